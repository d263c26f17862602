// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <stdexcept>
#include <vector>

namespace farol::ui {
namespace {

constexpr int kPatienceMs = 10'000;

TEST(RunTask, DeliversTheResultOnTheGuiThreadOnce) {
    QObject owner;
    int calls = 0;
    int answer = 0;
    QThread* workThread = nullptr;
    QThread* doneThread = nullptr;
    runTask(
        Lane::Compute, &owner,
        [&workThread](const TaskControl&) -> Result<int> {
            workThread = QThread::currentThread();
            return 42;
        },
        [&](Result<int> result) {
            ++calls;
            answer = result.value();
            doneThread = QThread::currentThread();
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return calls > 0; }, kPatienceMs));
    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(answer, 42);
    EXPECT_EQ(doneThread, QThread::currentThread());
    EXPECT_NE(workThread, QThread::currentThread());
}

TEST(RunTask, CarriesAResultThatCannotBeCopied) {
    QObject owner;
    std::unique_ptr<int> answer;
    runTask(
        Lane::Compute, &owner,
        [](const TaskControl&) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); },
        [&](Result<std::unique_ptr<int>> result) { answer = std::move(*result); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer != nullptr; }, kPatienceMs));
    EXPECT_EQ(*answer, 7);
}

TEST(RunTask, TurnsAnExceptionIntoAnInternalError) {
    QObject owner;
    std::vector<Error> errors;
    const auto keep = [&](Result<int> result) { errors.push_back(result.error()); };
    runTask(
        Lane::Compute, &owner, [](const TaskControl&) -> Result<int> { throw std::runtime_error("planted"); },
        keep);
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 1; }, kPatienceMs));
    EXPECT_EQ(errors[0].code, ErrorCode::Internal);
    EXPECT_EQ(errors[0].detail, "planted");

    runTask(
        Lane::Compute, &owner, [](const TaskControl&) -> Result<int> { throw 3; }, keep);
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 2; }, kPatienceMs));
    EXPECT_EQ(errors[1].code, ErrorCode::Internal);
}

TEST(RunTask, CancelReachesTheWork) {
    QObject owner;
    std::optional<ErrorCode> code;
    Task* task = runTask(
        Lane::Compute, &owner,
        [](const TaskControl& control) -> Result<int> {
            while (!control.isCancelled()) QThread::yieldCurrentThread();
            return failure(ErrorCode::Cancelled);
        },
        [&](Result<int> result) { code = result.error().code; });
    task->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return code.has_value(); }, kPatienceMs));
    EXPECT_EQ(*code, ErrorCode::Cancelled);
}

TEST(RunTask, StopsTheWorkAndStaysSilentWhenItsOwnerDies) {
    auto owner = std::make_unique<QObject>();
    auto stopped = std::make_shared<QSemaphore>();
    bool called = false;
    runTask(
        Lane::Compute, owner.get(),
        [stopped](const TaskControl& control) -> Result<int> {
            while (!control.isCancelled()) QThread::yieldCurrentThread();
            stopped->release();
            return 1;
        },
        [&](Result<int>) { called = true; });
    owner.reset();
    ASSERT_TRUE(stopped->tryAcquire(1, kPatienceMs));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST(RunTask, AllowsDoneToDeleteTheOwner) {
    auto owner = std::make_unique<QObject>();
    bool called = false;
    runTask(
        Lane::Compute, owner.get(), [](const TaskControl&) -> Result<int> { return 1; },
        [&](Result<int>) {
            owner.reset();
            called = true;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return called; }, kPatienceMs));
    QCoreApplication::processEvents();
    EXPECT_EQ(owner, nullptr);
}

TEST(RunTask, ReportsRisingProgressAtMostThirtyTimesASecond) {
    QObject owner;
    bool isDone = false;
    std::vector<double> fractions;
    QElapsedTimer clock;
    clock.start();
    Task* task = runTask(
        Lane::Compute, &owner,
        [](const TaskControl& control) -> Result<int> {
            QElapsedTimer work;
            work.start();
            while (work.elapsed() < 500) control.report(static_cast<double>(work.elapsed()) / 500);
            return 1;
        },
        [&](Result<int>) { isDone = true; });
    QObject::connect(task, &Task::progressChanged, task,
                     [&](double fraction) { fractions.push_back(fraction); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, kPatienceMs));
    const double seconds = static_cast<double>(clock.elapsed()) / 1'000;
    EXPECT_GE(fractions.size(), 3U);
    // Two more than the rate allows: the first report and the last are always delivered.
    EXPECT_LE(static_cast<double>(fractions.size()), seconds * 30 + 2);
    for (std::size_t i = 1; i < fractions.size(); ++i) EXPECT_GE(fractions[i], fractions[i - 1]);
    EXPECT_LE(fractions.back(), 1.0);
}

} // namespace
} // namespace farol::ui
