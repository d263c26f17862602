// SPDX-License-Identifier: GPL-3.0-or-later
// The best leads of a snapshot as a table that can be sorted by any of its columns.
#pragma once

#include "core/scoring/scored_leads.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace farol::ui {

class TopLeadsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // What a column shows. A column that the file lacks is left out: ask columnAt and sectionOf.
    enum class Column { Rank, Score, LeadId, Name, JobTitle, Company, Industry, Size, Location, Email };
    static constexpr std::size_t kColumnCount = 10;
    static constexpr std::size_t kDefaultLimit = 10;

    enum Role {
        RawRole = Qt::UserRole, // what sorting compares: a number for rank, score and size, else the text
        FileRowRole,            // the lead's row in the file, for reasonsOf
        ScoreFractionRole,      // 0..1 of the rule set's highest score
        IsTopMatchRole,
    };

    explicit TopLeadsModel(QObject* parent = nullptr);

    // Shows the `limit` best leads, best first, without excluded ones. Null shows none.
    void setLeads(std::shared_ptr<const ScoredLeads> scored, std::size_t limit = kDefaultLimit);

    Column columnAt(int section) const { return m_columns[static_cast<std::size_t>(section)]; }
    int sectionOf(Column column) const; // -1 when the file lacks it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // Rows without a value come last in both orders.
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row {
        std::size_t fileRow = 0;
        std::int32_t score = 0;
        std::array<QString, kColumnCount> text;
        std::array<QVariant, kColumnCount> raw; // invalid where the lead has no value
    };

    Row makeRow(std::size_t rank) const;
    QVariant rawData(const Row& row, Column column, int role) const;

    std::shared_ptr<const ScoredLeads> m_scored;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace farol::ui
