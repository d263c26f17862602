// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/company_leads.h"

#include "core/ports/company_database.h"
#include "ui/controllers/leads_controller.h"
#include "ui/controllers/storage_mappings.h"
#include "ui/text/qt_std.h"

#include <QFileInfo>

#include <utility>

namespace farol::ui {
namespace {

std::string ruleSetName(const ScoredLeads& scored) {
    return scored.rules.name + ' ' + std::to_string(scored.rules.version);
}

QString fileNameOf(const LeadsSnapshot& leads) {
    return QFileInfo(leads.source.path).fileName();
}

Result<StoredFile> store(LeadStore& store, const LeadsSnapshot& leads, const TaskControl& control) {
    ImportSource source;
    source.fileName = toStd(fileNameOf(leads));
    source.sha256 = leads.source.sha256;
    source.ruleSet = ruleSetName(*leads.scored);
    for (const IssueGroup& group : leads.issues) source.problems += group.count;
    auto record = store.import(*leads.scored->leads, source, control);
    if (record) return StoredFile{std::move(*record), false};
    if (record.error().code != ErrorCode::AlreadyImported) return tl::unexpected(record.error());
    auto earlier = store.importOfFile(source.sha256);
    if (!earlier) return tl::unexpected(earlier.error());
    if (!*earlier) return tl::unexpected(record.error());
    return StoredFile{std::move(**earlier), true};
}

} // namespace

CompanyLeads::CompanyLeads(LeadsController& leads, QObject* parent) : QObject(parent), m_leads(leads) {
    connect(&leads, &LeadsController::leadsChanged, this, &CompanyLeads::noticeLeads);
    connect(&leads, &LeadsController::saved, this,
            [this](const QString&, qulonglong rows) { recordExport(rows); });
}

void CompanyLeads::open(SharedSession session) {
    m_session = std::move(session);
    m_leads.setMappings(std::make_shared<StorageMappings>(m_session));
    m_leads.clear();
    showAll();
}

void CompanyLeads::close() {
    // What waits to be stored was asked for: it goes on unseen, as does what is being stored.
    for (std::size_t i = 1; i < m_waiting.size(); ++i)
        onDatabase(
            m_session, this,
            [leads = m_waiting[i]](CompanyDatabase& database, const TaskControl& control) {
                return store(database.leads(), leads, control);
            },
            [](const Result<StoredFile>&) {});
    m_session.reset();
    m_waiting.clear();
    delete m_loading;
    if (m_storing) disconnect(m_storing, nullptr, this, nullptr);
    m_storing.clear();
    m_leads.setMappings(nullptr);
    m_leads.clear();
    emit stateChanged();
}

QString CompanyLeads::storingFile() const {
    return m_waiting.empty() ? QString() : fileNameOf(m_waiting.front());
}

void CompanyLeads::showAll() {
    if (!m_session) return;
    delete m_loading;
    m_loading = onDatabase(
        m_session, this,
        [](CompanyDatabase& database, const TaskControl& control) { return database.leads().load(control); },
        [this](Result<StoredLeads> result) { finishLoading(std::move(result)); });
    connect(m_loading, &Task::progressChanged, this, &CompanyLeads::progressChanged);
    emit stateChanged();
}

void CompanyLeads::finishLoading(Result<StoredLeads> result) {
    m_loading.clear();
    // A file that was dropped meanwhile comes first; the list is shown again when it is stored.
    const bool isOvertaken = m_leads.state() == LeadsController::State::Working &&
                             m_leads.pending().origin != LeadsOrigin::Company;
    if (result && !isOvertaken) {
        if (result->keys.empty())
            m_leads.clear();
        else
            m_leads.openStored(std::move(*result));
    }
    emit stateChanged();
    if (!result && result.error().code != ErrorCode::Cancelled) emit failed(result.error());
}

void CompanyLeads::noticeLeads() {
    if (!m_session || !m_leads.hasLeads() || !m_leads.leads().isFile()) return;
    m_waiting.push_back(m_leads.leads());
    if (m_waiting.size() == 1) storeNext();
}

void CompanyLeads::storeNext() {
    m_storing = onDatabase(
        m_session, this,
        [leads = m_waiting.front()](CompanyDatabase& database, const TaskControl& control) {
            return store(database.leads(), leads, control);
        },
        [this, session = m_session.get()](Result<StoredFile> result) {
            if (session == m_session.get()) finishStoring(std::move(result));
        });
    connect(m_storing, &Task::progressChanged, this, &CompanyLeads::progressChanged);
    emit stateChanged();
}

void CompanyLeads::finishStoring(Result<StoredFile> result) {
    m_storing.clear();
    const QString file = storingFile();
    m_waiting.pop_front();
    if (!m_waiting.empty()) storeNext();
    if (result)
        emit stored(*result);
    else
        emit storeFailed(result.error(), file);
    if (!m_waiting.empty()) return;
    // After a failure the file's own leads stay on screen.
    if (result || result.error().code == ErrorCode::Cancelled)
        showAll();
    else
        emit stateChanged();
}

void CompanyLeads::cancelStoring() {
    if (m_storing) m_storing->cancel();
}

void CompanyLeads::undo(ImportKey import, const QString& fileName) {
    if (!m_session || m_undoing) return;
    m_undoing = onDatabase(
        m_session, this,
        [import](CompanyDatabase& database, const TaskControl& control) {
            return database.leads().undoImport(import, control);
        },
        [this, fileName](const Result<LeadStore::Undone>& result) {
            m_undoing.clear();
            if (!result) {
                emit stateChanged();
                emit failed(result.error());
                return;
            }
            emit undone(fileName, result->removed, result->restored);
            showAll();
        });
    emit stateChanged();
}

void CompanyLeads::recordExport(qulonglong rows) {
    if (!m_session || !m_leads.hasLeads() || m_leads.leads().isSample()) return;
    onDatabase(
        m_session, this,
        [rows = static_cast<std::size_t>(rows),
         rules = ruleSetName(*m_leads.leads().scored)](CompanyDatabase& database, const TaskControl&) {
            return database.recordExport(rows, "csv", rules);
        },
        [this](const Result<ExportRecord>& result) {
            if (!result) emit failed(result.error());
        });
}

} // namespace farol::ui
