// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/services.h"
#include "app/composition/single_instance.h"
#include "app/composition/terminal_answer.h"
#include "app/security/core_dumps.h"
#include "ui/shell/theme.h"
#include "ui/text/qt_std.h"
#include "ui/text/translations.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char** argv) {
    QString file;
    if (const int status = farol::app::answerInTerminal(argc, argv, file); status >= 0) return status;

    const QtMessageHandler handler = qInstallMessageHandler(farol::app::sayThatNoDisplayAnswers);
    QApplication app(argc, argv);
    qInstallMessageHandler(handler);
    QApplication::setApplicationName(QStringLiteral("farol"));
    QApplication::setApplicationVersion(QStringLiteral(FAROL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("app.farol.Farol"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/farol.svg")));
    farol::ui::installTranslations(QLocale(), &app);
    farol::ui::applyTheme(app, farol::ui::prefersDark(app));

    if (!file.isEmpty()) file = QFileInfo(file).absoluteFilePath();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    farol::app::SingleInstance instance(farol::app::instanceName(folder));
    if (instance.handOver(file)) return 0;

    farol::platform::forbidCoreDumps();
    QApplication::setQuitOnLastWindowClosed(false);
    farol::app::Services services(farol::ui::toPath(folder));
    QObject::connect(&instance, &farol::app::SingleInstance::asked, &services.flow(),
                     &farol::ui::SignInFlow::open);
    QObject::connect(&services.flow(), &farol::ui::SignInFlow::finished, &app, &QApplication::quit);
    services.flow().open(file);
    services.flow().start();
    return QApplication::exec();
}
