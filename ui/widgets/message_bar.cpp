// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/shell/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace farol::ui {
namespace {

constexpr int kIconSize = 20;

struct Look {
    const char* property;
    const char* icon;
};

Look lookOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Error:
        return {"error", "warning"};
    case MessageBar::Kind::Success:
        return {"success", "check"};
    case MessageBar::Kind::Info:
        break;
    }
    return {"info", "info"};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    // File names come from outside; none of them is markup.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));

    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(tr("Close message"));
    close->setFocusPolicy(Qt::StrongFocus);
    close->setIcon(
        iconPixmap(QStringLiteral("close"), kIconSize, palette().color(QPalette::WindowText), this));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);

    connect(m_action, &QPushButton::clicked, this, [this] {
        // A copy: what it does may show the next message.
        if (const auto act = m_onAction) act();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QString& action,
                             std::function<void()> onAction) {
    m_kind = kind;
    m_onAction = std::move(onAction);
    setToolTip({});
    const Look look = lookOf(kind);
    setProperty("kind", QString::fromLatin1(look.property));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(
        iconPixmap(QString::fromLatin1(look.icon), kIconSize, palette().color(QPalette::WindowText), this));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    show();
    // Screen readers speak it, although the focus is elsewhere.
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const {
    return m_text->text();
}

} // namespace farol::ui
