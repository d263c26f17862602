// SPDX-License-Identifier: GPL-3.0-or-later
// The whole front of the program over fake accounts: sign-in dialog, window and what connects them.
#pragma once

#include "tests/presentation/controllers/company_fixture.h"
#include "tests/ui/drop.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/shell/app_actions.h"
#include "ui/shell/company_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_flow.h"
#include "ui/widgets/form.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace farol::ui::test {

class CompanyWindowTest : public CompanyTest {
protected:
    SignInDialog& dialog() { return m_flow.dialog(); }
    template <typename T> static T* in(const QWidget& parent, const char* name) {
        // Forms that do not show may have fields of the same name.
        const QList<T*> found = parent.findChildren<T*>(QString::fromLatin1(name));
        for (T* candidate : found)
            if (candidate->isVisible()) return candidate;
        EXPECT_FALSE(found.isEmpty()) << name;
        return found.value(0);
    }
    QLineEdit* field(const char* name) { return in<QLineEdit>(dialog(), name); }
    QPushButton* button(const char* name) { return in<QPushButton>(dialog(), name); }
    static void type(QLineEdit* target, const char* text) {
        QTest::keyClicks(target, QString::fromUtf8(text));
    }
    QString problem() {
        return static_cast<Form*>(in<QStackedWidget>(dialog(), "forms")->currentWidget())->problem();
    }
    MessageBar& message() { return m_window.message(); }

    void start() {
        m_flow.start();
        ASSERT_TRUE(waitFor([&] { return dialog().isVisible() && !m_session.isBusy(); }));
    }
    // Through the form, as a person does it.
    void createByHand() {
        start();
        type(field("companyName"), "Farol Lda");
        type(field("createEmail"), "ana@farol.example");
        type(field("newPassword"), kPassword);
        type(field("newPasswordAgain"), kPassword);
        button("createButton")->click();
        ASSERT_TRUE(waitFor([&] { return button("codeContinue")->isVisible(); }));
        in<QCheckBox>(dialog(), "codeKept")->click();
        button("codeContinue")->click();
        ASSERT_TRUE(waitFor([&] { return m_window.isVisible(); }));
    }
    void drop(const char* name, const QByteArray& csv) {
        test::drop(m_window, {QUrl::fromLocalFile(write(QString::fromLatin1(name), csv))});
    }

    MainWindow m_window{m_leads, m_company};
    CompanyDesk m_desk{m_session, m_company, m_settings, m_leads, m_window};
    SignInFlow m_flow{m_session, m_company, m_settings, m_window};
};

} // namespace farol::ui::test
