// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/attachment.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fusion {

class PdfText;

/// The files beside a question that is being written. They are read on other threads; what cannot be taken is refused
/// with a sentence. Lives on the GUI thread; destroying it drops what is being read.
class AttachmentTray : public QObject
{
    Q_OBJECT

public:
    struct Item {
        int id = 0; ///< of this tray; never used again
        QString name;
        std::optional<Attachment> attachment; ///< empty while it is being read
    };

    explicit AttachmentTray(QObject *parent = nullptr);
    ~AttachmentTray() override;

    void addFile(const QString &path);
    /// @param bytes makes them, on another thread
    void add(const QString &name, std::function<QByteArray()> bytes);
    /// Those of an earlier question, say.
    void setAttachments(std::vector<Attachment> attachments);
    void remove(int id);

    const std::vector<Item> &items() const { return m_items; }
    bool isEmpty() const { return m_items.empty(); }
    /// True until the last file is read: a question would leave without it.
    bool isReading() const;
    /// Those that are read, in their order.
    std::vector<Attachment> attachments() const;
    /// The same, and the tray is empty.
    std::vector<Attachment> take();

signals:
    void changed();
    /// "report.pdf was not attached: it is protected by a password"
    void refused(const fusion::Failure &failure);

private:
    using Made = Result<Attachment>;

    void start(const QString &name, std::function<Made()> make);
    void made(int id, const Made &attachment);
    void readPdf(int id, const Attachment &pdf);
    void settle(int id, const Made &attachment);
    std::optional<QString> obstacle(const Attachment &attachment) const;

    std::vector<Item> m_items;
    int m_lastId = 0;
};

} // namespace fusion
