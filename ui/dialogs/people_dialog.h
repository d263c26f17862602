// SPDX-License-Identifier: GPL-3.0-or-later
// The rights of the people in the list: find a person, give a report, object, erase; and who was kept too
// long.
#pragma once

#include "ui/controllers/company_people.h"
#include "ui/models/leads_snapshot.h"

#include <QDialog>
#include <QStandardItemModel>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace farol::ui {

class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    //   leads   for the score in a report; of the company's list, or none of it is told
    PeopleDialog(SharedSession session, LeadsSnapshot leads, QWidget* parent);

signals:
    void peopleChanged(); // the list has to be read again

private:
    void buildLayout();
    void connectPeople();
    QWidget* makeSearch();
    QWidget* makeRetention();
    QPushButton* makeButton(const QString& text, const QString& name, const QString& toolTip);
    void search();
    void searchUntouched();
    void showPeople(const std::vector<PersonMatch>& people);
    void showSelection();
    std::vector<LeadKey> selected() const;
    void askForReport();
    void saveReport(const PersonData& person);
    void toggleObjection();
    void askToErase();

    CompanyPeople m_people;
    LeadsSnapshot m_leads;
    std::vector<PersonMatch> m_found;
    QStandardItemModel m_model;
    QLineEdit* m_text;
    QSpinBox* m_months;
    QTableView* m_table;
    QLabel* m_status;
    QPushButton* m_report;
    QPushButton* m_object;
    QPushButton* m_erase;
    bool m_isDryRun = false;
};

} // namespace farol::ui
