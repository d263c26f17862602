// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a widget, with everything in it, a place where local files can be dropped.
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

namespace farol::ui {

// Takes nothing but local files. Always answers "copy", so that no file manager moves the file away.
class FileDrop : public QObject {
    Q_OBJECT

public:
    //   target   owns the FileDrop; its children must not accept drops themselves
    explicit FileDrop(QWidget* target);

    // The local files in what is being dragged; empty when there are none.
    static QStringList localFiles(const QMimeData* mime);

signals:
    void dragEntered();
    void dragLeft(); // without a drop, or just before filesDropped
    void filesDropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool offer(QDropEvent* event);
};

} // namespace farol::ui
