// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/chatimport.h"
#include "core/exchange/foreignchats.h"
#include "core/exchange/runfile.h"
#include "tests/exchange/hostileturn.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// What other programs export, in made-up conversations that have the shape of real exports.
class TestChatImport : public QObject
{
    Q_OBJECT

private slots:
    void openRouter3();
    void openRouter1();
    void chatGpt();
    void openWebUi();
    void openWebUiWithoutTree();
    void runFile();
    void circlesEnd();
    void refuses_data();
    void refuses();
    void times_data();
    void times();
    void saysWhatIsMissing();

private:
    static ChatImport read(const QString &name);
    static QStringList texts(const Turn &turn);
};

ChatImport TestChatImport::read(const QString &name)
{
    QFile file(testPath("fuzz/corpus/import/" + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    const auto import = readChats(file.readAll());
    return import.value_or(ChatImport{});
}

QStringList TestChatImport::texts(const Turn &turn)
{
    QStringList list{turn.question};
    for (const StageAnswer &seat : turn.seats)
        list += seat.label + ' ' + seat.model.id + ": " + seat.text;
    return list;
}

/// Two models side by side; a retry of one, which counts instead of what was retried; an edited question.
void TestChatImport::openRouter3()
{
    const ChatImport import = read("openrouter3.json");
    QCOMPARE(import.source, ImportSource::OpenRouter);
    QCOMPARE(import.chats.size(), size_t(1));
    const ImportedChat &chat = import.chats.front();
    QCOMPARE(chat.title, "Capybaras");
    QCOMPARE(chat.turns.size(), size_t(2));
    QCOMPARE(texts(chat.turns[0]),
             (QStringList{"Which animal is the calmest?", "A lab/alpha: The capybara.", "B lab/beta: The sloth, again."}));
    QCOMPARE(chat.turns[0].seats[0].reasoning, "Thinking about calm animals.");
    QCOMPARE(chat.turns[0].seats[0].modelName, "Lab: Alpha");
    QCOMPARE(chat.turns[0].seats[0].usage.cost, Money{420'000});
    QCOMPARE(chat.turns[0].seats[0].usage.outputTokens, 776);
    QCOMPARE(texts(chat.turns[1]), (QStringList{"And the fastest?", "A lab/alpha: The falcon."}));
    QCOMPARE(chat.turns[1].state, TurnState::Answered);
    QCOMPARE(import.messagesLeftOut, 1); // the answer that was retried
    QCOMPARE(import.filesLeftOut, 1);
    QCOMPARE(chat.turns[0].startedAt, QDateTime::fromString("2026-08-25T10:00:00.000Z", Qt::ISODateWithMs));
}

void TestChatImport::openRouter1()
{
    const ChatImport import = read("openrouter1.json");
    QCOMPARE(import.source, ImportSource::OpenRouter);
    QCOMPARE(import.chats.front().turns.size(), size_t(2));
    QCOMPARE(texts(import.chats.front().turns[0]), (QStringList{"Hello?", "A lab/alpha: Hello.", "B lab/beta: Hi."}));
    QCOMPARE(texts(import.chats.front().turns[1]), (QStringList{"Bye?", "A lab/alpha: Bye."}));
}

/// A tree with two branches, of which the open one counts; a tool between two pieces of an answer; hidden messages.
void TestChatImport::chatGpt()
{
    const ChatImport import = read("chatgpt.json");
    QCOMPARE(import.source, ImportSource::ChatGpt);
    QCOMPARE(import.chats.size(), size_t(2));
    QCOMPARE(import.chatsLeftOut, 1);
    const ImportedChat &chat = import.chats.front();
    QCOMPARE(chat.title, "Weather");
    QCOMPARE(chat.turns.size(), size_t(2));
    QCOMPARE(texts(chat.turns[0]), (QStringList{"How is the weather?", "A gpt-4o: I will look.\n\nIt rains."}));
    QCOMPARE(texts(chat.turns[1]), (QStringList{"And tomorrow (edited)?", "A gpt-4o: Sun."}));
    QCOMPARE(import.messagesLeftOut, 2); // the question before it was edited, and its answer
    QCOMPARE(import.filesLeftOut, 1);
}

void TestChatImport::openWebUi()
{
    const ChatImport import = read("openwebui.json");
    QCOMPARE(import.source, ImportSource::OpenWebUi);
    QCOMPARE(import.chats.front().title, "Two locals");
    QCOMPARE(import.chats.front().turns.size(), size_t(2));
    QCOMPARE(texts(import.chats.front().turns[0]), (QStringList{"Two and two?", "A llama3: Four.", "B qwen3: 4"}));
    QCOMPARE(import.chats.front().turns[0].seats[0].usage.inputTokens, 12);
    QCOMPARE(texts(import.chats.front().turns[1]), (QStringList{"Sure?", "A llama3: Yes."}));
}

void TestChatImport::openWebUiWithoutTree()
{
    const ChatImport import = read("openwebui-list.json");
    QCOMPARE(import.source, ImportSource::OpenWebUi);
    QCOMPARE(texts(import.chats.front().turns.front()), (QStringList{"Old?", "A llama2: Very."}));
}

void TestChatImport::runFile()
{
    const Turn turn = hostileTurn(4);
    const auto import = readChats(writeRunFile(exportedTurn(turn)));
    QVERIFY(import);
    QCOMPARE(import->source, ImportSource::RunFile);
    QCOMPARE(import->chats.front().turns, std::vector<Turn>{turn});
}

void TestChatImport::circlesEnd()
{
    const ChatImport import = read("circle.json");
    QVERIFY(import.turnCount() <= 3);
}

void TestChatImport::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << "damaged";
    QTest::newRow("cut") << QByteArray("[{\"mapping\":{") << "damaged";
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << "no export";
    QTest::newRow("numbers") << QByteArray("[1,2,3]") << "no export";
    QTest::newRow("newer run") << QByteArray(R"({"format":"fusion-chatroom-run","version":99,"turns":[]})") << "newer version";
}

void TestChatImport::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const auto import = readChats(bytes);
    QVERIFY(!import);
    QVERIFY2(import.error().message.contains(why), qPrintable(import.error().message));
}

void TestChatImport::times_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << QJsonValue(1697000000) << 1697000000000LL;
    QTest::newRow("seconds and a part") << QJsonValue(1697000000.25) << 1697000000250LL;
    QTest::newRow("milliseconds") << QJsonValue(1697000000123.0) << 1697000000123LL;
    QTest::newRow("ISO") << QJsonValue("2023-10-11T04:53:20.000Z") << 1697000000000LL;
    QTest::newRow("nothing") << QJsonValue() << 0LL;
    QTest::newRow("a word") << QJsonValue("yesterday") << 0LL;
    QTest::newRow("beyond all years") << QJsonValue(1e300) << 0LL;
}

void TestChatImport::times()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const qint64, ms);
    const QDateTime time = foreignTime(value);
    QCOMPARE(time.isValid() ? time.toMSecsSinceEpoch() : 0, ms);
}

void TestChatImport::saysWhatIsMissing()
{
    QVERIFY(leftOut({}).isEmpty());
    QCOMPARE(leftOut({.chats = {}, .chatsLeftOut = 1, .messagesLeftOut = 2, .filesLeftOut = 3}).size(), 3);
}

QTEST_GUILESS_MAIN(TestChatImport)
#include "tst_chatimport.moc"
