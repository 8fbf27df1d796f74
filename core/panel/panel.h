// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/modelref.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fusion {

/// A model in a place, with how it is to be asked. Empty settings are not sent: the model's own defaults hold.
struct ModelSettings {
    ModelRef model;
    QString system; ///< system prompt or role
    std::optional<double> temperature;
    std::optional<int> maxTokens;
    QString effort;               ///< reasoning effort, "low" ... "max"; empty: not sent
    QStringList tools;            ///< core/tools/toolbox.h has the names
    std::optional<int> toolSteps; ///< requests in which they may be called, 1 to 16; empty: 4
    /// Keys of the file that this version does not know, kept when saved; and "fusion" (core/panel/fusionsettings.h).
    QJsonObject extra;

    bool operator==(const ModelSettings &) const = default;
};

/// A place for a panelist.
struct Seat {
    QString label;
    QString colour; ///< "#rrggbb"; empty: the palette's colour for its position
    bool enabled = true;
    ModelSettings ask;

    bool operator==(const Seat &) const = default;
};

/// How many seats a question goes to at first.
enum class Ladder {
    All,    ///< to all of them
    Scouts, ///< to some, and to all only if those disagree
    One,    ///< to the first alone; then, when the person wants more, as Scouts
};

/// When a run stops waiting, and what judge and panel are shown.
struct PanelPolicy {
    int quorum = 2;         ///< answers that start the grace period; more than the enabled seats means all of them
    int graceS = 8;         ///< seconds the others then have
    int seatTimeoutS = 600; ///< whole limit of one call
    int seatIdleS = 60;     ///< limit without any byte
    bool blind = true;      ///< the judge sees no model names
    Ladder ladder = Ladder::All;
    int scouts = 2;     ///< how many seats are asked first
    int agreement = 60; ///< percent from which they agree (LocalComparison::agreementPercent()), so that the others are left out

    bool operator==(const PanelPolicy &) const = default;
};

inline constexpr int maxSeats = 8;
inline constexpr int maxSeatLabelLength = 12;
inline constexpr int maxPanelNameLength = 80;

/// Who answers, who compares and who writes. A value; what is on disk is panelToJson().
struct Panel {
    QString name;
    QString description;
    std::vector<Seat> seats;
    ModelSettings judge;       ///< model empty: not chosen
    ModelSettings synthesizer; ///< model empty: not chosen
    PanelPolicy policy;
    QJsonObject domains;    ///< where its tools may look: {"allowed_domains":[],"excluded_domains":[]}
    bool localOnly = false; ///< a promise: only models on this machine may sit here ("local_only" in the file)
    QJsonObject extra;

    bool operator==(const Panel &) const = default;

    std::vector<int> enabledSeats() const; ///< indices of seats that are on and have a model
    /// More than one enabled seat: judge and synthesizer are asked. One seat answers alone.
    bool isFused() const { return enabledSeats().size() > 1; }
};

/// A panel file, as in the command line contract. Unknown keys come back in `warnings` and are kept in `extra`.
Result<Panel> panelFromJson(const QJsonObject &json, QStringList *warnings = nullptr);
QJsonObject toJson(const Panel &panel);

/// "A", "B", ..., the first letter that no seat has.
QString nextSeatLabel(const Panel &panel);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::Panel)
