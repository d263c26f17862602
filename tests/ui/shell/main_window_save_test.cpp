// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/main_window_fixture.h"

namespace farol::ui {
namespace {

TEST_F(MainWindowTest, StopsSavingAtEscape) {
    drop(write(QStringLiteral("large.csv"), leads(150'000, "Engineer")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("large.csv")));
    m_window.activateWindow();
    const QString target = m_folder.filePath(QStringLiteral("out.csv"));
    m_leads.saveAs(target);
    QTest::keyClick(&m_window, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_leads.isSaving(); }, kPatienceMs));
    EXPECT_FALSE(QFileInfo::exists(target));
    EXPECT_FALSE(message()->isVisible());
}

TEST_F(MainWindowTest, FinishesASaveBeforeItCloses) {
    drop(write(QStringLiteral("large.csv"), leads(100'000, "Engineer")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("large.csv")));
    const QString target = m_folder.filePath(QStringLiteral("out.csv"));
    m_leads.saveAs(target);
    m_window.close();
    EXPECT_TRUE(m_window.isVisible());
    EXPECT_TRUE(message()->text().contains(QStringLiteral("closes"))) << message()->text().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.isVisible(); }, kPatienceMs));
    EXPECT_TRUE(QFileInfo::exists(target));
}

TEST_F(MainWindowTest, StaysOpenWhenTheLastSaveFails) {
    drop(write(QStringLiteral("leads.csv"), leads(12, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("leads.csv")));
    m_leads.saveAs(m_folder.filePath(QStringLiteral("gone/out.csv")));
    m_window.close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return message()->kind() == MessageBar::Kind::Error; }, kPatienceMs));
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(MainWindowTest, SavesThroughTheDialogBesideTheInput) {
    drop(write(QStringLiteral("leads.csv"), leads(12, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("leads.csv")));
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_window.findChild<QFileDialog*>(QStringLiteral("saveDialog"));
    ASSERT_NE(dialog, nullptr);
    const QString target = m_folder.filePath(QStringLiteral("leads_scored.csv"));
    ASSERT_EQ(dialog->selectedFiles(), QStringList{target});
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(message()->text().startsWith(QStringLiteral("Saved 12 leads to")))
        << message()->text().toStdString();
    EXPECT_TRUE(QFileInfo::exists(target));
}

TEST_F(MainWindowTest, ShowsHowASaveFailed) {
    drop(write(QStringLiteral("leads.csv"), leads(12, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("leads.csv")));
    m_leads.saveAs(m_folder.filePath(QStringLiteral("gone/out.csv")));
    ASSERT_TRUE(waitForMessage());
    EXPECT_EQ(message()->kind(), MessageBar::Kind::Error);
    EXPECT_TRUE(message()->text().contains(QStringLiteral("The folder for “out.csv” does not exist")))
        << message()->text().toStdString();
    EXPECT_TRUE(child<QAction>("saveAsAction")->isEnabled());
}

} // namespace
} // namespace farol::ui
