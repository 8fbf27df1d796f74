// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace fusion {

// How a panel that the provider runs (OpenRouter's hosted Fusion) is to be set up: the member "fusion" of a seat, the judge or
// the synthesizer in a panel file. Its members are those of OpenRouter's plugin and server tool (OpenRouter, "Fusion"):
//   preset                 text, "general-high" ...; the provider's list is open
//   analysis_models        1 to 8 models, one may sit there twice
//   model                  the analyst; of the alias and the plugin also the one who writes
//   max_tool_calls         1 to 16 steps for each panelist and the analyst
//   tools                  up to 8 objects with a "type"; an empty list: no tools at all
//   max_completion_tokens  of each inner call
//   reasoning              {"effort","max_tokens"} of each inner call
//   temperature            0 to 2, panelists only
//   cache_control          object
//   enabled                false: no panel this time
// and two of ours:
//   via                    "plugin" or "tool"; left out: whichever takes what is set, both if need be
//   force                  "order" (a sentence that tells the model to use the panel; the default), "required" or "tool"
//                          (tool_choice), "none"
inline constexpr QLatin1StringView fusionSettingsKey{"fusion"};

/// One of the members above.
bool isFusionSetting(const QString &key);

/// One translated sentence for each member that is not as it should be. It is kept in the file, but not sent.
/// @param path where the settings stand, for people: "seats[0].fusion"
QStringList fusionSettingsComplaints(const QJsonObject &settings, const QString &path);

/// What of them is sent: all but the members that are complained about. Unknown ones are, since OpenRouter's grow.
QJsonObject validFusionSettings(const QJsonObject &settings);

} // namespace fusion
