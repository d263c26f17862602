// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_flow.h"

#include "ui/controllers/company_leads.h"
#include "ui/controllers/company_settings.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/shell/app_actions.h"
#include "ui/shell/main_window.h"
#include "ui/text/account_text.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

#include <chrono>
#include <utility>

namespace farol::ui {
namespace {

constexpr std::chrono::milliseconds kPatience{300};

std::chrono::sys_seconds wallClock() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

void bringToFront(QWidget& widget) {
    widget.setWindowState(widget.windowState() & ~Qt::WindowMinimized);
    widget.show();
    widget.raise();
    widget.activateWindow();
}

} // namespace

SignInFlow::SignInFlow(SessionController& session, CompanyLeads& leads, CompanySettings& settings,
                       MainWindow& window)
    : m_session(session),
      m_leads(leads),
      m_settings(settings),
      m_window(window),
      m_dialog(new SignInDialog(session)),
      m_idle(wallClock) {
    connectSession();
    const AppActions& actions = window.actions();
    connect(actions.signIn, &QAction::triggered, &m_session, &SessionController::start);
    connect(actions.lock, &QAction::triggered, &m_session, &SessionController::lock);
    connect(actions.signOut, &QAction::triggered, &m_session, &SessionController::signOut);
    connect(m_dialog, &SignInDialog::sampleRequested, this, &SignInFlow::showSample);
    connect(m_dialog, &SignInDialog::recoveryCodeKept, this, &SignInFlow::enter);
    // What the window has to finish is finished first.
    connect(m_dialog, &SignInDialog::closed, &m_window, &QWidget::close);
    connect(&m_window, &MainWindow::closed, this, &SignInFlow::finished);
    connect(&m_settings, &CompanySettings::changed, this, &SignInFlow::watchIdle);
    connect(&m_idle, &IdleWatch::idle, &m_session, &SessionController::lock);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SignInFlow::showDialog);
}

SignInFlow::~SignInFlow() {
    delete m_dialog;
}

void SignInFlow::connectSession() {
    connect(&m_session, &SessionController::started, this, [this](bool hasAccounts) {
        m_dialog->showStart(hasAccounts);
        showDialog();
    });
    connect(&m_session, &SessionController::signedIn, this, [this] {
        if (m_session.recoveryCode().empty()) return enter();
        m_dialog->showRecoveryCode();
    });
    connect(&m_session, &SessionController::locked, this, &SignInFlow::lock);
    connect(&m_session, &SessionController::unlocked, this, [this] {
        showWindow();
        watchIdle();
    });
    connect(&m_session, &SessionController::signedOut, this, &SignInFlow::leave);
    connect(&m_session, &SessionController::accountChanged, this,
            [this] { m_window.setCompanyName(m_session.companyName()); });
    connect(&m_session, &SessionController::failed, this,
            [this](SessionController::Step step, const Error& error) {
                if (step == SessionController::Step::Start) {
                    // The folder cannot be used: sample mode and the reason are what is left.
                    m_dialog->showStart(false);
                    showDialog();
                    m_dialog->showError(accountErrorText(error));
                }
                if (step == SessionController::Step::DeleteCompany &&
                    m_session.state() == SessionController::State::SignedOut)
                    m_dialog->showError(notDeletedText());
                if (step == SessionController::Step::SignOut) m_dialog->showError(notForgottenText());
                if (step == SessionController::Step::Remember)
                    m_window.message().showMessage(MessageBar::Kind::Info, accountErrorText(error));
            });
}

void SignInFlow::start() {
    m_patience.start(kPatience);
    m_session.start();
}

void SignInFlow::open(const QString& file) {
    if (m_window.isVisible()) {
        bringToFront(m_window);
        if (!file.isEmpty()) m_window.openFile(file);
        return;
    }
    if (!file.isEmpty()) m_file = file;
    if (m_dialog->isVisible()) bringToFront(*m_dialog);
}

void SignInFlow::enter() {
    m_leads.open(m_session.session());
    m_settings.open(m_session.session());
    m_window.setCompanyName(m_session.companyName());
    m_window.message().hide();
    showWindow();
    watchIdle();
}

void SignInFlow::showWindow() {
    m_patience.stop();
    bringToFront(m_window);
    m_dialog->hide();
    if (!m_file.isEmpty()) m_window.openFile(std::exchange(m_file, {}));
}

void SignInFlow::showDialog() {
    m_patience.stop();
    bringToFront(*m_dialog);
    m_window.hide();
}

void SignInFlow::showSample() {
    const QString file = m_file;
    showWindow();
    if (file.isEmpty()) m_window.openSample();
}

void SignInFlow::watchIdle() {
    const bool isOpen = m_session.state() == SessionController::State::SignedIn;
    m_idle.setLimit(isOpen ? m_settings.autoLock() : std::chrono::minutes(0));
}

void SignInFlow::lock() {
    // What stands open over the window shows leads, too.
    for (QDialog* dialog : m_window.findChildren<QDialog*>()) dialog->close();
    m_dialog->showUnlock();
    showDialog();
    watchIdle();
}

void SignInFlow::leave() {
    for (QDialog* dialog : m_window.findChildren<QDialog*>()) dialog->close();
    m_leads.close();
    m_settings.close();
    m_window.setCompanyName({});
    m_window.message().hide();
    m_dialog->showSignIn();
    showDialog();
}

} // namespace farol::ui
