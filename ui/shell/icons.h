// SPDX-License-Identifier: GPL-3.0-or-later
// The program's drawings at any size, in the colour of the theme.
#pragma once

#include <QPixmap>

class QColor;
class QString;
class QWidget;

namespace farol::ui {

// resources/icons/<name>.svg, `size` pixels square before high-DPI scaling, all of it in `color`.
QPixmap iconPixmap(const QString& name, int size, const QColor& color, const QWidget* target);

} // namespace farol::ui
