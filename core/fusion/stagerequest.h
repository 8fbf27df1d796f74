// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/panel.h"
#include "core/providers/chatprovider.h"

#include <QString>

#include <optional>
#include <vector>

namespace fusion {

class Catalog;

/// What every request of a turn is made from.
struct RequestContext {
    const Turn &turn;
    const Panel &panel;
    const std::vector<Turn> &earlier;
    const Catalog &catalog;
    std::vector<Attachment> forJudge = {}; ///< what the person gives the judge to read besides; texts
};

/// The seat's system prompt, its own thread, the question, and what of the attachments its model takes (panel/attachmentfit.h).
/// No word of ours, but for what a file that it cannot take is called.
ChatRequest seatRequest(const RequestContext &context, int seat);

/// A reply of the judge that could not be read.
struct BrokenReply {
    QString text;
    QString problem;
};

/// Question and answers in shuffled order under neutral labels (blind: without model names), at temperature 0, asked for JSON by
/// schema where the catalog says that the model takes one, by prompt always.
/// @param broken asks once more, showing what was wrong with the first reply
/// @param plain  without temperature and schema, for a provider that turned them down
ChatRequest judgeRequest(const RequestContext &context, const std::optional<BrokenReply> &broken, bool plain);

/// Question, answers under the seats' own labels, and the analysis in those labels where there is one.
ChatRequest synthesisRequest(const RequestContext &context);

} // namespace fusion
