// SPDX-License-Identifier: GPL-3.0-or-later
// Two fields for a new password in a form, with a meter of its strength.
#pragma once

#include "core/base/secret_bytes.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace farol::ui {

class Form;
class PasswordField;
class StrengthMeter;

class NewPassword : public QObject {
    Q_OBJECT

public:
    using Known = std::function<QStringList()>;

    // Adds the fields to `form`, which owns it.
    //   known   what an attacker tries first: the company's name, the e-mail address
    NewPassword(Form& form, Known known);

    // The password, taken out of the fields; nothing, with the reason in the form, when it is refused.
    std::optional<SecretBytes> take();
    void wipe();

private:
    void judge();

    Form& m_form;
    Known m_known;
    PasswordField* m_password;
    StrengthMeter* m_meter;
    PasswordField* m_again;
};

} // namespace farol::ui
