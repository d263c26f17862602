// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the program: two palettes with one accent colour, and the style sheet over them.
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QWidget;

namespace farol::ui {

struct ThemeColors {
    QColor window, surface, text, mutedText, line, outline;
    QColor accent, onAccent, accentSoft; // accentSoft: selected rows, the highlighted drop area
    QColor success, successSoft, error, errorSoft;
};

const ThemeColors& themeColors(bool dark);

// Dark when the desktop's palette is dark. The environment variable FAROL_THEME (light or dark) overrides it.
bool prefersDark(const QApplication& app);

void applyTheme(QApplication& app, bool dark);

// The widget's font, `factor` times as large.
void scaleFont(QWidget* widget, double factor, QFont::Weight weight = QFont::Normal);

// Marks a label as secondary text, a frame as a card, a button as the main one of its page, as a link, as one
// that destroys.
void setMuted(QWidget* label);
void setCard(QWidget* frame);
void setPrimary(QWidget* button);
void setLink(QWidget* button);
void setDestructive(QWidget* button);
void setPlainTable(QWidget* table);

} // namespace farol::ui
