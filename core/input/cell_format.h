// SPDX-License-Identifier: GPL-3.0-or-later
// What a number in a workbook is shown as: a date, a time, or a number.
#pragma once

#include <string>
#include <string_view>

namespace farol {

enum class CellFormat { Number, Date, DateTime, Time };

// The format behind a number format's id, or behind its code where the workbook defines one.
//   source   ECMA-376 part 1, 18.8.30
CellFormat builtInFormat(int id);
CellFormat formatOfCode(std::string_view code);

// A serial day as ISO text: 45306.5 -> "2024-01-15 12:00:00". Text that is no number comes back as it is.
//   is1904   days count from 1904-01-01, as old workbooks of the Mac do
std::string serialText(std::string_view number, CellFormat format, bool is1904);

// A number as a person would read it: the shortest text that means the same, "0.1" for 0.10000000000000001.
std::string numberText(std::string_view number);

} // namespace farol
