// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/chatimport.h"

#include "core/exchange/foreignchats.h"
#include "core/exchange/runfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::ChatImport)

public:
    static QString broken(const QString &why) { return tr("the file is no JSON, or damaged: %1").arg(why); }
    static QString unknown()
    {
        return tr("this is no export of OpenRouter's chatroom, ChatGPT or Open WebUI, and no run of Fusion Chatroom");
    }
    static QString tooLong() { return tr("the file is too long"); }
};

using Reader = ImportedChat (*)(const QJsonObject &, ChatImport &);

struct Format {
    ImportSource source;
    bool (*fits)(const QJsonObject &);
    Reader read;
};

constexpr std::array formats{
    Format{ImportSource::OpenRouter, isOrpg, readOrpg},
    Format{ImportSource::ChatGpt, isChatGpt, readChatGpt},
    Format{ImportSource::OpenWebUi, isOpenWebUi, readOpenWebUi},
};

/// A file holds one chat, or a list of them.
std::vector<QJsonObject> chatsOf(const QJsonDocument &document)
{
    std::vector<QJsonObject> chats;
    if (document.isObject())
        chats.push_back(document.object());
    for (const QJsonValue &chat : document.array())
        chats.push_back(chat.toObject());
    return chats;
}

Result<ChatImport> fromRunFile(const QByteArray &bytes)
{
    return readRunFile(bytes).transform([](Exported read) {
        ChatImport import{.source = ImportSource::RunFile};
        const QDateTime at = read.turns.back().startedAt;
        import.chats.push_back({.title = read.title, .updatedAt = at, .turns = std::move(read.turns)});
        return import;
    });
}

} // namespace

QString nameOfSource(ImportSource source)
{
    switch (source) {
    case ImportSource::OpenRouter: return u"OpenRouter"_s;
    case ImportSource::ChatGpt: return u"ChatGPT"_s;
    case ImportSource::OpenWebUi: return u"Open WebUI"_s;
    case ImportSource::RunFile: return u"Fusion Chatroom"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

int ChatImport::turnCount() const
{
    size_t count = 0;
    for (const ImportedChat &chat : chats)
        count += chat.turns.size();
    return static_cast<int>(count);
}

QStringList leftOut(const ChatImport &import)
{
    QStringList lines;
    if (import.chatsLeftOut > 0)
        lines += Words::tr("%n conversation(s) left out: no question in them could be read.", nullptr, import.chatsLeftOut);
    if (import.messagesLeftOut > 0)
        lines +=
            Words::tr("%n message(s) left out: empty, or of versions that were not the last.", nullptr, import.messagesLeftOut);
    if (import.filesLeftOut > 0)
        lines += Words::tr("%n file(s) or picture(s) left out: the export only names them.", nullptr, import.filesLeftOut);
    return lines;
}

Result<ChatImport> readChats(const QByteArray &bytes)
{
    if (bytes.size() > importlimits::fileBytes)
        return fail(FailureKind::Input, Words::tooLong());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        return fail(FailureKind::Input, Words::broken(error.errorString()));
    const std::vector<QJsonObject> found = chatsOf(document);
    for (const Format &format : formats) {
        if (std::ranges::none_of(found, format.fits))
            continue;
        ChatImport import{.source = format.source};
        for (const QJsonObject &json : found) {
            ImportedChat chat =
                import.chats.size() < importlimits::chats && format.fits(json) ? format.read(json, import) : ImportedChat{};
            if (chat.turns.empty())
                ++import.chatsLeftOut;
            else
                import.chats.push_back(std::move(chat));
        }
        return import;
    }
    if (auto run = fromRunFile(bytes))
        return run;
    else if (document.object()[u"format"_s].isString())
        return run;
    return fail(FailureKind::Input, Words::unknown());
}

Result<ChatImport> readChatFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::Input, file.errorString());
    if (file.size() > importlimits::fileBytes)
        return fail(FailureKind::Input, Words::tooLong());
    return readChats(file.readAll());
}

} // namespace fusion
