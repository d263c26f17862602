// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/field_text.h"

#include "ui/text/qt_std.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace farol::ui {
namespace {

// In the order of the enum.
constexpr std::array<const char*, kFieldCount> kFieldNames = {
    QT_TRANSLATE_NOOP("Field", "Lead ID"),
    QT_TRANSLATE_NOOP("Field", "Name"),
    QT_TRANSLATE_NOOP("Field", "First name"),
    QT_TRANSLATE_NOOP("Field", "Last name"),
    QT_TRANSLATE_NOOP("Field", "Job title"),
    QT_TRANSLATE_NOOP("Field", "Company"),
    QT_TRANSLATE_NOOP("Field", "Industry"),
    QT_TRANSLATE_NOOP("Field", "Company size"),
    QT_TRANSLATE_NOOP("Field", "E-mail"),
    QT_TRANSLATE_NOOP("Field", "Phone"),
    QT_TRANSLATE_NOOP("Field", "Location"),
    QT_TRANSLATE_NOOP("Field", "City"),
    QT_TRANSLATE_NOOP("Field", "Region"),
    QT_TRANSLATE_NOOP("Field", "Country"),
    QT_TRANSLATE_NOOP("Field", "Created"),
    QT_TRANSLATE_NOOP("Field", "Source"),
    QT_TRANSLATE_NOOP("Field", "Status"),
    QT_TRANSLATE_NOOP("Field", "Owner"),
    QT_TRANSLATE_NOOP("Field", "Department"),
    QT_TRANSLATE_NOOP("Field", "Seniority"),
    QT_TRANSLATE_NOOP("Field", "Website"),
    QT_TRANSLATE_NOOP("Field", "LinkedIn profile"),
    QT_TRANSLATE_NOOP("Field", "LinkedIn page of the company"),
    QT_TRANSLATE_NOOP("Field", "Tax number"),
    QT_TRANSLATE_NOOP("Field", "Consent"),
    QT_TRANSLATE_NOOP("Field", "Opted out"),
};

// A criterion that a person renamed is not among these and keeps its name.
[[maybe_unused]] constexpr std::array<const char*, 4> kShippedCriteria = {
    QT_TRANSLATE_NOOP("Criterion", "Company size"),
    QT_TRANSLATE_NOOP("Criterion", "Job title"),
    QT_TRANSLATE_NOOP("Criterion", "Industry"),
    QT_TRANSLATE_NOOP("Criterion", "Location"),
};

} // namespace

QString fieldText(Field field) {
    return QCoreApplication::translate("Field", kFieldNames[static_cast<std::size_t>(field)]);
}

QString locationText(const LeadTable& leads, std::size_t row) {
    if (const std::string location = leads.value(row, Field::Location); !location.empty())
        return toQt(location);
    QStringList parts;
    for (const Field part : {Field::City, Field::Region, Field::Country})
        if (const QString text = toQt(leads.value(row, part)); !text.isEmpty() && !parts.contains(text))
            parts << text;
    return parts.join(QStringLiteral(", "));
}

QString criterionText(const Criterion& criterion) {
    return QCoreApplication::translate("Criterion", criterion.name.c_str());
}

} // namespace farol::ui
