// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/attachmentrows.h"

using namespace Qt::StringLiterals;

namespace fusion {

Result<void> keepAttachments(SqlConnection &sql, const QString &turnId, const std::vector<Attachment> &attachments)
{
    int position = 0;
    for (const Attachment &attachment : attachments) {
        const auto file = sql.exec(u"INSERT INTO file (hash, bytes, text) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING"_s,
                                   {attachment.sha256, attachment.data, attachment.text.isNull() ? u""_s : attachment.text});
        if (!file)
            return std::unexpected(file.error());
        const auto row = sql.exec(u"INSERT INTO attachment (turn, position, hash) VALUES (?, ?, ?)"_s,
                                  {turnId, position++, attachment.sha256});
        if (!row)
            return std::unexpected(row.error());
    }
    return {};
}

Result<void> loadAttachments(SqlConnection &sql, std::vector<Attachment> &attachments)
{
    for (Attachment &attachment : attachments) {
        auto row = sql.query(u"SELECT bytes, text FROM file WHERE hash = ?"_s, {attachment.sha256});
        if (!row)
            return std::unexpected(row.error());
        if (!row->next())
            continue; // its name and size are still told
        attachment.data = row->value(0).toByteArray();
        attachment.text = row->value(1).toString();
    }
    return {};
}

} // namespace fusion
