// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace farol::ui {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

class IdleWatchTest : public ::testing::Test {
protected:
    std::chrono::sys_seconds m_now{seconds(1'000'000)};
    IdleWatch m_watch{[this] { return m_now; }};
    QSignalSpy m_idle{&m_watch, &IdleWatch::idle};
};

TEST_F(IdleWatchTest, NoticesThatTheLimitHasPassed) {
    m_watch.setLimit(minutes(10));
    m_now += minutes(10) - seconds(1);
    m_watch.check();
    EXPECT_EQ(m_idle.count(), 0);
    m_now += seconds(1);
    m_watch.check();
    m_watch.check();
    EXPECT_GE(m_idle.count(), 1);
}

TEST_F(IdleWatchTest, StartsAnewAtAKeyPress) {
    QWidget widget;
    m_watch.setLimit(minutes(10));
    m_now += minutes(9);
    QTest::keyClick(&widget, Qt::Key_A);
    m_now += minutes(9);
    m_watch.check();
    EXPECT_EQ(m_idle.count(), 0);
}

TEST_F(IdleWatchTest, IsNotFooledByTheKeyThatWakesTheMachine) {
    QWidget widget;
    m_watch.setLimit(minutes(10));
    m_now += minutes(60); // asleep
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_EQ(m_idle.count(), 1);
}

TEST_F(IdleWatchTest, SleepsWithoutALimit) {
    m_watch.setLimit(minutes(0));
    m_now += minutes(1'000);
    m_watch.check();
    EXPECT_EQ(m_idle.count(), 0);
}

} // namespace
} // namespace farol::ui
