// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/attachmentfit.h"

#include "core/catalog/catalog.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::AttachmentFit)

public:
    static QString judge() { return tr("the judge"); }
    static QString synthesizer() { return tr("the synthesizer"); }
    static QString everybody() { return tr("all"); }
    static QString line(const QString &name, const QStringList &parts)
    {
        return tr("%1: %2", "file, who gets what").arg(name, parts.join(tr("; ", "between parts of a sentence")));
    }
    static QString given(AttachmentKind kind, AttachmentFit fit, const QString &who)
    {
        switch (fit.form) {
        case AttachmentForm::Text: return tr("as text to %1", "labels of seats").arg(who);
        case AttachmentForm::File: return tr("as a file to %1", "labels of seats").arg(who);
        case AttachmentForm::Image:
            return fit.isKnown ? tr("the image to %1", "labels of seats").arg(who)
                               : tr("the image to %1 (not known whether images are taken)", "labels of seats").arg(who);
        case AttachmentForm::NameOnly:
            return kind == AttachmentKind::Image ? tr("only its name to %1 (takes no images)", "labels of seats").arg(who)
                                                 : tr("only its name to %1 (no text in it)", "labels of seats").arg(who);
        }
        Q_UNREACHABLE_RETURN({});
    }
};

bool takes(const std::optional<ModelInfo> &model, Ability ability)
{
    return model && model->abilitiesKnown && model->abilities.testFlag(ability);
}

AttachmentForm textForm(const Attachment &attachment)
{
    return attachment.text.trimmed().isEmpty() ? AttachmentForm::NameOnly : AttachmentForm::Text;
}

/// One that reads what is attached, with what it is given.
struct Reader {
    QString label;
    AttachmentFit fit;
};

std::vector<Reader> readersOf(const Attachment &attachment, const Panel &panel, const Catalog &catalog)
{
    std::vector<Reader> readers;
    for (const int index : panel.enabledSeats()) {
        const Seat &seat = panel.seats[static_cast<size_t>(index)];
        readers.push_back({seat.label, seatFit(attachment, catalog.find(seat.ask.model))});
    }
    if (!panel.isFused())
        return readers;
    if (!panel.judge.model.isEmpty())
        readers.push_back({Words::judge(), readerFit(attachment, catalog.find(panel.judge.model))});
    if (!panel.synthesizer.model.isEmpty())
        readers.push_back({Words::synthesizer(), readerFit(attachment, catalog.find(panel.synthesizer.model))});
    return readers;
}

QString checkOf(const Attachment &attachment, const std::vector<Reader> &readers)
{
    std::vector<std::pair<AttachmentFit, QStringList>> groups;
    for (const Reader &reader : readers) {
        const auto known = std::ranges::find(groups, reader.fit, [](const auto &group) { return group.first; });
        if (known == groups.end())
            groups.emplace_back(reader.fit, QStringList{reader.label});
        else
            known->second.append(reader.label);
    }
    QStringList parts;
    for (const auto &[fit, labels] : groups) {
        const QString who = groups.size() == 1 && readers.size() > 1 ? Words::everybody() : QLocale().createSeparatedList(labels);
        parts.append(Words::given(attachment.kind, fit, who));
    }
    return Words::line(attachment.name, parts);
}

} // namespace

AttachmentFit seatFit(const Attachment &attachment, const std::optional<ModelInfo> &model)
{
    const bool isKnown = model && model->abilitiesKnown;
    switch (attachment.kind) {
    case AttachmentKind::Text: return {.form = textForm(attachment)};
    case AttachmentKind::Pdf: return {.form = takes(model, Ability::Files) ? AttachmentForm::File : textForm(attachment)};
    case AttachmentKind::Image:
        if (!isKnown)
            return {.form = AttachmentForm::Image, .isKnown = false};
        return {.form = takes(model, Ability::Images) ? AttachmentForm::Image : AttachmentForm::NameOnly};
    }
    Q_UNREACHABLE_RETURN({});
}

AttachmentFit readerFit(const Attachment &attachment, const std::optional<ModelInfo> &model)
{
    if (attachment.kind == AttachmentKind::Image)
        return {.form = takes(model, Ability::Images) ? AttachmentForm::Image : AttachmentForm::NameOnly};
    return {.form = textForm(attachment)};
}

Attachment inForm(const Attachment &attachment, AttachmentForm form)
{
    if (form == AttachmentForm::Image || form == AttachmentForm::File)
        return attachment;
    // In English: it is for models, and the same for every person.
    const QString missing = attachment.kind == AttachmentKind::Image
                                ? u"(This is a picture, %1. It cannot be shown to this model.)"_s.arg(attachment.mediaType)
                                : u"(No text could be read in this file.)"_s;
    const QString text = form == AttachmentForm::NameOnly ? missing : attachment.text;
    return sealed({.kind = AttachmentKind::Text,
                   .name = attachment.name,
                   .mediaType = u"text/plain"_s,
                   .data = text.toUtf8(),
                   .text = text});
}

QStringList attachmentChecks(const std::vector<Attachment> &attachments, const Panel &panel, const Catalog &catalog)
{
    QStringList checks;
    for (const Attachment &attachment : attachments) {
        const std::vector<Reader> readers = readersOf(attachment, panel, catalog);
        if (!readers.empty())
            checks.append(checkOf(attachment, readers));
    }
    return checks;
}

} // namespace fusion
