// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace farol {
namespace {

using testing::fileText;
using testing::TempFolder;

Result<void> writeWhole(const std::filesystem::path& target, std::string_view bytes) {
    Result<AtomicFile> file = AtomicFile::create(target);
    if (!file) return tl::unexpected(file.error());
    if (const Result<void> written = file->write(bytes); !written) return written;
    return file->commit();
}

TEST(AtomicFile, CommitReplacesTheWholeFile) {
    const TempFolder folder;
    const auto target = folder.write("leads.csv", "old and longer");
    ASSERT_TRUE(writeWhole(target, "new"));
    EXPECT_EQ(fileText(target), "new");
    EXPECT_EQ(folder.listing(), "leads.csv");
}

TEST(AtomicFile, WithoutCommitTheOldFileStaysAndNothingIsLeftBehind) {
    const TempFolder folder;
    const auto target = folder.write("leads.csv", "old");
    {
        Result<AtomicFile> file = AtomicFile::create(target);
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->write("half"));
        EXPECT_NE(folder.listing(), "leads.csv") << "the neighbour should be there while writing";
    }
    EXPECT_EQ(fileText(target), "old");
    EXPECT_EQ(folder.listing(), "leads.csv");
}

TEST(AtomicFile, MissingFolderIsNotFound) {
    const TempFolder folder;
    const auto file = AtomicFile::create(folder.file("nowhere") / "leads.csv");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::NotFound);
}

TEST(AtomicFile, FolderAsTargetIsRefused) {
    const TempFolder folder;
    const auto file = AtomicFile::create(folder.path());
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::IsFolder);
}

TEST(AtomicFile, NamesWithAccentsAndSpacesWork) {
    const TempFolder folder;
    const auto target = folder.file("relatório de março 日本.csv");
    ASSERT_TRUE(writeWhole(target, "x"));
    EXPECT_EQ(folder.listing(), "relatório de março 日本.csv");
}

#ifndef _WIN32
TEST(AtomicFile, LinkStaysALink) {
    const TempFolder folder;
    const auto real = folder.write("real.csv", "old");
    const auto link = folder.file("link.csv");
    std::filesystem::create_symlink("real.csv", link);
    ASSERT_TRUE(writeWhole(link, "new"));
    EXPECT_TRUE(std::filesystem::is_symlink(link));
    EXPECT_EQ(fileText(real), "new");
}

TEST(AtomicFile, PermissionsOfTheOldFileStay) {
    const TempFolder folder;
    const auto target = folder.write("leads.csv", "old");
    ::chmod(target.c_str(), 0600);
    ASSERT_TRUE(writeWhole(target, "new"));
    struct stat status {};
    ASSERT_EQ(::stat(target.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

// A file size limit stands in for a full disk: the write fails half way through.
TEST(AtomicFile, FullDiskLeavesTheOldFileWhole) {
    const TempFolder folder;
    const auto target = folder.write("leads.csv", "old");
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{64 << 10, 64 << 10};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<void> written = writeWhole(target, std::string(1 << 20, 'x'));
        ::_exit(!written && written.error().code == ErrorCode::WriteFailed ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0) << "the child saw no WriteFailed";
    EXPECT_EQ(fileText(target), "old");
    EXPECT_EQ(folder.listing(), "leads.csv");
}

TEST(AtomicFile, NextWriterRemovesWhatAKilledOneLeft) {
    const TempFolder folder;
    const auto target = folder.write("leads.csv", "old");
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        Result<AtomicFile> file = AtomicFile::create(target);
        ::raise(SIGKILL);
    }
    ASSERT_EQ(::waitpid(child, nullptr, 0), child);
    ASSERT_NE(folder.listing(), "leads.csv") << "the killed writer should have left something";
    ASSERT_TRUE(writeWhole(target, "new"));
    EXPECT_EQ(folder.listing(), "leads.csv");
}

TEST(AtomicFile, LinkThatLeadsNowhereButToItselfIsRefused) {
    const TempFolder folder;
    const auto link = folder.file("loop");
    std::filesystem::create_symlink("loop", link);
    EXPECT_FALSE(AtomicFile::create(link));
    EXPECT_TRUE(std::filesystem::is_symlink(link));
}

TEST(AtomicFile, KilledWriterLeavesTheOldFileWhole) {
    const TempFolder folder;
    const auto target = folder.write("leads.csv", "old");
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        Result<AtomicFile> file = AtomicFile::create(target);
        if (file) (void)file->write(std::string(1 << 20, 'x'));
        ::raise(SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(fileText(target), "old");
}
#endif

} // namespace
} // namespace farol
