// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/answerdefect.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestAnswerDefect : public QObject
{
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();
    void defects_data();
    void defects();
};

void TestAnswerDefect::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("declines");
    const auto declines = [](const QString &text) { QTest::addRow("declines: %s", qPrintable(text.left(60))) << text << true; };
    const auto answers = [](const QString &text) { QTest::addRow("answers: %s", qPrintable(text.left(60))) << text << false; };

    declines(u"I'm sorry, but I can't help with that."_s);
    declines(u"I’m sorry, but I can’t assist with that request."_s);
    declines(u"Sorry, I cannot help with this."_s);
    declines(u"I cannot assist with that."_s);
    declines(u"I can't comply with that request. If you have another question, I'm happy to help."_s);
    declines(u"Unfortunately, I am unable to help with this request."_s);
    declines(u"I won't help with that."_s);
    declines(u"I must decline to answer this question."_s);
    declines(u"  I'm sorry,\n but I can't help with that.\n"_s);
    declines(u"Es tut mir leid, aber dabei kann ich nicht helfen."_s);
    declines(u"Tut mir leid, dabei kann ich dir nicht helfen."_s);
    declines(u"Leider kann ich diese Frage nicht beantworten."_s);
    declines(u"Je suis désolé, mais je ne peux pas vous aider avec cela."_s);
    declines(u"Désolée, je ne peux pas répondre à cette demande."_s);
    declines(u"Lo siento, pero no puedo ayudar con eso."_s);
    declines(u"Mi dispiace, ma non posso aiutarti con questo."_s);
    declines(u"Desculpe, mas não posso ajudar com isso."_s);
    declines(u"很抱歉，我无法提供这方面的信息。"_s);
    declines(u"抱歉，我不能协助您完成此请求。"_s);
    declines(u"對不起，我無法回答這個問題。"_s);
    declines(u"申し訳ありませんが、そのご要望にはお応えできません。お手伝いできません。"_s);
    declines(u"Извините, но я не могу помочь с этим."_s);

    // When in doubt it is an answer.
    answers(u"No."_s);
    answers(u"42"_s);
    answers(u"I can't say for sure, but the figure is close to 300."_s);
    answers(u"I cannot recommend this product: it overheats."_s);
    answers(u"I'm sorry to hear that. Try restarting the router."_s);
    answers(u"Sorry, the earlier figure was wrong: it is 271."_s);
    answers(u"\"I'm sorry, but I can't help with that\" is a typical refusal."_s);
    answers(u"Unfortunately, the library is closed on Mondays."_s);
    answers(u"You can't help with that, he said."_s);
    answers(u"I can help with that: use a mutex."_s);
    answers(u"Leider ist das Museum montags geschlossen."_s);
    answers(u"Es tut mir leid, das zu hören. Versuche es mit einem Neustart."_s);
    answers(u"Lo siento mucho por tu pérdida."_s);
    answers(u"抱歉让您久等了，答案是 42。"_s);
    answers(u"I'm sorry, but I can't help with that exact version. Use this instead:\n```\nfoo()\n```"_s);
    answers(u"I can't help with that part. "_s + u"However, here is the rest of what you asked for. "_s.repeated(6));
    answers(u"I can't help with this:\n- first\n- second\n- third\nbut the fourth I can."_s);
}

void TestAnswerDefect::refusals()
{
    QFETCH(QString, text);
    QFETCH(bool, declines);
    QCOMPARE(looksLikeRefusal(text), declines);
}

void TestAnswerDefect::defects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<FinishReason>("reason");
    QTest::addColumn<QString>("kind"); // empty: an answer
    using enum FinishReason;
    QTest::newRow("text") << u"Yes."_s << QString() << Stop << QString();
    QTest::newRow("text cut by its length") << u"Yes, bec"_s << QString() << Length << QString();
    QTest::newRow("text, no reason told") << u"Yes."_s << QString() << Unknown << QString();
    QTest::newRow("nothing") << QString() << QString() << Stop << u"empty"_s;
    QTest::newRow("white space") << u" \n\t\u00a0\u3000"_s << QString() << Stop << u"empty"_s;
    QTest::newRow("invisible") << u"\u200b\u2060\ufeff"_s << QString() << Stop << u"empty"_s;
    QTest::newRow("blank letters") << u"\u2800\u3164"_s << QString() << Stop << u"empty"_s;
    QTest::newRow("reasoning only") << QString() << u"Let me see"_s << Stop << u"empty"_s;
    QTest::newRow("thinking aloud only") << u"<think>Let me see</think>\n"_s << QString() << Stop << u"empty"_s;
    QTest::newRow("thinking aloud without end") << u"<think>Let me see"_s << QString() << Length << u"empty"_s;
    QTest::newRow("thinking aloud, then text") << u"<think>Hm</think>Yes."_s << QString() << Stop << QString();
    QTest::newRow("used up") << QString() << u"Let me"_s << Length << u"empty"_s;
    QTest::newRow("filtered") << QString() << QString() << ContentFilter << u"refused"_s;
    QTest::newRow("filtered in the middle") << u"You take"_s << QString() << ContentFilter << u"refused"_s;
    QTest::newRow("emoji") << u"👍"_s << QString() << Stop << QString();
    QTest::newRow("tool calls only") << QString() << QString() << ToolCalls << u"empty"_s;
}

void TestAnswerDefect::defects()
{
    QFETCH(QString, text);
    QFETCH(QString, reasoning);
    QFETCH(FinishReason, reason);
    QFETCH(QString, kind);
    const auto defect = answerDefect(text, reasoning, reason);
    QCOMPARE(defect ? failureKindName(defect->kind) : QString(), kind);
    if (defect)
        QVERIFY(!defect->message.isEmpty());
}

QTEST_APPLESS_MAIN(TestAnswerDefect)
#include "tst_answerdefect.moc"
