// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keychainstore.h"

#include "core/secrets/secretservicelock.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::KeychainStore)

public:
    static QString locked() { return tr("The keychain is locked"); }
    static QString silent() { return tr("The keychain does not answer"); }
    static QString none() { return tr("No keychain was found"); }
    static QString badKey() { return tr("A key cannot be empty or contain a null character"); }
};

Failure unavailable(const QString &message)
{
    return {.kind = FailureKind::Keychain, .message = message, .retryable = true};
}

Failure failureOf(const QKeychain::Job &job)
{
    return unavailable(job.errorString().isEmpty() ? Words::none() : job.errorString());
}

} // namespace

/// One call: whichever comes first, the job's end or the deadline, answers it.
template <typename Answer>
class KeychainStore::Call : public std::enable_shared_from_this<Call<Answer>>
{
public:
    Call() { m_promise.start(); }

    QFuture<Answer> future() const { return m_promise.future(); }

    void answer(const Answer &answer)
    {
        if (m_answered)
            return;
        m_answered = true;
        m_promise.addResult(answer);
        m_promise.finish();
    }

    /// `finish` reads the job's outcome. The job deletes itself; after the deadline it is left to end by itself, because
    /// the library still holds on to it.
    template <typename Job, typename Finish>
    void start(Job *job, const QString &account, KeychainStore &store, Finish finish)
    {
        // Said aloud, though it is the default: with the fallback the library would write keys in clear into a file.
        job->setInsecureFallback(false);
        job->setKey(account);
        QObject::connect(job, &QKeychain::Job::finished, &store.m_context,
                         [self = this->shared_from_this(), job, finish = std::move(finish)] { finish(*self, *job); });
        QTimer::singleShot(store.m_timeoutMs, &store.m_context,
                           [self = this->shared_from_this()] { self->answer(std::unexpected(unavailable(Words::silent()))); });
        job->start();
    }

    /// Answers with what `ifOpen` holds, or with a failure if the keychain turns out to be locked: then "no such entry"
    /// and "removed" mean nothing.
    void answerUnlessLocked(QObject *context, const Answer &ifOpen)
    {
        askWhetherLocked(context, [self = this->shared_from_this(), ifOpen](bool locked) {
            self->answer(locked ? Answer(std::unexpected(unavailable(Words::locked()))) : ifOpen);
        });
    }

private:
    QPromise<Answer> m_promise;
    bool m_answered = false;
};

KeychainStore::KeychainStore(const QString &service, int timeoutMs)
    : m_service(service)
    , m_timeoutMs(timeoutMs)
{
}

KeychainStore::~KeychainStore() = default;

QFuture<Result<std::optional<QString>>> KeychainStore::read(const QString &account)
{
    using Answer = Result<std::optional<QString>>;
    const auto call = std::make_shared<Call<Answer>>();
    const auto finish = [context = &m_context](Call<Answer> &self, const QKeychain::ReadPasswordJob &job) {
        if (job.error() == QKeychain::NoError)
            self.answer(std::optional(job.textData()));
        else if (job.error() == QKeychain::EntryNotFound)
            self.answerUnlessLocked(context, std::optional<QString>());
        else
            self.answer(std::unexpected(failureOf(job)));
    };
    call->start(new QKeychain::ReadPasswordJob(m_service), account, *this, finish);
    return call->future();
}

QFuture<Result<void>> KeychainStore::write(const QString &account, const QString &secret)
{
    // The keychain takes C strings: a null character would cut the key short without a word.
    if (secret.isEmpty() || secret.contains(QChar(u'\0')))
        return QtFuture::makeReadyValueFuture(Result<void>(fail(FailureKind::Input, Words::badKey())));
    const auto call = std::make_shared<Call<Result<void>>>();
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    call->start(job, account, *this, [](Call<Result<void>> &self, const QKeychain::Job &done) {
        self.answer(done.error() == QKeychain::NoError ? Result<void>() : std::unexpected(failureOf(done)));
    });
    return call->future();
}

QFuture<Result<void>> KeychainStore::remove(const QString &account)
{
    const auto call = std::make_shared<Call<Result<void>>>();
    const auto finish = [context = &m_context](Call<Result<void>> &self, const QKeychain::Job &done) {
        if (done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound)
            self.answerUnlessLocked(context, {});
        else
            self.answer(std::unexpected(failureOf(done)));
    };
    call->start(new QKeychain::DeletePasswordJob(m_service), account, *this, finish);
    return call->future();
}

} // namespace fusion
