// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failurewords.h"
#include "core/simulator/replayserver.h"
#include "core/simulator/simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The demo's server alone: OpenAI-compatible chat completions on loopback, all simulated."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"port"_s, u"Listen on this port; 0: a free one."_s, u"N"_s, u"0"_s},
         {u"token"_s, u"The key to accept; a random one where not given."_s, u"T"_s},
         {u"pace"_s, u"1: lifelike; 10: ten times as fast; 0: as fast as possible."_s, u"F"_s, u"1"_s},
         {u"script"_s, u"Faults per model: {\"models\":{\"sim/aster-large\":{\"stall_after\":5}}}."_s, u"FILE"_s},
         {u"replay"_s, u"Answer with the calls that `fusion ask --record` left in DIR, and nothing else."_s, u"DIR"_s},
         {u"log"_s, u"Append each request to FILE when it has ended, one JSON line each."_s, u"FILE"_s}});
}

int complain(const QString &message)
{
    QTextStream(stderr) << "fusion-simulator: " << message << '\n';
    return 2;
}

/// Serves recorded calls until it is ended.
int replay(const QString &folder, quint16 port, double pace)
{
    auto recordings = fusion::readRecordings(folder);
    if (!recordings)
        return complain(recordings.error().message);
    if (recordings->empty())
        return complain(folder + u": no recorded calls"_s);
    fusion::ReplayServer server(std::move(*recordings), pace);
    if (const auto started = server.start(port); !started)
        return complain(fusion::sentenceFor(started.error()));
    QStringList lines;
    for (const fusion::CallRecording &recording : server.recordings())
        lines.append(fusion::connectionKindName(recording.kind) + u' ' + server.baseUrl(recording).toString());
    lines.removeDuplicates();
    QTextStream(stdout) << lines.join(u'\n') << '\n';
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"fusion-simulator"_s);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);

    if (parser.isSet(u"replay"_s))
        return replay(parser.value(u"replay"_s), parser.value(u"port"_s).toUShort(), parser.value(u"pace"_s).toDouble());
    fusion::SimulatorOptions options{.port = parser.value(u"port"_s).toUShort(),
                                     .token = parser.value(u"token"_s),
                                     .pace = parser.value(u"pace"_s).toDouble()};
    if (parser.isSet(u"script"_s)) {
        QFile file(parser.value(u"script"_s));
        QJsonParseError error;
        if (!file.open(QIODevice::ReadOnly))
            return complain(file.errorString());
        options.script = QJsonDocument::fromJson(file.readAll(), &error).object();
        if (error.error != QJsonParseError::NoError)
            return complain(error.errorString());
    }
    QFile log(parser.value(u"log"_s));
    if (parser.isSet(u"log"_s) && !log.open(QIODevice::Append))
        return complain(log.errorString());

    fusion::Simulator simulator;
    QObject::connect(&simulator, &fusion::Simulator::requestEnded, &app, [&log](const fusion::SimulatedRequest &request) {
        if (!log.isOpen())
            return;
        log.write(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact) + '\n');
        log.flush();
    });
    if (const auto started = simulator.start(options); !started)
        return complain(fusion::sentenceFor(started.error()));
    QTextStream(stdout) << "base URL: " << simulator.baseUrl().toString() << '\n' << "key: " << simulator.token() << '\n';
    return QCoreApplication::exec();
}
