// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QString>
#include <QStyleFactory>
#include <QWidget>

namespace farol::ui {
namespace {

const char* const kMutedProperty = "muted";
const char* const kCardProperty = "card";
const char* const kPrimaryProperty = "primary";
const char* const kLinkProperty = "link";
const char* const kDestructiveProperty = "destructive";
const char* const kPlainProperty = "plain";

QPalette paletteOf(const ThemeColors& c) {
    QPalette palette(c.text, c.surface, c.surface, c.line, c.line, c.text, c.text, c.surface, c.window);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Light, c.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.mutedText);
    return palette;
}

// Names in @ are colours of the theme.
const char* const kStyleSheet = R"(
QMainWindow, QDialog, QMessageBox { background: @window; }
QMenuBar { background: @window; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @text; }
QMenu { background: @surface; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @mutedText; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QLabel[muted="true"] { color: @mutedText; }
QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 10px; }
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 7px; padding: 7px 16px; }
QPushButton:hover { background: @accentSoft; border-color: @accent; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 15px; outline: none; }
QPushButton:disabled { color: @mutedText; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 6px 15px; }
QPushButton[primary="true"]:disabled { background: @line; color: @mutedText; border-color: @line; }
QPushButton[link="true"] { background: transparent; color: @accent; border-color: transparent; padding: 5px 8px; }
QPushButton[link="true"]:hover { background: @accentSoft; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 4px 7px; }
QPushButton[link="true"]:disabled { color: @mutedText; }
QPushButton[destructive="true"] { background: @surface; color: @error; border-color: @error; font-weight: 600; }
QPushButton[destructive="true"]:hover { background: @errorSoft; }
QPushButton[destructive="true"]:disabled { background: @window; color: @mutedText; font-weight: 400; border-color: @line; }
QLineEdit { background: @surface; color: @text; border: 1px solid @outline; border-radius: 7px;
                      padding: 7px 9px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 2px solid @accent; padding: 6px 8px; }
QLineEdit:disabled { background: @window; color: @mutedText; border-color: @line; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QLineEdit QToolButton:focus { border-color: transparent; }
QCheckBox { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus { border-color: @accent; }
QLabel#formProblem { border-radius: 8px; border: 1px solid @line; background: @surface; }
QLabel#formProblem[kind="error"] { background: @errorSoft; border-color: @error; }
QLabel#recoveryCode { background: @surface; border: 1px solid @outline; border-radius: 10px; padding: 16px; }
QFrame#sampleLine { background: @line; border: none; max-height: 1px; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: @mutedText; padding: 8px 14px; border: none;
               border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { border: 2px solid @accent; border-radius: 6px; }
QTableView[plain="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; outline: none;
             selection-background-color: @accentSoft; selection-color: @text; gridline-color: @line; }
QTableView[plain="true"]:focus { border-color: @accent; }
QTableView[plain="true"]::item { border: none; padding: 0 8px; }
QTableView[plain="true"] QHeaderView { background: transparent; border: none; }
QTableView[plain="true"] QHeaderView::section { background: transparent; color: @mutedText; border: none;
                       border-bottom: 1px solid @line; padding: 8px 4px 8px 11px; font-weight: 600; }
QPlainTextEdit { background: @surface; border: 1px solid @line; border-radius: 8px; padding: 6px; }
QPlainTextEdit:focus { border-color: @accent; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: @accentSoft; }
QToolButton:focus { border-color: @accent; outline: none; }
QTableView#leadTable { background: @surface; border: 1px solid @line; border-radius: 10px; padding: 5px; outline: none;
             selection-background-color: @accentSoft; selection-color: @text; }
QTableView#leadTable:focus { border-color: @accent; }
QTableView#leadTable::item { border: none; padding: 0 8px; }
QTableView#leadTable::item:selected { background: @accentSoft; color: @text; }
QTableView#leadTable QHeaderView { background: transparent; border: none; }
QTableView#leadTable QHeaderView::section { background: transparent; color: @mutedText; border: none;
                       border-bottom: 1px solid @line; padding: 10px 4px 8px 11px; font-weight: 600; }
QTableView#leadTable QHeaderView::section:hover { color: @text; }
QTableView#leadTable QHeaderView::up-arrow { image: url(:/icons/sort-up.svg); width: 10px; height: 10px;
                        subcontrol-position: top center; }
QTableView#leadTable QHeaderView::down-arrow { image: url(:/icons/sort-down.svg); width: 10px; height: 10px;
                          subcontrol-position: top center; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea#reasonsScroll, QScrollArea#problemsScroll { border: 2px solid transparent; border-radius: 6px; }
QScrollArea#reasonsScroll:focus, QScrollArea#problemsScroll:focus { border-color: @accent; }
QLabel#leadContact { border: 2px solid transparent; border-radius: 4px; margin-left: -3px; }
QLabel#leadContact:focus { border-color: @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QFrame#dropArea { background: @surface; border: 2px dashed @outline; border-radius: 16px; }
QFrame#dropArea[highlighted="true"] { background: @accentSoft; border-color: @accent; }
QFrame#messageBar { border-radius: 8px; border: 1px solid @line; background: @surface; }
QFrame#messageBar[kind="error"] { background: @errorSoft; border-color: @error; }
QFrame#messageBar[kind="success"] { background: @successSoft; border-color: @success; }
QLabel#topMatchBadge { background: @accentSoft; color: @text; border: 1px solid @accent; border-radius: 9px;
                       padding: 2px 9px; font-weight: 600; }
)";

QString styleSheetOf(const ThemeColors& c, bool dark) {
    QString sheet = QString::fromUtf8(kStyleSheet);
    const auto set = [&](const char* name, const QColor& color) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char(';'),
                      color.name() + QLatin1Char(';'));
    };
    set("window", c.window);
    set("surface", c.surface);
    set("text", c.text);
    set("mutedText", c.mutedText);
    set("line", c.line);
    set("outline", c.outline);
    set("accent", c.accent);
    set("accentHover", dark ? c.accent.lighter(112) : c.accent.darker(115));
    set("onAccent", c.onAccent);
    set("accentSoft", c.accentSoft);
    set("success", c.success);
    set("successSoft", c.successSoft);
    set("error", c.error);
    set("errorSoft", c.errorSoft);
    return sheet;
}

} // namespace

const ThemeColors& themeColors(bool dark) {
    static const ThemeColors light{.window = QColor(0xF5, 0xF7, 0xF9),
                                   .surface = QColor(0xFF, 0xFF, 0xFF),
                                   .text = QColor(0x1A, 0x23, 0x2E),
                                   .mutedText = QColor(0x56, 0x61, 0x70),
                                   .line = QColor(0xDB, 0xE1, 0xE8),
                                   .outline = QColor(0xA9, 0xB4, 0xC1),
                                   .accent = QColor(0x0D, 0x66, 0x78),
                                   .onAccent = QColor(0xFF, 0xFF, 0xFF),
                                   .accentSoft = QColor(0xDF, 0xF0, 0xF3),
                                   .success = QColor(0x1D, 0x6B, 0x3C),
                                   .successSoft = QColor(0xE4, 0xF4, 0xEA),
                                   .error = QColor(0xA9, 0x2B, 0x22),
                                   .errorSoft = QColor(0xFC, 0xEB, 0xE9)};
    static const ThemeColors night{.window = QColor(0x13, 0x18, 0x1E),
                                   .surface = QColor(0x1B, 0x22, 0x2A),
                                   .text = QColor(0xE7, 0xEC, 0xF1),
                                   .mutedText = QColor(0xA4, 0xB0, 0xBD),
                                   .line = QColor(0x34, 0x3F, 0x4B),
                                   .outline = QColor(0x55, 0x63, 0x72),
                                   .accent = QColor(0x5F, 0xC3, 0xD4),
                                   .onAccent = QColor(0x08, 0x1C, 0x21),
                                   .accentSoft = QColor(0x1D, 0x3C, 0x45),
                                   .success = QColor(0x7B, 0xD1, 0x9B),
                                   .successSoft = QColor(0x17, 0x31, 0x22),
                                   .error = QColor(0xF2, 0x9B, 0x92),
                                   .errorSoft = QColor(0x3B, 0x1E, 0x1C)};
    return dark ? night : light;
}

bool prefersDark(const QApplication& app) {
    const QByteArray wish = qgetenv("FAROL_THEME").toLower();
    if (wish == "dark") return true;
    if (wish == "light") return false;
    return app.palette().color(QPalette::Window).lightness() <
           app.palette().color(QPalette::WindowText).lightness();
}

void applyTheme(QApplication& app, bool dark) {
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    app.setPalette(paletteOf(themeColors(dark)));
    app.setStyleSheet(styleSheetOf(themeColors(dark), dark));
}

void scaleFont(QWidget* widget, double factor, QFont::Weight weight) {
    QFont font = widget->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    widget->setFont(font);
}

void setMuted(QWidget* label) {
    label->setProperty(kMutedProperty, true);
}

void setCard(QWidget* frame) {
    frame->setProperty(kCardProperty, true);
}

void setPrimary(QWidget* button) {
    button->setProperty(kPrimaryProperty, true);
}

void setLink(QWidget* button) {
    button->setProperty(kLinkProperty, true);
}

void setDestructive(QWidget* button) {
    button->setProperty(kDestructiveProperty, true);
}

void setPlainTable(QWidget* table) {
    table->setProperty(kPlainProperty, true);
}

} // namespace farol::ui
