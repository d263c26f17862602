// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/points_bar.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace farol::ui {
namespace {

constexpr int kHeight = 6;

} // namespace

void paintPointsBar(QPainter& painter, const QRectF& area, double fraction, const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = area.height() / 2;
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawRoundedRect(area, radius, radius);
    if (fraction > 0) {
        QRectF filled = area;
        filled.setWidth(std::max(area.height(), area.width() * fraction));
        painter.setBrush(palette.color(QPalette::Highlight));
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

PointsBar::PointsBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PointsBar::setFraction(double fraction) {
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    update();
}

void PointsBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPointsBar(painter, rect(), m_fraction, palette());
}

} // namespace farol::ui
