// SPDX-License-Identifier: GPL-3.0-or-later
// What Farol is, its version and its licence.
#pragma once

class QWidget;

namespace farol::ui {

void showAboutDialog(QWidget* parent);

} // namespace farol::ui
