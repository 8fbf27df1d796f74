// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/senttext.h"

#include "core/attach/attachmentreader.h"
#include "core/secrets/keyring.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestShown = 300; ///< characters of base64

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::SentText)

public:
    static QString foldedAway(qint64 bytes) { return tr("[%1 of data, folded]", "a size").arg(readableSize(bytes)); }
};

/// Base64 that is long enough to be in the way, with what says what it is kept before it.
QString withoutData(const QString &text)
{
    static const QRegularExpression data(u"[A-Za-z0-9+/]{%1,}={0,2}"_s.arg(longestShown));
    QString shown;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : data.globalMatch(text)) {
        shown += QStringView(text).sliced(from, match.capturedStart() - from);
        shown += Words::foldedAway(match.capturedLength() * 3 / 4);
        from = match.capturedEnd();
    }
    shown += QStringView(text).sliced(from);
    return shown;
}

QJsonValue withoutData(const QJsonValue &value)
{
    if (value.isString())
        return withoutData(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withoutData(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withoutData(QJsonValue(it.value()));
    return object;
}

QString indented(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
}

/// One word of a POSIX shell that means exactly this text.
QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The same with a variable in place of each masked secret.
QString shellQuotedWithKey(const QString &text, const QString &variable)
{
    constexpr auto mask = "***"_L1;
    QStringList parts;
    for (const QString &part : text.split(mask))
        parts.append(part.isEmpty() ? QString() : shellQuoted(part));
    return parts.join(u"\"$%1\""_s.arg(variable));
}

} // namespace

QString readableRequest(const SentRequest &request)
{
    const QJsonObject body = withoutData(QJsonValue(request.body)).toObject();
    return u"%1 %2\n\n%3\n\n%4"_s.arg(request.method, request.url, indented(request.headers), indented(body));
}

QString jsonRequest(const SentRequest &request)
{
    SentRequest alone = request;
    alone.refused.clear();
    return indented(toJson(alone));
}

QString curlCommand(const SentRequest &request, const QString &connectionId)
{
    const QString variable = environmentKeyName(connectionId);
    QStringList parts{u"curl -N -X "_s + shellQuoted(request.method), shellQuotedWithKey(request.url, variable)};
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        parts += u"-H "_s + shellQuotedWithKey(header.key() + u": "_s + header.value().toString(), variable);
    QString pipe;
    if (!request.body.isEmpty()) {
        // By a pipe: one word of a command line holds at most 128 KB, and printf is part of the shell.
        const QByteArray body = QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        pipe = u"printf %s "_s + shellQuoted(QString::fromUtf8(body)) + u" |\n"_s;
        parts += u"--data-binary @-"_s;
    }
    return pipe + parts.join(u" \\\n  "_s);
}

} // namespace fusion
