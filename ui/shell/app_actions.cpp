// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace farol::ui {
namespace {

QAction* makeAction(const QString& text, const QString& name, const QKeySequence& shortcut,
                    const QString& toolTip, QObject* parent) {
    auto* action = new QAction(text, parent);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    return action;
}

} // namespace

AppActions::AppActions(QObject* parent)
    : QObject(parent),
      open(makeAction(tr("&Open…"), QStringLiteral("openAction"), QKeySequence(QKeySequence::Open),
                      tr("Read and score a list of leads"), this)),
      openSample(makeAction(tr("Open sa&mple leads"), QStringLiteral("sampleAction"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                            tr("Leads that do not exist, to try Farol with"), this)),
      saveAs(makeAction(tr("&Save as…"), QStringLiteral("saveAsAction"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                        tr("Save the leads with their scores as a CSV"), this)),
      signIn(makeAction(tr("Sign &in…"), QStringLiteral("signInAction"), Qt::CTRL | Qt::Key_I,
                        tr("Sign in or create a company account"), this)),
      lock(makeAction(tr("&Lock"), QStringLiteral("lockAction"), Qt::CTRL | Qt::Key_L,
                      tr("Hide the leads until the password is typed"), this)),
      signOut(makeAction(tr("Sign o&ut"), QStringLiteral("signOutAction"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q,
                         tr("Close the company's leads"), this)),
      quit(makeAction(tr("&Quit"), QStringLiteral("quitAction"), Qt::CTRL | Qt::Key_Q, tr("Close Farol"),
                      this)),
      showAll(makeAction(tr("All &leads"), QStringLiteral("showAllAction"), Qt::CTRL | Qt::Key_1,
                         tr("Show the ten best of all the company's leads"), this)),
      history(makeAction(tr("&History…"), QStringLiteral("historyAction"), Qt::CTRL | Qt::Key_H,
                         tr("Imports, exports and who did what when"), this)),
      people(makeAction(tr("&People's rights…"), QStringLiteral("peopleAction"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_P, tr("Find a person; report, erase or object"),
                        this)),
      account(makeAction(tr("&Account…"), QStringLiteral("accountAction"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                         tr("Password, e-mail, company name, recovery code, locking"), this)),
      backUp(makeAction(tr("&Back up…"), QStringLiteral("backUpAction"), Qt::CTRL | Qt::Key_B,
                        tr("Copy the company's data into one encrypted file"), this)),
      about(makeAction(tr("&About Farol"), QStringLiteral("aboutAction"), Qt::SHIFT | Qt::Key_F1,
                       tr("Version and licence"), this)) {
    saveAs->setEnabled(false);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    setSignedIn(false);
}

void AppActions::setSignedIn(bool signedIn) {
    signIn->setEnabled(!signedIn);
    for (QAction* action : {lock, signOut, showAll, history, people, account, backUp})
        action->setEnabled(signedIn);
}

void AppActions::fill(QMenuBar& menuBar) const {
    QMenu* file = menuBar.addMenu(tr("&File"));
    file->addAction(open);
    file->addAction(openSample);
    file->addSeparator();
    file->addAction(saveAs);
    file->addSeparator();
    file->addAction(signIn);
    file->addAction(lock);
    file->addAction(signOut);
    file->addSeparator();
    file->addAction(quit);
    QMenu* company = menuBar.addMenu(tr("&Company"));
    company->addAction(showAll);
    company->addAction(history);
    company->addSeparator();
    company->addAction(people);
    company->addSeparator();
    company->addAction(backUp);
    company->addAction(account);
    QMenu* help = menuBar.addMenu(tr("&Help"));
    help->addAction(about);
    for (QMenu* menu : {file, company, help}) menu->setToolTipsVisible(true);
}

} // namespace farol::ui
