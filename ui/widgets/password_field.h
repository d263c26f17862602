// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a password, which leaves it as wiped bytes and never as a text.
#pragma once

#include "core/base/secret_bytes.h"

#include <QLineEdit>

class QAction;

namespace farol::ui {

class PasswordField : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    // What is typed, as UTF-8.
    SecretBytes read() const;
    // The same, and empties the field.
    SecretBytes take();
    // Overwrites the text as far as Qt lets us reach it.
    void wipe();

private:
    void showText(bool shown);

    QAction* m_show;
};

} // namespace farol::ui
