// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QColor>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>
#include <QWidget>

namespace farol::ui {

QPixmap iconPixmap(const QString& name, int size, const QColor& color, const QWidget* target) {
    const double ratio = target->devicePixelRatioF();
    QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace farol::ui
