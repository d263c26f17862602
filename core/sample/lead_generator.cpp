// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/lead_generator.h"

#include "core/csv/csv_writer.h"
#include "core/sample/sample_words.h"

#include <array>
#include <cstdio>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace farol {
namespace {

using namespace sample_words;

constexpr std::size_t kBlockBytes = 1 << 20;
constexpr std::uint64_t kRowsPerPoll = 1'024;

// The engine is the same everywhere by the C++ standard; the distributions of <random> are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    // 0..sides-1. The upper half of a draw, scaled: the bias is below sides / 2^32.
    std::uint64_t roll(std::uint64_t sides) { return (m_engine() >> 32) * sides >> 32; }

    // min..max, both included.
    std::uint64_t between(std::uint64_t min, std::uint64_t max) { return min + roll(max - min + 1); }

    template <std::size_t N> std::string_view pick(const std::string_view (&words)[N]) {
        return words[roll(N)];
    }

private:
    std::mt19937_64 m_engine;
};

std::uint64_t companySize(Dice& dice) {
    const std::uint64_t permille = dice.roll(1000);
    if (permille < 1) return dice.between(5001, 20000);
    if (permille < 11) return dice.between(501, 5000);
    return dice.between(10, 500);
}

std::string_view jobTitle(Dice& dice) {
    const std::uint64_t permille = dice.roll(1000);
    if (permille < 1) return dice.pick(kTopTitles);
    if (permille < 171) return dice.pick(kLeadingTitles);
    return dice.pick(kOtherTitles);
}

struct Company {
    std::string name;
    std::string domainLabel; // "altabel", "silva-costa"
};

void appendLowerAscii(std::string& out, std::string_view ascii) {
    for (const char c : ascii) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

void makeFamilyCompany(Dice& dice, Company& company) {
    const std::string_view one = dice.pick(kLastNames);
    const std::string_view two = dice.pick(kLastNames);
    company.name.append(one).append(", ").append(two).append(" ").append(dice.pick(kFamilyKinds));
    appendLowerAscii(company.domainLabel, one);
    company.domainLabel += '-';
    appendLowerAscii(company.domainLabel, two);
}

void makeCompany(Dice& dice, Company& company) {
    company.name.clear();
    company.domainLabel.clear();
    if (dice.roll(10) == 0) return makeFamilyCompany(dice, company);
    company.name.append(dice.pick(kCompanyStarts)).append(dice.pick(kCompanyEnds));
    appendLowerAscii(company.domainLabel, company.name);
    const std::string_view kind = dice.pick(kCompanyKinds);
    if (kind.front() != ',') company.name += ' ';
    company.name += kind;
}

void makeEmail(Dice& dice, const Company& company, std::string& email) {
    email.clear();
    appendLowerAscii(email, dice.pick(kFirstNames));
    email += '.';
    appendLowerAscii(email, dice.pick(kLastNames));
    email += '@';
    if (dice.roll(5) == 0)
        email += dice.pick(kMailDomains);
    else
        email.append(company.domainLabel).append(".example");
}

// "2026-06-30"
std::string dateText(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

// Lead IDs have six digits, and more only when there are more leads.
std::string leadId(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    return "L-" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

class RowMaker {
public:
    explicit RowMaker(const SampleOptions& options)
        : m_dice(options.seed),
          m_first(std::chrono::sys_days(options.from)),
          m_days(static_cast<std::uint64_t>((std::chrono::sys_days(options.to) - m_first).count()) + 1) {}

    void append(std::string& out, std::uint64_t number) {
        const std::size_t begin = out.size();
        const std::string_view title = jobTitle(m_dice);
        const std::uint64_t size = companySize(m_dice);
        makeCompany(m_dice, m_company);
        makeEmail(m_dice, m_company, m_email);
        const std::string_view industry =
            m_dice.roll(2) == 0 ? m_dice.pick(kTechnicalIndustries) : m_dice.pick(kOtherIndustries);
        const std::string_view location = m_dice.roll(10) == 0 ? m_dice.pick(kHubs) : m_dice.pick(kTowns);
        const std::chrono::days age(static_cast<std::chrono::days::rep>(m_dice.roll(m_days)));

        const std::string sizeText = std::to_string(size);
        const std::string createdAt = dateText(m_first + age);
        appendCsvCell(out, leadId(number));
        for (const std::string_view cell :
             {title, std::string_view(m_company.name), industry, std::string_view(sizeText),
              std::string_view(m_email), location, std::string_view(createdAt)}) {
            out += ',';
            appendCsvCell(out, cell);
        }
        endCsvRecord(out, begin);
    }

private:
    Dice m_dice;
    std::chrono::sys_days m_first;
    std::uint64_t m_days;
    Company m_company; // kept between rows for its memory only
    std::string m_email;
};

Result<void> checkDate(std::string_view name, std::chrono::year_month_day date) {
    const bool hasFourDigits = date.year() >= std::chrono::year{1} && date.year() <= std::chrono::year{9999};
    if (date.ok() && hasFourDigits) return {};
    return failure(ErrorCode::BadArgument, std::string(name),
                   "a date that exists, between 0001-01-01 and 9999-12-31");
}

} // namespace

Result<void> generateLeads(const SampleOptions& options, const ByteSink& sink, const TaskControl& control) {
    if (auto from = checkDate("from", options.from); !from) return from;
    if (auto to = checkDate("to", options.to); !to) return to;
    if (options.to < options.from)
        return failure(ErrorCode::BadArgument, "last date", "one that is not before the first date");

    RowMaker rows(options);
    std::string block = "Lead ID,Job Title,Company Name,Industry,Company Size,Email,Location,Created At\r\n";
    block.reserve(kBlockBytes + 1024);
    for (std::uint64_t row = 0; row < options.rows; ++row) {
        if (row % kRowsPerPoll == 0) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            control.report(static_cast<double>(row) / static_cast<double>(options.rows));
        }
        rows.append(block, row + 1);
        if (block.size() < kBlockBytes) continue;
        if (auto taken = sink(block); !taken) return taken;
        block.clear();
    }
    if (auto taken = sink(block); !taken) return taken;
    control.report(1.0);
    return {};
}

} // namespace farol
