// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_password.h"

#include "core/accounts/password_policy.h"
#include "ui/text/account_text.h"
#include "ui/text/qt_std.h"
#include "ui/widgets/form.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/strength_meter.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace farol::ui {
namespace {

PasswordVerdict verdictOn(const SecretBytes& password, const QStringList& known) {
    std::vector<std::string> texts;
    for (const QString& text : known)
        if (!text.isEmpty()) texts.push_back(toStd(text));
    return judgePassword(password, std::vector<std::string_view>(texts.begin(), texts.end()));
}

} // namespace

NewPassword::NewPassword(Form& form, Known known)
    : QObject(&form),
      m_form(form),
      m_known(std::move(known)),
      m_password(form.addPassword(tr("New password"), QStringLiteral("newPassword"))),
      m_meter(new StrengthMeter(&form)) {
    form.addWidget(m_meter);
    m_again = form.addPassword(tr("The same password again"), QStringLiteral("newPasswordAgain"));
    connect(m_password, &QLineEdit::textChanged, this, &NewPassword::judge);
}

void NewPassword::judge() {
    if (m_password->text().isEmpty())
        m_meter->clear();
    else
        m_meter->showVerdict(verdictOn(m_password->read(), m_known()));
}

std::optional<SecretBytes> NewPassword::take() {
    SecretBytes password = m_password->read();
    const SecretBytes again = m_again->read();
    if (verdictOn(password, m_known()).problem != PasswordProblem::None) {
        m_form.showError(accountErrorText({ErrorCode::WeakPassword, {}, {}}));
        m_password->setFocus();
        return std::nullopt;
    }
    if (password.text() != again.text()) {
        m_form.showError(tr("The two passwords differ. Type the same one twice."));
        m_again->wipe();
        m_again->setFocus();
        return std::nullopt;
    }
    wipe();
    return password;
}

void NewPassword::wipe() {
    m_password->wipe();
    m_again->wipe();
}

} // namespace farol::ui
