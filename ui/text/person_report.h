// SPDX-License-Identifier: GPL-3.0-or-later
// What is held about a person, to hand over to them.
#pragma once

#include "core/ports/people_store.h"
#include "ui/models/leads_snapshot.h"

#include <QByteArray>

namespace farol::ui {

// Both UTF-8.
struct PersonReport {
    QByteArray text;
    QByteArray json;
};

//   leads   for the person's score with its reasons, where they are in it
PersonReport makePersonReport(const PersonData& person, const LeadsSnapshot& leads);

} // namespace farol::ui
