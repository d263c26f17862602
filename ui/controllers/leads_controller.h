// SPDX-License-Identifier: GPL-3.0-or-later
// Opens, scores and saves leads in the background, and keeps the last good result.
#pragma once

#include "core/base/result.h"
#include "core/ports/lead_store.h"
#include "core/ports/mapping_store.h"
#include "ui/models/leads_snapshot.h"
#include "ui/tasks/task.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace farol::ui {

class LeadsController : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Working, Showing };
    using Today = std::function<std::chrono::year_month_day()>;

    //   today   the date in the person's time zone: the newest sample lead is of that day
    explicit LeadsController(Today today, QObject* parent = nullptr);

    State state() const;
    const LeadsSnapshot& leads() const { return m_leads; } // scored is null until a first file is read
    bool hasLeads() const { return m_leads.scored != nullptr; }
    bool isSaving() const { return !m_saving.isNull(); }
    // What is being read.
    const LeadsSource& pending() const { return m_pending; }

    // Whose corrections of mappings the next files get; null for none. Called on a worker thread.
    void setMappings(std::shared_ptr<MappingStore> mappings) { m_mappings = std::move(mappings); }

    // Each takes the place of what is being opened; what is on screen stays until the new leads are ready.
    void openFile(const QString& path);
    void openSample();
    void openStored(StoredLeads stored);

    // Shows no leads; stops reading.
    void clear();

    // Stops reading, or else saving; the leads stay as they are.
    void cancel();

    // Writes the whole scored file. Does nothing without leads, or while another save runs.
    void saveAs(const QString& path);

    // "<folder of the input>/<input>_scored.csv"; only a file name for the sample leads.
    QString suggestedSavePath() const;

signals:
    void stateChanged();
    void progressChanged(double fraction); // of what is being opened or saved, 0..1
    void leadsChanged();
    void failed(const farol::Error& error, const QString& path); // to open
    void saveFailed(const farol::Error& error, const QString& path);
    void saved(const QString& path, qulonglong leadCount);

private:
    using Load = std::function<Result<LeadsSnapshot>(const TaskControl&)>;
    void open(LeadsSource source, Load load);
    void finishOpening(Result<LeadsSnapshot> result);
    void finishSaving(Result<void> result, const QString& path, qulonglong leadCount);

    Today m_today;
    LeadsSnapshot m_leads;
    QPointer<Task> m_opening;
    QPointer<Task> m_saving;
    LeadsSource m_pending;
    std::shared_ptr<MappingStore> m_mappings;
};

} // namespace farol::ui
