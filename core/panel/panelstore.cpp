// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/panelstore.h"

#include "core/panel/presets.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(fusion::PanelStore)
};

constexpr qint64 maxFileSize = 4 * 1024 * 1024;

bool isSameName(const QString &a, const QString &b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

/// Readable, and safe on every file system: a few plain letters, then a hash that keeps different names apart.
QString fileNameFor(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString slug = name.toLower().normalized(QString::NormalizationForm_KD).replace(other, u"-"_s).left(40);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    const QByteArray hash = QCryptographicHash::hash(name.toCaseFolded().toUtf8(), QCryptographicHash::Sha256).toHex().first(10);
    return u"%1-%2.json"_s.arg(slug.isEmpty() ? u"panel"_s : slug, QString::fromLatin1(hash));
}

/// "Review (2)" is the second copy of "Review".
QString withoutCopyNumber(const QString &name)
{
    static const QRegularExpression number(u" \\(\\d+\\)$"_s);
    return QString(name).remove(number);
}

} // namespace

PanelStore::PanelStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_presets(shippedPresets())
{
    reload();
}

std::vector<Panel> PanelStore::panels() const
{
    std::vector<Panel> panels;
    std::ranges::transform(m_own, std::back_inserter(panels), &Entry::panel);
    std::ranges::sort(panels, [](const Panel &a, const Panel &b) {
        return QString::localeAwareCompare(a.name.toCaseFolded(), b.name.toCaseFolded()) < 0;
    });
    return panels;
}

std::vector<Panel> PanelStore::presets() const
{
    return m_presets;
}

std::optional<Panel> PanelStore::find(const QString &name) const
{
    if (const Entry *own = findOwn(name))
        return own->panel;
    const auto preset = std::ranges::find_if(m_presets, [&](const Panel &panel) { return isSameName(panel.name, name); });
    return preset == m_presets.end() ? std::nullopt : std::optional(*preset);
}

bool PanelStore::isPreset(const QString &name) const
{
    return !findOwn(name) && hasPreset(name);
}

QStringList PanelStore::problems() const
{
    return m_problems;
}

QString PanelStore::freeName(const QString &wanted) const
{
    const QString usable = wanted.simplified().left(maxPanelNameLength).trimmed();
    const QString base = usable.isEmpty() ? StoreWords::tr("Panel", "name of a panel that has none") : usable;
    if (!find(base))
        return base;
    const QString stem = withoutCopyNumber(base).left(maxPanelNameLength - 8).trimmed();
    for (int number = 2;; ++number) {
        if (const QString candidate = u"%1 (%2)"_s.arg(stem).arg(number); !find(candidate))
            return candidate;
    }
}

Result<void> PanelStore::save(const Panel &panel)
{
    Panel saved = panel;
    saved.name = panel.name.simplified();
    if (saved.name.isEmpty() || saved.name.size() > maxPanelNameLength)
        return fail(FailureKind::Input, StoreWords::tr("A panel's name has 1 to %n character(s)", nullptr, maxPanelNameLength));
    if (hasPreset(saved.name))
        return fail(FailureKind::Input, StoreWords::tr("\"%1\" is the name of a preset").arg(saved.name));
    // What could not be read again is not written.
    if (const Result<Panel> again = panelFromJson(toJson(saved)); !again)
        return std::unexpected(again.error());
    if (const Result<void> written = writeFile(fileFor(saved.name), saved); !written)
        return written;
    reload();
    emit changed();
    return {};
}

Result<void> PanelStore::rename(const QString &from, const QString &to)
{
    const Entry *entry = findOwn(from);
    if (!entry)
        return fail(FailureKind::NotFound, StoreWords::tr("There is no panel \"%1\"").arg(from));
    const QString name = to.simplified();
    if (!isSameName(from, name) && find(name))
        return fail(FailureKind::Input, StoreWords::tr("There is already a panel \"%1\"").arg(name));
    Panel renamed = entry->panel;
    renamed.name = name;
    const QString oldFile = entry->file;
    if (const Result<void> saved = save(renamed); !saved)
        return saved;
    const Entry *now = findOwn(name);
    if (now && now->file != oldFile) {
        QDir(m_folder).remove(oldFile);
        reload();
    }
    return {};
}

Result<Panel> PanelStore::duplicate(const QString &name)
{
    std::optional<Panel> copy = find(name);
    if (!copy)
        return fail(FailureKind::NotFound, StoreWords::tr("There is no panel \"%1\"").arg(name));
    copy->name = freeName(copy->name);
    if (const Result<void> saved = save(*copy); !saved)
        return std::unexpected(saved.error());
    return *copy;
}

Result<void> PanelStore::remove(const QString &name)
{
    const Entry *entry = findOwn(name);
    if (!entry)
        return fail(FailureKind::NotFound, StoreWords::tr("There is no panel \"%1\" of your own").arg(name));
    QFile file(QDir(m_folder).filePath(entry->file));
    if (!file.remove())
        return fail(FailureKind::Storage, file.errorString());
    reload();
    emit changed();
    return {};
}

Result<Panel> PanelStore::readFile(const QString &file, QStringList *warnings)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(FailureKind::Storage, StoreWords::tr("%1: %2", "a file, what is wrong").arg(file, source.errorString()));
    if (source.size() > maxFileSize)
        return fail(FailureKind::Input, StoreWords::tr("%1 is too large for a panel file").arg(file));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.isObject()) {
        const QString what = document.isNull() ? error.errorString() : StoreWords::tr("a panel file holds one object");
        return fail(FailureKind::Input, StoreWords::tr("%1: %2", "a file, what is wrong").arg(file, what));
    }
    Result<Panel> panel = panelFromJson(document.object(), warnings);
    if (!panel)
        panel.error().message = StoreWords::tr("%1: %2", "a file, what is wrong").arg(file, panel.error().message);
    else if (panel->name.isEmpty())
        panel->name = QFileInfo(file).completeBaseName().simplified().left(maxPanelNameLength);
    return panel;
}

Result<void> PanelStore::writeFile(const QString &file, const Panel &panel)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile target(file);
    const QByteArray contents = fileContents(panel);
    if (!target.open(QIODevice::WriteOnly) || target.write(contents) != contents.size() || !target.commit())
        return fail(FailureKind::Storage, StoreWords::tr("%1: %2", "a file, what is wrong").arg(file, target.errorString()));
    return {};
}

QByteArray PanelStore::fileContents(const Panel &panel)
{
    return QJsonDocument(toJson(panel)).toJson();
}

void PanelStore::reload()
{
    m_own.clear();
    m_problems.clear();
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<Panel> panel = readFile(folder.filePath(file));
        if (!panel)
            m_problems.append(panel.error().message);
        else if (findOwn(panel->name))
            m_problems.append(StoreWords::tr("%1: another file already holds the panel \"%2\"").arg(file, panel->name));
        else
            m_own.push_back({.file = file, .panel = *panel});
    }
}

const PanelStore::Entry *PanelStore::findOwn(const QString &name) const
{
    const auto found = std::ranges::find_if(m_own, [&](const Entry &entry) { return isSameName(entry.panel.name, name); });
    return found == m_own.end() ? nullptr : &*found;
}

bool PanelStore::hasPreset(const QString &name) const
{
    return std::ranges::any_of(m_presets, [&](const Panel &panel) { return isSameName(panel.name, name); });
}

/// The file that holds the panel already, else a new one: never over a file that holds another panel or is broken.
QString PanelStore::fileFor(const QString &name) const
{
    const QDir folder(m_folder);
    if (const Entry *entry = findOwn(name))
        return folder.filePath(entry->file);
    QString file = fileNameFor(name);
    for (int number = 2; folder.exists(file); ++number)
        file = u"%1-%2.json"_s.arg(fileNameFor(name).chopped(5)).arg(number);
    return folder.filePath(file);
}

} // namespace fusion
