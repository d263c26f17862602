// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_bytes.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <utility>

#ifndef _WIN32
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#endif

namespace farol {
namespace {

using testing::TempFolder;

ErrorCode codeOf(const Result<FileBytes>& bytes) {
    return bytes ? ErrorCode::Internal : bytes.error().code;
}

TEST(ReadFile, ReadsEveryByte) {
    const TempFolder folder;
    std::string bytes(20'000'003, 'a'); // more than two blocks
    for (std::size_t at = 0; at < bytes.size(); at += 97) bytes[at] = static_cast<char>(at / 97 % 251);
    bytes[8 << 20] = '\0';
    bytes.back() = 'z';
    const Result<FileBytes> read = readFile(folder.write("big", bytes));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->view(), bytes);
}

TEST(ReadFile, EmptyFileIsEmpty) {
    const TempFolder folder;
    const Result<FileBytes> read = readFile(folder.write("empty", ""));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->view().empty());
}

TEST(ReadFile, MissingFileAndFolderAreToldApart) {
    const TempFolder folder;
    EXPECT_EQ(codeOf(readFile(folder.file("no.csv"))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(readFile(folder.path())), ErrorCode::IsFolder);
}

TEST(ReadFile, ErrorNamesThePath) {
    const TempFolder folder;
    const Result<FileBytes> read = readFile(folder.file("não existe.csv"));
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().subject.find("não existe.csv"), std::string::npos);
}

TEST(ReadFile, StopsWhenCancelled) {
    const TempFolder folder;
    std::stop_source source;
    source.request_stop();
    TaskControl control;
    control.stop = source.get_token();
    EXPECT_EQ(codeOf(readFile(folder.write("a", "x"), control)), ErrorCode::Cancelled);
}

TEST(ReadFile, ProgressEndsAtOne) {
    const TempFolder folder;
    double last = 0;
    TaskControl control;
    control.onProgress = [&](double fraction) {
        EXPECT_GE(fraction, last);
        last = fraction;
    };
    ASSERT_TRUE(readFile(folder.write("a", std::string(30 << 20, 'x')), control));
    EXPECT_EQ(last, 1.0);
}

// Runs `change` once, after the first block of the file has been read.
TaskControl afterFirstBlock(std::function<void()> change) {
    TaskControl control;
    control.onProgress = [change = std::move(change), done = false](double) mutable {
        if (!std::exchange(done, true)) change();
    };
    return control;
}

TEST(ReadFile, ReadsWhatAFileGrowsByMeanwhile) {
    const TempFolder folder;
    const auto path = folder.write("grows.csv", std::string(20 << 20, 'a'));
    const Result<FileBytes> read = readFile(
        path, afterFirstBlock([&] { std::ofstream(path, std::ios::app | std::ios::binary) << "the end"; }));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->view(), std::string(20 << 20, 'a') + "the end");
}

TEST(ReadFile, EndsWhereAFileWasCutMeanwhile) {
    const TempFolder folder;
    const auto path = folder.write("shrinks.csv", std::string(30 << 20, 'a'));
    const Result<FileBytes> read =
        readFile(path, afterFirstBlock([&] { std::filesystem::resize_file(path, 12 << 20); }));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->view(), std::string(12 << 20, 'a'));
}

#ifndef _WIN32
TEST(ReadFile, RefusesALineWithoutEndLongBeforeItIsRead) {
    const TempFolder folder;
    const auto path = folder.write("sparse.csv", "a,b\n1,2\n");
    std::filesystem::resize_file(path, std::uintmax_t{3} << 30);
    double furthest = 0;
    TaskControl control;
    control.onProgress = [&](double fraction) { furthest = fraction; };
    const Result<FileBytes> read = readFile(path, control);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::NotDelimitedText);
    EXPECT_EQ(read.error().detail, "endless-line");
    EXPECT_LT(furthest, 0.2);
}

TEST(ReadFile, ReadsAPipeOfUnknownSize) {
    const TempFolder folder;
    const auto pipe = folder.file("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const std::string bytes(3 << 20, 'p');
    std::thread writer([&] {
        std::FILE* file = std::fopen(pipe.c_str(), "wb");
        std::fwrite(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
    });
    const Result<FileBytes> read = readFile(pipe);
    writer.join();
    ASSERT_TRUE(read);
    EXPECT_EQ(read->view(), bytes);
}

TEST(ReadFile, UnreadableFileIsNoPermission) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may read every file";
    const TempFolder folder;
    const auto path = folder.write("secret.csv", "x");
    ::chmod(path.c_str(), 0);
    EXPECT_EQ(codeOf(readFile(path)), ErrorCode::NoPermission);
}
#endif

} // namespace
} // namespace farol
