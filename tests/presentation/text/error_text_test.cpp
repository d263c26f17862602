// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <gtest/gtest.h>

#include <set>

namespace farol::ui {
namespace {

constexpr int kCodeCount = static_cast<int>(ErrorCode::Internal) + 1;

TEST(ErrorText, HasItsOwnSentenceForEveryCode) {
    std::set<QString> sentences;
    for (int code = 0; code < kCodeCount; ++code) {
        const Error error{static_cast<ErrorCode>(code), "/data/subject.csv", "detail"};
        const QString text = errorText(error, QStringLiteral("about.csv"));
        if (error.code == ErrorCode::Cancelled) {
            EXPECT_TRUE(text.isEmpty());
            continue;
        }
        EXPECT_TRUE(text.endsWith(u'.')) << code << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << code << ": " << text.toStdString();
        EXPECT_TRUE(sentences.insert(text).second) << "said twice: " << text.toStdString();
    }
}

TEST(ErrorText, NamesTheFileWithoutItsFolder) {
    const QString text = errorText({ErrorCode::NotFound, "/home/ana/leads.csv", {}});
    EXPECT_TRUE(text.contains(QStringLiteral("“leads.csv”"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("/home")));
}

TEST(ErrorText, TellsHowToSaveAWorkbookAsCsv) {
    const QString text = errorText({ErrorCode::NotDelimitedText, "list.xlsx", "xlsx"});
    EXPECT_TRUE(text.contains(QStringLiteral("Excel workbook"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("CSV UTF-8"))) << text.toStdString();
}

TEST(ErrorText, SaysWhatAFileIsInstead) {
    std::set<QString> sentences;
    for (const char* kind : {"xlsx", "ods", "numbers", "zip", "html", "pdf", "png", "binary"}) {
        const QString text = errorText({ErrorCode::NotDelimitedText, "file", kind});
        EXPECT_TRUE(sentences.insert(text).second) << kind << ": " << text.toStdString();
    }
}

TEST(ErrorText, NamesFieldsForPeople) {
    const QString text =
        errorText({ErrorCode::NoUsableColumn, "job_title, employees", "Foo, Bar"}, QStringLiteral("a.csv"));
    EXPECT_TRUE(text.contains(QStringLiteral("Job title, Company size"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Foo, Bar"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("a.csv"))) << text.toStdString();
}

TEST(ErrorText, RepeatsWhatTheSystemSaidWhenSavingFails) {
    const QString text = errorText({ErrorCode::WriteFailed, "out.csv", "No space left on device"});
    EXPECT_TRUE(text.contains(QStringLiteral("No space left on device"))) << text.toStdString();
}

} // namespace
} // namespace farol::ui
