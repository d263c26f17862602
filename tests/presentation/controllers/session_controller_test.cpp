// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presentation/controllers/company_fixture.h"

namespace farol::ui {
namespace {

using State = SessionController::State;
using Step = SessionController::Step;

class SessionControllerTest : public test::CompanyTest {
protected:
    ErrorCode failureOf(qsizetype index = 0) const { return m_failed[index][1].value<Error>().code; }

    QSignalSpy m_failed{&m_session, &SessionController::failed};
    QSignalSpy m_started{&m_session, &SessionController::started};
    QSignalSpy m_signedOut{&m_session, &SessionController::signedOut};
    QSignalSpy m_waits{&m_session, &SessionController::waitRequired};
};

TEST_F(SessionControllerTest, SaysAtTheStartWhetherThereAreAccounts) {
    m_session.start();
    ASSERT_TRUE(waitFor([&] { return m_started.count() == 1; }));
    EXPECT_FALSE(m_started[0][0].toBool());
    create();
    m_session.signOut();
    m_session.start();
    ASSERT_TRUE(waitFor([&] { return m_started.count() == 2; }));
    EXPECT_TRUE(m_started[1][0].toBool());
}

TEST_F(SessionControllerTest, KeepsTheRecoveryCodeUntilItIsForgotten) {
    m_session.create({"Farol Lda", "ana@farol.example", test::secret(test::kPassword)});
    EXPECT_TRUE(m_session.isBusy());
    ASSERT_TRUE(waitFor([&] { return m_session.state() == State::SignedIn; }));
    EXPECT_EQ(m_session.recoveryCode().text(), testing::FakeAccountService::kRecoveryCode);
    EXPECT_EQ(m_session.companyName(), QStringLiteral("Farol Lda"));
    m_session.forgetRecoveryCode();
    EXPECT_TRUE(m_session.recoveryCode().empty());
    EXPECT_FALSE(m_session.isBusy());
}

TEST_F(SessionControllerTest, RefusesAWrongPassword) {
    create();
    m_session.signOut();
    m_session.signIn(QStringLiteral("ana@farol.example"), test::secret("wrong"), false);
    ASSERT_TRUE(waitFor([&] { return m_failed.count() == 1; }));
    EXPECT_EQ(failureOf(), ErrorCode::WrongCredentials);
    EXPECT_EQ(m_session.state(), State::SignedOut);
}

TEST_F(SessionControllerTest, SaysHowLongToWait) {
    m_accounts.failNext({ErrorCode::TooManyAttempts, {}, "8"});
    m_session.signIn(QStringLiteral("ana@farol.example"), test::secret("wrong"), false);
    ASSERT_TRUE(waitFor([&] { return m_waits.count() == 1; }));
    EXPECT_EQ(m_waits[0][0].toLongLong(), 8);
}

TEST_F(SessionControllerTest, SignsInAgainRightAfterSigningOut) {
    create();
    m_session.signOut();
    // The database must be closed before it is opened again.
    m_session.signIn(QStringLiteral("ana@farol.example"), test::secret(test::kPassword), false);
    ASSERT_TRUE(waitFor([&] { return m_session.state() == State::SignedIn || m_failed.count() > 0; }));
    EXPECT_EQ(m_session.state(), State::SignedIn);
}

TEST_F(SessionControllerTest, StaysSignedInOnlyWhenAskedAndUntilSignedOut) {
    create();
    m_session.signOut();
    m_session.signIn(QStringLiteral("ana@farol.example"), test::secret(test::kPassword), true);
    ASSERT_TRUE(waitFor([&] { return m_session.state() == State::SignedIn; }));
    EXPECT_TRUE(m_accounts.remembersDevice());
    m_session.signOut();
    settle();
    EXPECT_FALSE(m_accounts.remembersDevice());
}

TEST_F(SessionControllerTest, SignsInWhereTheKeychainIsNotAvailable) {
    create();
    m_session.signOut();
    m_accounts.stayUnavailable(true);
    m_session.signIn(QStringLiteral("ana@farol.example"), test::secret(test::kPassword), true);
    ASSERT_TRUE(waitFor([&] { return m_failed.count() == 1; }));
    EXPECT_EQ(m_failed[0][0].value<Step>(), Step::Remember);
    EXPECT_EQ(m_session.state(), State::SignedIn);
}

TEST_F(SessionControllerTest, TellsThatItCouldNotResume) {
    create();
    m_session.signOut();
    settle();
    m_accounts.failNext({ErrorCode::NotAvailable, {}, {}});
    m_session.start();
    ASSERT_TRUE(waitFor([&] { return m_failed.count() == 1; }));
    EXPECT_EQ(m_failed[0][0].value<Step>(), Step::Resume);
    EXPECT_EQ(m_started.count(), 1);
}

TEST_F(SessionControllerTest, LocksAndUnlocksWithThePasswordOnly) {
    create();
    const SharedSession session = m_session.session();
    m_session.lock();
    EXPECT_EQ(m_session.state(), State::Locked);
    m_session.unlock(test::secret("wrong"));
    ASSERT_TRUE(waitFor([&] { return m_failed.count() == 1; }));
    EXPECT_EQ(m_session.state(), State::Locked);
    m_session.unlock(test::secret(test::kPassword));
    ASSERT_TRUE(waitFor([&] { return m_session.state() == State::SignedIn; }));
    EXPECT_EQ(m_session.session(), session);
}

TEST_F(SessionControllerTest, RecoversWithTheCodeAndGivesANewOne) {
    create();
    m_session.signOut();
    m_session.recover(QStringLiteral("ana@farol.example"),
                      test::secret(testing::FakeAccountService::kRecoveryCode), test::secret("another"));
    ASSERT_TRUE(waitFor([&] { return m_session.state() == State::SignedIn; }));
    EXPECT_FALSE(m_session.recoveryCode().empty());
}

TEST_F(SessionControllerTest, SignsOutWhenTheCompanyIsDeleted) {
    create();
    m_session.deleteCompany(test::secret("wrong"));
    ASSERT_TRUE(waitFor([&] { return m_failed.count() == 1; }));
    EXPECT_EQ(m_session.state(), State::SignedIn);
    m_session.deleteCompany(test::secret(test::kPassword));
    ASSERT_TRUE(waitFor([&] { return m_signedOut.count() == 1; }));
    EXPECT_EQ(m_session.session(), nullptr);
    EXPECT_TRUE(m_session.companyName().isEmpty());
}

TEST_F(SessionControllerTest, ShowsTheNewNameOnlyWhenItIsKept) {
    create();
    m_session.renameCompany(QStringLiteral("Nau Lda"));
    EXPECT_EQ(m_session.companyName(), QStringLiteral("Farol Lda"));
    ASSERT_TRUE(waitFor([&] { return m_session.companyName() == u"Nau Lda"; }));
}

TEST_F(SessionControllerTest, KeepsTheMinutesBeforeLockingInTheCompany) {
    create();
    m_settings.open(m_session.session());
    settle();
    EXPECT_EQ(m_settings.autoLock(), CompanySettings::kDefaultAutoLock);
    m_settings.setAutoLock(std::chrono::minutes(3));
    settle();
    CompanySettings again;
    again.open(m_session.session());
    ASSERT_TRUE(waitFor([&] { return again.autoLock() == std::chrono::minutes(3); }));
}

} // namespace
} // namespace farol::ui
