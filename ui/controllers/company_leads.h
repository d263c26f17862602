// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a company's leads: shows them at sign-in, stores every file that is opened, takes imports back.
#pragma once

#include "core/base/result.h"
#include "core/company/company_records.h"
#include "ui/controllers/shared_session.h"
#include "ui/models/leads_snapshot.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>

namespace farol::ui {

class LeadsController;

// What a company's store made of a file.
struct StoredFile {
    ImportRecord record;
    bool isRepeated = false; // nothing was imported: `record` is the earlier import of the same file
};

class CompanyLeads : public QObject {
    Q_OBJECT

public:
    //   leads   outlives it
    explicit CompanyLeads(LeadsController& leads, QObject* parent = nullptr);

    // Shows the company's leads and from now on stores what is opened.
    void open(SharedSession session);
    void close(); // what is being stored is finished unseen

    bool isOpen() const { return m_session != nullptr; }
    bool isLoading() const { return !m_loading.isNull(); }
    bool isStoring() const { return !m_storing.isNull(); }
    QString storingFile() const; // its name
    bool isUndoing() const { return !m_undoing.isNull(); }

    // Back to the whole list, from a file or the sample.
    void showAll();
    void undo(ImportKey import, const QString& fileName);
    // The file that is being stored is left out, all of it.
    void cancelStoring();

signals:
    void stateChanged();
    void progressChanged(double fraction); // of loading or storing, 0..1
    void stored(const farol::ui::StoredFile& file);
    void storeFailed(const farol::Error& error, const QString& fileName); // Cancelled too
    void undone(const QString& fileName, qulonglong removed, qulonglong restored);
    void failed(const farol::Error& error); // to load, to undo, to record an export

private:
    void noticeLeads();
    void storeNext();
    void finishStoring(Result<StoredFile> result);
    void finishLoading(Result<StoredLeads> result);
    void recordExport(qulonglong rows);

    LeadsController& m_leads;
    SharedSession m_session;
    std::deque<LeadsSnapshot> m_waiting; // files to store; the first is being stored
    QPointer<Task> m_loading;
    QPointer<Task> m_storing;
    QPointer<Task> m_undoing;
};

} // namespace farol::ui
