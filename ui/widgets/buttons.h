// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons that tests find by name and screen readers by their text.
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace farol::ui {

// One that Enter in a neighbouring field does not press.
//   name   of the object
QPushButton* makeButton(const QString& text, const char* name, QWidget* parent, const QString& toolTip = {});

} // namespace farol::ui
