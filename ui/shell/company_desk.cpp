// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/company_desk.h"

#include "ui/controllers/company_settings.h"
#include "ui/controllers/leads_controller.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/people_dialog.h"
#include "ui/shell/app_actions.h"
#include "ui/shell/main_window.h"
#include "ui/text/account_text.h"
#include "ui/text/company_text.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/qt_std.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QDate>
#include <QDir>

namespace farol::ui {
namespace {

using Step = SessionController::Step;

QString backupName(const QString& company) {
    QString name = company;
    for (QChar& c : name)
        if (!c.isLetterOrNumber()) c = u'-';
    return name + u'-' + QDate::currentDate().toString(Qt::ISODate) + QStringLiteral(".farol");
}

} // namespace

CompanyDesk::CompanyDesk(SessionController& session, CompanyLeads& company, CompanySettings& settings,
                         LeadsController& leads, MainWindow& window)
    : m_session(session), m_company(company), m_settings(settings), m_leads(leads), m_window(window) {
    const AppActions& actions = window.actions();
    connect(actions.history, &QAction::triggered, this, [this] { showHistory(0); });
    connect(actions.people, &QAction::triggered, this, &CompanyDesk::showPeople);
    connect(actions.account, &QAction::triggered, this, &CompanyDesk::showAccount);
    connect(actions.backUp, &QAction::triggered, this, &CompanyDesk::askForBackupTarget);
    connectLeads();
    connectSession();
}

void CompanyDesk::connectLeads() {
    connect(&m_company, &CompanyLeads::stored, this, &CompanyDesk::showStored);
    connect(&m_company, &CompanyLeads::storeFailed, this, &CompanyDesk::showStoreFailure);
    connect(&m_company, &CompanyLeads::failed, this, &CompanyDesk::showFailure);
    connect(&m_settings, &CompanySettings::failed, this, &CompanyDesk::showFailure);
    connect(&m_settings, &CompanySettings::opened, this, &CompanyDesk::lookForKeptTooLong);
    connect(&m_company, &CompanyLeads::undone, this,
            [this](const QString& fileName, qulonglong removed, qulonglong restored) {
                m_window.message().showMessage(MessageBar::Kind::Success,
                                               undoneText(fileName, removed, restored));
            });
}

void CompanyDesk::connectSession() {
    connect(&m_session, &SessionController::succeeded, this, [this](Step step) {
        if (step == Step::BackUp)
            m_window.message().showMessage(
                MessageBar::Kind::Success,
                tr("Backed up to %1. It opens with the password or the recovery code of today.")
                    .arg(QDir::toNativeSeparators(m_backup)));
    });
    connect(&m_session, &SessionController::failed, this, [this](Step step, const Error& error) {
        if (step == Step::BackUp && error.code != ErrorCode::Cancelled)
            m_window.message().showMessage(MessageBar::Kind::Error,
                                           errorText(error, m_backup, FileUse::Saving));
    });
}

void CompanyDesk::showStored(const StoredFile& file) {
    const ImportKey key = file.record.key;
    if (file.isRepeated) {
        m_window.message().showMessage(MessageBar::Kind::Info, storedText(file), tr("Show the import"),
                                       [this, key] { showHistory(key); });
        return;
    }
    const QString name = toQt(file.record.fileName);
    m_window.message().showMessage(MessageBar::Kind::Success, storedText(file), tr("Undo"),
                                   [this, key, name] { m_company.undo(key, name); });
}

void CompanyDesk::showStoreFailure(const Error& error, const QString& fileName) {
    if (error.code == ErrorCode::Cancelled)
        m_window.message().showMessage(MessageBar::Kind::Info,
                                       tr("%1 was not imported: you cancelled it.").arg(fileName));
    else
        m_window.message().showMessage(
            MessageBar::Kind::Error,
            tr("%1 is shown, but was not added to your leads. %2").arg(fileName, accountErrorText(error)));
}

void CompanyDesk::showFailure(const Error& error) {
    m_window.message().showMessage(MessageBar::Kind::Error, accountErrorText(error));
}

void CompanyDesk::showHistory(ImportKey selected) {
    auto* dialog = new HistoryDialog(m_session.session(), selected, &m_window);
    connect(dialog, &HistoryDialog::undoRequested, &m_company, &CompanyLeads::undo);
    connect(&m_company, &CompanyLeads::undone, dialog, &HistoryDialog::reload);
    dialog->open();
}

PeopleDialog* CompanyDesk::showPeople() {
    auto* dialog = new PeopleDialog(m_session.session(), m_settings, m_leads.leads(), &m_window);
    connect(dialog, &PeopleDialog::peopleChanged, &m_company, &CompanyLeads::showAll);
    dialog->open();
    return dialog;
}

// Nobody is removed unasked, but nobody is forgotten either.
void CompanyDesk::lookForKeptTooLong() {
    const int months = m_settings.retentionMonths();
    if (months == 0) return;
    auto* people = new CompanyPeople(m_session.session(), this);
    connect(people, &CompanyPeople::failed, people, &QObject::deleteLater);
    connect(people, &CompanyPeople::found, this, [this, people](const std::vector<PersonMatch>& old) {
        people->deleteLater();
        if (old.empty()) return;
        m_window.message().showMessage(
            MessageBar::Kind::Info,
            tr("%1 lead(s) were kept longer than you wanted.", nullptr, static_cast<int>(old.size()))
                .arg(numberText(static_cast<qlonglong>(old.size()))),
            tr("Review"), [this] { showPeople()->showUntouched(); });
    });
    people->findUntouched(monthsAgo(months));
}

void CompanyDesk::showAccount() {
    auto* dialog = new AccountDialog(m_session, m_settings, &m_window);
    dialog->open();
}

void CompanyDesk::askForBackupTarget() {
    chooseBackupTarget(&m_window, backupName(m_session.companyName()), [this](const QString& path) {
        m_backup = path;
        m_session.backUp(toPath(path));
    });
}

} // namespace farol::ui
