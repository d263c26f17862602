// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_leads.h"
#include "ui/controllers/leads_controller.h"
#include "ui/text/qt_std.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

using State = LeadsController::State;

constexpr int kPatienceMs = 30'000;

std::chrono::year_month_day fixedToday() {
    using namespace std::chrono_literals;
    return 2026y / std::chrono::November / 22d;
}

QByteArray manyLeads(int rows) {
    QByteArray csv = "Job Title,Company,Industry,Company Size,Location\n";
    for (int i = 0; i < rows; ++i)
        csv += "Engineer " + QByteArray::number(i) + ",Firm " + QByteArray::number(i) + ",SaaS," +
               QByteArray::number(i % 20'000) + ",Lisbon\n";
    return csv;
}

class LeadsControllerTest : public ::testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QString small() { return write(QStringLiteral("small.csv"), "Job Title\nCTO\nClerk\n"); }
    static bool waitFor(QSignalSpy& spy, qsizetype count = 1) {
        return QTest::qWaitFor([&] { return spy.count() >= count; }, kPatienceMs);
    }
    std::size_t rows() const { return m_leads.leads().scored->scores.size(); }

    QTemporaryDir m_folder;
    LeadsController m_leads{fixedToday};
    QSignalSpy m_changed{&m_leads, &LeadsController::leadsChanged};
    QSignalSpy m_failed{&m_leads, &LeadsController::failed};
    QSignalSpy m_saveFailed{&m_leads, &LeadsController::saveFailed};
    QSignalSpy m_saved{&m_leads, &LeadsController::saved};
};

TEST_F(LeadsControllerTest, GoesFromEmptyOverWorkingToShowing) {
    EXPECT_EQ(m_leads.state(), State::Empty);
    m_leads.openFile(small());
    EXPECT_EQ(m_leads.state(), State::Working);
    ASSERT_TRUE(waitFor(m_changed));
    EXPECT_EQ(m_leads.state(), State::Showing);
    EXPECT_EQ(rows(), 2U);
}

TEST_F(LeadsControllerTest, KeepsTheFormerLeadsWhenAFileFails) {
    m_leads.openFile(small());
    ASSERT_TRUE(waitFor(m_changed));
    m_leads.openFile(m_folder.filePath(QStringLiteral("absent.csv")));
    ASSERT_TRUE(waitFor(m_failed));
    EXPECT_EQ(m_failed[0][0].value<Error>().code, ErrorCode::NotFound);
    EXPECT_EQ(m_leads.state(), State::Showing);
    EXPECT_TRUE(m_leads.leads().source.path.endsWith(QStringLiteral("small.csv")));
}

TEST_F(LeadsControllerTest, ShowsOnlyTheNewerOfTwoFiles) {
    const QString big = write(QStringLiteral("big.csv"), manyLeads(50'000));
    m_leads.openFile(big);
    m_leads.openFile(small());
    ASSERT_TRUE(waitFor(m_changed));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_changed.count(), 1);
    EXPECT_EQ(rows(), 2U);
}

TEST_F(LeadsControllerTest, CancelLeavesEverythingAsItWas) {
    m_leads.openFile(small());
    ASSERT_TRUE(waitFor(m_changed));
    m_leads.openFile(write(QStringLiteral("big.csv"), manyLeads(50'000)));
    m_leads.cancel();
    EXPECT_EQ(m_leads.state(), State::Showing);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_changed.count(), 1);
    EXPECT_EQ(m_failed.count(), 0);
    EXPECT_EQ(rows(), 2U);
}

TEST_F(LeadsControllerTest, OpensTheSample) {
    m_leads.openSample();
    ASSERT_TRUE(waitFor(m_changed));
    EXPECT_EQ(rows(), 10'000U);
    EXPECT_TRUE(m_leads.leads().isSample());
}

TEST_F(LeadsControllerTest, SavesWhatTheCoreExports) {
    m_leads.openFile(small());
    ASSERT_TRUE(waitFor(m_changed));
    const QString target = m_folder.filePath(QStringLiteral("saved ção.csv"));
    m_leads.saveAs(target);
    ASSERT_TRUE(waitFor(m_saved));
    EXPECT_EQ(m_saved[0][1].toULongLong(), 2U);

    QByteArray expected;
    ASSERT_TRUE(writeScoredCsv(*m_leads.leads().scored, {}, [&](std::string_view bytes) -> Result<void> {
                    expected.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
                    return {};
                }).has_value());
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), expected);
    EXPECT_FALSE(expected.isEmpty());
}

TEST_F(LeadsControllerTest, ReportsASaveThatFailsAndKeepsTheLeads) {
    m_leads.openFile(small());
    ASSERT_TRUE(waitFor(m_changed));
    m_leads.saveAs(m_folder.filePath(QStringLiteral("no such folder/out.csv")));
    ASSERT_TRUE(waitFor(m_saveFailed));
    EXPECT_EQ(m_saved.count(), 0);
    EXPECT_TRUE(m_leads.hasLeads());
    EXPECT_FALSE(m_leads.isSaving());
}

TEST_F(LeadsControllerTest, SuggestsANameBesideTheInput) {
    m_leads.openFile(write(QStringLiteral("leads.2026.csv"), "Job Title\nCTO\n"));
    ASSERT_TRUE(waitFor(m_changed));
    EXPECT_EQ(m_leads.suggestedSavePath(), m_folder.filePath(QStringLiteral("leads.2026_scored.csv")));
}

TEST_F(LeadsControllerTest, LeavesTheGuiThreadAliveDuringALargeImport) {
    const QString big = write(QStringLiteral("large.csv"), manyLeads(200'000));
    int ticks = 0;
    qint64 longestGapMs = 0;
    QElapsedTimer sinceTick;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        ++ticks;
        longestGapMs = std::max(longestGapMs, sinceTick.restart());
    });
    timer.start(5);
    sinceTick.start();
    m_leads.openFile(big);
    // Not qWaitFor: it sleeps in steps and would hide a short block.
    QEventLoop loop;
    QObject::connect(&m_leads, &LeadsController::leadsChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    ASSERT_EQ(m_changed.count(), 1);
    EXPECT_EQ(rows(), 200'000U);
    RecordProperty("ticks", ticks);
    RecordProperty("longest_gap_ms", static_cast<int>(longestGapMs));
    // Blocked for the whole import, the timer would tick once or not at all.
    EXPECT_GE(ticks, 5);
}

} // namespace
} // namespace farol::ui
