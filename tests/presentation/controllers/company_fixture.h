// SPDX-License-Identifier: GPL-3.0-or-later
// A company with an account in a folder of its own, for the tests of controllers and dialogs.
#pragma once

#include "app/storage/sql_company_databases.h"
#include "tests/support/fake_account_service.h"
#include "tests/support/fake_clock.h"
#include "ui/controllers/company_leads.h"
#include "ui/controllers/company_settings.h"
#include "ui/controllers/leads_controller.h"
#include "ui/controllers/session_controller.h"
#include "ui/tasks/task_runner.h"
#include "ui/text/qt_std.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace farol::ui::test {

inline constexpr int kPatienceMs = 10'000;
inline constexpr char kPassword[] = "violet harbour lantern 93";

inline SecretBytes secret(std::string_view text) {
    return SecretBytes::fromText(text);
}

class CompanyTest : public ::testing::Test {
protected:
    ~CompanyTest() override {
        m_company.close();
        m_settings.close();
        if (m_session.session()) m_session.signOut();
        settle();
    }
    static void settle() {
        QThreadPool::globalInstance()->waitForDone();
        threadPool(Lane::Storage).waitForDone();
        QCoreApplication::processEvents();
    }
    template <typename Condition> static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, kPatienceMs);
    }
    void create(const char* email = "ana@farol.example") {
        m_session.create({"Farol Lda", email, secret(kPassword)});
        ASSERT_TRUE(waitFor([&] { return m_session.state() == SessionController::State::SignedIn; }));
        m_session.forgetRecoveryCode();
    }
    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    QTemporaryDir m_folder;
    testing::FakeClock m_clock; // of the database: what is imported is imported then
    platform::SqlCompanyDatabases m_databases{m_clock};
    testing::FakeAccountService m_accounts{m_databases, toPath(m_folder.filePath(QStringLiteral("data")))};
    SessionController m_session{m_accounts};
    LeadsController m_leads{[] {
        using namespace std::chrono_literals;
        return 2026y / std::chrono::November / 22d;
    }};
    CompanyLeads m_company{m_leads};
    CompanySettings m_settings;
};

} // namespace farol::ui::test
