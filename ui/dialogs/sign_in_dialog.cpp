// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sign_in_dialog.h"

#include "ui/dialogs/account_forms.h"
#include "ui/dialogs/recovery_code_form.h"
#include "ui/shell/enter_clicks.h"
#include "ui/shell/theme.h"
#include "ui/text/account_text.h"

#include <QCloseEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace farol::ui {
namespace {

constexpr int kMargin = 32;
constexpr int kFormWidth = 376;
constexpr int kIconSize = 56;
constexpr int kTickMs = 250;

using Step = SessionController::Step;

Typed typedIn(Step step) {
    switch (step) {
    case Step::Recover:
        return Typed::RecoveryCode;
    case Step::Restore:
        return Typed::BackupSecret;
    case Step::Unlock:
        return Typed::Password;
    default:
        return Typed::EmailAndPassword;
    }
}

// A stack is as high as its highest page, whatever its size hint says: here it is held to the page that
// shows.
class FittingStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    void fit() { setFixedSize(kFormWidth, currentWidget()->layout()->totalHeightForWidth(kFormWidth)); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        // A sentence came or went.
        if (event->type() == QEvent::LayoutRequest && watched == currentWidget()) fit();
        return QStackedWidget::eventFilter(watched, event);
    }
};

} // namespace

SignInDialog::SignInDialog(SessionController& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_forms(new FittingStack(this)),
      m_signIn(new SignInForm(session, this)),
      m_create(new CreateAccountForm(session, this)),
      m_code(new RecoveryCodeForm(this)),
      m_recover(new RecoverForm(session, this)),
      m_restore(new RestoreForm(session, this)),
      m_unlock(new UnlockForm(session, this)),
      m_sample(new QWidget(this)),
      m_busy(new QLabel(this)) {
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(tr("Farol"));
    m_forms->setObjectName(QStringLiteral("forms"));
    for (Form* form :
         std::initializer_list<Form*>{m_signIn, m_create, m_code, m_recover, m_restore, m_unlock})
        m_forms->addWidget(form);
    for (int i = 0; i < m_forms->count(); ++i) m_forms->widget(i)->installEventFilter(m_forms);
    buildLayout();
    connectForms();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &SignInDialog::showWait);
    new EnterClicks(*this);
}

void SignInDialog::buildLayout() {
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/farol.svg")).pixmap(kIconSize));
    icon->setAlignment(Qt::AlignCenter);
    m_busy->setObjectName(QStringLiteral("busyText"));
    m_busy->setAlignment(Qt::AlignCenter);
    setMuted(m_busy);

    auto* sample = new QPushButton(tr("Try it with sample leads"), m_sample);
    sample->setObjectName(QStringLiteral("trySample"));
    sample->setAccessibleName(sample->text());
    sample->setAutoDefault(false);
    auto* explanation = new QLabel(tr("Without an account; nothing is stored."), m_sample);
    explanation->setAlignment(Qt::AlignCenter);
    setMuted(explanation);
    auto* line = new QFrame(m_sample);
    line->setFrameShape(QFrame::HLine);
    line->setObjectName(QStringLiteral("sampleLine"));
    auto* below = new QVBoxLayout(m_sample);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(6);
    below->addWidget(line);
    below->addSpacing(6);
    below->addWidget(sample);
    below->addWidget(explanation);
    connect(sample, &QPushButton::clicked, this, &SignInDialog::sampleRequested);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - 8, kMargin, kMargin - 8);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(icon);
    layout->addWidget(m_forms);
    layout->addWidget(m_busy);
    layout->addWidget(m_sample);
    static_cast<FittingStack*>(m_forms)->fit();
    m_busy->hide();
}

void SignInDialog::connectForms() {
    connect(m_signIn, &SignInForm::createRequested, this, [this] { showForm(m_create); });
    connect(m_signIn, &SignInForm::recoverRequested, this, [this] { showForm(m_recover); });
    connect(m_signIn, &SignInForm::restoreRequested, this, [this] { showForm(m_restore); });
    connect(m_create, &CreateAccountForm::signInRequested, this, [this] { showForm(m_signIn); });
    connect(m_create, &CreateAccountForm::restoreRequested, this, [this] { showForm(m_restore); });
    connect(m_recover, &RecoverForm::backRequested, this, [this] { showForm(m_signIn); });
    connect(m_restore, &RestoreForm::backRequested, this, [this] { showStart(m_hasAccounts); });
    connect(m_code, &Form::submitted, this, [this] {
        m_code->forgetCode();
        m_session.forgetRecoveryCode();
        emit recoveryCodeKept();
    });
    connect(&m_session, &SessionController::busyChanged, this, &SignInDialog::showBusy);
    connect(&m_session, &SessionController::waitRequired, this, &SignInDialog::startWaiting);
    connect(&m_session, &SessionController::failed, this, &SignInDialog::showFailure);
}

void SignInDialog::closeEvent(QCloseEvent* event) {
    event->accept();
    emit closed();
}

void SignInDialog::reject() {}

Form* SignInDialog::current() const {
    return static_cast<Form*>(m_forms->currentWidget());
}

void SignInDialog::showForm(Form* form) {
    form->showError({});
    // Fonts and margins of the style, before the height is asked for.
    for (QWidget* part : form->findChildren<QWidget*>()) part->ensurePolished();
    m_forms->setCurrentWidget(form);
    static_cast<FittingStack*>(m_forms)->fit();
    m_sample->setVisible(form == m_signIn || form == m_create);
    form->focusFirstEmpty();
    showWait();
}

void SignInDialog::showStart(bool hasAccounts) {
    m_hasAccounts = hasAccounts;
    m_create->setHasAccounts(hasAccounts);
    showForm(hasAccounts ? static_cast<Form*>(m_signIn) : m_create);
}

void SignInDialog::showSignIn() {
    showStart(true);
}

void SignInDialog::showUnlock() {
    m_unlock->showCompany();
    showForm(m_unlock);
}

void SignInDialog::showRecoveryCode() {
    m_code->showCode(m_session.recoveryCode(), m_session.companyName());
    showForm(m_code);
}

void SignInDialog::showError(const QString& text) {
    current()->showError(text);
}

void SignInDialog::showBusy(bool busy) {
    if (!isVisible()) return;
    current()->setBusy(busy);
    m_sample->setEnabled(!busy);
    m_busy->setText(tr("One moment…"));
    m_busy->setVisible(busy);
    if (!busy) current()->focusFirstEmpty();
}

void SignInDialog::showFailure(Step step, const Error& error) {
    if (!isVisible() || error.code == ErrorCode::TooManyAttempts) return;
    if (step == Step::Resume || step == Step::Remember) return current()->showNote(accountErrorText(error));
    current()->showError(accountErrorText(error, typedIn(step)));
    if (step == Step::Restore && error.code == ErrorCode::AlreadyExists) m_restore->askToReplace();
}

void SignInDialog::startWaiting(qlonglong seconds) {
    m_waitSeconds = seconds;
    m_waited.start();
    m_tick.start();
    showWait();
}

void SignInDialog::showWait() {
    const qlonglong left = m_waited.isValid() ? m_waitSeconds - m_waited.elapsed() / 1'000 : 0;
    const bool isWaiting = left > 0;
    m_signIn->setWaiting(isWaiting);
    m_unlock->setWaiting(isWaiting);
    const bool isAsked = current() == m_signIn || current() == m_unlock || current() == m_recover;
    if (isWaiting && isAsked)
        current()->showError(accountErrorText({ErrorCode::TooManyAttempts, {}, std::to_string(left)}));
    if (isWaiting || !m_tick.isActive()) return;
    m_tick.stop();
    m_waited.invalidate();
    current()->showError({});
}

} // namespace farol::ui
