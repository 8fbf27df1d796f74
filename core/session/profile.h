// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QString>

namespace fusion {

/// The folder that holds everything a person has in this program:
///   connections.json      which endpoints there are (no keys)
///   panels/               one file a panel
///   history.sqlite        conversations; history.lock: the process that writes them
///   drafts/               files of questions that were not asked yet
///   settings.ini          how the window looks and behaves
///   refused-models.json   models that a provider refused to a connection's key
///   catalog-<id>.json     the model list of a connection as it was last heard
class Profile
{
public:
    /// `folder` empty: FUSION_PROFILE, else the user's data folder. The path is absolute; nothing is made yet.
    explicit Profile(const QString &folder = {});

    /// Makes the folder where it is missing, for its owner alone. An existing one keeps its permissions.
    Result<void> make() const;

    QString folder() const { return m_folder; }
    QString connectionsFile() const;
    QString panelsFolder() const;
    QString draftsFolder() const;
    QString historyFile() const;
    QString settingsFile() const;
    QString refusedModelsFile() const;
    QString catalogFile(const QString &connectionId) const;

private:
    QString m_folder;
};

} // namespace fusion
