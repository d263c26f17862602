// SPDX-License-Identifier: GPL-3.0-or-later
// Drops files on a widget the way the window system does: through the widget under the pointer.
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace farol::ui::test {

inline bool dragOver(QWidget& target, const QList<QUrl>& urls) {
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter(target.rect().center(), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
                          Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&target, &enter);
    return enter.isAccepted();
}

// A source that proposes to move, as some file managers do. Returns the action that the target chose.
inline Qt::DropAction drop(QWidget& target, const QList<QUrl>& urls) {
    // Qt delivers a drop only to the widget that took the drag before it.
    dragOver(target, urls);
    QMimeData mime;
    mime.setUrls(urls);
    QDropEvent event(target.rect().center(), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
                     Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    event.ignore();
    QApplication::sendEvent(&target, &event);
    return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
}

} // namespace farol::ui::test
