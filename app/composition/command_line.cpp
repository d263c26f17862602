// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/command_line.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>

namespace farol::app {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString helpText() {
    return Text::tr("Usage: farol [FILE]\n"
                    "Opens Farol; with FILE, a CSV of leads, shows its ten best leads.\n\n"
                    "  --help     shows this text\n"
                    "  --version  shows the version\n\n"
                    "Without a display, use farol-cli: it scores files in the terminal.");
}

// `platform` is a list like "wayland;xcb", each with options behind a colon.
[[maybe_unused]] bool doesWithoutDisplay(const QString& platform) {
    static const QStringList kWithout{QStringLiteral("offscreen"),   QStringLiteral("minimal"),
                                      QStringLiteral("minimalegl"),  QStringLiteral("vnc"),
                                      QStringLiteral("linuxfb"),     QStringLiteral("eglfs"),
                                      QStringLiteral("vkkhrdisplay")};
    const QStringList names = platform.split(u';', Qt::SkipEmptyParts);
    return std::any_of(names.begin(), names.end(), [](const QString& name) {
        return kWithout.contains(name.section(u':', 0, 0).trimmed());
    });
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments, const QString& version) {
    CommandLine line;
    bool optionsEnded = false;
    for (const QString& argument : arguments) {
        if (!optionsEnded && argument == u"--") {
            optionsEnded = true;
        } else if (!optionsEnded && (argument == u"--help" || argument == u"-h")) {
            line.output = helpText();
            return line;
        } else if (!optionsEnded && (argument == u"--version" || argument == u"-v")) {
            line.output = QStringLiteral("farol ") + version;
            return line;
        } else if (!optionsEnded && argument.startsWith(u'-')) {
            line.error = Text::tr("Farol has no option “%1”; see farol --help.").arg(argument);
        } else if (!line.file.isEmpty()) {
            line.error = Text::tr("Farol opens one file at a time; see farol --help.");
        } else {
            line.file = argument;
        }
    }
    return line;
}

bool hasDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return doesWithoutDisplay(qEnvironmentVariable("QT_QPA_PLATFORM")) ||
           !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

QString noDisplayText() {
    return Text::tr(
        "Farol cannot open a window: no display was found. Start it on a desktop, or use farol-cli.");
}

} // namespace farol::app
