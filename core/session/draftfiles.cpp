// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/draftfiles.h"

#include "core/attach/limits.h"
#include "core/base/jsonutil.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// An id is never part of a path.
QString fileNameOf(const QString &conversationId)
{
    if (conversationId.isEmpty())
        return u"new.json"_s;
    const QByteArray hash = QCryptographicHash::hash(conversationId.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()) + u".json"_s;
}

void write(const QString &folder, const QString &name, const std::vector<Attachment> &files)
{
    const QString path = folder + u'/' + name;
    if (files.empty()) {
        QFile::remove(path);
        return;
    }
    if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder, ownerOnly | QFile::ExeOwner))
        return;
    QJsonArray list;
    for (const Attachment &file : files)
        list.append(toJsonWithData(file));
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly))
        return;
    output.setPermissions(ownerOnly);
    output.write(QJsonDocument(list).toJson(QJsonDocument::Compact));
    output.commit();
}

std::vector<Attachment> read(const QString &path)
{
    std::vector<Attachment> files;
    QFile input(path);
    // Base64, and as much again for the text of what is PDF.
    if (!input.open(QIODevice::ReadOnly) || input.size() > 4 * limits::totalBytes)
        return files;
    qint64 total = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(input.readAll()).array()) {
        Attachment file = attachmentFromJson(value.toObject());
        const QString told = std::exchange(file.sha256, {});
        file = sealed(std::move(file));
        total += file.size;
        const bool fits = static_cast<int>(files.size()) < limits::attachments && total <= limits::totalBytes;
        if (!fits || file.sha256 != told || file.name.isEmpty())
            return {};
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

DraftFiles::DraftFiles(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
}

DraftFiles::~DraftFiles()
{
    m_thread.waitForDone();
}

void DraftFiles::save(const QString &conversationId, std::vector<Attachment> files)
{
    m_thread.start(
        [folder = m_folder, name = fileNameOf(conversationId), files = std::move(files)] { write(folder, name, files); });
}

QFuture<std::vector<Attachment>> DraftFiles::load(const QString &conversationId)
{
    const auto promise = std::make_shared<QPromise<std::vector<Attachment>>>();
    promise->start();
    m_thread.start([promise, path = m_folder + u'/' + fileNameOf(conversationId)] {
        promise->addResult(read(path));
        promise->finish();
    });
    return promise->future();
}

void DraftFiles::keepOnly(const QStringList &conversationIds)
{
    QStringList kept{fileNameOf({})};
    for (const QString &id : conversationIds)
        kept.append(fileNameOf(id));
    m_thread.start([folder = m_folder, kept] {
        const QDir drafts(folder);
        for (const QString &name : drafts.entryList({u"*.json"_s}, QDir::Files)) {
            if (!kept.contains(name))
                QFile::remove(drafts.filePath(name));
        }
    });
}

} // namespace fusion
