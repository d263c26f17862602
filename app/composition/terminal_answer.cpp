// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/terminal_answer.h"

#include "app/composition/command_line.h"
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QObject>

#include <cstdio>
#include <cstdlib>

namespace farol::app {
namespace {

void print(const QString& text, std::FILE* stream) {
    std::fputs(text.toLocal8Bit().append('\n').constData(), stream);
}

QString g_noDisplay; // NOLINT: a message handler takes no context

} // namespace

int answerInTerminal(int argc, char** argv, QString& file) {
    const QCoreApplication app(argc, argv);
    QObject translators;
    ui::installTranslations(QLocale(), &translators);
    const auto line = parseCommandLine(QCoreApplication::arguments().mid(1), QStringLiteral(FAROL_VERSION));
    file = line.file;
    if (!line.output.isEmpty()) return print(line.output, stdout), 0;
    if (!line.error.isEmpty()) return print(line.error, stderr), 2;
    if (!hasDisplay()) return print(noDisplayText(), stderr), 1;
    g_noDisplay = noDisplayText();
    return -1;
}

void sayThatNoDisplayAnswers(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg) return; // its own explanation, in several lines
    print(g_noDisplay, stderr);
    std::fflush(stderr);
    std::_Exit(1);
}

} // namespace farol::app
