// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lab.h"

#include "core/catalog/catalog.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fusion::test {

Lab::Lab(const QJsonObject &models)
{
    if (!m_simulator.start({.pace = 0}))
        qFatal("the simulator did not start");
    script(models);
    qputenv("FUSION_KEY_LAB", m_simulator.token().toUtf8());
    QFile file(m_profile.filePath(u"connections.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no profile");
    const QJsonObject lab{
        {u"id"_s, u"lab"_s}, {u"kind"_s, u"openai"_s}, {u"base_url"_s, m_simulator.baseUrl().toString()}, {u"parallel"_s, 0}};
    file.write(QJsonDocument(QJsonArray{lab}).toJson());
}

Lab::~Lab()
{
    close();
}

void Lab::script(const QJsonObject &models)
{
    m_simulator.setScript({{u"models"_s, models}});
}

QStringList Lab::asked() const
{
    QStringList models;
    for (const SimulatedRequest &request : m_simulator.log()) {
        if (request.method == "POST"_L1)
            models += request.model;
    }
    return models;
}

SimulatedRequest Lab::lastOf(const QString &model) const
{
    SimulatedRequest last;
    for (const SimulatedRequest &request : m_simulator.log()) {
        if (request.model == model)
            last = request;
    }
    return last;
}

Panel Lab::panelOf(const QStringList &models)
{
    Panel panel;
    panel.name = u"lab"_s;
    for (const QString &model : models) {
        Seat seat;
        seat.label = nextSeatLabel(panel);
        seat.ask.model = {u"lab"_s, model};
        panel.seats.push_back(seat);
    }
    panel.judge.model = {u"lab"_s, simulatedJudge};
    panel.synthesizer.model = {u"lab"_s, simulatedSynthesizer};
    panel.policy.quorum = maxSeats;
    return panel;
}

void Lab::usePanel(const Panel &panel)
{
    QSettings settings(m_profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"panel/last"_s, toJson(panel).toVariantMap());
}

MainWindow &Lab::open()
{
    close();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile.path(), .demo = false, .useKeychain = false});
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window");
    m_window->showChat();
    if (!QTest::qWaitFor([this] { return !m_session->catalog().models(u"lab"_s).empty(); }, 10000))
        qFatal("no models");
    return *m_window;
}

void Lab::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_session.reset();
}

void Lab::ask(const QString &question)
{
    m_window->chatPage().focusComposer();
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("no focus");
    QTest::keyClicks(QApplication::focusWidget(), question);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

} // namespace fusion::test
