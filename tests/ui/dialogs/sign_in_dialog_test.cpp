// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/password_policy.h"
#include "tests/ui/company_window.h"

#include <QClipboard>
#include <QGuiApplication>

namespace farol::ui {
namespace {

class SignInDialogTest : public test::CompanyWindowTest {
protected:
    void signedOut() {
        create();
        m_session.signOut();
        settle();
        start();
    }
};

TEST_F(SignInDialogTest, OffersAnAccountFirstWhereThereIsNone) {
    start();
    EXPECT_TRUE(field("companyName")->isVisible());
    EXPECT_FALSE(button("toSignIn")->isVisible());
    EXPECT_TRUE(button("trySample")->isVisible());
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(SignInDialogTest, CreatesAnAccountAndAsksToKeepTheCode) {
    start();
    type(field("companyName"), "Farol Lda");
    type(field("createEmail"), "ana@farol.example");
    type(field("newPassword"), test::kPassword);
    type(field("newPasswordAgain"), test::kPassword);
    QTest::keyClick(field("newPasswordAgain"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return button("codeContinue")->isVisible(); }));
    EXPECT_FALSE(m_window.isVisible());
    EXPECT_FALSE(button("codeContinue")->isEnabled());
    auto* code = in<QLabel>(dialog(), "recoveryCode");
    EXPECT_EQ(code->text().remove(u'\n'), QString::fromLatin1(testing::FakeAccountService::kRecoveryCode));
    button("codeCopy")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QString::fromLatin1(testing::FakeAccountService::kRecoveryCode));
    QGuiApplication::clipboard()->clear();
    in<QCheckBox>(dialog(), "codeKept")->click();
    button("codeContinue")->click();
    ASSERT_TRUE(waitFor([&] { return m_window.isVisible(); }));
    EXPECT_FALSE(dialog().isVisible());
    EXPECT_TRUE(code->text().isEmpty());
    EXPECT_TRUE(m_session.recoveryCode().empty());
    for (const QLineEdit* password : dialog().findChildren<QLineEdit*>(QStringLiteral("newPassword")))
        EXPECT_TRUE(password->text().isEmpty());
}

TEST_F(SignInDialogTest, RefusesAWeakPasswordAndTwoThatDiffer) {
    start();
    type(field("companyName"), "Farol Lda");
    type(field("createEmail"), "ana@farol.example");
    type(field("newPassword"), "password12");
    type(field("newPasswordAgain"), "password12");
    button("createButton")->click();
    EXPECT_TRUE(problem().contains(QStringLiteral("easily guessed"))) << problem().toStdString();
    field("newPassword")->clear();
    field("newPasswordAgain")->clear();
    type(field("newPassword"), test::kPassword);
    type(field("newPasswordAgain"), "violet harbour lantern 94");
    button("createButton")->click();
    EXPECT_TRUE(problem().contains(QStringLiteral("differ"))) << problem().toStdString();
    EXPECT_FALSE(m_session.isBusy());
}

TEST_F(SignInDialogTest, ShowsHowStrongThePasswordIs) {
    start();
    type(field("newPassword"), "short");
    EXPECT_EQ(in<QLabel>(dialog(), "strengthWord")->text(), QStringLiteral("Too short"));
    type(field("newPassword"), " violet harbour lantern 93");
    EXPECT_EQ(in<QLabel>(dialog(), "strengthAdvice")->text(),
              QStringLiteral("Good enough to protect your leads."));
}

TEST_F(SignInDialogTest, SignsInAtEnter) {
    signedOut();
    type(field("signInEmail"), "ana@farol.example");
    type(field("signInPassword"), test::kPassword);
    QTest::keyClick(field("signInPassword"), Qt::Key_Return);
    EXPECT_TRUE(field("signInPassword")->text().isEmpty());
    ASSERT_TRUE(waitFor([&] { return m_window.isVisible(); }));
    EXPECT_TRUE(m_window.windowTitle().contains(QStringLiteral("Farol Lda")));
}

TEST_F(SignInDialogTest, SaysThatThePairIsWrongAndKeepsTheEmail) {
    signedOut();
    type(field("signInEmail"), "ana@farol.example");
    type(field("signInPassword"), "wrong");
    button("signInButton")->click();
    ASSERT_TRUE(waitFor([&] { return !problem().isEmpty(); }));
    EXPECT_TRUE(problem().startsWith(QStringLiteral("E-mail and password do not match")));
    EXPECT_EQ(field("signInEmail")->text(), QStringLiteral("ana@farol.example"));
    EXPECT_TRUE(field("signInPassword")->text().isEmpty());
    EXPECT_TRUE(button("signInButton")->isEnabled());
}

TEST_F(SignInDialogTest, CountsTheWaitDownAndThenLetsGo) {
    signedOut();
    m_accounts.failNext({ErrorCode::TooManyAttempts, {}, "2"});
    type(field("signInEmail"), "ana@farol.example");
    type(field("signInPassword"), "wrong");
    button("signInButton")->click();
    ASSERT_TRUE(waitFor([&] { return problem().contains(QStringLiteral("2 seconds")); }));
    EXPECT_FALSE(button("signInButton")->isEnabled());
    ASSERT_TRUE(waitFor([&] { return problem().contains(QStringLiteral("1 second")); }));
    ASSERT_TRUE(waitFor([&] { return button("signInButton")->isEnabled(); }));
    EXPECT_TRUE(problem().isEmpty());
}

TEST_F(SignInDialogTest, RecoversAndShowsANewCode) {
    signedOut();
    button("toRecover")->click();
    type(field("recoverEmail"), "ana@farol.example");
    type(field("recoverCode"), testing::FakeAccountService::kRecoveryCode);
    type(field("newPassword"), "copper meadow sailing 55");
    type(field("newPasswordAgain"), "copper meadow sailing 55");
    button("recoverButton")->click();
    ASSERT_TRUE(waitFor([&] { return button("codeContinue")->isVisible(); }));
    EXPECT_TRUE(field("recoverCode")->text().isEmpty());
}

TEST_F(SignInDialogTest, AsksBeforeABackupReplacesTheCompany) {
    signedOut();
    button("toRestore")->click();
    type(field("backupFile"), "/backups/farol.farol");
    type(field("backupSecret"), test::kPassword);
    button("restoreButton")->click();
    auto* replace = in<QCheckBox>(dialog(), "replaceCompany");
    ASSERT_TRUE(waitFor([&] { return replace->isVisible(); }));
    replace->click();
    type(field("backupSecret"), test::kPassword);
    button("restoreButton")->click();
    ASSERT_TRUE(waitFor([&] { return m_window.isVisible(); }));
}

TEST_F(SignInDialogTest, TellsThatTheKeychainDoesNotAnswer) {
    create();
    m_session.signOut();
    settle();
    m_accounts.failNext({ErrorCode::NotAvailable, {}, {}});
    start();
    ASSERT_TRUE(waitFor([&] { return problem().contains(QStringLiteral("keychain")); }));
    EXPECT_TRUE(field("signInEmail")->isVisible());
}

TEST_F(SignInDialogTest, NamesEveryControl) {
    start();
    int controls = 0;
    for (const QWidget* widget : dialog().findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                               qobject_cast<const QLineEdit*>(widget) != nullptr;
        if (!isControl || widget->inherits("QLineEditIconButton")) continue;
        ++controls;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
    EXPECT_GE(controls, 20);
}

} // namespace
} // namespace farol::ui
