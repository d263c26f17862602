// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/single_instance.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace farol::app {
namespace {

QString place() {
    return instanceName(QStringLiteral("test-%1").arg(QCoreApplication::applicationPid()));
}

TEST(SingleInstance, StartsWhereNoneRuns) {
    SingleInstance first(place());
    EXPECT_FALSE(first.handOver({}));
}

TEST(SingleInstance, HandsTheFileToTheFirst) {
    SingleInstance first(place());
    ASSERT_FALSE(first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    bool handedOver = false;
    QThread* second = QThread::create([&] {
        SingleInstance instance(place());
        handedOver = instance.handOver(QStringLiteral("/leads/maré.csv"));
    });
    second->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return second->isFinished(); }, 10'000));
    delete second;
    EXPECT_TRUE(handedOver);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("/leads/maré.csv"));
}

TEST(SingleInstance, TellsFoldersApartWithoutNamingThem) {
    const QString name = instanceName(QStringLiteral("/home/ana"));
    EXPECT_NE(name, instanceName(QStringLiteral("/home/bia")));
    EXPECT_FALSE(name.contains(QStringLiteral("ana")));
}

} // namespace
} // namespace farol::app
