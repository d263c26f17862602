// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/export/receipt.h"
#include "core/export/reproduction.h"
#include "core/scoring/rule_set_json.h"
#include "core/scoring/shipped_rules.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

Receipt someReceipt() {
    Receipt receipt;
    receipt.programVersion = "0.1.0";
    receipt.input = digestOf("/home/ana/Documents/leads.csv", "Job Title\nCEO\n");
    receipt.reading = {";", "windows-1252", "2", {{"job_title", "Cargo"}}, {"por preencher"}};
    receipt.rules = shippedRuleSet("standard").value();
    receipt.rulesSha256 = sha256(writeRuleSet(receipt.rules));
    receipt.asOf = std::chrono::sys_days(std::chrono::year{2026} / 6 / 30);
    receipt.options = {false, true};
    receipt.output = digestOf("out.csv", "Job Title,Score\r\nCEO,6\r\n");
    return receipt;
}

TEST(Receipt, ReadsBackAsWritten) {
    for (const std::string& name : shippedRuleSetNames()) {
        Receipt receipt = someReceipt();
        receipt.rules = shippedRuleSet(name).value();
        receipt.rulesSha256 = sha256(writeRuleSet(receipt.rules));
        const std::string text = writeReceipt(receipt);
        const Result<Receipt> read = parseReceipt(text);
        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(read->input, receipt.input);
        EXPECT_EQ(read->output, receipt.output);
        EXPECT_EQ(read->reading, receipt.reading);
        EXPECT_EQ(read->rules, receipt.rules);
        EXPECT_EQ(sha256(writeRuleSet(read->rules)), receipt.rulesSha256) << name;
        EXPECT_EQ(read->asOf, receipt.asOf);
        EXPECT_FALSE(read->options.guardFormulas);
        EXPECT_TRUE(read->options.withGrades);
        EXPECT_EQ(writeReceipt(*read), text);
    }
}

TEST(Receipt, HoldsNoFolder) {
    EXPECT_EQ(writeReceipt(someReceipt()).find("Documents"), std::string::npos);
    EXPECT_EQ(fileNameOf("C:\\Users\\ana\\out.csv"), "out.csv");
    EXPECT_EQ(fileNameOf("-"), "-");
}

TEST(Receipt, NamesWhatIsWrong) {
    const std::string text = writeReceipt(someReceipt());
    const auto refused = [](std::string receipt, const std::string& part) {
        const Result<Receipt> read = parseReceipt(receipt);
        ASSERT_FALSE(read) << part;
        EXPECT_EQ(read.error().code, ErrorCode::BadArgument);
        EXPECT_NE(read.error().detail.find(part), std::string::npos) << read.error().detail;
    };
    const auto with = [&text](const std::string& from, const std::string& to) {
        std::string changed = text;
        changed.replace(changed.find(from), from.size(), to);
        return changed;
    };
    refused("", "line 1");
    refused("[]", "expected");
    refused(text.substr(0, text.size() / 2), "line ");
    refused(with("farol-receipt", "farol-rules"), "/format");
    refused(with("\"version\": 1", "\"version\": 2"), "/version");
    refused(with("\"bytes\": 14", "\"bytes\": -1"), "/input/bytes");
    refused(with("2026-06-30", "2026-06-31"), "/asOf");
    refused(with("\"raw\": true", "\"raw\": 1"), "/output/raw");
    refused(with("\"format\": \"farol-rules\"", "\"format\": \"x\""), "/rules/set");
    refused(with("\"sha256\": \"", "\"sha256\": \"X"), "/input/sha256");
    refused(std::string(kLargestReceipt + 1, ' '), "at most 4 MiB");
    refused(std::string(100'000, '['), "line 1");
}

TEST(Reproduction, FindsTheFirstByteThatDiffers) {
    const ScoredLeads scored = testing::scored("Job Title,Company\nCEO,Alfa\nCook,Beta\n");
    const std::string made = testing::scoredCsv(scored);
    EXPECT_EQ(firstDifference(scored, {}, made).value(), std::nullopt);
    EXPECT_EQ(firstDifference(scored, {}, made + "x").value(), made.size());
    EXPECT_EQ(firstDifference(scored, {}, made.substr(0, 5)).value(), 5U);
    std::string changed = made;
    changed[7] = '#';
    EXPECT_EQ(firstDifference(scored, {}, changed).value(), 7U);
}

} // namespace
} // namespace farol
