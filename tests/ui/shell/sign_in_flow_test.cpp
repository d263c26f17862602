// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/company_window.h"

#include <QDir>

namespace farol::ui {
namespace {

using SignInFlowTest = test::CompanyWindowTest;

constexpr char kLeads[] = "Name,E-mail,Job Title\nAna,ana@a.example,CTO\nBia,bia@b.example,Clerk\n";

TEST_F(SignInFlowTest, StoresNothingOfTheSampleMode) {
    start();
    button("trySample")->click();
    ASSERT_TRUE(waitFor([&] { return m_window.isVisible() && m_leads.hasLeads(); }));
    EXPECT_FALSE(dialog().isVisible());
    drop("leads.csv", kLeads);
    ASSERT_TRUE(waitFor([&] { return m_leads.leads().isFile(); }));
    settle();
    EXPECT_FALSE(QDir(m_folder.filePath(QStringLiteral("data"))).exists());
    EXPECT_FALSE(m_window.actions().lock->isEnabled());
}

TEST_F(SignInFlowTest, ComesBackToTheDialogFromTheSample) {
    start();
    button("trySample")->click();
    ASSERT_TRUE(waitFor([&] { return m_window.isVisible(); }));
    m_window.actions().signIn->trigger();
    ASSERT_TRUE(waitFor([&] { return dialog().isVisible(); }));
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(SignInFlowTest, HidesTheLeadsWhileLocked) {
    createByHand();
    drop("leads.csv", kLeads);
    ASSERT_TRUE(waitFor([&] { return m_leads.hasLeads() && m_leads.leads().isCompany(); }));
    m_window.actions().account->trigger();
    m_window.actions().lock->trigger();
    EXPECT_FALSE(m_window.isVisible());
    EXPECT_TRUE(field("unlockPassword")->isVisible());
    for (const QDialog* child : m_window.findChildren<QDialog*>()) EXPECT_FALSE(child->isVisible());
    type(field("unlockPassword"), "wrong");
    button("unlockButton")->click();
    ASSERT_TRUE(waitFor([&] { return problem().contains(QStringLiteral("not the password")); }));
    type(field("unlockPassword"), test::kPassword);
    button("unlockButton")->click();
    ASSERT_TRUE(waitFor([&] { return m_window.isVisible(); }));
    EXPECT_EQ(m_leads.leads().scored->scores.size(), 2U);
}

TEST_F(SignInFlowTest, LocksWhenNobodyIsThere) {
    createByHand();
    QSignalSpy locked(&m_session, &SessionController::locked);
    emit m_flow.idleWatch().idle();
    EXPECT_EQ(locked.count(), 1);
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(SignInFlowTest, ShowsTheDialogAndNoLeadsAfterSigningOut) {
    createByHand();
    drop("leads.csv", kLeads);
    ASSERT_TRUE(waitFor([&] { return m_leads.hasLeads() && m_leads.leads().isCompany(); }));
    m_window.actions().signOut->trigger();
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_FALSE(m_window.isVisible());
    EXPECT_FALSE(m_leads.hasLeads());
    EXPECT_TRUE(field("signInEmail")->isVisible());
}

TEST_F(SignInFlowTest, OpensTheFileOfTheCommandLineAfterSigningIn) {
    m_flow.open(write(QStringLiteral("leads.csv"), kLeads));
    createByHand();
    ASSERT_TRUE(waitFor([&] { return m_leads.hasLeads() && m_leads.leads().isCompany(); }));
    EXPECT_EQ(m_leads.leads().scored->scores.size(), 2U);
}

TEST_F(SignInFlowTest, SaysWhyNoAccountCanBeMadeAndKeepsTheSample) {
    start();
    m_accounts.failNext({ErrorCode::WriteFailed, "/data/farol", {}});
    type(field("companyName"), "Farol Lda");
    type(field("createEmail"), "ana@farol.example");
    type(field("newPassword"), test::kPassword);
    type(field("newPasswordAgain"), test::kPassword);
    button("createButton")->click();
    ASSERT_TRUE(waitFor([&] { return problem().contains(QStringLiteral("could not be saved")); }));
    EXPECT_TRUE(button("trySample")->isEnabled());
    EXPECT_EQ(field("companyName")->text(), QStringLiteral("Farol Lda"));
}

TEST_F(SignInFlowTest, EndsWhenTheDialogIsClosed) {
    start();
    QSignalSpy finished(&m_flow, &SignInFlow::finished);
    dialog().close();
    EXPECT_EQ(finished.count(), 1);
}

TEST_F(SignInFlowTest, StaysAtEscape) {
    start();
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_TRUE(dialog().isVisible());
}

} // namespace
} // namespace farol::ui
