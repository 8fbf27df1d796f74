// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/reasoningdetails.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype maxDetails = 4096;
constexpr QLatin1StringView prefix = "reasoning."_L1;

/// The member that comes in pieces; empty for types that come whole.
QString piecewiseMember(const QJsonObject &detail)
{
    const QString type = detail[u"type"_s].toString();
    if (type == "reasoning.text"_L1)
        return u"text"_s;
    return type == "reasoning.summary"_L1 ? u"summary"_s : QString();
}

bool isSameOrUntold(const QJsonValue &one, const QJsonValue &other)
{
    return one == other || one.isNull() || one.isUndefined() || other.isNull() || other.isUndefined();
}

/// A signature closes a text: what comes behind it is another one, even where the index is the same.
bool isClosed(const QJsonObject &detail)
{
    return !detail[u"signature"_s].toString().isEmpty();
}

} // namespace

void ReasoningDetails::take(const QJsonValue &details)
{
    for (const QJsonValue &value : details.toArray()) {
        QJsonObject detail = value.toObject();
        if (detail.isEmpty() || m_details.size() >= maxDetails)
            continue;
        const QString member = piecewiseMember(detail);
        const QString text = detail[member].toString();
        if (!continuesLast(detail)) {
            if (!m_last.isEmpty())
                m_details.append(last());
            m_last = {};
            m_text.clear();
        }
        m_member = member;
        m_text += text;
        detail.remove(member);
        for (auto it = detail.begin(); it != detail.end(); ++it) {
            if (!it->isNull() || !m_last.contains(it.key()))
                m_last[it.key()] = it.value();
        }
    }
}

bool ReasoningDetails::continuesLast(const QJsonObject &detail) const
{
    return !m_member.isEmpty() && detail[u"type"_s] == m_last[u"type"_s] && !isClosed(m_last) &&
           isSameOrUntold(detail[u"index"_s], m_last[u"index"_s]) && isSameOrUntold(detail[u"id"_s], m_last[u"id"_s]);
}

QJsonObject ReasoningDetails::last() const
{
    QJsonObject detail = m_last;
    if (!m_member.isEmpty())
        detail[m_member] = m_text;
    return detail;
}

QJsonArray ReasoningDetails::whole() const
{
    QJsonArray details = m_details;
    if (!m_last.isEmpty())
        details.append(last());
    return details;
}

QString readableReasoning(const QJsonValue &details)
{
    QString text;
    for (const QJsonValue &value : details.toArray()) {
        const QJsonObject detail = value.toObject();
        if (const QString member = piecewiseMember(detail); !member.isEmpty())
            text += detail[member].toString();
    }
    return text;
}

bool isReasoningDetails(const QJsonArray &echo)
{
    return !echo.isEmpty() &&
           std::ranges::all_of(echo, [](const QJsonValue &detail) { return detail[u"type"_s].toString().startsWith(prefix); });
}

} // namespace fusion
