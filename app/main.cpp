// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/terminal_answer.h"
#include "ui/controllers/leads_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/text/translations.h"

#include <QApplication>
#include <QDate>
#include <QIcon>
#include <QLocale>

#include <chrono>

namespace {

std::chrono::year_month_day today() {
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

} // namespace

int main(int argc, char** argv) {
    QString file;
    if (const int status = farol::app::answerInTerminal(argc, argv, file); status >= 0) return status;

    const QtMessageHandler handler = qInstallMessageHandler(farol::app::sayThatNoDisplayAnswers);
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
