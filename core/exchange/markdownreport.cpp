// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdownreport.h"

#include "core/base/failurewords.h"
#include "core/exchange/markdownescape.h"
#include "core/exchange/reportwords.h"
#include "core/words/extrastext.h"
#include "core/words/partwords.h"
#include "core/words/turnfigures.h"
#include "core/words/turnwords.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class MarkdownPage
{
public:
    QString text() const { return m_text; }

    void heading(int level, const QString &text) { m_text += u"%1 %2\n\n"_s.arg(QString(level, u'#'), plainInMarkdown(text)); }
    void note(const QString &text)
    {
        if (!text.isEmpty())
            m_text += plainInMarkdown(text) + u"\n\n"_s;
    }
    void quoted(const QString &markdown)
    {
        for (const QString &line : markdown.split(u'\n'))
            m_text += line.isEmpty() ? u">\n"_s : u"> "_s + line + u'\n';
        m_text += u'\n';
    }
    void item(int depth, const QString &text) { m_text += u"%1- %2\n"_s.arg(QString(depth * 2, u' '), plainInMarkdown(text)); }
    void row(const QStringList &cells)
    {
        m_text += u'|';
        for (const QString &cell : cells)
            m_text += u' ' + plainInMarkdown(cell) + u" |"_s;
        m_text += u'\n';
    }
    void rule(qsizetype columns) { m_text += u'|' + u"---|"_s.repeated(columns) + u'\n'; }
    void gap() { m_text += u'\n'; }

private:
    QString m_text;
};

void writeNotice(MarkdownPage &page, const Turn &turn)
{
    const TurnNotice notice = noticeFor(turn);
    page.note(notice.headline);
    for (const QString &cause : notice.causes)
        page.item(0, cause);
    if (!notice.causes.isEmpty())
        page.gap();
    page.note(notice.basis);
}

QString claimLine(const Turn &turn, AnalysisPart part, const Evidence &evidence)
{
    QString line = reportwords::claim(turn, part, evidence);
    if (evidence.quote.isEmpty())
        return line;
    line += u" “%1”"_s.arg(evidence.quote);
    return evidence.found ? line : line + u" (%1)"_s.arg(reportwords::notFound(turn, evidence));
}

void writeMap(MarkdownPage &page, const Turn &turn)
{
    if (turn.judge || turn.analysis)
        page.heading(2, reportwords::map());
    for (const QString &line : provenanceOf(turn))
        page.note(line);
    if (!turn.seats.empty() && turn.judge)
        page.note(missingAnalysisWords(turn));
    if (!turn.analysis)
        return;
    for (const AnalysisPart part : allAnalysisParts) {
        if (turn.analysis->part(part).empty())
            continue;
        page.heading(3, titleOfPart(part));
        for (const AnalysisPoint &point : turn.analysis->part(part)) {
            page.item(0, point.text);
            for (const Evidence &evidence : point.evidence)
                page.item(1, claimLine(turn, part, evidence));
        }
        page.gap();
    }
}

void writeSeat(MarkdownPage &page, const StageAnswer &seat)
{
    page.heading(3, reportwords::stageTitle(seat));
    page.note(figuresOf(seat));
    if (seat.failure)
        page.note(sentenceFor(*seat.failure));
    if (!seat.text.isEmpty())
        page.quoted(tamedMarkdown(seat.text));
    for (const Panelist &panelist : seat.hosted.panelists) {
        page.note(panelist.model);
        page.quoted(tamedMarkdown(panelist.text.isEmpty() ? panelist.failure : panelist.text));
    }
    if (!seat.reasoning.isEmpty()) {
        page.heading(4, reportwords::reasoning());
        page.quoted(tamedMarkdown(seat.reasoning));
    }
    for (const QString &line : extrasText(seat).split(u'\n', Qt::SkipEmptyParts))
        page.item(0, line);
    page.gap();
}

void writeCosts(MarkdownPage &page, const Turn &turn)
{
    page.heading(2, reportwords::costs());
    page.row(reportwords::costHeadings());
    page.rule(reportwords::costHeadings().size());
    for (const reportwords::CostRow &row : reportwords::costRows(turn))
        page.row({row.stage, row.model, row.tokens, row.cost});
    page.gap();
    page.note(reportwords::costTotal(turn));
}

void writeTurn(MarkdownPage &page, const Turn &turn)
{
    page.note(reportwords::headline(turn));
    page.heading(2, reportwords::question());
    page.quoted(tamedMarkdown(turn.question));
    for (const Attachment &file : turn.attachments)
        page.note(reportwords::attached(file));
    writeNotice(page, turn);
    if (const QString answer = turn.answer(); !answer.isEmpty()) {
        page.heading(2, reportwords::answer());
        page.note(reportwords::author(turn));
        page.quoted(tamedMarkdown(answer));
    }
    writeMap(page, turn);
    page.heading(2, reportwords::answers());
    for (const StageAnswer &seat : turn.seats)
        writeSeat(page, seat);
    writeCosts(page, turn);
}

} // namespace

QString markdownReport(const Exported &exported)
{
    MarkdownPage page;
    page.heading(1, exported.title);
    for (const Turn &turn : exported.turns) {
        if (exported.turns.size() > 1)
            page.heading(1, turn.question.simplified().left(120));
        writeTurn(page, turn);
    }
    page.note(reportwords::footer());
    return page.text();
}

} // namespace fusion
