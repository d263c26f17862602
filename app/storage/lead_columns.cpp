// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_columns.h"

#include <functional>

namespace farol::platform {
namespace {

std::string joined(const std::function<std::string(std::string_view)>& form) {
    std::string text = form("identity") + ", " + form("layout") + ", " + form("extra");
    for (const Field field : allFields()) text += ", " + form(fieldName(field));
    return text;
}

} // namespace

const std::string& leadContentColumns() {
    static const std::string columns = joined([](std::string_view name) { return std::string(name); });
    return columns;
}

const std::string& leadContentAssignments() {
    static const std::string places = joined([](std::string_view name) { return std::string(name) + "=?"; });
    return places;
}

void bindContents(BulkStatement& statement, int position, const LeadContents& contents) {
    statement.bindBytes(position++, contents.identity);
    statement.bind(position++, contents.layout);
    statement.bindFilled(position++, contents.row.extra);
    for (const std::string_view field : contents.row.fields) statement.bindFilled(position++, field);
}

void readContents(const BulkStatement& statement, int column, LeadContents& contents) {
    contents.identity = statement.text(column++);
    contents.layout = statement.integer(column++);
    contents.row.extra = statement.text(column++);
    for (std::string_view& field : contents.row.fields) field = statement.text(column++);
}

} // namespace farol::platform
