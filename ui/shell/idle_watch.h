// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that nobody has touched keyboard or mouse for a while.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace farol::ui {

class IdleWatch : public QObject {
    Q_OBJECT

public:
    // By the wall clock: a machine that slept was idle, too.
    using Now = std::function<std::chrono::sys_seconds()>;

    explicit IdleWatch(Now now, QObject* parent = nullptr);

    // Zero: never.
    void setLimit(std::chrono::minutes limit);
    void check();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void idle();

private:
    Now m_now;
    std::chrono::minutes m_limit{0};
    std::chrono::sys_seconds m_lastSign{};
    QTimer m_timer;
};

} // namespace farol::ui
