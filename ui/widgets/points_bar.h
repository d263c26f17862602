// SPDX-License-Identifier: GPL-3.0-or-later
// A thin bar: how much of the possible points a criterion gave.
#pragma once

#include <QRectF>
#include <QWidget>

class QPainter;
class QPalette;

namespace farol::ui {

// Draws the bar into `area`; the table's score column shares it.
void paintPointsBar(QPainter& painter, const QRectF& area, double fraction, const QPalette& palette);

class PointsBar : public QWidget {
    Q_OBJECT

public:
    explicit PointsBar(QWidget* parent = nullptr);

    void setFraction(double fraction); // clamped to 0..1
    double fraction() const { return m_fraction; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0;
};

} // namespace farol::ui
