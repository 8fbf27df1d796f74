// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/attachmenttray.h"

#include "core/attach/attachmentreader.h"
#include "core/attach/limits.h"
#include "core/attach/pdftext.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace fusion {

AttachmentTray::AttachmentTray(QObject *parent)
    : QObject(parent)
{
}

AttachmentTray::~AttachmentTray() = default;

void AttachmentTray::addFile(const QString &path)
{
    start(attachmentName(path), [path] {
        return readAttachmentFile(path).and_then([&path](const QByteArray &bytes) { return attachmentFrom(path, bytes); });
    });
}

void AttachmentTray::add(const QString &name, std::function<QByteArray()> bytes)
{
    start(attachmentName(name), [name, bytes = std::move(bytes)] { return attachmentFrom(name, bytes()); });
}

void AttachmentTray::start(const QString &name, std::function<Made()> make)
{
    if (static_cast<int>(m_items.size()) >= limits::attachments) {
        const QString message = tr("%1 was not attached: a question takes at most %2 files").arg(name).arg(limits::attachments);
        emit refused({.kind = FailureKind::Input, .message = message});
        return;
    }
    const int id = ++m_lastId;
    m_items.push_back({.id = id, .name = name, .attachment = {}});
    const auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    promise->future().then(this, [this, id](const Made &attachment) { made(id, attachment); });
    QThreadPool::globalInstance()->start([promise, make = std::move(make)] {
        promise->addResult(make());
        promise->finish();
    });
    emit changed();
}

void AttachmentTray::made(int id, const Made &attachment)
{
    if (std::ranges::find(m_items, id, &Item::id) == m_items.end())
        return; // removed meanwhile
    if (attachment && attachment->kind == AttachmentKind::Pdf)
        readPdf(id, *attachment);
    else
        settle(id, attachment);
}

void AttachmentTray::readPdf(int id, const Attachment &pdf)
{
    auto *reader = new PdfText(this);
    connect(reader, &PdfText::finished, this, [this, reader, id, pdf](const Result<PdfContents> &contents) {
        reader->deleteLater();
        settle(id, contents.transform([&pdf](const PdfContents &read) {
            Attachment attachment = pdf;
            attachment.text = read.text;
            return attachment;
        }));
    });
    reader->start(pdf.data);
}

void AttachmentTray::settle(int id, const Made &attachment)
{
    const auto item = std::ranges::find(m_items, id, &Item::id);
    if (item == m_items.end())
        return;
    const std::optional<QString> why = attachment ? obstacle(*attachment) : attachment.error().message;
    if (!why) {
        item->attachment = *attachment;
        emit changed();
        return;
    }
    const QString name = item->name;
    m_items.erase(item);
    emit changed();
    emit refused({.kind = FailureKind::Input, .message = tr("%1 was not attached: %2", "file, reason").arg(name, *why)});
}

/// Why it cannot stand beside the others.
std::optional<QString> AttachmentTray::obstacle(const Attachment &attachment) const
{
    qint64 total = attachment.size;
    for (const Item &item : m_items) {
        if (!item.attachment)
            continue;
        if (item.attachment->sha256 == attachment.sha256)
            return tr("the same file is already there");
        total += item.attachment->size;
    }
    if (total > limits::totalBytes)
        return tr("the files of one question have at most %1 together", "a size").arg(readableSize(limits::totalBytes));
    return std::nullopt;
}

void AttachmentTray::setAttachments(std::vector<Attachment> attachments)
{
    m_items.clear();
    for (Attachment &attachment : attachments) {
        const QString name = attachment.name;
        m_items.push_back({.id = ++m_lastId, .name = name, .attachment = std::move(attachment)});
    }
    emit changed();
}

void AttachmentTray::remove(int id)
{
    if (std::erase_if(m_items, [id](const Item &item) { return item.id == id; }) > 0)
        emit changed();
}

bool AttachmentTray::isReading() const
{
    return std::ranges::any_of(m_items, [](const Item &item) { return !item.attachment; });
}

std::vector<Attachment> AttachmentTray::attachments() const
{
    std::vector<Attachment> list;
    for (const Item &item : m_items) {
        if (item.attachment)
            list.push_back(*item.attachment);
    }
    return list;
}

std::vector<Attachment> AttachmentTray::take()
{
    std::vector<Attachment> list = attachments();
    if (!m_items.empty()) {
        m_items.clear();
        emit changed();
    }
    return list;
}

} // namespace fusion
