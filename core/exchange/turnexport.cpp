// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/turnexport.h"

#include "core/attach/attachmentreader.h"
#include "core/base/failurewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::TurnExport)

public:
    static QString part(AnalysisPart part)
    {
        switch (part) {
        case AnalysisPart::Consensus: return tr("Agreed");
        case AnalysisPart::Contradictions: return tr("In conflict");
        case AnalysisPart::PartialCoverage: return tr("Covered by some");
        case AnalysisPart::UniqueInsights: return tr("Said by one");
        case AnalysisPart::BlindSpots: return tr("Said by none");
        }
        Q_UNREACHABLE_RETURN({});
    }
    static QString answer() { return tr("Answer"); }
    static QString map() { return tr("The judge's map"); }
    static QString notFound() { return tr("not found in the answer"); }
    static QString attached(const Attachment &file)
    {
        return tr("Attached: %1 (%2, %3)", "name, kind, size")
            .arg(file.name.simplified(), file.mediaType, readableSize(file.size));
    }
    static QString seat(const StageAnswer &seat)
    {
        const QString model = seat.modelName.isEmpty() ? seat.model.id : seat.modelName;
        return tr("Seat %1: %2").arg(seat.label, model);
    }
};

constexpr std::array allParts{AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                              AnalysisPart::UniqueInsights, AnalysisPart::BlindSpots};

/// What both formats are made of: headings and model text, in order.
class Document
{
public:
    virtual ~Document() = default;
    virtual void heading(int level, const QString &text) = 0;
    virtual void note(const QString &text) = 0;
    virtual void modelText(const QString &text) = 0;
    virtual void item(int depth, const QString &text) = 0;
};

QString labelOf(const Turn &turn, int seat)
{
    const StageAnswer *answer = turn.find(Stage::ofSeat(seat));
    return answer ? answer->label : QString();
}

void writePoint(Document &document, const Turn &turn, const AnalysisPoint &point)
{
    document.item(0, point.text);
    for (const Evidence &evidence : point.evidence) {
        QStringList line{labelOf(turn, evidence.seat) + u':'};
        if (!evidence.stance.isEmpty())
            line.append(evidence.stance);
        if (!evidence.quote.isEmpty())
            line.append(u"“%1”"_s.arg(evidence.quote));
        if (!evidence.quote.isEmpty() && !evidence.found)
            line.append(u'(' + Words::notFound() + u')');
        document.item(1, line.join(u' '));
    }
}

void writeAnalysis(Document &document, const Turn &turn)
{
    if (!turn.analysis)
        return;
    document.heading(2, Words::map());
    for (const AnalysisPart part : allParts) {
        if (turn.analysis->part(part).empty())
            continue;
        document.heading(3, Words::part(part));
        for (const AnalysisPoint &point : turn.analysis->part(part))
            writePoint(document, turn, point);
    }
}

void writeTurn(Document &document, const Turn &turn)
{
    document.heading(1, turn.question.simplified());
    document.note(u"%1 · %2 · %3"_s.arg(turn.panelName, turnStateName(turn.state), formatMoney(turn.totalUsage().cost)));
    for (const Attachment &file : turn.attachments)
        document.note(Words::attached(file));
    document.heading(2, Words::answer());
    document.modelText(turn.answer());
    writeAnalysis(document, turn);
    for (const StageAnswer &seat : turn.seats) {
        document.heading(2, Words::seat(seat));
        document.note(u"%1 · %2"_s.arg(stageStateName(seat.state), formatMoney(seat.usage.cost)));
        if (seat.failure)
            document.note(sentenceFor(*seat.failure));
        document.modelText(seat.text);
    }
}

class MarkdownDocument : public Document
{
public:
    void heading(int level, const QString &text) override { m_text += u"%1 %2\n\n"_s.arg(QString(level, u'#'), text); }
    void note(const QString &text) override { m_text += text + u"\n\n"_s; }
    void item(int depth, const QString &text) override
    {
        m_text += u"%1- %2\n"_s.arg(QString(depth * 2, u' '), text.simplified());
    }
    void modelText(const QString &text) override
    {
        for (const QString &line : text.split(u'\n'))
            m_text += line.isEmpty() ? u">\n"_s : u"> %1\n"_s.arg(line);
        m_text += u'\n';
    }
    QString text() const { return m_text; }

private:
    QString m_text;
};

class HtmlDocument : public Document
{
public:
    void heading(int level, const QString &text) override
    {
        m_text += u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), text.toHtmlEscaped());
    }
    void note(const QString &text) override { m_text += u"<p class=\"note\">%1</p>\n"_s.arg(text.toHtmlEscaped()); }
    void item(int depth, const QString &text) override
    {
        m_text += u"<p class=\"item%1\">%2</p>\n"_s.arg(QString::number(depth), text.toHtmlEscaped());
    }
    void modelText(const QString &text) override { m_text += u"<div class=\"text\">%1</div>\n"_s.arg(text.toHtmlEscaped()); }

    QString page(const QString &title) const
    {
        const QString head = uR"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em; color-scheme: light dark; }
.text { white-space: pre-wrap; border-inline-start: 3px solid #8888; padding-inline-start: 1em; }
.note { opacity: .7; } .item0 { margin: .8em 0 .2em; font-weight: 600; } .item1 { margin: .1em 0 .1em 1.5em; }
</style><title>)"_s;
        return head + title.toHtmlEscaped() + u"</title></head><body>\n"_s + m_text + u"</body></html>\n"_s;
    }

private:
    QString m_text;
};

QJsonObject jsonWithFiles(const Turn &turn)
{
    QJsonObject json = toJson(turn);
    QJsonArray files;
    for (const Attachment &file : turn.attachments)
        files.append(toJsonWithData(file));
    if (!files.isEmpty())
        json[u"attachments"_s] = files;
    return json;
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(const QString &name)
{
    if (name == "md"_L1)
        return ExportFormat::Markdown;
    if (name == "html"_L1)
        return ExportFormat::Html;
    if (name == "json"_L1)
        return ExportFormat::Json;
    return std::nullopt;
}

QByteArray exportTurn(const Turn &turn, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown: return exportMarkdown(turn).toUtf8();
    case ExportFormat::Html: return exportHtml(turn).toUtf8();
    case ExportFormat::Json: return QJsonDocument(jsonWithFiles(turn)).toJson();
    }
    Q_UNREACHABLE_RETURN({});
}

QString exportMarkdown(const Turn &turn)
{
    MarkdownDocument document;
    writeTurn(document, turn);
    return document.text();
}

QString exportHtml(const Turn &turn)
{
    HtmlDocument document;
    writeTurn(document, turn);
    return document.page(turn.question.simplified());
}

} // namespace fusion
