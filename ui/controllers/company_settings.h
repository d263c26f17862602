// SPDX-License-Identifier: GPL-3.0-or-later
// A company's settings, which are kept in its database.
#pragma once

#include "core/base/result.h"
#include "ui/controllers/shared_session.h"

#include <QObject>

#include <chrono>

namespace farol::ui {

class CompanySettings : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kDefaultAutoLock{10};

    explicit CompanySettings(QObject* parent = nullptr) : QObject(parent) {}

    void open(SharedSession session);
    void close();

    // How long Farol waits for a sign of life before it locks itself; zero: for ever.
    std::chrono::minutes autoLock() const { return m_autoLock; }
    void setAutoLock(std::chrono::minutes idle);

    // After how many months without a change leads have been kept too long; zero: never.
    int retentionMonths() const { return m_retentionMonths; }
    void setRetentionMonths(int months);

signals:
    void changed();
    void opened(); // what the database keeps is read
    void failed(const farol::Error& error);

private:
    void keep(const char* name, int value);

    SharedSession m_session;
    std::chrono::minutes m_autoLock = kDefaultAutoLock;
    int m_retentionMonths = 0;
};

} // namespace farol::ui
