// SPDX-License-Identifier: GPL-3.0-or-later
// How good a new password is, as a bar, a word and advice.
#pragma once

#include "core/accounts/password_policy.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace farol::ui {

class StrengthMeter : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget* parent = nullptr);

    void showVerdict(const PasswordVerdict& verdict);
    void clear(); // before anything is typed

private:
    QProgressBar* m_bar;
    QLabel* m_word;
    QLabel* m_advice;
};

} // namespace farol::ui
