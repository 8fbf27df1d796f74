// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/foreignchats.h"

#include "core/base/jsonutil.h"
#include "core/exchange/messagetree.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// The "text" of each part of a list, where the part is of one of these types or the list of types is empty.
QString textOfParts(const QJsonValue &parts, const QStringList &types, int &files)
{
    QStringList texts;
    for (const QJsonValue &part : parts.toArray()) {
        const QJsonObject object = part.toObject();
        if (part.isString())
            texts += part.toString();
        else if (object[u"text"_s].isString() && (types.isEmpty() || types.contains(object[u"type"_s].toString())))
            texts += object[u"text"_s].toString();
        else if (!object.isEmpty())
            ++files;
    }
    return texts.join(u'\n');
}

/// Either a map by id, or a list of things that know their id.
std::vector<QJsonObject> objectsOf(const QJsonValue &value)
{
    std::vector<QJsonObject> objects;
    for (const QJsonValue &item : value.toArray())
        objects.push_back(item.toObject());
    const QJsonObject map = value.toObject();
    for (auto item = map.begin(); item != map.end(); ++item) {
        QJsonObject object = item.value().toObject();
        if (!object.contains(u"id"_s))
            object[u"id"_s] = item.key();
        objects.push_back(object);
    }
    return objects;
}

ForeignMessage orpgMessage(const QJsonObject &json, const QJsonObject &items, const QJsonObject &characters)
{
    const QString character = json[u"characterId"_s].toString();
    const QString type = json[u"type"_s].toString();
    ForeignMessage message{.id = json[u"id"_s].toString(),
                           .parent = json[u"parentMessageId"_s].toString(),
                           .isQuestion = type == "user"_L1 || character == "USER"_L1,
                           .isAnswer = false,
                           .text = json[u"content"_s].toString(),
                           .reasoning = json[u"reasoning"_s].toString()};
    message.isAnswer = !message.isQuestion && type != "system"_L1;
    for (const QJsonValue &reference : json[u"items"_s].toArray()) {
        const QJsonObject data = items[reference[u"id"_s].toString()][u"data"_s].toObject();
        QString &into = data[u"type"_s].toString() == "reasoning"_L1 ? message.reasoning : message.text;
        if (const QString kind = data[u"type"_s].toString(); kind == "reasoning"_L1 || kind == "message"_L1 || kind.isEmpty())
            into += (into.isEmpty() ? QString() : u"\n\n"_s) + textOfParts(data[u"content"_s], {}, message.files);
    }
    const QJsonObject who = characters[character].toObject();
    const QJsonObject metadata = json[u"metadata"_s].toObject();
    message.model = who[u"model"_s].toString(metadata[u"variantSlug"_s].toString());
    message.modelName = who[u"modelInfo"_s][u"name"_s].toString();
    message.at = foreignTime(json[u"createdAt"_s].isUndefined() ? json[u"updatedAt"_s] : json[u"createdAt"_s]);
    message.outputTokens = integerFrom(metadata[u"tokensCount"_s]);
    message.cost = parseMoney(metadata[u"cost"_s].toString());
    message.files += static_cast<int>(json[u"attachments"_s].toArray().size());
    return message;
}

ForeignMessage chatGptMessage(const QJsonObject &node)
{
    const QJsonObject json = node[u"message"_s].toObject();
    const QString role = json[u"author"_s][u"role"_s].toString();
    const QJsonObject content = json[u"content"_s].toObject();
    const QJsonObject metadata = json[u"metadata"_s].toObject();
    const QString type = content[u"content_type"_s].toString();
    const bool isHidden = metadata[u"is_visually_hidden_from_conversation"_s].toBool();
    // What an assistant says to a tool is no answer.
    const bool isToAll = json[u"recipient"_s].toString(u"all"_s) == "all"_L1;
    ForeignMessage message{.id = node[u"id"_s].toString(),
                           .parent = node[u"parent"_s].toString(),
                           .isQuestion = role == "user"_L1 && !isHidden,
                           .isAnswer = role == "assistant"_L1 && !isHidden && isToAll,
                           .text = {}};
    message.text = content[u"text"_s].toString();
    if (content[u"parts"_s].isArray())
        message.text = textOfParts(content[u"parts"_s], {}, message.files);
    if (type == "thoughts"_L1 || type == "reasoning_recap"_L1 || type == "user_editable_context"_L1)
        message.isQuestion = message.isAnswer = false;
    message.model = metadata[u"model_slug"_s].toString();
    message.at = foreignTime(json[u"create_time"_s]);
    message.files += static_cast<int>(metadata[u"attachments"_s].toArray().size());
    return message;
}

ForeignMessage openWebUiMessage(const QJsonObject &json)
{
    const QString role = json[u"role"_s].toString();
    ForeignMessage message{.id = json[u"id"_s].toString(),
                           .parent = json[u"parentId"_s].toString(),
                           .isQuestion = role == "user"_L1,
                           .isAnswer = role == "assistant"_L1,
                           .text = json[u"content"_s].toString()};
    if (json[u"content"_s].isArray())
        message.text = textOfParts(json[u"content"_s], {}, message.files);
    message.model = json[u"model"_s].toString();
    message.modelName = json[u"modelName"_s].toString();
    message.at = foreignTime(json[u"timestamp"_s]);
    const QJsonObject usage = json[u"usage"_s].toObject();
    message.inputTokens = integerFrom(usage[u"prompt_tokens"_s]);
    message.outputTokens = integerFrom(usage[u"completion_tokens"_s]);
    message.files += static_cast<int>(json[u"files"_s].toArray().size());
    return message;
}

/// Messages of a list follow each other; those that name no parent are given the one before.
MessageTree treeOfList(std::vector<ForeignMessage> messages)
{
    MessageTree tree;
    QString before;
    QString question;
    int number = 0;
    for (ForeignMessage &message : messages) {
        if (message.id.isEmpty())
            message.id = u"message %1"_s.arg(number);
        ++number;
        // Answers side by side follow one question.
        if (message.parent.isEmpty())
            message.parent = message.isAnswer && !question.isEmpty() ? question : before;
        if (message.isQuestion)
            question = message.id;
        before = message.id;
        tree.add(std::move(message));
    }
    return tree;
}

QDateTime newestOf(const ImportedChat &chat)
{
    return chat.turns.empty() ? QDateTime() : chat.turns.back().startedAt;
}

void finish(ImportedChat &chat, const QString &title, const QDateTime &updatedAt)
{
    chat.title = title.simplified();
    if (chat.title.isEmpty() && !chat.turns.empty())
        chat.title = chat.turns.front().question.simplified().left(80);
    chat.updatedAt = updatedAt.isValid() ? updatedAt : newestOf(chat);
}

} // namespace

QDateTime foreignTime(const QJsonValue &value)
{
    if (value.isString())
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    const double number = value.toDouble();
    if (!std::isfinite(number) || number <= 0 || number > 1e15)
        return {};
    const double milliseconds = number > 1e11 ? number : number * 1000;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), QTimeZone::UTC);
}

bool isOrpg(const QJsonObject &json)
{
    return json[u"version"_s].toString().startsWith("orpg."_L1);
}

bool isChatGpt(const QJsonObject &json)
{
    return json[u"mapping"_s].isObject();
}

bool isOpenWebUi(const QJsonObject &json)
{
    const QJsonObject chat = json.contains(u"chat"_s) ? json[u"chat"_s].toObject() : json;
    return chat[u"history"_s][u"messages"_s].isObject() || (chat[u"messages"_s].isArray() && chat.contains(u"models"_s));
}

ImportedChat readOrpg(const QJsonObject &json, ChatImport &import)
{
    const QJsonObject items = json[u"items"_s].toObject();
    const QJsonObject characters = json[u"characters"_s].toObject();
    std::vector<ForeignMessage> messages;
    bool anyParent = false;
    for (const QJsonObject &message : objectsOf(json[u"messages"_s])) {
        messages.push_back(orpgMessage(message, items, characters));
        anyParent = anyParent || !messages.back().parent.isEmpty();
    }
    // A map has no order, and early versions name no parents.
    std::ranges::stable_sort(messages, {}, [](const ForeignMessage &message) { return message.at; });
    MessageTree tree;
    if (!anyParent)
        tree = treeOfList(std::move(messages));
    else
        std::ranges::for_each(messages, [&tree](const ForeignMessage &message) { tree.add(message); });
    ImportedChat chat;
    chat.turns = tree.turns({}, import);
    finish(chat, json[u"title"_s].toString(), foreignTime(json[u"updatedAt"_s]));
    return chat;
}

ImportedChat readChatGpt(const QJsonObject &json, ChatImport &import)
{
    MessageTree tree;
    for (const QJsonObject &node : objectsOf(json[u"mapping"_s]))
        tree.add(chatGptMessage(node));
    ImportedChat chat;
    chat.turns = tree.turns(json[u"current_node"_s].toString(), import);
    finish(chat, json[u"title"_s].toString(), foreignTime(json[u"update_time"_s]));
    return chat;
}

ImportedChat readOpenWebUi(const QJsonObject &json, ChatImport &import)
{
    const QJsonObject inner = json.contains(u"chat"_s) ? json[u"chat"_s].toObject() : json;
    const QJsonObject history = inner[u"history"_s].toObject();
    MessageTree tree;
    for (const QJsonObject &message : objectsOf(history[u"messages"_s]))
        tree.add(openWebUiMessage(message));
    if (tree.isEmpty()) {
        std::vector<ForeignMessage> messages;
        for (const QJsonObject &message : objectsOf(inner[u"messages"_s]))
            messages.push_back(openWebUiMessage(message));
        tree = treeOfList(std::move(messages));
    }
    ImportedChat chat;
    chat.turns = tree.turns(history[u"currentId"_s].toString(), import);
    finish(chat, json[u"title"_s].toString(inner[u"title"_s].toString()), foreignTime(json[u"updated_at"_s]));
    return chat;
}

} // namespace fusion
