// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence in the window about what failed or succeeded, until it is dismissed.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace farol::ui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Error, Success, Info };

    explicit MessageBar(QWidget* parent = nullptr);

    //   action     the text of a button beside the sentence; empty for none
    //   onAction   what the button does
    void showMessage(Kind kind, const QString& text, const QString& action = {},
                     std::function<void()> onAction = {});
    QString text() const;
    Kind kind() const { return m_kind; }

private:
    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_onAction;
};

} // namespace farol::ui
