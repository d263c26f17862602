// SPDX-License-Identifier: GPL-3.0-or-later
// One Farol per person and machine: a second start hands its file to the first.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace farol::app {

// The meeting place of those who share a data folder; says nothing about it or its owner.
QString instanceName(const QString& folder);

class SingleInstance : public QObject {
    Q_OBJECT

public:
    //   name   of the meeting place; other people's are out of reach
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);

    // Hands `file` (absolute, or empty) to a Farol that runs already.
    //   returns  false when there is none: then this one listens for others
    bool handOver(const QString& file);

signals:
    void asked(const QString& file);

private:
    void listen();
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace farol::app
