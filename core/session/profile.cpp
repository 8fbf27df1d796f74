// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString defaultFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("FUSION_PROFILE");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    // Not AppDataLocation: window and command line are two programs that share one profile.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fusion-chatroom"_s;
}

} // namespace

Profile::Profile(const QString &folder)
    : m_folder(QDir::cleanPath(QFileInfo(folder.isEmpty() ? defaultFolder() : folder).absoluteFilePath()))
{
}

Result<void> Profile::make() const
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const auto makeOne = [ownerOnly](const QString &path) { return QFileInfo(path).isDir() || QDir().mkdir(path, ownerOnly); };
    const QString parent = QFileInfo(m_folder).path();
    if (QDir().mkpath(parent) && makeOne(m_folder) && makeOne(panelsFolder()))
        return {};
    return fail(FailureKind::Storage,
                QCoreApplication::translate("fusion::Profile", "The folder %1 cannot be made").arg(m_folder));
}

QString Profile::connectionsFile() const
{
    return m_folder + u"/connections.json"_s;
}

QString Profile::panelsFolder() const
{
    return m_folder + u"/panels"_s;
}

QString Profile::draftsFolder() const
{
    return m_folder + u"/drafts"_s;
}

QString Profile::historyFile() const
{
    return m_folder + u"/history.sqlite"_s;
}

QString Profile::settingsFile() const
{
    return m_folder + u"/settings.ini"_s;
}

QString Profile::refusedModelsFile() const
{
    return m_folder + u"/refused-models.json"_s;
}

QString Profile::catalogFile(const QString &connectionId) const
{
    return m_folder + u"/catalog-%1.json"_s.arg(connectionId);
}

} // namespace fusion
