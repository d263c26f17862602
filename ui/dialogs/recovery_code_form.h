// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a recovery code once, with copy, save and print, until the person says that it is kept.
#pragma once

#include "core/base/secret_bytes.h"
#include "ui/widgets/form.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace farol::ui {

// Emits submitted when the code is kept.
class RecoveryCodeForm : public Form {
    Q_OBJECT

public:
    explicit RecoveryCodeForm(QWidget* parent);

    void showCode(const SecretBytes& code, const QString& company);
    void forgetCode();

private:
    QWidget* makeButtons();
    QString sheetText() const;
    void copy();
    void save();
    void print();

    QLabel* m_code;
    QCheckBox* m_kept;
    QPushButton* m_continue;
    QString m_company;
};

} // namespace farol::ui
