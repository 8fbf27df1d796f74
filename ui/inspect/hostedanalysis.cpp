// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/hostedanalysis.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::HostedAnalysis)

public:
    static QString attributed(const QString &model, const QString &text) { return tr("%1: %2", "model, text").arg(model, text); }
    static QString consensus() { return tr("Agreement"); }
    static QString contradictions() { return tr("Contradictions"); }
    static QString partial() { return tr("Covered by some"); }
    static QString unique() { return tr("Said by one"); }
    static QString blind() { return tr("Said by nobody"); }
};

constexpr qsizetype mostPoints = 100;

QString oneLine(const QJsonValue &value)
{
    return value.toString().simplified();
}

QString models(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &model : value.toArray())
        names.append(oneLine(model));
    return names.join(u", "_s);
}

QString simple(const QJsonValue &point)
{
    return oneLine(point);
}

QString contradiction(const QJsonValue &point)
{
    QString text = oneLine(point[u"topic"_s]);
    for (const QJsonValue &stance : point[u"stances"_s].toArray())
        text += u"\n  - "_s + Words::attributed(oneLine(stance[u"model"_s]), oneLine(stance[u"stance"_s]));
    return text;
}

QString partial(const QJsonValue &point)
{
    const QString text = oneLine(point[u"point"_s]);
    return text.isEmpty() ? text : Words::attributed(models(point[u"models"_s]), text);
}

QString insight(const QJsonValue &point)
{
    const QString text = oneLine(point[u"insight"_s]);
    return text.isEmpty() ? text : Words::attributed(oneLine(point[u"model"_s]), text);
}

QString section(const QString &title, const QJsonValue &points, QString (*line)(const QJsonValue &point))
{
    QString text;
    qsizetype count = 0;
    for (const QJsonValue &point : points.toArray()) {
        const QString said = line(point);
        if (!said.isEmpty() && ++count <= mostPoints)
            text += u"- "_s + said + u'\n';
    }
    return text.isEmpty() ? text : u"**"_s + title + u"**\n\n"_s + text + u'\n';
}

} // namespace

QString hostedAnalysisMarkdown(const QJsonObject &analysis)
{
    return section(Words::consensus(), analysis[u"consensus"_s], simple) +
           section(Words::contradictions(), analysis[u"contradictions"_s], contradiction) +
           section(Words::partial(), analysis[u"partial_coverage"_s], partial) +
           section(Words::unique(), analysis[u"unique_insights"_s], insight) +
           section(Words::blind(), analysis[u"blind_spots"_s], simple);
}

} // namespace fusion
