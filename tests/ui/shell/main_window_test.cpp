// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/main_window_fixture.h"

namespace farol::ui {
namespace {

TEST_F(MainWindowTest, InvitesToDropAFileWhileItIsEmpty) {
    EXPECT_TRUE(child<DropArea>("dropArea")->isVisible());
    EXPECT_FALSE(table()->isVisible());
    EXPECT_FALSE(child<QAction>("saveAsAction")->isEnabled());
}

TEST_F(MainWindowTest, ShowsTheTenBestOfADroppedFileWithTheReasonsOfTheFirst) {
    drop(write(QStringLiteral("leads.csv"), leads(150, "Head of Sales")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("10 best of 150 leads in leads.csv")));
    EXPECT_TRUE(table()->isVisible());
    ASSERT_EQ(table()->model()->rowCount(), 10);
    EXPECT_EQ(table()->model()->index(0, 1).data().toString(),
              QStringLiteral("14")); // 10,000 people and a head
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_EQ(text("leadScore"), QStringLiteral("14 of 20 points"));
    EXPECT_FALSE(message()->isVisible());
}

TEST_F(MainWindowTest, ShowsTheReasonsOfTheLeadThatIsSelected) {
    drop(write(QStringLiteral("leads.csv"), "Job Title\nCTO\nHead of Sales\n"));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("2 leads")));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(text("leadTitle"), QStringLiteral("Head of Sales"));
    EXPECT_EQ(text("leadScore"), QStringLiteral("4 of 20 points"));
}

TEST_F(MainWindowTest, SortsByAClickOnAHeader) {
    drop(write(QStringLiteral("leads.csv"), "Job Title,Company\nCTO,Beta\nClerk,Alfa\n"));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("2 leads")));
    table()->sortByColumn(3, Qt::AscendingOrder);
    EXPECT_EQ(table()->model()->index(0, 3).data().toString(), QStringLiteral("Alfa"));
    // The reasons still belong to the lead that was selected.
    EXPECT_EQ(text("leadTitle"), QStringLiteral("CTO"));
}

TEST_F(MainWindowTest, LetsASecondFileReplaceTheFirst) {
    drop(write(QStringLiteral("first.csv"), leads(20, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("first.csv")));
    drop(write(QStringLiteral("second.csv"), leads(30, "VP")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("10 best of 30 leads in second.csv")));
    EXPECT_TRUE(m_window.windowTitle().contains(QStringLiteral("second.csv")));
}

TEST_F(MainWindowTest, ExplainsABadFileAndKeepsTheLeads) {
    drop(write(QStringLiteral("good.csv"), leads(20, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("good.csv")));
    drop(write(QStringLiteral("picture.csv"), QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(200, '\0')));
    ASSERT_TRUE(waitForMessage());
    EXPECT_EQ(message()->kind(), MessageBar::Kind::Error);
    EXPECT_TRUE(message()->text().contains(QStringLiteral("picture.csv"))) << message()->text().toStdString();
    EXPECT_TRUE(text("headline").contains(QStringLiteral("good.csv")));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(MainWindowTest, NamesTheFileOfWhichNoColumnCanBeScored) {
    drop(write(QStringLiteral("shopping.csv"), "Apples,Pears\n1,2\n3,4\n"));
    ASSERT_TRUE(waitForMessage());
    EXPECT_TRUE(message()->text().contains(QStringLiteral("“shopping.csv”")))
        << message()->text().toStdString();
    EXPECT_TRUE(message()->text().contains(QStringLiteral("Pears"))) << message()->text().toStdString();
}

TEST_F(MainWindowTest, SaysThatAFileHasNoRows) {
    drop(write(QStringLiteral("header.csv"), "Job Title,Company\n"));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("No leads in header.csv")));
    EXPECT_EQ(table()->model()->rowCount(), 0);
}

TEST_F(MainWindowTest, HighlightsTheDropAreaWhileAFileIsOverIt) {
    auto* area = child<DropArea>("dropArea");
    EXPECT_TRUE(test::dragOver(m_window, {QUrl::fromLocalFile(QStringLiteral("/tmp/a.csv"))}));
    EXPECT_TRUE(area->isHighlighted());
    QDragLeaveEvent leave;
    QApplication::sendEvent(&m_window, &leave);
    EXPECT_FALSE(area->isHighlighted());
}

TEST_F(MainWindowTest, CoversTheLeadsWhileAnotherFileIsOverThem) {
    drop(write(QStringLiteral("leads.csv"), leads(20, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("leads.csv")));
    auto* overlay = child<QWidget>("dropOverlay");
    EXPECT_FALSE(overlay->isVisible());
    test::dragOver(m_window, {QUrl::fromLocalFile(QStringLiteral("/tmp/a.csv"))});
    EXPECT_TRUE(overlay->isVisible());
    drop(write(QStringLiteral("next.csv"), leads(20, "CTO")));
    EXPECT_FALSE(overlay->isVisible());
}

TEST_F(MainWindowTest, OpensTheSampleAtAClick) {
    child<QPushButton>("sampleButton")->click();
    ASSERT_TRUE(waitForHeadline(QStringLiteral("10 best of 10,000 sample leads")));
    EXPECT_EQ(table()->model()->rowCount(), 10);
}

TEST_F(MainWindowTest, OffersToCancelWorkThatLasts) {
    drop(write(QStringLiteral("large.csv"), leads(400'000, "Engineer")));
    auto* cancel = child<QPushButton>("cancelButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cancel->isVisible(); }, kPatienceMs));
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_FALSE(cancel->isVisible());
    EXPECT_EQ(m_leads.state(), LeadsController::State::Empty);
    EXPECT_TRUE(child<DropArea>("dropArea")->isVisible());
}

TEST_F(MainWindowTest, StopsReadingAtEscape) {
    m_window.activateWindow();
    drop(write(QStringLiteral("large.csv"), leads(400'000, "Engineer")));
    ASSERT_EQ(m_leads.state(), LeadsController::State::Working);
    QTest::keyClick(&m_window, Qt::Key_Escape);
    EXPECT_EQ(m_leads.state(), LeadsController::State::Empty);
}

TEST_F(MainWindowTest, PressesTheFocusedButtonAtEnter) {
    auto* sample = child<QPushButton>("sampleButton");
    sample->setFocus();
    QTest::keyClick(sample, Qt::Key_Return);
    EXPECT_EQ(m_leads.state(), LeadsController::State::Working);
}

TEST_F(MainWindowTest, SaysThatNoLeadScoredAnyPoints) {
    drop(write(QStringLiteral("clerks.csv"), "Job Title\nClerk\nClerk\n"));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("No lead in clerks.csv scored any points")));
    EXPECT_TRUE(text("subline").startsWith(QStringLiteral("The file has no column for: Company size")));
}

TEST_F(MainWindowTest, SortsTheHighestScoreFirstAtTheFirstClick) {
    drop(write(QStringLiteral("leads.csv"), leads(20, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("leads.csv")));
    auto* header = table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), QStringLiteral("1"));
}

TEST_F(MainWindowTest, FitsASmallScreen) {
    drop(write(QStringLiteral("leads.csv"), leads(20, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("leads.csv")));
    const QSize least = m_window.minimumSizeHint();
    EXPECT_LE(least.width(), 624);
    EXPECT_LE(least.height(), 402);
}

TEST_F(MainWindowTest, TakesTheFirstOfSeveralFilesAndSaysSo) {
    const QString first = write(QStringLiteral("one.csv"), leads(20, "CTO"));
    test::drop(m_window, {QUrl::fromLocalFile(first), QUrl::fromLocalFile(QStringLiteral("/tmp/two.csv"))});
    ASSERT_TRUE(waitForHeadline(QStringLiteral("one.csv")));
    EXPECT_TRUE(message()->text().contains(QStringLiteral("one file at a time")));
}

TEST_F(MainWindowTest, NamesEveryControlForScreenReadersAndTests) {
    int controls = 0;
    for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                               qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
                               qobject_cast<const QProgressBar*>(widget) != nullptr;
        // Qt's own parts: the corner of the table, the extension of the menu bar.
        if (!isControl || widget->objectName().startsWith(QStringLiteral("qt_")) ||
            widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView"))
            continue;
        ++controls;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        const bool isIdle =
            widget->objectName() == u"messageAction" || widget->objectName() == u"problemsToggle";
        EXPECT_TRUE(isIdle || !widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
    EXPECT_GE(controls, 8);
}

TEST_F(MainWindowTest, ReachesEveryButtonOfThePageByTab) {
    drop(write(QStringLiteral("leads.csv"), leads(20, "CTO")));
    ASSERT_TRUE(waitForHeadline(QStringLiteral("leads.csv")));
    m_window.activateWindow();
    QSet<QString> reached;
    for (int i = 0; i < 12; ++i) {
        if (QWidget* focused = QApplication::focusWidget()) {
            reached << focused->objectName();
            QTest::keyClick(focused, Qt::Key_Tab);
        }
    }
    for (const char* name : {"leadTable", "openButton", "saveButton"})
        EXPECT_TRUE(reached.contains(QString::fromLatin1(name))) << name;
}

} // namespace
} // namespace farol::ui
