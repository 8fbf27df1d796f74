// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providers.h"

#include <QTest>

using namespace fusion;

/// Which of OpenAI's two interfaces a request goes over.
class tst_ApiChoice : public QObject
{
    Q_OBJECT

private slots:
    void chooses_data();
    void chooses();
};

void tst_ApiChoice::chooses_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("responses");

    using enum ConnectionKind;
    QTest::newRow("OpenAI itself") << OpenAi << "" << "" << "gpt-5.2" << true;
    QTest::newRow("OpenAI itself, by its address") << OpenAi << "https://api.openai.com/v1" << "" << "gpt-4o" << true;
    QTest::newRow("OpenAI itself, told otherwise") << OpenAi << "" << "chat" << "gpt-5.2" << false;
    QTest::newRow("compatible") << OpenAi << "http://127.0.0.1:8080/v1" << "" << "qwen" << false;
    QTest::newRow("compatible, told otherwise") << OpenAi << "http://127.0.0.1:8080/v1" << "responses" << "qwen" << true;
    QTest::newRow("nearly OpenAI") << OpenAi << "https://api.openai.com.example/v1" << "" << "gpt-5.2" << false;
    QTest::newRow("OpenRouter") << OpenRouter << "" << "" << "openai/gpt-5.2" << false;
    QTest::newRow("OpenRouter, told otherwise") << OpenRouter << "" << "responses" << "openai/gpt-5.2" << true;
    QTest::newRow("demo") << Demo << "http://127.0.0.1:1/v1" << "" << "sim/aster-large" << false;
    QTest::newRow("Ollama has one") << Ollama << "" << "responses" << "qwen" << false;
}

void tst_ApiChoice::chooses()
{
    QFETCH(ConnectionKind, kind);
    QFETCH(QString, address);
    QFETCH(QString, api);
    QFETCH(QString, model);
    QFETCH(bool, responses);
    const Connection connection{.id = "x", .kind = kind, .baseUrl = QUrl(address), .api = api};
    const ChatRequest request{.model = {"x", model}, .messages = {}};
    QCOMPARE(apiFor(connection, request) == OpenAiApi::Responses, responses);
}

QTEST_APPLESS_MAIN(tst_ApiChoice)
#include "tst_apichoice.moc"
