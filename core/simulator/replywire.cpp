// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/replywire.h"

#include "core/simulator/replydeltas.h"
#include "core/simulator/responsesreply.h"

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

class ChatReply final : public ReplyWire
{
public:
    explicit ChatReply(const CompletionHead &head)
        : m_head(head)
    {
    }

    QByteArray begin() override { return sseData(deltaChunk(m_head, {{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}})); }
    QByteArray delta(const QJsonObject &delta) override
    {
        // Of a hosted panel Chat Completions tell at its end only.
        if (!delta.contains(panelDelta))
            return sseData(deltaChunk(m_head, delta));
        const QJsonObject item = delta[panelDelta][u"item"_s].toObject();
        const bool isWhole = delta[panelDelta][u"type"_s].toString() == "response.output_item.done"_L1;
        return isWhole ? sseData(deltaChunk(m_head, {{u"reasoning_details"_s, QJsonArray{serverToolCall(item)}}})) : QByteArray();
    }
    QByteArray end(const SimulatedReply &reply, const std::optional<QJsonObject> &usage) override
    {
        return sseData(finishChunk(m_head, reply)) + (usage ? sseData(usageChunk(m_head, *usage)) : QByteArray());
    }
    QByteArray error(int code, const QString &message) override { return sseData(errorChunk(m_head, code, message)); }
    QJsonObject whole(const SimulatedReply &reply, const QJsonObject &usage) override
    {
        return wholeCompletion(m_head, reply, usage);
    }

private:
    CompletionHead m_head;
};

} // namespace

std::unique_ptr<ReplyWire> makeReplyWire(ReplyFormat format, const CompletionHead &head)
{
    switch (format) {
    case ReplyFormat::ChatCompletions: return std::make_unique<ChatReply>(head);
    case ReplyFormat::Responses: return std::make_unique<ResponsesReply>(head);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace fusion
