// SPDX-License-Identifier: GPL-3.0-or-later
// What a company did with its leads: imports, exports, activity.
#pragma once

#include "core/base/result.h"
#include "core/company/company_records.h"
#include "ui/controllers/shared_session.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace farol::ui {

struct History {
    std::vector<ImportRecord> imports; // each newest first
    std::vector<ExportRecord> exports;
    std::vector<ActivityEntry> activity;
};

class CompanyHistory : public QObject {
    Q_OBJECT

public:
    explicit CompanyHistory(SharedSession session, QObject* parent = nullptr);

    void load();

signals:
    void loaded(const farol::ui::History& history);
    void failed(const farol::Error& error);

private:
    SharedSession m_session;
    QPointer<Task> m_loading;
};

} // namespace farol::ui
