// SPDX-License-Identifier: GPL-3.0-or-later
// The rights of the people in a company's list: find, report, erase, object, retention.
#pragma once

#include "core/base/result.h"
#include "core/ports/people_store.h"
#include "ui/controllers/shared_session.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <vector>

namespace farol::ui {

// The beginning of the day that many months ago: leads without a change since then were kept too long.
std::chrono::sys_seconds monthsAgo(int months);

class CompanyPeople : public QObject {
    Q_OBJECT

public:
    explicit CompanyPeople(SharedSession session, QObject* parent = nullptr);

    void find(const QString& text); // takes the place of the search before
    // Those neither imported nor changed since that moment: the dry run of a retention period.
    void findUntouched(std::chrono::sys_seconds since);
    // Takes those out of the list for good.
    void removeUntouched(std::chrono::sys_seconds since);
    void readData(LeadKey lead);
    void erase(const std::vector<LeadKey>& leads);
    void setObjected(const std::vector<LeadKey>& leads, bool objected);

signals:
    void found(const std::vector<farol::PersonMatch>& people);
    void dataRead(const farol::PersonData& data);
    void erased(qulonglong leads);
    void untouchedRemoved(qulonglong leads);
    void objectionChanged(qulonglong leads, bool objected);
    void failed(const farol::Error& error);

private:
    template <typename Work, typename Done> Task* run(Work work, Done done);

    SharedSession m_session;
    QPointer<Task> m_search;
};

} // namespace farol::ui
