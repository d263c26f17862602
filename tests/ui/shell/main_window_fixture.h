// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a folder of its own, for the tests of the window.
#pragma once

#include "tests/ui/drop.h"
#include "ui/controllers/company_leads.h"
#include "ui/controllers/leads_controller.h"
#include "ui/shell/main_window.h"
#include "ui/text/qt_std.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace farol::ui {

inline constexpr int kPatienceMs = 30'000;

inline std::chrono::year_month_day fixedToday() {
    using namespace std::chrono_literals;
    return 2026y / std::chrono::November / 22d;
}

inline QByteArray leads(int rows, const QByteArray& title) {
    QByteArray csv = "Job Title,Company,Company Size\n";
    for (int i = 0; i < rows; ++i)
        csv += title + ",Firm " + QByteArray::number(i) + "," + QByteArray::number(100 * i) + "\n";
    return csv;
}

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest() {
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_window));
    }

    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void drop(const QString& path) { test::drop(m_window, {QUrl::fromLocalFile(path)}); }
    template <typename T> T* child(const char* name) const {
        T* found = m_window.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QTableView* table() const { return child<QTableView>("leadTable"); }
    MessageBar* message() const { return child<MessageBar>("messageBar"); }
    QString text(const char* name) const { return child<QLabel>(name)->text(); }
    bool waitForHeadline(const QString& part) {
        return QTest::qWaitFor([&] { return text("headline").contains(part); }, kPatienceMs);
    }
    bool waitForMessage() {
        return QTest::qWaitFor([&] { return message()->isVisible(); }, kPatienceMs);
    }

    QTemporaryDir m_folder;
    LeadsController m_leads{fixedToday};
    CompanyLeads m_company{m_leads};
    MainWindow m_window{m_leads, m_company};
};

} // namespace farol::ui
