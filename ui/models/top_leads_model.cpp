// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/top_leads_model.h"

#include "core/normalize/employee_count.h"
#include "core/scoring/grades.h"
#include "ui/text/field_text.h"
#include "ui/text/format.h"
#include "ui/text/qt_std.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace farol::ui {
namespace {

using Column = TopLeadsModel::Column;

constexpr std::array<Column, TopLeadsModel::kColumnCount> kAllColumns = {
    Column::Rank,    Column::Score,    Column::LeadId, Column::Name,     Column::JobTitle,
    Column::Company, Column::Industry, Column::Size,   Column::Location, Column::Email};

constexpr std::size_t at(Column column) {
    return static_cast<std::size_t>(column);
}

bool isIn(Column column, const LeadTable& leads) {
    const ColumnMapping& mapping = leads.mapping();
    switch (column) {
    case Column::Rank:
    case Column::Score:
        return true;
    case Column::LeadId:
        return leads.isKnownByIdOnly();
    case Column::Name:
        return leads.hasName();
    case Column::JobTitle:
        return mapping.has(Field::JobTitle);
    case Column::Company:
        return mapping.has(Field::Company);
    case Column::Industry:
        return mapping.has(Field::Industry);
    case Column::Size:
        return mapping.has(Field::Employees);
    case Column::Location:
        return mapping.has(Field::Location) || mapping.has(Field::City) || mapping.has(Field::Region) ||
               mapping.has(Field::Country);
    case Column::Email:
        return mapping.has(Field::Email);
    }
    return false;
}

QString textOf(const LeadTable& leads, std::size_t row, Column column) {
    switch (column) {
    case Column::Rank:
    case Column::Score:
        break;
    case Column::LeadId:
        return toQt(leads.value(row, Field::LeadId));
    case Column::Name:
        return toQt(leads.value(row, Field::FullName));
    case Column::JobTitle:
        return toQt(leads.value(row, Field::JobTitle));
    case Column::Company:
        return toQt(leads.value(row, Field::Company));
    case Column::Industry:
        return toQt(leads.value(row, Field::Industry));
    case Column::Size:
        return toQt(leads.value(row, Field::Employees));
    case Column::Location:
        return locationText(leads, row);
    case Column::Email:
        return toQt(leads.value(row, Field::Email));
    }
    return {};
}

// The lower end of a company size; a size that cannot be read counts as none.
QVariant sizeValue(const QString& text) {
    const auto range = parseEmployees(toStd(text));
    if (!range || !range->min) return {};
    return QVariant::fromValue<qlonglong>(*range->min);
}

bool isNumeric(Column column) {
    return column == Column::Rank || column == Column::Score || column == Column::Size;
}

} // namespace

TopLeadsModel::TopLeadsModel(QObject* parent) : QAbstractTableModel(parent) {}

void TopLeadsModel::setLeads(std::shared_ptr<const ScoredLeads> scored, std::size_t limit) {
    beginResetModel();
    m_scored = std::move(scored);
    m_columns.clear();
    m_rows.clear();
    if (m_scored) {
        for (const Column column : kAllColumns)
            if (isIn(column, *m_scored->leads)) m_columns.push_back(column);
        // Nobody is to call the excluded, who come last.
        const auto& ranking = m_scored->ranking;
        for (std::size_t rank = 0; rank < std::min(limit, ranking.size()); ++rank)
            if (m_scored->grades[ranking[rank]] != kExcluded) m_rows.push_back(makeRow(rank));
    }
    endResetModel();
}

TopLeadsModel::Row TopLeadsModel::makeRow(std::size_t rank) const {
    Row row;
    row.fileRow = m_scored->ranking[rank];
    row.score = m_scored->scores[row.fileRow];
    for (const Column column : m_columns) {
        QString text = clipped(textOf(*m_scored->leads, row.fileRow, column));
        if (!text.isEmpty()) row.raw[at(column)] = text;
        row.text[at(column)] = std::move(text);
    }
    row.raw[at(Column::Rank)] = static_cast<qlonglong>(rank + 1);
    row.text[at(Column::Rank)] = numberText(static_cast<qlonglong>(rank + 1));
    row.raw[at(Column::Score)] = static_cast<qlonglong>(row.score);
    row.text[at(Column::Score)] = numberText(row.score);
    row.raw[at(Column::Size)] = sizeValue(row.text[at(Column::Size)]);
    row.text[at(Column::Size)] = withThousands(row.text[at(Column::Size)]);
    return row;
}

int TopLeadsModel::sectionOf(Column column) const {
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int TopLeadsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TopLeadsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TopLeadsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.text[at(column)];
    // As rich text: it wraps, and a cell that holds markup is shown, not obeyed.
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(row.text[at(column)].toHtmlEscaped());
    case Qt::EditRole:
    case RawRole:
        return row.raw[at(column)];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return rawData(row, column, role);
    }
}

QVariant TopLeadsModel::rawData(const Row& row, Column column, int role) const {
    switch (role) {
    case FileRowRole:
        return static_cast<qulonglong>(row.fileRow);
    case IsTopMatchRole:
        return m_scored->grades[row.fileRow] == 0;
    case ScoreFractionRole: {
        const int highest = pointsRange(m_scored->rules).highest;
        return highest > 0 ? std::clamp(double(row.score) / highest, 0.0, 1.0) : 0.0;
    }
    case Qt::AccessibleTextRole:
        // "3" alone says little when it is read out.
        if (column == Column::Rank) return tr("Rank %1").arg(row.text[at(column)]);
        if (column == Column::Score) return tr("%1 point(s)", nullptr, row.score).arg(row.text[at(column)]);
        return row.text[at(column)];
    default:
        return {};
    }
}

QVariant TopLeadsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    // The first click on a column of scores or sizes shows the highest.
    if (role == Qt::InitialSortOrderRole && (column == Column::Score || column == Column::Size))
        return Qt::DescendingOrder;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Rank:
        return tr("Rank");
    case Column::Score:
        return tr("Score");
    case Column::Name:
        return fieldText(Field::FullName);
    case Column::JobTitle:
        return fieldText(Field::JobTitle);
    case Column::Company:
        return fieldText(Field::Company);
    case Column::Industry:
        return fieldText(Field::Industry);
    case Column::Size:
        return tr("Size", "company size, as a narrow column's header");
    case Column::Location:
        return fieldText(Field::Location);
    case Column::LeadId:
        return fieldText(Field::LeadId);
    case Column::Email:
        return fieldText(Field::Email);
    }
    return {};
}

void TopLeadsModel::sort(int section, Qt::SortOrder order) {
    if (section < 0 || section >= columnCount()) return;
    const Column column = columnAt(section);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isBefore = [&](std::size_t a, std::size_t b) {
        const QVariant& left = m_rows[a].raw[at(column)];
        const QVariant& right = m_rows[b].raw[at(column)];
        if (!left.isValid() || !right.isValid()) return left.isValid() && !right.isValid();
        const bool ascending = order == Qt::AscendingOrder;
        const QVariant& first = ascending ? left : right;
        const QVariant& second = ascending ? right : left;
        if (isNumeric(column)) return first.toLongLong() < second.toLongLong();
        return collator.compare(first.toString(), second.toString()) < 0;
    };

    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<std::size_t> newOrder(m_rows.size()); // newOrder[new row] = old row
    std::iota(newOrder.begin(), newOrder.end(), std::size_t{0});
    std::stable_sort(newOrder.begin(), newOrder.end(), isBefore);

    std::vector<Row> rows;
    std::vector<int> newRowOf(m_rows.size());
    for (const std::size_t old : newOrder) {
        newRowOf[old] = static_cast<int>(rows.size());
        rows.push_back(std::move(m_rows[old]));
    }
    m_rows = std::move(rows);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& moved : before)
        after << index(newRowOf[static_cast<std::size_t>(moved.row())], moved.column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace farol::ui
