// SPDX-License-Identifier: GPL-3.0-or-later
// The rights of the people in the list: find a person, give a report, object, erase; and who was kept too
// long.
#pragma once

#include "ui/controllers/company_people.h"
#include "ui/models/leads_snapshot.h"

#include <QDialog>
#include <QStandardItemModel>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace farol::ui {

class CompanySettings;
class RetentionRow;

class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    //   settings   outlive the dialog
    //   leads      for the score in a report; of the company's list, or none of it is told
    PeopleDialog(SharedSession session, CompanySettings& settings, LeadsSnapshot leads, QWidget* parent);

    // Lists the leads that were kept too long.
    void showUntouched();

signals:
    void peopleChanged(); // the list has to be read again

private:
    void buildLayout();
    void connectPeople();
    QWidget* makeSearch();
    void search();
    void showPeople(const std::vector<PersonMatch>& people);
    void showSelection();
    std::vector<LeadKey> selected() const;
    void askForReport();
    void saveReport(const PersonData& person);
    void toggleObjection();
    void confirm(const QString& verb, const QString& question, const QString& consequence,
                 std::function<void()> onYes);
    void askToErase();
    void askToRemoveUntouched();

    CompanyPeople m_people;
    LeadsSnapshot m_leads;
    std::vector<PersonMatch> m_found;
    QStandardItemModel m_model;
    QLineEdit* m_text;
    RetentionRow* m_retention;
    QTableView* m_table;
    QLabel* m_status;
    QPushButton* m_report;
    QPushButton* m_object;
    QPushButton* m_erase;
    bool m_isDryRun = false;
};

} // namespace farol::ui
