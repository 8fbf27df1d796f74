// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/enumnames.h"
#include "core/panel/fusionsettings.h"
#include "core/panel/panel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int maxTextLength = 100'000;
constexpr int maxSeconds = 86'400;

/// Reads the members of one object of a panel file. The first thing that does not fit is kept as the failure; members
/// nobody asked for end in rest().
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(fusion::PanelFile)

public:
    Reader(const QJsonObject &json, const QString &path, std::optional<Failure> &failure, QStringList &warnings)
        : m_json(json)
        , m_path(path)
        , m_failure(failure)
        , m_warnings(warnings)
    {
    }

    QString text(QLatin1StringView key, int maxLength)
    {
        const QJsonValue value = take(key);
        if (value.isNull() || value.isUndefined())
            return {};
        if (!value.isString())
            complain(key, tr("must be text"));
        else if (value.toString().size() > maxLength)
            complain(key, tr("may have at most %n character(s)", nullptr, maxLength));
        return value.toString();
    }

    bool flag(QLatin1StringView key, bool fallback)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            complain(key, tr("must be true or false"));
        return value.toBool(fallback);
    }

    std::optional<double> number(QLatin1StringView key, double least, double most)
    {
        const QJsonValue value = take(key);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
            complain(key, tr("must be a number from %1 to %2").arg(least).arg(most));
        return value.toDouble();
    }

    std::optional<int> integer(QLatin1StringView key, int least, int most)
    {
        const QJsonValue value = take(key);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        const double given = value.toDouble(-1);
        if (!value.isDouble() || given < least || given > most || std::floor(given) != given) {
            complain(key, tr("must be a whole number from %1 to %2").arg(least).arg(most));
            return std::nullopt;
        }
        return static_cast<int>(given);
    }

    QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            complain(key, tr("must be a list of texts"));
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString())
                complain(key, tr("must be a list of texts"));
            list.append(item.toString());
        }
        return list;
    }

    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            complain(key, tr("must be an object"));
        return value.toObject();
    }

    QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            complain(key, tr("must be a list"));
        return value.toArray();
    }

    QString path(QLatin1StringView key) const { return m_path.isEmpty() ? QString(key) : m_path + u'.' + key; }

    void complain(QLatin1StringView key, const QString &what)
    {
        if (!m_failure)
            m_failure = Failure{.kind = FailureKind::Input,
                                .message = tr("%1 %2", "a place in a panel file, what is wrong").arg(path(key), what)};
    }

    /// What nobody asked for. Members that look like keys to an account are dropped: a panel file is there to be shared.
    QJsonObject rest()
    {
        static const QSet<QString> secrets{u"key"_s,    u"api_key"_s,  u"apikey"_s,        u"token"_s,
                                           u"secret"_s, u"password"_s, u"authorization"_s, u"api-key"_s};
        for (const QString &key : m_json.keys()) {
            const QString place = m_path.isEmpty() ? key : m_path + u'.' + key;
            if (secrets.contains(key.toLower())) {
                m_warnings.append(tr("%1 looks like a key and is not kept: keys belong to a connection.").arg(place));
                m_json.remove(key);
            } else {
                m_warnings.append(tr("%1 is not known to this version; it is kept as it is.").arg(place));
            }
        }
        return m_json;
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end())
            return QJsonValue(QJsonValue::Undefined);
        const QJsonValue value = *found;
        m_json.erase(found);
        return value;
    }

    QJsonObject m_json;
    QString m_path;
    std::optional<Failure> &m_failure;
    QStringList &m_warnings;
};

/// Shared by all readers of one file.
struct Report {
    std::optional<Failure> failure;
    QStringList warnings;

    Reader reader(const QJsonObject &json, const QString &path) { return {json, path, failure, warnings}; }
};

void keep(QJsonObject &extra, const QString &key, const QJsonObject &rest)
{
    if (!rest.isEmpty())
        extra[key] = rest;
}

/// `model`, and what of the object nobody knows, into `extra` under the same key.
ModelRef readModel(Reader &owner, Report &report, QJsonObject &extra)
{
    const QJsonObject json = owner.object("model"_L1);
    Reader reader = report.reader(json, owner.path("model"_L1));
    ModelRef model{.connection = reader.text("connection"_L1, 200), .id = reader.text("id"_L1, 500)};
    if (model.connection.isEmpty() != model.id.isEmpty())
        owner.complain("model"_L1, Reader::tr("needs both a connection and an id"));
    keep(extra, u"model"_s, reader.rest());
    return model;
}

/// `fusion`, if there is one, into `extra`: what this version does not know is told about and kept.
void readFusion(Reader &owner, Report &report, QJsonObject &extra)
{
    QJsonObject settings = owner.object(fusionSettingsKey);
    const QString path = owner.path(fusionSettingsKey);
    QJsonObject unknown;
    for (const QString &key : settings.keys()) {
        if (!isFusionSetting(key))
            unknown[key] = settings.take(key);
    }
    report.warnings.append(fusionSettingsComplaints(settings, path));
    const QJsonObject rest = report.reader(unknown, path).rest();
    for (auto member = rest.begin(); member != rest.end(); ++member)
        settings[member.key()] = member.value();
    keep(extra, fusionSettingsKey, settings);
}

ModelSettings readSettings(Reader &reader, Report &report)
{
    ModelSettings ask;
    ask.model = readModel(reader, report, ask.extra);
    ask.system = reader.text("system"_L1, maxTextLength);
    ask.temperature = reader.number("temperature"_L1, 0, 2);
    ask.maxTokens = reader.integer("max_tokens"_L1, 1, std::numeric_limits<int>::max());
    ask.effort = reader.text("effort"_L1, 32);
    ask.tools = reader.texts("tools"_L1);
    ask.toolSteps = reader.integer("tool_steps"_L1, 1, 16);
    readFusion(reader, report, ask.extra);
    return ask;
}

ModelSettings readRole(Reader &panel, Report &report, QLatin1StringView key)
{
    Reader reader = report.reader(panel.object(key), panel.path(key));
    ModelSettings ask = readSettings(reader, report);
    const QJsonObject rest = reader.rest();
    for (auto member = rest.begin(); member != rest.end(); ++member)
        ask.extra[member.key()] = member.value();
    return ask;
}

Seat readSeat(const QJsonObject &json, const QString &path, Report &report)
{
    static const QRegularExpression rgb(u"^#[0-9a-fA-F]{6}$"_s);
    Reader reader = report.reader(json, path);
    Seat seat{.label = reader.text("label"_L1, maxSeatLabelLength).simplified(),
              .colour = reader.text("colour"_L1, 16),
              .enabled = reader.flag("enabled"_L1, true)};
    if (!seat.colour.isEmpty() && !rgb.match(seat.colour).hasMatch())
        reader.complain("colour"_L1, Reader::tr("must look like #3366cc"));
    seat.ask = readSettings(reader, report);
    const QJsonObject rest = reader.rest();
    for (auto member = rest.begin(); member != rest.end(); ++member)
        seat.ask.extra[member.key()] = member.value();
    return seat;
}

void readSeats(Reader &reader, Report &report, Panel &panel)
{
    const QJsonArray seats = reader.array("seats"_L1);
    if (seats.size() > maxSeats)
        reader.complain("seats"_L1, Reader::tr("may hold at most %n seat(s)", nullptr, maxSeats));
    QSet<QString> labels;
    for (qsizetype index = 0; index < seats.size() && index < maxSeats; ++index) {
        const QString path = u"seats[%1]"_s.arg(index);
        if (!seats[index].isObject())
            reader.complain("seats"_L1, Reader::tr("must be a list of objects"));
        Seat seat = readSeat(seats[index].toObject(), path, report);
        if (!seat.label.isEmpty() && labels.contains(seat.label.toCaseFolded()))
            reader.complain("seats"_L1, Reader::tr("has the label \"%1\" twice").arg(seat.label));
        labels.insert(seat.label.toCaseFolded());
        panel.seats.push_back(std::move(seat));
    }
    // After all labels of the file are known, so that none given there is taken by a seat that has none.
    for (Seat &seat : panel.seats) {
        if (seat.label.isEmpty())
            seat.label = nextSeatLabel(panel);
    }
}

constexpr auto ladderNames = std::to_array<std::pair<Ladder, QLatin1StringView>>({
    {Ladder::All, "all"_L1},
    {Ladder::Scouts, "scouts"_L1},
    {Ladder::One, "one"_L1},
});

Ladder readLadder(Reader &reader)
{
    const QString name = reader.text("ladder"_L1, 16);
    const std::optional<Ladder> ladder = enumValue(ladderNames, name);
    if (!ladder && !name.isEmpty())
        reader.complain("ladder"_L1, Reader::tr("must be one of all, scouts, one"));
    return ladder.value_or(Ladder::All);
}

PanelPolicy readPolicy(Reader &panel, Report &report, QJsonObject &extra)
{
    const PanelPolicy usual;
    Reader reader = report.reader(panel.object("policy"_L1), u"policy"_s);
    const PanelPolicy policy{.quorum = reader.integer("quorum"_L1, 1, maxSeats).value_or(usual.quorum),
                             .graceS = reader.integer("grace_s"_L1, 0, maxSeconds).value_or(usual.graceS),
                             .seatTimeoutS = reader.integer("seat_timeout_s"_L1, 1, maxSeconds).value_or(usual.seatTimeoutS),
                             .seatIdleS = reader.integer("seat_idle_s"_L1, 1, maxSeconds).value_or(usual.seatIdleS),
                             .blind = reader.flag("blind"_L1, usual.blind),
                             .ladder = readLadder(reader),
                             .scouts = reader.integer("scouts"_L1, 2, maxSeats).value_or(usual.scouts),
                             .agreement = reader.integer("agreement_percent"_L1, 1, 100).value_or(usual.agreement)};
    keep(extra, u"policy"_s, reader.rest());
    return policy;
}

// Writing: what this version does not know is laid below what it does.

QJsonObject modelJson(const ModelSettings &ask)
{
    QJsonObject json = ask.extra[u"model"_s].toObject();
    json[u"connection"_s] = ask.model.connection;
    json[u"id"_s] = ask.model.id;
    return json;
}

QJsonObject settingsJson(const ModelSettings &ask)
{
    QJsonObject json = ask.extra;
    json.remove(u"model"_s);
    if (!ask.model.isEmpty() || ask.extra.contains(u"model"_s))
        json[u"model"_s] = modelJson(ask);
    if (!ask.system.isEmpty())
        json[u"system"_s] = ask.system;
    if (ask.temperature)
        json[u"temperature"_s] = *ask.temperature;
    if (ask.maxTokens)
        json[u"max_tokens"_s] = *ask.maxTokens;
    if (!ask.effort.isEmpty())
        json[u"effort"_s] = ask.effort;
    if (!ask.tools.isEmpty())
        json[u"tools"_s] = QJsonArray::fromStringList(ask.tools);
    if (ask.toolSteps)
        json[u"tool_steps"_s] = *ask.toolSteps;
    return json;
}

QJsonObject seatJson(const Seat &seat)
{
    QJsonObject json = settingsJson(seat.ask);
    json[u"label"_s] = seat.label;
    if (!seat.colour.isEmpty())
        json[u"colour"_s] = seat.colour;
    if (!seat.enabled)
        json[u"enabled"_s] = false;
    return json;
}

QJsonObject policyJson(const PanelPolicy &policy, QJsonObject json)
{
    json[u"quorum"_s] = policy.quorum;
    json[u"grace_s"_s] = policy.graceS;
    json[u"seat_timeout_s"_s] = policy.seatTimeoutS;
    json[u"seat_idle_s"_s] = policy.seatIdleS;
    json[u"blind"_s] = policy.blind;
    if (policy.ladder != Ladder::All) {
        json[u"ladder"_s] = enumName(ladderNames, policy.ladder);
        json[u"scouts"_s] = policy.scouts;
        json[u"agreement_percent"_s] = policy.agreement;
    }
    return json;
}

} // namespace

Result<Panel> panelFromJson(const QJsonObject &json, QStringList *warnings)
{
    Report report;
    Reader reader = report.reader(json, {});
    Panel panel{.name = reader.text("name"_L1, maxPanelNameLength).simplified(),
                .description = reader.text("description"_L1, 1000)};
    readSeats(reader, report, panel);
    panel.judge = readRole(reader, report, "judge"_L1);
    panel.synthesizer = readRole(reader, report, "synthesizer"_L1);
    QJsonObject ofPolicy;
    panel.policy = readPolicy(reader, report, ofPolicy);
    panel.domains = reader.object("domains"_L1);
    panel.localOnly = reader.flag("local_only"_L1, false);
    panel.extra = reader.rest();
    if (ofPolicy.contains(u"policy"_s))
        panel.extra[u"policy"_s] = ofPolicy[u"policy"_s];
    if (report.failure)
        return std::unexpected(*report.failure);
    if (warnings)
        warnings->append(report.warnings);
    return panel;
}

QJsonObject toJson(const Panel &panel)
{
    QJsonObject json = panel.extra;
    json[u"name"_s] = panel.name;
    if (!panel.description.isEmpty())
        json[u"description"_s] = panel.description;
    QJsonArray seats;
    for (const Seat &seat : panel.seats)
        seats.append(seatJson(seat));
    json[u"seats"_s] = seats;
    if (panel.judge != ModelSettings{})
        json[u"judge"_s] = settingsJson(panel.judge);
    if (panel.synthesizer != ModelSettings{})
        json[u"synthesizer"_s] = settingsJson(panel.synthesizer);
    json[u"policy"_s] = policyJson(panel.policy, panel.extra[u"policy"_s].toObject());
    if (!panel.domains.isEmpty())
        json[u"domains"_s] = panel.domains;
    if (panel.localOnly)
        json[u"local_only"_s] = true;
    return json;
}

} // namespace fusion
