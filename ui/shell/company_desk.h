// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed-in company can do beside its leads: the dialogs of the menu Company, and what is said of
// imports.
#pragma once

#include "ui/controllers/company_leads.h"
#include "ui/controllers/session_controller.h"

#include <QObject>

namespace farol::ui {

class CompanySettings;
class LeadsController;
class MainWindow;
class PeopleDialog;

class CompanyDesk : public QObject {
    Q_OBJECT

public:
    //   all of them outlive the desk
    CompanyDesk(SessionController& session, CompanyLeads& company, CompanySettings& settings,
                LeadsController& leads, MainWindow& window);

private:
    void connectLeads();
    void connectSession();
    void showStored(const StoredFile& file);
    void showStoreFailure(const Error& error, const QString& fileName);
    void showFailure(const Error& error);
    void showHistory(ImportKey selected);
    PeopleDialog* showPeople();
    void lookForKeptTooLong();
    void showAccount();
    void askForBackupTarget();

    SessionController& m_session;
    CompanyLeads& m_company;
    CompanySettings& m_settings;
    LeadsController& m_leads;
    MainWindow& m_window;
    QString m_backup; // where the backup goes
};

} // namespace farol::ui
