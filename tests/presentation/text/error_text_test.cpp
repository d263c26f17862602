// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"
#include "ui/text/translations.h"

#include <QLocale>
#include <QObject>

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <system_error>

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

std::string systemWords(std::errc code) {
    return std::generic_category().message(static_cast<int>(code));
}

TEST(ErrorText, SaysInItsOwnWordsWhyTheSystemRefused) {
    const QString text = errorText(
        {ErrorCode::WriteFailed, "out.csv", systemWords(std::errc::no_space_on_device)}, {}, FileUse::Saving);
    EXPECT_TRUE(text.contains(QStringLiteral("(the disk is full)"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("No space left"))) << text.toStdString();
}

TEST(ErrorText, SpeaksPortugueseOfTheDiskToo) {
    QObject translators;
    installTranslations(QLocale(QLocale::Portuguese, QLocale::Portugal), &translators);
    const QString text =
        errorText({ErrorCode::NoPermission, "out.csv", systemWords(std::errc::read_only_file_system)}, {},
                  FileUse::Saving);
    EXPECT_EQ(text, QStringLiteral("Não pode guardar “out.csv” nessa pasta (o disco só permite leitura). "
                                   "Escolha outra pasta."));
}

TEST(ErrorText, LeavesOutSystemWordsThatItDoesNotKnow) {
    const QString text = errorText({ErrorCode::WriteFailed, "out.csv", "Flux too low"}, {}, FileUse::Saving);
    EXPECT_FALSE(text.contains(QStringLiteral("Flux"))) << text.toStdString();
}

TEST(ErrorText, TellsSavingFromReading) {
    for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::IsFolder, ErrorCode::NoPermission}) {
        const Error error{code, "/gone/x.csv", {}};
        const QString saving = errorText(error, {}, FileUse::Saving);
        EXPECT_NE(saving, errorText(error)) << saving.toStdString();
        EXPECT_TRUE(saving.contains(QStringLiteral("“x.csv”"))) << saving.toStdString();
    }
}

} // namespace
} // namespace farol::ui
