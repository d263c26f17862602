// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace farol::ui {
namespace {

struct AboutDialog {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

constexpr int kIconSize = 72;

} // namespace

void showAboutDialog(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutDialog::tr("About Farol"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/farol.svg")).pixmap(kIconSize));
    box->setText(AboutDialog::tr("Farol %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        AboutDialog::tr("Shows which leads to call first, and why.\n\nYour leads stay on this "
                        "computer.\n\nFree software under the GNU General Public License, "
                        "version 3 or later."));
    box->open();
}

} // namespace farol::ui
