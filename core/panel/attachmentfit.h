// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"
#include "core/chat/attachment.h"
#include "core/panel/panel.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace fusion {

class Catalog;

// Who is given what of an attachment. The rule, for requests and for what people are told:
//  - Text goes to everybody, as text.
//  - A picture goes to a seat whose model takes images, and to one of which the catalog does not say; to the others only its
//  name.
//  - A PDF goes as such to a seat whose model is known to take files, as text to the others; without readable text, only its
//  name.
//  - Judge and synthesizer read texts, PDFs included, and see pictures where their model is known to take images.
//  - In a follow-up a seat is given the files of earlier questions again, by the same rule; judge and synthesizer their names.

/// What a model is given of an attachment.
enum class AttachmentForm { Text, Image, File, NameOnly };

struct AttachmentFit {
    AttachmentForm form = AttachmentForm::Text;
    bool isKnown = true; ///< false: the catalog does not say whether the model can take it

    bool operator==(const AttachmentFit &) const = default;
};

/// @param model empty: no catalog tells of it
AttachmentFit seatFit(const Attachment &attachment, const std::optional<ModelInfo> &model);
/// Of judge and synthesizer.
AttachmentFit readerFit(const Attachment &attachment, const std::optional<ModelInfo> &model);

/// The attachment as it is put into a request: what goes as text, or by its name alone, becomes a text.
Attachment inForm(const Attachment &attachment, AttachmentForm form);

/// A sentence for each attachment: "photo.png: the image to A and the judge; only its name to B (takes no images)".
/// Translated.
QStringList attachmentChecks(const std::vector<Attachment> &attachments, const Panel &panel, const Catalog &catalog);

} // namespace fusion
