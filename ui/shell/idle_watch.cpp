// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace farol::ui {
namespace {

constexpr std::chrono::seconds kCheckEvery{10};

bool isSignOfLife(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::DragMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Now now, QObject* parent) : QObject(parent), m_now(std::move(now)) {
    m_timer.setInterval(kCheckEvery);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::minutes limit) {
    m_limit = limit;
    m_lastSign = m_now();
    if (limit.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void IdleWatch::check() {
    if (m_limit.count() == 0 || m_now() - m_lastSign < m_limit) return;
    m_timer.stop();
    emit idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    // After a sleep the first sign of life must not count before the time is looked at.
    if (m_timer.isActive() && isSignOfLife(event->type())) {
        check();
        m_lastSign = m_now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace farol::ui
