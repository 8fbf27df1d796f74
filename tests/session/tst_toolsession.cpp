// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/session/catalogwait.h"
#include "core/session/conversationsession.h"
#include "core/session/session.h"
#include "core/session/toolsettings.h"
#include "core/simulator/simulatedmodels.h"
#include "core/tools/toolbox.h"

#include <QJsonArray>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// The demo's models with tools, from the panel file to the turn: search index, site and shell of the simulator.
class TestToolSession : public QObject
{
    Q_OBJECT

private slots:
    void threeSeatsWithThreeTools();
    void everyEventIsInTheStory();
    void excludedPlacesHoldForTheDemo();
    void whatCannotBeHadIsNotOffered();
    void providersTools_data();
    void providersTools();
    void settingsSurvive();
    void keysOfSearchServicesHaveTheirOwnName();

private:
    static Panel panel(const QStringList &tools)
    {
        Panel panel{.name = u"tools"_s};
        const QStringList models{simulatedSeatA, simulatedSeatB, simulatedSeatD};
        for (const QString &model : models) {
            Seat seat{.label = QString(QChar(u'A' + static_cast<char16_t>(panel.seats.size())))};
            seat.ask.model = {.connection = u"demo"_s, .id = model};
            seat.ask.tools = tools;
            panel.seats.push_back(seat);
        }
        panel.judge.model = {.connection = u"demo"_s, .id = simulatedJudge};
        panel.synthesizer.model = {.connection = u"demo"_s, .id = simulatedSynthesizer};
        panel.policy.quorum = 3;
        return panel;
    }

    /// A finished turn of a new session on a profile of its own.
    struct Scene {
        explicit Scene(const Panel &panel, bool shell = true)
            : session({.profileDir = folder.path(), .demoPace = 0, .useKeychain = false})
            , conversation(session.catalog(), session.ask(), nullptr)
        {
            CatalogWait wait(session, {u"demo"_s}, std::chrono::seconds(10));
            QSignalSpy ready(&wait, &CatalogWait::finished);
            wait.start();
            ready.wait(10000);
            conversation.setTools(session.runTools());
            if (shell)
                session.tools().consent().allowAll();
            conversation.setPanel(panel);
        }
        const Turn &ask(const QString &question)
        {
            QObject::connect(&conversation, &ConversationSession::happened, &conversation,
                             [this](int, const RunEvent &event) { events.push_back(event); });
            QSignalSpy answered(&conversation, &ConversationSession::answered);
            conversation.ask(question);
            if (answered.isEmpty() && !answered.wait(60000))
                qFatal("no answer");
            return conversation.turns().front();
        }

        QTemporaryDir folder;
        Session session;
        ConversationSession conversation;
        std::vector<RunEvent> events;
    };

    static QString whyNoSandbox()
    {
        const QFuture<Result<void>> available = Sandbox::availability();
        if (!QTest::qWaitFor([&] { return available.isFinished(); }, 15000))
            return u"it was not found out in time"_s;
        return available.result() ? QString() : available.result().error().message;
    }
};

void TestToolSession::threeSeatsWithThreeTools()
{
    const QString noSandbox = whyNoSandbox();
    const bool sandbox = noSandbox.isEmpty();
    Scene scene(panel({u"web_search"_s, u"web_fetch"_s, u"shell"_s}));
    const Turn &turn = scene.ask(u"Do companies stay with a four-day week after a trial?"_s);
    QCOMPARE(turn.state, TurnState::Answered);
    for (const StageAnswer &seat : turn.seats) {
        QCOMPARE(seat.state, StageState::Answered);
        QCOMPARE(seat.attempts, 3);
        QStringList names;
        for (const ToolCall &call : seat.toolCalls) {
            names.append(call.name);
            if (call.name != "shell"_L1 || sandbox)
                QVERIFY2(call.state == ToolCallState::Done, qPrintable(call.name + u": "_s + call.result));
        }
        QCOMPARE(names, (QStringList{u"web_search"_s, u"shell"_s, u"web_fetch"_s, u"web_fetch"_s}));
        QVERIFY(std::ranges::count(seat.sources, SourceVia::Read, &Source::via) == 2);
        QVERIFY(seat.text.contains("Trials of a four-day week"_L1));
        QCOMPARE(seat.unpricedAttempts, 0);
        if (sandbox) {
            const auto shell = std::ranges::find(seat.toolCalls, u"shell"_s, &ToolCall::name);
            QVERIFY2(seat.files.size() == 1, qPrintable(shell->result));
            QCOMPARE(seat.files.front().name, u"counts.csv"_s);
            const auto bytes = bytesOfFile(scene.session.tools().folderOf(turn.id, seat.stage), seat.files.front());
            QVERIFY(bytes && bytes->startsWith("words,characters"));
        }
    }
    if (!sandbox)
        QSKIP(qPrintable(u"the shell's part was not seen: "_s + noSandbox));
}

/// Replaying the events gives the same turn: what the store and `--json` have is all there is.
void TestToolSession::everyEventIsInTheStory()
{
    Scene scene(panel({u"web_search"_s, u"web_fetch"_s}));
    const Turn turn = scene.ask(u"What is a bus factor?"_s);
    Turn replayed;
    for (const RunEvent &event : scene.events)
        replayed.apply(*runEventFromJson(toJson(event)));
    QCOMPARE(toJson(replayed)[u"seats"_s], toJson(turn)[u"seats"_s]);
    const auto rounds = std::ranges::count_if(
        scene.events, [](const RunEvent &event) { return std::holds_alternative<StageRoundEnded>(event.body); });
    QCOMPARE(rounds, 6);
}

void TestToolSession::excludedPlacesHoldForTheDemo()
{
    Panel closed = panel({u"web_search"_s, u"web_fetch"_s});
    closed.domains = {{u"allowed_domains"_s, QJsonArray{u"somewhere.example"_s}}};
    Scene scene(closed);
    const Turn &turn = scene.ask(u"What is a bus factor?"_s);
    for (const StageAnswer &seat : turn.seats) {
        QVERIFY(seat.sources.empty());
        QCOMPARE(seat.toolCalls.size(), 1U); // a search that found nothing it may show
    }
    QCOMPARE(panelFromJson(toJson(closed))->domains, closed.domains);
}

void TestToolSession::whatCannotBeHadIsNotOffered()
{
    QTemporaryDir folder;
    ToolBox box(folder.path());
    const ToolOffer offer = box.offer({u"web_search"_s, u"web_fetch"_s, u"provider:web_search"_s, u"teleport"_s}, {});
    QCOMPARE(offer.tools.size(), 1U);
    QCOMPARE(offer.tools.front().name, u"web_fetch"_s);
    QCOMPARE(offer.missing.size(), 3);
    box.setSetup({.search = {.service = SearchService::Brave}});
    QCOMPARE(box.offer({u"web_search"_s}, {}).tools.size(), 1U);
    box.setSetup({.search = {.service = SearchService::SearXng}}); // without an address
    QCOMPARE(box.offer({u"web_search"_s}, {}).tools.size(), 0U);
}

void TestToolSession::providersTools_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QStringList>("excluded");
    QTest::addColumn<bool>("isOffered");
    const QStringList none;
    const QStringList domain{u"a.example"_s};
    const QStringList path{u"a.example/part"_s};
    using enum ConnectionKind;
    QTest::newRow("OpenRouter") << OpenRouter << none << none << true;
    QTest::newRow("OpenRouter, excluded") << OpenRouter << none << domain << true;
    QTest::newRow("OpenRouter, allowed") << OpenRouter << domain << none << true;
    QTest::newRow("OpenRouter, both") << OpenRouter << domain << domain << false;
    QTest::newRow("OpenRouter, path") << OpenRouter << none << path << false;
    QTest::newRow("Anthropic, excluded") << Anthropic << none << domain << true;
    QTest::newRow("Anthropic, path") << Anthropic << none << path << true;
    QTest::newRow("Anthropic, both") << Anthropic << domain << domain << false;
    QTest::newRow("OpenAI") << OpenAi << none << none << true;
    QTest::newRow("OpenAI, path") << OpenAi << none << path << false;
    QTest::newRow("Gemini") << Gemini << none << none << true;
    QTest::newRow("Gemini, excluded") << Gemini << none << domain << false;
    QTest::newRow("Gemini, allowed") << Gemini << domain << none << false;
    QTest::newRow("Ollama") << Ollama << none << none << false;
    QTest::newRow("demo") << Demo << none << none << false;
}

void TestToolSession::providersTools()
{
    QFETCH(ConnectionKind, kind);
    QFETCH(QStringList, allowed);
    QFETCH(QStringList, excluded);
    QFETCH(bool, isOffered);
    QTemporaryDir folder;
    ToolBox box(folder.path());
    const ToolScope scope{.hosted = hostedAbilitiesOf(Connection{.id = u"c"_s, .kind = kind}),
                          .rules = {.allowed = allowed, .excluded = excluded}};
    const ToolOffer offer = box.offer({u"provider:web_search"_s}, scope);
    QCOMPARE(offer.hosted.size(), isOffered ? 1U : 0U);
    QCOMPARE(offer.missing.size(), isOffered ? 0 : 1);
    if (isOffered) {
        QCOMPARE(offer.hosted.front().allowedDomains, allowed);
        QCOMPARE(offer.hosted.front().excludedDomains, excluded);
    }
}

void TestToolSession::settingsSurvive()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(readToolSetup(settings), ToolSetup());
    const ToolSetup setup{.search = {.service = SearchService::SearXng, .address = QUrl(u"http://127.0.0.1:8888/x"_s)},
                          .rules = {.allowed = {u"a.example"_s}, .excluded = {u"b.example"_s, u"c.example/d"_s}},
                          .keepOffDraco = true};
    writeToolSetup(settings, setup);
    QCOMPARE(readToolSetup(settings), setup);
    QVERIFY(setup.allRules().excluded.contains(u"arxiv.org/abs/2602.11685"_s));
    settings.setValue(u"tools/allowed_domains"_s, u"garbage"_s);
    QVERIFY(readToolSetup(settings).rules.shutOff);
}

void TestToolSession::keysOfSearchServicesHaveTheirOwnName()
{
    QTemporaryDir folder;
    Session session({.profileDir = folder.path(), .demo = false, .useKeychain = false});
    const SearchSetup brave{.service = SearchService::Brave};
    const SearchSetup elsewhere{.service = SearchService::Brave, .address = QUrl(u"https://other.example/"_s)};
    session.useSearchKeyForThisSession(brave, u" k3y "_s);
    QCOMPARE(session.searchKey(brave).result()->value(), u"k3y"_s);
    QVERIFY(!session.searchKey(elsewhere).result()->has_value()); // a key belongs to the place it was given for
    qputenv("FUSION_KEY_SEARCH_EXA", "from-outside");
    QCOMPARE(session.searchKey({.service = SearchService::Exa}).result()->value(), u"from-outside"_s);
    qunsetenv("FUSION_KEY_SEARCH_EXA");
}

QTEST_GUILESS_MAIN(TestToolSession)
#include "tst_toolsession.moc"
