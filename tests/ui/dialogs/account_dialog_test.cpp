// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/company_window.h"
#include "ui/dialogs/account_dialog.h"

#include <QSpinBox>
#include <QTabWidget>

namespace farol::ui {
namespace {

class AccountDialogTest : public test::CompanyWindowTest {
protected:
    AccountDialogTest() {
        createByHand();
        m_window.actions().account->trigger();
        m_dialog = m_window.findChild<AccountDialog*>();
    }
    void showTab(int index) { in<QTabWidget>(*m_dialog, "accountTabs")->setCurrentIndex(index); }
    QLineEdit* typed(const char* name) { return in<QLineEdit>(*m_dialog, name); }
    QPushButton* pressed(const char* name) { return in<QPushButton>(*m_dialog, name); }
    QString said() {
        return in<QTabWidget>(*m_dialog, "accountTabs")->currentWidget()->findChild<Form*>()->problem();
    }

    AccountDialog* m_dialog = nullptr;
};

TEST_F(AccountDialogTest, RenamesTheCompany) {
    typed("accountCompany")->setText(QStringLiteral("Nau Lda"));
    pressed("saveCompany")->click();
    ASSERT_TRUE(waitFor([&] { return m_window.windowTitle().contains(QStringLiteral("Nau Lda")); }));
    EXPECT_EQ(said(), QStringLiteral("Saved."));
}

TEST_F(AccountDialogTest, SetsTheMinutesBeforeLocking) {
    in<QSpinBox>(*m_dialog, "autoLockMinutes")->setValue(3);
    pressed("saveCompany")->click();
    EXPECT_EQ(m_settings.autoLock(), std::chrono::minutes(3));
}

TEST_F(AccountDialogTest, ChangesThePasswordWithThePresentOneOnly) {
    showTab(1);
    const auto change = [&](const char* present) {
        type(typed("presentPassword"), present);
        type(typed("newPassword"), "copper meadow sailing 55");
        type(typed("newPasswordAgain"), "copper meadow sailing 55");
        pressed("changePassword")->click();
    };
    change("wrong");
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("not the password")); }));
    change(test::kPassword);
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("is changed")); }));
}

TEST_F(AccountDialogTest, ShowsANewRecoveryCodeThatEscapeDoesNotHide) {
    showTab(3);
    type(typed("codePassword"), test::kPassword);
    pressed("newCode")->click();
    auto* code = in<QLabel>(*m_dialog, "recoveryCode");
    ASSERT_TRUE(waitFor([&] { return code->isVisible(); }));
    EXPECT_FALSE(code->text().isEmpty());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
}

TEST_F(AccountDialogTest, DeletesTheCompanyOnlyWhenItsNameIsTyped) {
    showTab(4);
    auto* erase = pressed("deleteCompany");
    EXPECT_FALSE(erase->isEnabled());
    type(typed("deleteName"), "Farol");
    EXPECT_FALSE(erase->isEnabled());
    type(typed("deleteName"), " Lda");
    ASSERT_TRUE(erase->isEnabled());
    type(typed("deletePassword"), test::kPassword);
    erase->click();
    ASSERT_TRUE(waitFor([&] { return dialog().isVisible(); }));
    EXPECT_EQ(m_session.session(), nullptr);
}

} // namespace
} // namespace farol::ui
