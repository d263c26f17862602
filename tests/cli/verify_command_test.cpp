// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts of exports: written, verified, and what happens when something is not as they say.
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace farol::testing {
namespace {

const std::string kLeads = "Cargo;Company;Company Size\nCEO;Alfa;por preencher\nDire\xE7\xE3o;=Beta;200\n";

class VerifyCommand : public ::testing::Test {
protected:
    void SetUp() override {
        m_folder.write("in.csv", kLeads);
        const ProgramRun run =
            runCli("score " + word("in.csv") + " -o " + word("out.csv") + " --receipt --quiet " + m_options);
        ASSERT_EQ(run.status, 0) << run.errors;
    }
    std::string word(const char* name) const { return shellWord(m_folder.file(name).string()); }
    ProgramRun verify(const std::string& more = {}) const {
        return runCli("verify " + word("out.csv.receipt.json") + ' ' + word("in.csv") + ' ' +
                      word("out.csv") + more);
    }
    void replaceInReceipt(const std::string& from, const std::string& to) const {
        std::string text = fileText(m_folder.file("out.csv.receipt.json"));
        ASSERT_NE(text.find(from), std::string::npos) << text;
        text.replace(text.find(from), from.size(), to);
        m_folder.write("out.csv.receipt.json", text);
    }
    void expect(int status, const std::string& part) const {
        const ProgramRun run = verify();
        EXPECT_EQ(run.status, status) << run.output << run.errors;
        EXPECT_TRUE(isOneSentence(run.output + run.errors)) << run.output << run.errors;
        EXPECT_NE((run.output + run.errors).find(part), std::string::npos) << run.output << run.errors;
    }

    TempFolder m_folder;
    std::string m_options = "--map job_title=Cargo --empty 'por preencher' --delimiter ';' "
                            "--encoding windows-1252 --raw --grades --rules mvp";
};

TEST_F(VerifyCommand, ConfirmsWhatWasNotTouched) {
    expect(0, "byte for byte");
    EXPECT_EQ(verify(" --rules mvp").status, 0);
}

TEST_F(VerifyCommand, NamesWhatDiffers) {
    const std::string output = fileText(m_folder.file("out.csv"));
    m_folder.write("out.csv", output + ' ');
    expect(4, "the output");
    m_folder.write("out.csv", output);
    m_folder.write("in.csv", kLeads + "CTO;Gama;7\n");
    expect(4, "the input");
    m_folder.write("in.csv", "");
    expect(4, "the input");
    m_folder.write("in.csv", kLeads);
    const ProgramRun rules = verify(" --rules standard");
    EXPECT_EQ(rules.status, 4);
    EXPECT_NE(rules.output.find("the rules \"standard\" are not those"), std::string::npos) << rules.output;
}

TEST_F(VerifyCommand, TamperedReceiptDiffers) {
    replaceInReceipt("\"raw\": true", "\"raw\": false");
    expect(4, "from byte");
    replaceInReceipt("\"raw\": false", "\"raw\": true");
    replaceInReceipt("\"points\": 10", "\"points\": 11");
    expect(4, "the rules inside the receipt");
}

TEST_F(VerifyCommand, AnotherVersionIsStatusFiveAndStillCompared) {
    replaceInReceipt("\"program\": \"", "\"program\": \"9");
    expect(5, "byte for byte");
    m_folder.write("out.csv", "Score\r\n");
    expect(5, "is not what");
}

TEST_F(VerifyCommand, BrokenReceiptIsOneSentence) {
    const std::string text = fileText(m_folder.file("out.csv.receipt.json"));
    const std::string huge(std::size_t{5} << 20, ' ');
    for (const std::string& broken : {std::string(), text.substr(0, 300), std::string("\x89PNG\r\n"), huge,
                                      std::string("{}"), std::string(50'000, '[')}) {
        m_folder.write("out.csv.receipt.json", broken);
        expect(1, "The receipt");
    }
}

TEST_F(VerifyCommand, MissingFilesAreOneSentence) {
    for (const char* arguments : {"none.json in.csv out.csv", "out.csv.receipt.json none.csv out.csv",
                                  "out.csv.receipt.json in.csv none.csv"}) {
        const ProgramRun run = runCli("--version >/dev/null; cd " + shellWord(m_folder.path().string()) +
                                      " && " + shellWord(FAROL_CLI) + " verify " + arguments);
        EXPECT_EQ(run.status, 1) << arguments;
        EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    }
    EXPECT_EQ(runCli("verify a b").status, 2);
}

TEST_F(VerifyCommand, ReceiptHoldsNoFolder) {
    const std::string text = fileText(m_folder.file("out.csv.receipt.json"));
    EXPECT_EQ(text.find(m_folder.path().filename().string()), std::string::npos) << text;
}

TEST(Receipts, NeedAFileAndNeverReplaceAnother) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("in.csv", "Job Title,Company\nCEO,Alfa\n").string());
    const std::string out = shellWord(folder.file("out.csv").string());
    for (const std::string& wrong :
         {in + " --receipt", in + " -o - --receipt", in + " -o " + out + " --receipt -",
          in + " -o " + out + " --receipt " + in, in + " -o " + out + " --receipt " + out}) {
        const ProgramRun run = runCli("score " + wrong);
        EXPECT_EQ(run.status, 2) << wrong << run.errors;
        EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    }
    EXPECT_EQ(folder.listing(), "in.csv");
    const std::string named = shellWord(folder.file("r.json").string());
    EXPECT_EQ(runCli("score " + in + " -o - --quiet --receipt " + named + " >" + out).status, 0);
    EXPECT_EQ(runCli("verify " + named + ' ' + in + ' ' + out).status, 0);
}

} // namespace
} // namespace farol::testing
