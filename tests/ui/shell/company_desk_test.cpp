// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/company_window.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/people_dialog.h"

#include <QMessageBox>
#include <QSpinBox>

#include <chrono>

namespace farol::ui {
namespace {

constexpr char kLeads[] = "Name,E-mail,Job Title\nAna Reis,ana@a.example,CTO\nBia,bia@b.example,Clerk\n";

class CompanyDeskTest : public test::CompanyWindowTest {
protected:
    void import() {
        createByHand();
        drop("leads.csv", kLeads);
        ASSERT_TRUE(waitFor([&] { return m_leads.hasLeads() && m_leads.leads().isCompany(); }));
    }
    template <typename T> T* openedBy(QAction* action) {
        action->trigger();
        T* found = m_window.findChild<T*>();
        EXPECT_NE(found, nullptr);
        return found;
    }
};

TEST_F(CompanyDeskTest, SaysWhatTheImportDidAndTakesItBack) {
    import();
    EXPECT_EQ(message().text().toStdString(),
              "Imported leads.csv: 2 new, 0 updated, 0 unchanged, 0 skipped.");
    in<QPushButton>(m_window, "messageAction")->click();
    ASSERT_TRUE(waitFor([&] { return !m_leads.hasLeads(); }));
    EXPECT_TRUE(message().text().startsWith(QStringLiteral("Took leads.csv back: 2 leads removed")))
        << message().text().toStdString();
}

TEST_F(CompanyDeskTest, OffersTheEarlierImportOfTheSameFile) {
    import();
    drop("leads.csv", kLeads);
    ASSERT_TRUE(waitFor([&] { return message().kind() == MessageBar::Kind::Info; }));
    EXPECT_TRUE(message().text().contains(QStringLiteral("nothing was added")))
        << message().text().toStdString();
    in<QPushButton>(m_window, "messageAction")->click();
    EXPECT_NE(m_window.findChild<HistoryDialog*>(), nullptr);
}

TEST_F(CompanyDeskTest, TakesAnImportBackFromTheHistory) {
    import();
    auto* history = openedBy<HistoryDialog>(m_window.actions().history);
    auto* undo = in<QPushButton>(*history, "undoImport");
    ASSERT_TRUE(waitFor([&] { return undo->isEnabled(); }));
    undo->click();
    ASSERT_TRUE(waitFor([&] { return !m_leads.hasLeads(); }));
    auto* table = in<QTableView>(*history, "importTable");
    ASSERT_TRUE(waitFor(
        [&] { return table->model()->index(0, 4).data().toString() == QStringLiteral("taken back"); }));
    EXPECT_FALSE(undo->isEnabled());
}

TEST_F(CompanyDeskTest, NeverShowsAPersonWhoObjectedAmongTheBest) {
    import();
    auto* people = openedBy<PeopleDialog>(m_window.actions().people);
    type(in<QLineEdit>(*people, "personSearch"), "ana");
    in<QPushButton>(*people, "findButton")->click();
    auto* object = in<QPushButton>(*people, "objectButton");
    ASSERT_TRUE(waitFor([&] { return object->isEnabled(); }));
    object->click();
    auto* best = in<QTableView>(m_window, "leadTable");
    ASSERT_TRUE(waitFor([&] { return best->model()->rowCount() == 1; }));
    EXPECT_EQ(object->text(), QStringLiteral("Withdraw the objection"));
}

TEST_F(CompanyDeskTest, ErasesAPersonOnlyAfterAsking) {
    import();
    auto* people = openedBy<PeopleDialog>(m_window.actions().people);
    type(in<QLineEdit>(*people, "personSearch"), "ana@a.example");
    in<QPushButton>(*people, "findButton")->click();
    auto* erase = in<QPushButton>(*people, "eraseButton");
    ASSERT_TRUE(waitFor([&] { return erase->isEnabled(); }));
    erase->click();
    auto* box = people->findChild<QMessageBox*>(QStringLiteral("eraseBox"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(m_leads.leads().scored->scores.size(), 2U);
    for (QAbstractButton* candidate : box->buttons())
        if (box->buttonRole(candidate) == QMessageBox::DestructiveRole) candidate->click();
    ASSERT_TRUE(waitFor([&] { return m_leads.leads().scored->scores.size() == 1; }));
    EXPECT_TRUE(in<QLabel>(*people, "peopleStatus")->text().startsWith(QStringLiteral("Erased 1 lead")));
}

TEST_F(CompanyDeskTest, RemovesLeadsThatWereKeptTooLongOnlyAfterAsking) {
    m_clock.move(-std::chrono::hours(24 * 366 * 3));
    import();
    auto* people = openedBy<PeopleDialog>(m_window.actions().people);
    auto* show = in<QPushButton>(*people, "dryRunButton");
    EXPECT_FALSE(show->isEnabled()) << "retention is off at first";
    in<QSpinBox>(*people, "retentionMonths")->setValue(24);
    show->click();
    auto* remove = in<QPushButton>(*people, "removeUntouchedButton");
    ASSERT_TRUE(waitFor([&] { return remove->isEnabled(); }));
    EXPECT_EQ(in<QTableView>(*people, "peopleTable")->model()->rowCount(), 2);
    EXPECT_EQ(m_leads.leads().scored->scores.size(), 2U);
    remove->click();
    auto* box = people->findChild<QMessageBox*>(QStringLiteral("eraseBox"));
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* candidate : box->buttons())
        if (box->buttonRole(candidate) == QMessageBox::DestructiveRole) candidate->click();
    ASSERT_TRUE(waitFor([&] { return !m_leads.hasLeads(); }));
    EXPECT_TRUE(in<QLabel>(*people, "peopleStatus")->text().startsWith(QStringLiteral("Removed 2 leads")));
}

TEST_F(CompanyDeskTest, TellsWhenTheCompanyOpensThatLeadsWereKeptTooLong) {
    m_clock.move(-std::chrono::hours(24 * 366 * 3));
    import();
    m_settings.setRetentionMonths(12);
    m_settings.open(m_session.session());
    ASSERT_TRUE(waitFor([&] { return message().text().contains(QStringLiteral("kept longer")); }))
        << message().text().toStdString();
    EXPECT_TRUE(message().text().startsWith(QStringLiteral("2 leads"))) << message().text().toStdString();
    in<QPushButton>(m_window, "messageAction")->click();
    auto* people = m_window.findChild<PeopleDialog*>();
    ASSERT_NE(people, nullptr);
    EXPECT_TRUE(waitFor([&] { return in<QTableView>(*people, "peopleTable")->model()->rowCount() == 2; }));
}

} // namespace
} // namespace farol::ui
