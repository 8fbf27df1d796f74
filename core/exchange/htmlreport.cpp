// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/htmlreport.h"

#include "core/base/failurewords.h"
#include "core/exchange/claimlinks.h"
#include "core/exchange/reportstyle.h"
#include "core/exchange/reportwords.h"
#include "core/exchange/visible.h"
#include "core/markdown/linkgate.h"
#include "core/markdown/markdownparser.h"
#include "core/words/extrastext.h"
#include "core/words/partwords.h"
#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"
#include "core/words/turnwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString escaped(const QString &text)
{
    return visible(text).toHtmlEscaped();
}

/// Words as they were typed, line by line.
QString asTyped(const QString &text)
{
    return escaped(text).replace(u'\n', u"<br>"_s);
}

QString rendered(const QString &source, const std::vector<markdown::Passage> &passages)
{
    return markdown::htmlText(markdown::parseMarkdown(source), passages);
}

/// The page of one turn.
class TurnPage
{
public:
    TurnPage(const Turn &turn, int number, HtmlLook look)
        : m_turn(turn)
        , m_links(turn, number)
        , m_number(number)
        , m_look(look)
    {
    }

    QString html(bool isAlone)
    {
        m_html = u"<div class=\"turn\" id=\"t%1\">"_s.arg(m_number);
        if (!isAlone)
            heading(2, m_turn.question.simplified().left(120));
        note(reportwords::headline(m_turn));
        writeQuestion();
        writeNotice();
        writeAnswer();
        writeMap();
        heading(2, reportwords::answers());
        for (const StageAnswer &seat : m_turn.seats)
            writeSeat(seat);
        writeCosts();
        return m_html + u"</div>\n"_s;
    }

private:
    void heading(int level, const QString &text) { m_html += u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), escaped(text)); }
    void note(const QString &text)
    {
        if (!text.isEmpty())
            m_html += u"<p class=\"note\">%1</p>\n"_s.arg(escaped(text));
    }
    void text(const QString &cssClass, const QString &html)
    {
        m_html += u"<div class=\"%1\" dir=\"auto\">%2</div>\n"_s.arg(cssClass, html);
    }

    void writeQuestion()
    {
        heading(2, reportwords::question());
        text(u"question"_s, u"<p>"_s + asTyped(m_turn.question) + u"</p>"_s);
        for (const Attachment &file : m_turn.attachments)
            note(reportwords::attached(file));
    }

    void writeNotice()
    {
        const TurnNotice notice = noticeFor(m_turn);
        if (notice.headline.isEmpty())
            return;
        QString html = u"<p><strong>%1</strong></p>"_s.arg(escaped(notice.headline));
        for (const QString &line : notice.causes + QStringList{notice.basis}) {
            if (!line.isEmpty())
                html += u"<p>%1</p>"_s.arg(escaped(line));
        }
        text(u"notice"_s, html);
    }

    void writeAnswer()
    {
        const QString answer = m_turn.answer();
        if (answer.isEmpty())
            return;
        heading(2, reportwords::answer());
        note(reportwords::author(m_turn));
        text(u"answer"_s, rendered(answer, m_links.markersIn(answer)));
    }

    void writeMap()
    {
        if (m_turn.judge || m_turn.analysis)
            heading(2, reportwords::map());
        for (const QString &line : provenanceOf(m_turn))
            note(line);
        if (!m_turn.seats.empty() && m_turn.judge)
            note(missingAnalysisWords(m_turn));
        if (!m_turn.analysis)
            return;
        for (const AnalysisPart part : allAnalysisParts) {
            if (m_turn.analysis->part(part).empty())
                continue;
            m_html += u"<h3>%1 %2</h3>\n"_s.arg(symbolOfPart(part), escaped(titleOfPart(part)));
            for (const AnalysisPoint &point : m_turn.analysis->part(part))
                writePoint(part, point);
        }
    }

    void writePoint(AnalysisPart part, const AnalysisPoint &point)
    {
        m_html += u"<p class=\"point\" dir=\"auto\">%1</p>\n"_s.arg(escaped(point.text));
        if (point.evidence.empty())
            return;
        m_html += u"<ul class=\"claims\">"_s;
        for (const Evidence &evidence : point.evidence)
            writeClaim(part, evidence);
        m_html += u"</ul>\n"_s;
    }

    void writeClaim(AnalysisPart part, const Evidence &evidence)
    {
        const int number = m_links.numberOf(evidence);
        m_html += u"<li id=\"%1\" dir=\"auto\"><span class=\"n\">%2</span> %3"_s.arg(
            m_links.claimId(number), QString::number(number), escaped(reportwords::claim(m_turn, part, evidence)));
        const QString quote = u"“%1”"_s.arg(escaped(evidence.quote));
        if (!evidence.quote.isEmpty() && evidence.found && !evidence.spans.empty())
            m_html += u" <a class=\"quote\" href=\"#%1\">%2</a>"_s.arg(m_links.passageId(number), quote);
        else if (!evidence.quote.isEmpty())
            m_html += u" %1 <span class=\"missing\">(%2)</span>"_s.arg(quote, escaped(reportwords::notFound(m_turn, evidence)));
        m_html += u"</li>"_s;
    }

    void writeSeat(const StageAnswer &seat)
    {
        static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
        const QString border =
            colour.match(seat.colour).hasMatch() ? u" style=\"border-color: %1\""_s.arg(seat.colour) : QString();
        m_html += u"<div class=\"seatcard\" id=\"%1\"%2>\n"_s.arg(m_links.seatId(seat.stage.seat), border);
        heading(3, reportwords::stageTitle(seat));
        note(figuresOf(seat));
        if (seat.failure)
            text(u"notice"_s, u"<p>"_s + escaped(sentenceFor(*seat.failure)) + u"</p>"_s);
        if (!seat.text.isEmpty())
            text(u"text"_s, rendered(seat.text, m_links.quotedIn(seat.stage.seat)));
        writePanelists(seat);
        fold(reportwords::reasoning(), rendered(seat.reasoning, {}), seat.reasoning.isEmpty());
        fold(extrasTitle(seat), extras(seat), extrasTitle(seat).isEmpty());
        m_html += u"</div>\n"_s;
    }

    /// The members of a panel that the provider ran behind this seat.
    void writePanelists(const StageAnswer &seat)
    {
        for (const Panelist &panelist : seat.hosted.panelists) {
            fold(panelist.model,
                 rendered(panelist.text, {}) + (panelist.failure.isEmpty() ? QString() : asTyped(panelist.failure)), false);
        }
    }

    static QString extras(const StageAnswer &seat)
    {
        StageAnswer callsOnly = seat;
        callsOnly.sources.clear();
        QString html = callsOnly.toolCalls.empty() ? QString() : u"<p>"_s + asTyped(extrasText(callsOnly)) + u"</p>"_s;
        for (const Source &source : seat.sources) {
            const auto url = allowedLink(source.url);
            const QString name = escaped(source.title.isEmpty() ? source.url : source.title);
            html += url ? u"<p><a href=\"%1\">%2</a></p>"_s.arg(url->toString(QUrl::FullyEncoded).toHtmlEscaped(), name)
                        : u"<p>%1</p>"_s.arg(name);
        }
        return html;
    }

    /// Closed at first; on paper there is nothing to open.
    void fold(const QString &title, const QString &html, bool isEmpty)
    {
        if (isEmpty)
            return;
        if (m_look == HtmlLook::Page)
            m_html += u"<details><summary>%1</summary><div dir=\"auto\">%2</div></details>\n"_s.arg(escaped(title), html);
        else
            m_html += u"<p class=\"note\">%1</p><div class=\"small\">%2</div>\n"_s.arg(escaped(title), html);
    }

    void writeCosts()
    {
        heading(2, reportwords::costs());
        m_html += u"<table class=\"costs\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr>"_s;
        for (const QString &title : reportwords::costHeadings())
            m_html += u"<th>%1</th>"_s.arg(escaped(title));
        m_html += u"</tr>"_s;
        for (const reportwords::CostRow &row : reportwords::costRows(m_turn))
            m_html += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>"_s.arg(escaped(row.stage), escaped(row.model),
                                                                                     escaped(row.tokens), escaped(row.cost));
        m_html += u"</table>\n"_s;
        note(reportwords::costTotal(m_turn));
    }

    const Turn &m_turn;
    ClaimLinks m_links;
    int m_number;
    HtmlLook m_look;
    QString m_html;
};

QString contentsOf(const std::vector<Turn> &turns)
{
    QString html = u"<h2>%1</h2><ol>"_s.arg(escaped(reportwords::contents()));
    int number = 0;
    for (const Turn &turn : turns)
        html +=
            u"<li><a href=\"#t%1\">%2</a></li>"_s.arg(QString::number(++number), escaped(turn.question.simplified().left(120)));
    return html + u"</ol>\n"_s;
}

} // namespace

QString htmlReport(const Exported &exported, HtmlLook look)
{
    const QString title = escaped(exported.title.simplified());
    const QString style = look == HtmlLook::Page ? pageStyle() : printStyle();
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                   "<meta name=\"referrer\" content=\"no-referrer\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s +
                   title + u"</title>\n<style>\n"_s + style + u"</style></head><body>\n<h1 dir=\"auto\">"_s + title +
                   u"</h1>\n"_s;
    const bool isAlone = exported.turns.size() == 1;
    if (!isAlone)
        html += contentsOf(exported.turns);
    int number = 0;
    for (const Turn &turn : exported.turns)
        html += TurnPage(turn, ++number, look).html(isAlone);
    return html + u"<p class=\"note\">%1</p>\n</body></html>\n"_s.arg(escaped(reportwords::footer()));
}

} // namespace fusion
