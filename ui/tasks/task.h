// SPDX-License-Identifier: GPL-3.0-or-later
// A running piece of work as the GUI thread sees it: its progress, and a way to stop it.
#pragma once

#include <QObject>

#include <stop_token>

namespace farol::ui {

// Made by runTask and owned by the work's owner; gone soon after the work is done, so keep it in a QPointer.
class Task : public QObject {
    Q_OBJECT

public:
    explicit Task(QObject* owner);
    // Stops the work; what it still answers is thrown away.
    ~Task() override;

    // Asks the work to stop. It answers as usual: with Cancelled, or with its result if that came first.
    void cancel();

    std::stop_token stopToken() const { return m_stop.get_token(); }

signals:
    void progressChanged(double fraction); // 0..1, never falls, at most about 25 times a second

private:
    std::stop_source m_stop;
};

} // namespace farol::ui
