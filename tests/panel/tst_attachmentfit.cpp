// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/attachmentfit.h"

#include "core/catalog/catalog.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

Attachment attachment(AttachmentKind kind, const QString &text = u"words"_s)
{
    return sealed({.kind = kind,
                   .name = u"it"_s,
                   .mediaType = u"x/y"_s,
                   .data = "bytes",
                   .text = kind == AttachmentKind::Image ? QString() : text});
}

std::optional<ModelInfo> model(const QString &kind)
{
    if (kind == "none"_L1)
        return std::nullopt;
    ModelInfo info{.ref = {u"lab"_s, kind}, .name = kind};
    info.abilitiesKnown = kind != "silent"_L1;
    if (kind.contains("image"_L1))
        info.abilities |= Ability::Images;
    if (kind.contains("file"_L1))
        info.abilities |= Ability::Files;
    return info;
}

Seat seat(const QString &label, const QString &id)
{
    Seat place{.label = label};
    place.ask.model = {u"lab"_s, id};
    return place;
}

} // namespace

/// Who is given what, and what people are told about it.
class TestAttachmentFit : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void nothingOfAPictureIsLeft();
    void checks();
};

void TestAttachmentFit::fits_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("able");
    QTest::addColumn<AttachmentForm>("seat");
    QTest::addColumn<bool>("known");
    QTest::addColumn<AttachmentForm>("reader");
    using enum AttachmentForm;
    const auto row = [](const char *name, AttachmentKind kind, const QString &text, const QString &able, AttachmentForm form,
                        bool known,
                        AttachmentForm reader) { QTest::newRow(name) << kind << text << able << form << known << reader; };
    row("text", AttachmentKind::Text, u"words"_s, u"text"_s, Text, true, Text);
    row("text, unknown model", AttachmentKind::Text, u"words"_s, u"none"_s, Text, true, Text);
    row("blank text", AttachmentKind::Text, u" \n"_s, u"text"_s, NameOnly, true, NameOnly);
    row("picture, seen", AttachmentKind::Image, {}, u"image"_s, Image, true, Image);
    row("picture, not seen", AttachmentKind::Image, {}, u"text"_s, NameOnly, true, NameOnly);
    row("picture, files only", AttachmentKind::Image, {}, u"file"_s, NameOnly, true, NameOnly);
    row("picture, silent catalog", AttachmentKind::Image, {}, u"silent"_s, Image, false, NameOnly);
    row("picture, no catalog", AttachmentKind::Image, {}, u"none"_s, Image, false, NameOnly);
    row("PDF, files taken", AttachmentKind::Pdf, u"words"_s, u"image file"_s, File, true, Text);
    row("PDF, as text", AttachmentKind::Pdf, u"words"_s, u"image"_s, Text, true, Text);
    row("PDF, silent catalog", AttachmentKind::Pdf, u"words"_s, u"silent"_s, Text, true, Text);
    row("scan, files taken", AttachmentKind::Pdf, {}, u"file"_s, File, true, NameOnly);
    row("scan, as nothing", AttachmentKind::Pdf, {}, u"text"_s, NameOnly, true, NameOnly);
}

void TestAttachmentFit::fits()
{
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, able);
    QFETCH(AttachmentForm, seat);
    QFETCH(bool, known);
    QFETCH(AttachmentForm, reader);
    const Attachment file = attachment(kind, text);
    QCOMPARE(seatFit(file, model(able)), (AttachmentFit{seat, known}));
    QCOMPARE(readerFit(file, model(able)), (AttachmentFit{reader, true}));
}

void TestAttachmentFit::nothingOfAPictureIsLeft()
{
    const Attachment name = inForm(attachment(AttachmentKind::Image), AttachmentForm::NameOnly);
    QCOMPARE(name.kind, AttachmentKind::Text);
    QCOMPARE(name.name, u"it"_s);
    QVERIFY(!name.data.contains("bytes"));
    QVERIFY(name.text.contains(u"cannot be shown"_s));
    QCOMPARE(inForm(attachment(AttachmentKind::Pdf), AttachmentForm::Text).text, u"words"_s);
    QCOMPARE(inForm(attachment(AttachmentKind::Pdf), AttachmentForm::File), attachment(AttachmentKind::Pdf));
}

void TestAttachmentFit::checks()
{
    Catalog catalog;
    catalog.setModels(u"lab"_s, {*model(u"image file"_s), *model(u"text"_s), *model(u"silent"_s)});
    Panel panel;
    panel.seats = {seat(u"A"_s, u"image file"_s), seat(u"B"_s, u"text"_s), seat(u"C"_s, u"silent"_s)};
    panel.judge.model = {u"lab"_s, u"image file"_s};
    panel.synthesizer.model = {u"lab"_s, u"text"_s};
    Attachment photo = attachment(AttachmentKind::Image);
    photo.name = u"photo.png"_s;
    Attachment paper = attachment(AttachmentKind::Pdf);
    paper.name = u"paper.pdf"_s;
    Attachment notes = attachment(AttachmentKind::Text);
    notes.name = u"notes.txt"_s;
    const QStringList expected{
        u"photo.png: the image to A and the judge; only its name to B and the synthesizer (takes no images); the image to C (not known whether images are taken)"_s,
        u"paper.pdf: as a file to A; as text to B, C, the judge, and the synthesizer"_s,
        u"notes.txt: as text to all"_s,
    };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(attachmentChecks({photo, paper, notes}, panel, catalog), expected);
    panel.seats.resize(1);
    QCOMPARE(attachmentChecks({photo}, panel, catalog), QStringList{u"photo.png: the image to A"_s});
    QCOMPARE(attachmentChecks({photo}, Panel{}, catalog), QStringList());
}

QTEST_GUILESS_MAIN(TestAttachmentFit)
#include "tst_attachmentfit.moc"
