// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fusion {

enum class ExportFormat { Markdown, Html, Json };
std::optional<ExportFormat> exportFormatFromName(const QString &name); ///< "md", "html", "json"

/// A turn as a document that needs neither this program nor the network: question, answer, every seat's answer with its
/// model and state, the judge's map. Json is the turn of the command line contract,
/// with the bytes of attached files; the others name the files. Holds no key: turns have none.
QByteArray exportTurn(const Turn &turn, ExportFormat format);

/// Model text is set off in quotations as it came; it cannot become a heading of the document.
QString exportMarkdown(const Turn &turn);
/// Model text is escaped; the document has no script and loads nothing.
QString exportHtml(const Turn &turn);

} // namespace fusion
