// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/panel/panel.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fusion {

/// The named panels of a profile: one JSON file each in its panels folder, and the shipped presets, which are read-only.
/// Names are unique regardless of case; a file's name is made from the panel's name, never used as a path.
class PanelStore : public QObject
{
    Q_OBJECT

public:
    explicit PanelStore(const QString &folder, QObject *parent = nullptr);

    std::vector<Panel> panels() const;  ///< the person's own, by name
    std::vector<Panel> presets() const; ///< shipped, in their order
    /// Own panels first, then presets; by name, ignoring case.
    std::optional<Panel> find(const QString &name) const;
    bool isPreset(const QString &name) const;
    /// Files of the folder that could not be read, one sentence each; they stay where they are, untouched.
    QStringList problems() const;
    /// `wanted`, or "wanted (2)", "wanted (3)", ... where that name is taken.
    QString freeName(const QString &wanted) const;

    Result<void> save(const Panel &panel); ///< adds or replaces; a preset's name is refused
    Result<void> rename(const QString &from, const QString &to);
    Result<Panel> duplicate(const QString &name); ///< as "name (2)"
    Result<void> remove(const QString &name);
    /// Reads a panel file from anywhere; it is not added.
    static Result<Panel> readFile(const QString &file, QStringList *warnings = nullptr);
    static Result<void> writeFile(const QString &file, const Panel &panel);
    /// The panel as the bytes of a panel file: what writeFile() writes.
    static QByteArray fileContents(const Panel &panel);

signals:
    void changed();

private:
    struct Entry {
        QString file; ///< inside m_folder
        Panel panel;
    };
    void reload();
    const Entry *findOwn(const QString &name) const;
    bool hasPreset(const QString &name) const;
    QString fileFor(const QString &name) const;

    QString m_folder;
    std::vector<Entry> m_own;
    QStringList m_problems;
    std::vector<Panel> m_presets;
};

} // namespace fusion
