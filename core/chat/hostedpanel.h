// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace fusion {

enum class PanelistState {
    Running, ///< asked; text may be coming
    Answered,
    Failed,
};
QString panelistStateName(PanelistState state);

/// A model of a panel that the provider runs behind one stage (OpenRouter's hosted Fusion). Told apart by its position: one
/// model may sit there twice.
struct Panelist {
    QString model;
    PanelistState state = PanelistState::Running;
    QString text;
    QString reasoning;
    QString failure; ///< why it failed, in the provider's words

    bool operator==(const Panelist &) const = default;
};

QJsonObject toJson(const Panelist &panelist);
Panelist panelistFromJson(const QJsonObject &json);

/// Something new about one of them.
struct PanelistChange {
    int position = 0; ///< the next one's makes it
    QString model;
    PanelistState state = PanelistState::Running;
    QString text = {};      ///< Running: what follows; Answered: all of it
    QString reasoning = {}; ///< what follows
    QString failure = {};

    bool operator==(const PanelistChange &) const = default;
};

QJsonObject toJson(const PanelistChange &change);
PanelistChange panelistChangeFromJson(const QJsonObject &json);

enum class HostedPanelState {
    None, ///< the stage has no such panel, or it has not begun
    Running,
    Analysing, ///< all members have answered or failed; the analyst compares
    Complete,
    WithoutAnalysis, ///< there are answers, but the analyst failed
    Failed,          ///< nothing usable came of it
    DidNotRun,       ///< the model answered by itself, though a panel was asked for
};
QString hostedPanelStateName(HostedPanelState state);

/// How it stands with the panel as a whole.
struct HostedPanelStatus {
    HostedPanelState state = HostedPanelState::None;
    QString analyst = {};      ///< the model that compares
    QString reason = {};       ///< a word of the provider: "all_panels_failed", ...; or "other_panel", "unfinished" of ours
    QJsonObject analysis = {}; ///< as the provider gave it

    bool operator==(const HostedPanelStatus &) const = default;
};

QJsonObject toJson(const HostedPanelStatus &status);
HostedPanelStatus hostedPanelStatusFromJson(const QJsonObject &json);

/// The panel behind one stage.
struct HostedPanel {
    HostedPanelStatus status;
    std::vector<Panelist> panelists;

    bool operator==(const HostedPanel &) const = default;

    bool isEmpty() const { return status.state == HostedPanelState::None && panelists.empty(); }
    void apply(const PanelistChange &change);
};

inline constexpr int maxPanelists = 64;

} // namespace fusion
