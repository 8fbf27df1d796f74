// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/senttext.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString indented(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
}

/// One word of a POSIX shell that means exactly this text.
QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString curlHeader(const QString &name, const QString &value)
{
    if (name.compare("authorization"_L1, Qt::CaseInsensitive) == 0)
        return u"-H \"Authorization: Bearer $FUSION_KEY\""_s;
    for (const QLatin1StringView secret : {"x-api-key"_L1, "api-key"_L1, "x-goog-api-key"_L1}) {
        if (name.compare(secret, Qt::CaseInsensitive) == 0)
            return u"-H \"%1: $FUSION_KEY\""_s.arg(secret);
    }
    return u"-H "_s + shellQuoted(name + u": "_s + value);
}

} // namespace

QString readableRequest(const SentRequest &request)
{
    return u"%1 %2\n\n%3\n\n%4"_s.arg(request.method, request.url, indented(request.headers), indented(request.body));
}

QString curlCommand(const SentRequest &request)
{
    QStringList parts{u"curl -N -X "_s + shellQuoted(request.method), shellQuoted(request.url)};
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        parts += curlHeader(header.key(), header.value().toString());
    if (!request.body.isEmpty())
        parts += u"--data-raw "_s + shellQuoted(QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact)));
    return parts.join(u" \\\n  "_s);
}

} // namespace fusion
