// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace fusion {

/// The body of a request that is to leave once. Left to itself, Qt sends a request again, up to three times and without a
/// word, when the connection closes before the reply begins; a question would be asked, and paid for, twice. It needs to
/// rewind the body for that, and this one cannot be rewound. (HttpExchange decides about retries.)
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(const QByteArray &bytes);

    bool isSequential() const override { return false; } // its size is known, so nothing has to be buffered
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return pos() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
};

} // namespace fusion
