// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/leads_controller.h"

#include "core/export/export_leads.h"
#include "ui/controllers/load_leads.h"
#include "ui/tasks/task_runner.h"
#include "ui/text/qt_std.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace farol::ui {

LeadsController::LeadsController(Today today, QObject* parent) : QObject(parent), m_today(std::move(today)) {}

LeadsController::State LeadsController::state() const {
    if (m_opening) return State::Working;
    return hasLeads() ? State::Showing : State::Empty;
}

void LeadsController::openFile(const QString& path) {
    // Made absolute now: the working folder may change before the file is saved beside it.
    const QString absolute = QFileInfo(path).absoluteFilePath();
    open({LeadsOrigin::File, absolute, {}}, [absolute, mappings = m_mappings](const TaskControl& control) {
        return loadFile(absolute, mappings.get(), control);
    });
}

void LeadsController::openSample() {
    open({LeadsOrigin::Sample, {}, {}}, [options = sampleEnding(m_today())](const TaskControl& control) {
        return loadSample(options, control);
    });
}

void LeadsController::openStored(StoredLeads stored) {
    // Shared, because a std::function has to be copied.
    auto leads = std::make_shared<StoredLeads>(std::move(stored));
    open({LeadsOrigin::Company, {}, {}},
         [leads](const TaskControl& control) { return loadStored(std::move(*leads), control); });
}

void LeadsController::clear() {
    delete m_opening;
    m_leads = {};
    emit stateChanged();
    emit leadsChanged();
}

void LeadsController::open(LeadsSource source, Load load) {
    // Deleted, not only cancelled: its answer must not overtake the new one.
    delete m_opening;
    m_pending = std::move(source);
    m_opening = runTask(Lane::Compute, this, std::move(load),
                        [this](Result<LeadsSnapshot> result) { finishOpening(std::move(result)); });
    connect(m_opening, &Task::progressChanged, this, &LeadsController::progressChanged);
    emit stateChanged();
}

void LeadsController::finishOpening(Result<LeadsSnapshot> result) {
    m_opening.clear();
    if (result) m_leads = std::move(*result);
    emit stateChanged();
    if (result)
        emit leadsChanged();
    else if (result.error().code != ErrorCode::Cancelled)
        emit failed(result.error(), m_pending.path);
}

void LeadsController::cancel() {
    if (m_opening) {
        delete m_opening;
        emit stateChanged();
    } else if (m_saving) {
        // Only asked to stop: if the file is written already, the person has to hear it.
        m_saving->cancel();
    }
}

void LeadsController::saveAs(const QString& path) {
    if (!hasLeads() || isSaving()) return;
    const auto scored = m_leads.scored;
    const auto count = static_cast<qulonglong>(scored->scores.size());
    ExportOptions options;
    // Whoever is set aside has to be told from a lead without points.
    options.withGrades = !scored->rules.disqualifiers.empty();
    m_saving = runTask(
        Lane::Compute, this,
        [scored, options, path](const TaskControl& control) {
            return exportScoredFile(*scored, options, toPath(path), control);
        },
        [this, path, count](Result<void> result) { finishSaving(std::move(result), path, count); });
    connect(m_saving, &Task::progressChanged, this, &LeadsController::progressChanged);
    emit stateChanged();
}

void LeadsController::finishSaving(Result<void> result, const QString& path, qulonglong leadCount) {
    m_saving.clear();
    emit stateChanged();
    if (result)
        emit saved(path, leadCount);
    else if (result.error().code != ErrorCode::Cancelled)
        emit saveFailed(result.error(), path);
}

QString LeadsController::suggestedSavePath() const {
    if (m_leads.isSample()) return QStringLiteral("sample_leads_scored.csv");
    if (m_leads.isCompany()) return QStringLiteral("leads_scored.csv");
    const QFileInfo input(m_leads.source.path);
    return input.dir().filePath(input.completeBaseName() + QStringLiteral("_scored.csv"));
}

} // namespace farol::ui
