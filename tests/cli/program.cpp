// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include "core/simulator/simulatedmodels.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fusion::test {

namespace {

constexpr int patienceMs = 60000;

QJsonObject modelJson(const QString &name)
{
    const QString connection = name.contains(u"::"_s) ? name.section(u"::"_s, 0, 0) : u"lab"_s;
    return {{u"connection"_s, connection}, {u"id"_s, name.section(u"::"_s, -1)}};
}

} // namespace

std::vector<QJsonObject> Outcome::events() const
{
    std::vector<QJsonObject> result;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        result.push_back(document.object());
    }
    return result;
}

QJsonObject Outcome::turn() const
{
    const std::vector<QJsonObject> all = events();
    const bool closes = !all.empty() && all.back()[u"event"_s] == "turn"_L1;
    return closes ? all.back()[u"turn"_s].toObject() : QJsonObject();
}

Program::Program(double pace)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    if (!m_simulator.start({.token = u"sk-planted-"_s + QString::number(quintptr(this), 16), .pace = pace}))
        qFatal("the simulator did not start");
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE"})
        m_environment.remove(QLatin1StringView(name));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"FUSION_PROFILE"_s, profileFolder());
    m_environment.insert(u"FUSION_KEY_LAB"_s, m_simulator.token());
    addConnection({{u"id"_s, u"lab"_s}, {u"kind"_s, u"openrouter"_s}, {u"base_url"_s, m_simulator.baseUrl().toString()}});
}

void Program::addConnection(const QJsonObject &connection)
{
    m_connections.append(connection);
    QFile file(m_folder.filePath(u"connections.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_connections).toJson()) < 0)
        qFatal("connections.json cannot be written");
}

void Program::write(const QString &path, const QJsonObject &json) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        qFatal("a file of the test cannot be written");
}

QString Program::panelFile(const QStringList &models, const QJsonObject &policy)
{
    QJsonArray seats;
    for (const QString &model : models)
        seats.append(
            QJsonObject{{u"label"_s, QString(QChar(u'A' + static_cast<int>(seats.size())))}, {u"model"_s, modelJson(model)}});
    QJsonObject panel{{u"name"_s, u"lab %1"_s.arg(++m_panels)}, {u"seats"_s, seats}, {u"policy"_s, policy}};
    if (models.size() > 1) {
        panel[u"judge"_s] = QJsonObject{{u"model"_s, modelJson(simulatedJudge)}};
        panel[u"synthesizer"_s] = QJsonObject{{u"model"_s, modelJson(simulatedSynthesizer)}};
    }
    const QString path = m_folder.filePath(u"panel-%1.json"_s.arg(m_panels));
    write(path, panel);
    return path;
}

void Program::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(FUSION_PROGRAM), arguments);
    if (!process.waitForStarted(patienceMs))
        qFatal("fusion did not start");
}

Outcome Program::finish(QProcess &process)
{
    const bool ended = process.waitForFinished(patienceMs);
    const bool tidily = ended && process.exitStatus() == QProcess::NormalExit;
    return {.exitCode = tidily ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

Outcome Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

QStringList Program::filesWith(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator files(profileFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace fusion::test
