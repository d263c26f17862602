// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace farol::ui {
namespace {

QAction* makeAction(const QString& text, const QString& name, const QKeySequence& shortcut, QObject* parent) {
    auto* action = new QAction(text, parent);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

} // namespace

AppActions::AppActions(QObject* parent)
    : QObject(parent),
      open(makeAction(tr("&Open…"), QStringLiteral("openAction"), QKeySequence(QKeySequence::Open), this)),
      openSample(makeAction(tr("Open sa&mple leads"), QStringLiteral("sampleAction"), {}, this)),
      saveAs(makeAction(tr("&Save as…"), QStringLiteral("saveAsAction"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                        this)),
      quit(makeAction(tr("&Quit"), QStringLiteral("quitAction"), Qt::CTRL | Qt::Key_Q, this)),
      about(makeAction(tr("&About Farol"), QStringLiteral("aboutAction"), {}, this)) {
    saveAs->setEnabled(false);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void AppActions::fill(QMenuBar& menuBar) const {
    QMenu* file = menuBar.addMenu(tr("&File"));
    file->addAction(open);
    file->addAction(openSample);
    file->addSeparator();
    file->addAction(saveAs);
    file->addSeparator();
    file->addAction(quit);
    QMenu* help = menuBar.addMenu(tr("&Help"));
    help->addAction(about);
}

} // namespace farol::ui
