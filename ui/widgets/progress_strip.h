// SPDX-License-Identifier: GPL-3.0-or-later
// What is being done, how far it is, and a way to stop it. Shows itself only when the work lasts.
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QProgressBar;

namespace farol::ui {

class ProgressStrip : public QFrame {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kDelay{200}; // shorter work would only flicker

    explicit ProgressStrip(QWidget* parent = nullptr);

    void start(const QString& text);
    void setFraction(double fraction);
    void stop();

signals:
    void cancelRequested();

private:
    QTimer m_delay;
    QLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace farol::ui
