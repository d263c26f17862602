// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/company_people.h"

#include "core/ports/company_database.h"
#include "ui/text/qt_std.h"

#include <QDate>
#include <QDateTime>

#include <utility>

namespace farol::ui {

std::chrono::sys_seconds monthsAgo(int months) {
    const QDateTime day = QDate::currentDate().addMonths(-months).startOfDay();
    return std::chrono::sys_seconds(std::chrono::seconds(day.toSecsSinceEpoch()));
}

CompanyPeople::CompanyPeople(SharedSession session, QObject* parent)
    : QObject(parent), m_session(std::move(session)) {}

// `done` hears of success only.
template <typename Work, typename Done> Task* CompanyPeople::run(Work work, Done done) {
    return onDatabase(
        m_session, this,
        [work = std::move(work)](CompanyDatabase& database, const TaskControl&) {
            return work(database.people());
        },
        [this, done = std::move(done)](auto result) {
            if (result)
                done(result);
            else
                emit failed(result.error());
        });
}

void CompanyPeople::find(const QString& text) {
    delete m_search;
    m_search = run([text = toStd(text)](PeopleStore& people) { return people.find(text); },
                   [this](const auto& matches) { emit found(*matches); });
}

void CompanyPeople::findUntouched(std::chrono::sys_seconds since) {
    delete m_search;
    m_search = run([since](PeopleStore& people) { return people.untouchedSince(since); },
                   [this](const auto& matches) { emit found(*matches); });
}

void CompanyPeople::removeUntouched(std::chrono::sys_seconds since) {
    run([since](PeopleStore& people) { return people.removeUntouchedSince(since); },
        [this](const auto& count) { emit untouchedRemoved(*count); });
}

void CompanyPeople::readData(LeadKey lead) {
    run([lead](PeopleStore& people) { return people.dataOf(lead); },
        [this](const auto& data) { emit dataRead(*data); });
}

void CompanyPeople::erase(const std::vector<LeadKey>& leads) {
    run([leads](PeopleStore& people) { return people.erase(leads); },
        [this](const auto& count) { emit erased(*count); });
}

void CompanyPeople::setObjected(const std::vector<LeadKey>& leads, bool objected) {
    run([leads, objected](PeopleStore& people) { return people.setObjected(leads, objected); },
        [this, count = leads.size(), objected](const auto&) { emit objectionChanged(count, objected); });
}

} // namespace farol::ui
