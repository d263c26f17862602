// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/objections.h"
#include "tests/presentation/controllers/company_fixture.h"
#include "ui/controllers/company_history.h"
#include "ui/controllers/company_people.h"

namespace farol::ui {
namespace {

constexpr char kThree[] = "Name,E-mail,Job Title\nAna,ana@a.example,CTO\nBia,bia@b.example,Head of Sales\n"
                          "Caio,caio@c.example,Clerk\n";
constexpr char kOther[] = "Name,E-mail,Job Title\nAna,ana@a.example,CEO\nDuarte,d@d.example,VP Sales\n";

class CompanyLeadsTest : public test::CompanyTest {
protected:
    CompanyLeadsTest() {
        create();
        m_company.open(m_session.session());
        settle();
    }
    std::size_t rows() const { return m_leads.hasLeads() ? m_leads.leads().scored->scores.size() : 0; }
    bool showsAll(std::size_t count) {
        return waitFor([&] { return rows() == count && m_leads.leads().isCompany(); });
    }
    StoredFile lastStored() const { return m_stored.last()[0].value<StoredFile>(); }

    QSignalSpy m_stored{&m_company, &CompanyLeads::stored};
    QSignalSpy m_storeFailed{&m_company, &CompanyLeads::storeFailed};
    QSignalSpy m_undone{&m_company, &CompanyLeads::undone};
};

TEST_F(CompanyLeadsTest, ShowsAFileAtOnceAndThenTheWholeList) {
    QSignalSpy changed(&m_leads, &LeadsController::leadsChanged);
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(waitFor([&] { return changed.count() == 1; }));
    EXPECT_TRUE(m_leads.leads().isFile());
    ASSERT_TRUE(showsAll(3));
    EXPECT_EQ(lastStored().record.counts.added, 3U);
    EXPECT_EQ(lastStored().record.fileName, "three.csv");
    m_leads.openFile(write(QStringLiteral("other.csv"), kOther));
    ASSERT_TRUE(showsAll(4));
    EXPECT_EQ(lastStored().record.counts.added, 1U);
    EXPECT_EQ(lastStored().record.counts.updated, 1U);
}

TEST_F(CompanyLeadsTest, HasTheLeadsAtTheNextSignIn) {
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(showsAll(3));
    m_company.close();
    m_session.signOut();
    EXPECT_FALSE(m_leads.hasLeads());
    m_session.signIn(QStringLiteral("ana@farol.example"), test::secret(test::kPassword), false);
    ASSERT_TRUE(waitFor([&] { return m_session.session() != nullptr; }));
    m_company.open(m_session.session());
    ASSERT_TRUE(showsAll(3));
    EXPECT_EQ(m_leads.leads().scored->leads->value(0, Field::FullName), "Ana");
    EXPECT_EQ(m_leads.leads().keys.size(), 3U);
}

TEST_F(CompanyLeadsTest, KnowsAFileThatWasImportedBefore) {
    const QString file = write(QStringLiteral("three.csv"), kThree);
    m_leads.openFile(file);
    ASSERT_TRUE(showsAll(3));
    const ImportKey first = lastStored().record.key;
    m_leads.openFile(file);
    ASSERT_TRUE(waitFor([&] { return m_stored.count() == 2; }));
    EXPECT_TRUE(lastStored().isRepeated);
    EXPECT_EQ(lastStored().record.key, first);
    ASSERT_TRUE(showsAll(3));
}

TEST_F(CompanyLeadsTest, TakesAnImportBack) {
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(showsAll(3));
    m_leads.openFile(write(QStringLiteral("other.csv"), kOther));
    ASSERT_TRUE(showsAll(4));
    m_company.undo(lastStored().record.key, QStringLiteral("other.csv"));
    ASSERT_TRUE(showsAll(3));
    EXPECT_EQ(m_undone[0][1].toULongLong(), 1U);
    EXPECT_EQ(m_undone[0][2].toULongLong(), 1U);
    EXPECT_EQ(m_leads.leads().scored->leads->value(0, Field::JobTitle), "CTO");
}

TEST_F(CompanyLeadsTest, IsEmptyAgainWhenTheOnlyImportIsTakenBack) {
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(showsAll(3));
    m_company.undo(lastStored().record.key, QStringLiteral("three.csv"));
    ASSERT_TRUE(waitFor([&] { return !m_leads.hasLeads(); }));
}

TEST_F(CompanyLeadsTest, StoresEveryFileOfSeveralOpenedInARow) {
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(waitFor([&] { return m_leads.hasLeads(); }));
    m_leads.openFile(write(QStringLiteral("other.csv"), kOther));
    ASSERT_TRUE(waitFor([&] { return m_stored.count() == 2; }));
    ASSERT_TRUE(showsAll(4));
}

TEST_F(CompanyLeadsTest, StoresNothingOfTheSample) {
    m_leads.openSample();
    ASSERT_TRUE(waitFor([&] { return m_leads.hasLeads(); }));
    settle();
    EXPECT_EQ(m_stored.count(), 0);
    m_company.showAll();
    ASSERT_TRUE(waitFor([&] { return !m_leads.hasLeads(); }));
}

TEST_F(CompanyLeadsTest, SetsAsideWhoObjected) {
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(showsAll(3));
    CompanyPeople people(m_session.session());
    people.setObjected({m_leads.leads().keys[0]}, true);
    QSignalSpy changed(&people, &CompanyPeople::objectionChanged);
    ASSERT_TRUE(waitFor([&] { return changed.count() == 1; }));
    QSignalSpy shown(&m_leads, &LeadsController::leadsChanged);
    m_company.showAll();
    ASSERT_TRUE(waitFor([&] { return shown.count() == 1; }));
    const ScoredLeads& scored = *m_leads.leads().scored;
    EXPECT_TRUE(hasObjected(scored, 0));
    EXPECT_EQ(scored.scores[0], 0);
    EXPECT_EQ(scored.ranking.back(), 0U);
}

TEST_F(CompanyLeadsTest, RecordsExports) {
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(showsAll(3));
    m_leads.saveAs(m_folder.filePath(QStringLiteral("out.csv")));
    QSignalSpy saved(&m_leads, &LeadsController::saved);
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    CompanyHistory history(m_session.session());
    QSignalSpy loaded(&history, &CompanyHistory::loaded);
    history.load();
    ASSERT_TRUE(waitFor([&] { return loaded.count() == 1; }));
    const auto read = loaded[0][0].value<History>();
    ASSERT_EQ(read.exports.size(), 1U);
    EXPECT_EQ(read.exports[0].rows, 3U);
    ASSERT_EQ(read.imports.size(), 1U);
}

TEST_F(CompanyLeadsTest, LeavesNothingOnScreenWhenItCloses) {
    m_leads.openFile(write(QStringLiteral("three.csv"), kThree));
    ASSERT_TRUE(showsAll(3));
    m_company.close();
    EXPECT_FALSE(m_leads.hasLeads());
    m_leads.openFile(write(QStringLiteral("other.csv"), kOther));
    ASSERT_TRUE(waitFor([&] { return m_leads.hasLeads(); }));
    settle();
    EXPECT_EQ(m_stored.count(), 1); // without a company nothing is stored
}

} // namespace
} // namespace farol::ui
