// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and texts from outside made fit for a label: a lead's cell may be a megabyte without one space.
#pragma once

#include <QString>

namespace farol::ui {

// The number with the language's thousands marks: "1,000" and "1,000,000"; in Portuguese "1000" but "10 000".
QString numberText(qlonglong number);

// A text that is only a whole number gets its thousands marks; any other stays as it is.
QString withThousands(const QString& text);

// The file's name without its folder, its middle left out when it is long.
QString shortFileName(const QString& path);

// At most `maxLength` characters, with "…" for the rest.
QString clipped(const QString& text, int maxLength = 300);

// Clipped, and with places to break inside long words, so that a wrapping label never grows wider.
QString breakable(const QString& text);

} // namespace farol::ui
