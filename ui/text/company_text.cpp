// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/company_text.h"

#include "ui/text/format.h"
#include "ui/text/qt_std.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace farol::ui {
namespace {

struct CompanyText {
    Q_DECLARE_TR_FUNCTIONS(CompanyText)
};

int pluralOf(std::size_t count) {
    return static_cast<int>(count);
}

QString number(std::size_t count) {
    return numberText(static_cast<qlonglong>(count));
}

QDateTime localTime(std::chrono::sys_seconds at) {
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count());
}

QString peopleActivityText(const ActivityEntry& entry) {
    const QString count = number(entry.count);
    const int plural = pluralOf(entry.count);
    switch (entry.what) {
    case Activity::Erased:
        return CompanyText::tr("Erased %1 lead(s) for good", nullptr, plural).arg(count);
    case Activity::Objected:
        return CompanyText::tr("Objection to profiling changed for %1 lead(s)", nullptr, plural).arg(count);
    default:
        return CompanyText::tr("Removed %1 lead(s) kept too long", nullptr, plural).arg(count);
    }
}

} // namespace

QString dateText(std::chrono::sys_seconds at) {
    return QLocale().toString(localTime(at).date(), QLocale::ShortFormat);
}

QString dateTimeText(std::chrono::sys_seconds at) {
    return QLocale().toString(localTime(at), QLocale::ShortFormat);
}

QString countsText(const ImportCounts& counts) {
    const QStringList parts{
        CompanyText::tr("%1 new", nullptr, pluralOf(counts.added)).arg(number(counts.added)),
        CompanyText::tr("%1 updated", nullptr, pluralOf(counts.updated)).arg(number(counts.updated)),
        CompanyText::tr("%1 unchanged", nullptr, pluralOf(counts.unchanged)).arg(number(counts.unchanged)),
        CompanyText::tr("%1 skipped", nullptr, pluralOf(counts.skipped)).arg(number(counts.skipped))};
    return parts.join(QStringLiteral(", "));
}

QString storedText(const StoredFile& file) {
    const QString name = shortFileName(toQt(file.record.fileName));
    if (file.isRepeated)
        return CompanyText::tr("This file was already imported on %2 as %1: nothing was added.")
            .arg(name, dateText(file.record.at));
    const std::size_t erased = file.record.counts.suppressed;
    const QString text = CompanyText::tr("Imported %1: %2.").arg(name, countsText(file.record.counts));
    if (erased == 0) return text;
    return text + u' ' +
           CompanyText::tr("Of these, %1 had been erased on request.", nullptr, pluralOf(erased))
               .arg(number(erased));
}

QString undoneText(const QString& fileName, qulonglong removed, qulonglong restored) {
    const QString text = CompanyText::tr("Took %1 back: %2 lead(s) removed", nullptr, pluralOf(removed))
                             .arg(shortFileName(fileName), number(removed));
    return text + QStringLiteral(", ") +
           CompanyText::tr("%1 restored.", nullptr, pluralOf(restored)).arg(number(restored));
}

QString activityText(const ActivityEntry& entry) {
    const QString count = number(entry.count);
    const int plural = pluralOf(entry.count);
    switch (entry.what) {
    case Activity::AccountCreated:
        return CompanyText::tr("Account created");
    case Activity::SignedIn:
        return CompanyText::tr("Signed in");
    case Activity::FailedSignIns:
        return CompanyText::tr("%1 failed sign-in(s)", nullptr, plural).arg(count);
    case Activity::PasswordChanged:
        return CompanyText::tr("Password changed");
    case Activity::EmailChanged:
        return CompanyText::tr("E-mail changed");
    case Activity::CompanyRenamed:
        return CompanyText::tr("Company renamed");
    case Activity::RecoveryCodeChanged:
        return CompanyText::tr("New recovery code made");
    case Activity::Recovered:
        return CompanyText::tr("Signed in with the recovery code");
    case Activity::Imported:
        return CompanyText::tr("Imported %1 row(s)", nullptr, plural).arg(count);
    case Activity::ImportUndone:
        return CompanyText::tr("Took an import back");
    case Activity::Exported:
        return CompanyText::tr("Exported %1 lead(s)", nullptr, plural).arg(count);
    case Activity::RulesPublished:
        return CompanyText::tr("Rules published");
    case Activity::BackupMade:
        return CompanyText::tr("Backup made");
    case Activity::Restored:
        return CompanyText::tr("Restored from a backup");
    case Activity::Erased:
    case Activity::Objected:
    case Activity::Retention:
        return peopleActivityText(entry);
    }
    return {};
}

} // namespace farol::ui
