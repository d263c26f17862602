// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/password_field.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QByteArray>
#include <QIcon>

namespace farol::ui {
namespace {

constexpr int kIconSize = 18;
// Longer ones are pasted by mistake; the key derivation need not chew on a megabyte.
constexpr int kLongest = 1'024;

} // namespace

PasswordField::PasswordField(QWidget* parent)
    : QLineEdit(parent), m_show(addAction(QIcon(), QLineEdit::TrailingPosition)) {
    setMaxLength(kLongest);
    setAcceptDrops(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &PasswordField::showText);
    showText(false);
}

void PasswordField::showText(bool shown) {
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_show->setToolTip(m_show->text());
    const QString icon = shown ? QStringLiteral("eye-off") : QStringLiteral("eye");
    m_show->setIcon(iconPixmap(icon, kIconSize, palette().color(QPalette::PlaceholderText), this));
}

SecretBytes PasswordField::read() const {
    QByteArray utf8 = text().toUtf8();
    SecretBytes secret = SecretBytes::fromText({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    utf8.fill('\0');
    return secret;
}

SecretBytes PasswordField::take() {
    SecretBytes secret = read();
    wipe();
    return secret;
}

void PasswordField::wipe() {
    // Shares the field's memory; once the field has let go of it, filling overwrites the original.
    QString shared = text();
    setText({});
    shared.fill(QChar(0));
    m_show->setChecked(false);
}

} // namespace farol::ui
