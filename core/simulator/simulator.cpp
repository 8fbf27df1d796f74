// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulator.h"

#include "core/simulator/requestlog.h"
#include "core/simulator/simulatedsite.h"
#include "core/simulator/simulatorserver.h"

#include <QRandomGenerator>
#include <QThread>

#include <array>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

QString randomToken()
{
    std::array<quint32, 6> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    const QByteArray bytes(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    return "sim-"_L1 + QString::fromLatin1(bytes.toHex());
}

} // namespace

class Simulator::Private
{
public:
    QThread thread;
    SimulatorServer *server = nullptr; ///< lives on the thread; null while stopped
    std::shared_ptr<RequestLog> log = std::make_shared<RequestLog>(SimulatorOptions().logLimit);
    QString token;
    quint16 port = 0;
};

Simulator::Simulator(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName("simulator");
}

Simulator::~Simulator()
{
    stop();
}

Result<void> Simulator::start(const SimulatorOptions &given)
{
    stop();
    SimulatorOptions options = given;
    if (options.token.isEmpty())
        options.token = randomToken();
    d->log = std::make_shared<RequestLog>(options.logLimit);
    auto *server = new SimulatorServer(options, d->log);
    connect(server, &SimulatorServer::requestLogged, this, &Simulator::requestLogged);
    connect(server, &SimulatorServer::requestEnded, this, [this](const SimulatedRequest &request) {
        emit requestEnded(request);
        if (request.end == SimulatedEnd::ClosedByClient)
            emit connectionClosed(request.id);
    });
    server->moveToThread(&d->thread);
    d->thread.start();
    d->server = server;
    d->token = options.token;
    Result<quint16> port;
    QMetaObject::invokeMethod(server, [&port, server] { port = server->listen(); }, Qt::BlockingQueuedConnection);
    if (!port) {
        stop();
        return std::unexpected(port.error());
    }
    d->port = *port;
    return {};
}

void Simulator::stop()
{
    if (!d->server)
        return;
    QMetaObject::invokeMethod(d->server, [server = d->server] { delete server; }, Qt::BlockingQueuedConnection);
    d->server = nullptr;
    d->thread.quit();
    d->thread.wait();
}

bool Simulator::isRunning() const
{
    return d->server != nullptr;
}

QUrl Simulator::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(d->port));
}

QUrl Simulator::siteUrl() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(d->port).arg(sitePath(d->token)));
}

QString Simulator::token() const
{
    return d->token;
}

void Simulator::setScript(const QJsonObject &script)
{
    if (d->server)
        QMetaObject::invokeMethod(d->server, [server = d->server, script] { server->setScript(script); });
}

std::vector<SimulatedRequest> Simulator::log() const
{
    return d->log->all();
}

void Simulator::clearLog()
{
    d->log->clear();
}

int Simulator::openRequests() const
{
    return d->log->open();
}

} // namespace fusion
