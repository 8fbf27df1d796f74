// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Walks over the tokens of a JSON text and looks only at what QJsonDocument does not: nesting and keys.
class Scanner
{
public:
    Scanner(const QByteArray &json, int depth)
        : m_json(json)
        , m_depth(depth)
    {
    }

    /// What is wrong; empty if nothing is.
    QString problem()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '{' || c == '[') {
                m_open.push_back({.object = c == '{', .keys = {}});
                if (m_open.size() > static_cast<size_t>(m_depth))
                    return u"the JSON is nested too deeply"_s;
            } else if ((c == '}' || c == ']') && !m_open.empty()) {
                m_open.pop_back();
            } else if (c == '"') {
                const QByteArray text = string();
                if (isKey() && !remember(text))
                    return u"the JSON has the key %1 twice in one object"_s.arg(QString::fromUtf8(text));
            }
        }
        return {};
    }

private:
    struct Level {
        bool object = false;
        QSet<QString> keys;
    };

    /// The string that begins here, with its quotes; m_at comes to stand on the last.
    QByteArray string()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at, m_json.size() - 1);
        return m_json.sliced(begin, m_at - begin + 1);
    }

    bool isKey() const
    {
        if (m_open.empty() || !m_open.back().object)
            return false;
        qsizetype next = m_at + 1;
        while (next < m_json.size() &&
               (m_json[next] == ' ' || m_json[next] == '\n' || m_json[next] == '\r' || m_json[next] == '\t'))
            ++next;
        return next < m_json.size() && m_json[next] == ':';
    }

    /// False if the object has this key already, however it is escaped.
    bool remember(const QByteArray &quotedKey)
    {
        const QString key = QJsonDocument::fromJson("[" + quotedKey + "]").array().at(0).toString();
        QSet<QString> &keys = m_open.back().keys;
        if (keys.contains(key))
            return false;
        keys.insert(key);
        return true;
    }

    const QByteArray &m_json;
    int m_depth;
    qsizetype m_at = 0;
    std::vector<Level> m_open;
};

} // namespace

Result<QJsonObject> parseStrictObject(const QByteArray &json, const JsonLimits &limits)
{
    if (json.size() > limits.bytes)
        return fail(FailureKind::BadResponse, u"the JSON is longer than %1 bytes"_s.arg(limits.bytes));
    if (const QString problem = Scanner(json, limits.depth).problem(); !problem.isEmpty())
        return fail(FailureKind::BadResponse, problem);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(FailureKind::BadResponse, u"not valid JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return fail(FailureKind::BadResponse, u"the JSON is no object"_s);
    return document.object();
}

} // namespace fusion
