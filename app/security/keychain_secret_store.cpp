// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/keychain_secret_store.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMetaObject>
#include <QString>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <sodium.h>

#include <cassert>
#include <future>
#include <utility>

namespace farol::platform {
namespace {

QString serviceName() {
    return QStringLiteral("Farol");
}

QString qString(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Moves the bytes out of a finished job; the job's own copy, which `bytes` shares, is wiped with it.
SecretBytes takeBytes(const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    SecretBytes secret = SecretBytes::fromText({bytes.constData(), size});
    if (size > 0) sodium_memzero(const_cast<char*>(bytes.constData()), size);
    return secret;
}

} // namespace

struct KeychainSecretStore::Answer {
    QKeychain::Error error = QKeychain::OtherError;
    std::string message = "no answer";
    SecretBytes secret;

    bool isMissing() const { return error == QKeychain::EntryNotFound; }
    tl::unexpected<Error> failed() const { return failure(ErrorCode::NotAvailable, {}, message); }
};

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit)
    : m_limit(limit), m_isBusy(std::make_shared<std::atomic<bool>>(false)) {}

KeychainSecretStore::Answer KeychainSecretStore::run(MakeJob makeJob) {
    QCoreApplication* const application = QCoreApplication::instance();
    assert(!application || QThread::currentThread() != application->thread());
    if (!application || m_isBusy->exchange(true)) return {};
    // The job may answer after nobody waits any more: it owns what it needs.
    const auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> future = promise->get_future();
    const auto start = [make = std::move(makeJob), promise, isBusy = m_isBusy] {
        QKeychain::Job* const job = make(); // deletes itself when it has finished
        QObject::connect(job, &QKeychain::Job::finished, job, [promise, isBusy](QKeychain::Job* done) {
            Answer answer{done->error(), done->errorString().toStdString(), {}};
            if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done))
                answer.secret = takeBytes(read->binaryData());
            isBusy->store(false);
            promise->set_value(std::move(answer));
        });
        job->start();
    };
    QMetaObject::invokeMethod(application, start, Qt::QueuedConnection);
    if (future.wait_for(m_limit) != std::future_status::ready) return {};
    return future.get();
}

Result<std::optional<SecretBytes>> KeychainSecretStore::read(const std::string& name) {
    Answer answer = run([name] {
        auto* const job = new QKeychain::ReadPasswordJob(serviceName());
        job->setKey(qString(name));
        return job;
    });
    if (answer.isMissing()) return std::nullopt;
    if (answer.error != QKeychain::NoError) return answer.failed();
    return std::move(answer.secret);
}

Result<void> KeychainSecretStore::write(const std::string& name, const SecretBytes& secret) {
    const auto copy = std::make_shared<const SecretBytes>(secret.clone());
    const Answer answer = run([name, copy] {
        auto* const job = new QKeychain::WritePasswordJob(serviceName());
        job->setKey(qString(name));
        job->setBinaryData(
            {reinterpret_cast<const char*>(copy->data()), static_cast<qsizetype>(copy->size())});
        return job;
    });
    if (answer.error != QKeychain::NoError) return answer.failed();
    return {};
}

Result<void> KeychainSecretStore::remove(const std::string& name) {
    const Answer answer = run([name] {
        auto* const job = new QKeychain::DeletePasswordJob(serviceName());
        job->setKey(qString(name));
        return job;
    });
    if (answer.error != QKeychain::NoError && !answer.isMissing()) return answer.failed();
    return {};
}

} // namespace farol::platform
