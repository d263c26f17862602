// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/command_line.h"
#include "ui/controllers/leads_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/text/translations.h"

#include <QApplication>
#include <QDate>
#include <QIcon>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

namespace {

std::chrono::year_month_day today() {
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

void print(const QString& text, std::FILE* stream) {
    std::fputs(text.toLocal8Bit().append('\n').constData(), stream);
}

QString g_noDisplay; // NOLINT: a message handler takes no context

// What must be answered without a display: QApplication ends the process where there is none.
//   returns  the exit status, or -1 to go on to the window
int answerInTerminal(int argc, char** argv, QString& file) {
    const QCoreApplication app(argc, argv);
    QObject translators;
    farol::ui::installTranslations(QLocale(), &translators);
    const auto line =
        farol::app::parseCommandLine(QCoreApplication::arguments().mid(1), QStringLiteral(FAROL_VERSION));
    file = line.file;
    if (!line.output.isEmpty()) return print(line.output, stdout), 0;
    if (!line.error.isEmpty()) return print(line.error, stderr), 2;
    if (!farol::app::hasDisplay()) return print(farol::app::noDisplayText(), stderr), 1;
    g_noDisplay = farol::app::noDisplayText();
    return -1;
}

// Qt ends the process by abort() when the display that the environment names does not answer.
void sayThatNoDisplayAnswers(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg) return; // its own explanation, in several lines
    print(g_noDisplay, stderr);
    std::fflush(stderr);
    std::_Exit(1);
}

} // namespace

int main(int argc, char** argv) {
    QString file;
    if (const int status = answerInTerminal(argc, argv, file); status >= 0) return status;

    const QtMessageHandler handler = qInstallMessageHandler(sayThatNoDisplayAnswers);
    QApplication app(argc, argv);
    qInstallMessageHandler(handler);
    QApplication::setApplicationName(QStringLiteral("farol"));
    QApplication::setApplicationVersion(QStringLiteral(FAROL_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/farol.svg")));
    farol::ui::installTranslations(QLocale(), &app);
    farol::ui::applyTheme(app, farol::ui::prefersDark(app));

    farol::ui::LeadsController leads(today);
    farol::ui::MainWindow window(leads);
    window.show();
    if (!file.isEmpty()) window.openFile(file);
    return QApplication::exec();
}
