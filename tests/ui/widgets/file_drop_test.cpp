// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drop.h"
#include "ui/widgets/file_drop.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

const QUrl kLocal = QUrl::fromLocalFile(QStringLiteral("/tmp/leads.csv"));
const QUrl kRemote(QStringLiteral("https://example.com/leads.csv"));

class FileDropTest : public ::testing::Test {
protected:
    QWidget m_widget;
    FileDrop m_drop{&m_widget};
    QSignalSpy m_dropped{&m_drop, &FileDrop::filesDropped};
};

TEST_F(FileDropTest, TakesLocalFilesAsCopies) {
    EXPECT_TRUE(test::dragOver(m_widget, {kLocal}));
    EXPECT_EQ(test::drop(m_widget, {kLocal}), Qt::CopyAction);
    ASSERT_EQ(m_dropped.count(), 1);
    EXPECT_EQ(m_dropped[0][0].toStringList(), QStringList{kLocal.toLocalFile()});
}

TEST_F(FileDropTest, RefusesWhatIsNoLocalFile) {
    EXPECT_FALSE(test::dragOver(m_widget, {kRemote}));
    EXPECT_FALSE(test::dragOver(m_widget, {}));
    EXPECT_EQ(test::drop(m_widget, {kRemote}), Qt::IgnoreAction);
    EXPECT_EQ(m_dropped.count(), 0);
}

TEST_F(FileDropTest, TellsWhenADragComesAndGoes) {
    const QSignalSpy entered(&m_drop, &FileDrop::dragEntered);
    const QSignalSpy left(&m_drop, &FileDrop::dragLeft);
    test::dragOver(m_widget, {kLocal});
    EXPECT_EQ(entered.count(), 1);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&m_widget, &leave);
    EXPECT_EQ(left.count(), 1);
}

} // namespace
} // namespace farol::ui
