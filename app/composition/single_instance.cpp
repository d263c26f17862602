// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>

namespace farol::app {
namespace {

constexpr int kPatienceMs = 2'000;
constexpr qint64 kLongestPath = 32 * 1'024;
constexpr char kSeen = '!';
constexpr qsizetype kLongestSocketPath = 100; // the shortest limit is 104

} // namespace

QString instanceName(const QString& folder) {
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("farol-") + QString::fromLatin1(digest.left(8).toHex());
#ifdef Q_OS_UNIX
    // Not in /tmp, where somebody else could be waiting under that name.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!own.isEmpty() && own.size() + name.size() < kLongestSocketPath) return own + u'/' + name;
#endif
    return name;
}

SingleInstance::SingleInstance(const QString& name, QObject* parent) : QObject(parent), m_name(name) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::handOver(const QString& file) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kPatienceMs)) {
        socket.write(file.toUtf8() + '\n');
        // One that does not answer hangs or is about to end: it is no reason not to start.
        if (socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs)) return true;
    }
    listen();
    return false;
}

void SingleInstance::listen() {
    if (m_server.listen(m_name)) return;
    // What a Farol that crashed has left.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::answer() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kLongestPath) return socket->abort();
            if (!socket->canReadLine()) return;
            const QString file = QString::fromUtf8(socket->readLine()).chopped(1);
            socket->write(&kSeen, 1);
            socket->flush();
            emit asked(file);
        });
    }
}

} // namespace farol::app
