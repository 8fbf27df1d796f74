// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/webfetch.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::WebFetch)
};

} // namespace

WebFetchJob::WebFetchJob(const QJsonObject &arguments, FetchGuard guard, RobotsMemory &robots, FetchLimits limits)
    : m_asked(arguments[u"url"_s].toString())
    , m_offset(std::clamp<qint64>(arguments[u"offset"_s].toInteger(), 0, 1 << 30))
    , m_guard(std::move(guard))
    , m_limits(limits)
    , m_robots(robots)
{
    QMetaObject::invokeMethod(this, &WebFetchJob::begin, Qt::QueuedConnection);
}

WebFetchJob::~WebFetchJob() = default;

void WebFetchJob::begin()
{
    goTo(checkedUrl(m_asked, m_guard.own));
}

/// The page that was asked for, or one on another site that it leads to: the same questions for both.
void WebFetchJob::goTo(const Result<QUrl> &url)
{
    if (!url)
        return end(refusedTool(url.error().message));
    m_url = *url;
    const bool isOwn = m_guard.own.contains(m_url);
    if (!isOwn && !m_guard.rules.permits(m_url))
        return end(refusedTool(Words::tr("%1 is not among the places that may be read.").arg(m_url.host())));
    if (isOwn || m_robots.contains(siteOf(m_url)))
        fetchPage();
    else
        askRobots();
}

void WebFetchJob::askRobots()
{
    FetchLimits limits = m_limits;
    limits.maxBytes = 512000;
    FetchGuard guard = m_guard;
    guard.rules = {}; // the page's own rules were asked; a rule about paths says nothing of this file
    guard.rules.excluded = m_guard.rules.excluded;
    m_fetch = std::make_unique<GuardedFetch>(guard, limits);
    connect(m_fetch.get(), &GuardedFetch::finished, this, [this](const Result<FetchedBody> &body) {
        // An address that is refused is refused for the page as well; a server that does not answer has not said yes (RFC 9309).
        if (!body && body.error().kind == FailureKind::Tool)
            return end(refusedTool(body.error().message));
        m_robots[siteOf(m_url)] = body ? RobotsRules::from(body->status, body->bytes) : RobotsRules::nothingAllowed();
        if (!body) {
            m_robots.remove(siteOf(m_url)); // another time it may
            return end(failedTool(body.error().message));
        }
        QMetaObject::invokeMethod(this, &WebFetchJob::fetchPage, Qt::QueuedConnection);
    });
    m_fetch->start(robotsAddress(m_url));
}

void WebFetchJob::fetchPage()
{
    if (!m_guard.own.contains(m_url) && !m_robots.value(siteOf(m_url)).permits(m_url))
        return end(refusedTool(Words::tr("%1 asks programs not to read this page (robots.txt).").arg(m_url.host())));
    FetchLimits limits = m_limits;
    limits.staysOnSite = true;
    m_fetch = std::make_unique<GuardedFetch>(m_guard, limits);
    connect(m_fetch.get(), &GuardedFetch::finished, this, &WebFetchJob::takeBody);
    m_fetch->start(m_url);
}

void WebFetchJob::takeBody(const Result<FetchedBody> &body)
{
    if (!body)
        return end(body.error().kind == FailureKind::Tool ? refusedTool(body.error().message) : failedTool(body.error().message));
    if (!body->elsewhere.isEmpty()) {
        m_limits.redirects -= static_cast<int>(m_fetch->hops().size());
        if (m_limits.redirects < 0)
            return end(refusedTool(Words::tr("%1 leads from page to page.").arg(m_url.host())));
        return goTo(checkedUrl(body->elsewhere, m_guard.own));
    }
    if (body->status < 200 || body->status >= 300)
        return end(failedTool(Words::tr("%1 answered with status %2.").arg(body->url.host()).arg(body->status)));
    if (kindOf(*body) != BodyKind::Pdf)
        return convert(*body);
    m_pdf = std::make_unique<PdfText>();
    connect(m_pdf.get(), &PdfText::finished, this, [this, body = *body](const Result<PdfContents> &contents) {
        show(contents.transform([](const PdfContents &pdf) { return PageText{.title = {}, .text = withoutTricks(pdf.text)}; }),
             body);
    });
    m_pdf->start(body->bytes);
}

/// On another thread: a page is a stranger's, and may take its time.
void WebFetchJob::convert(const FetchedBody &body)
{
    const auto promise = std::make_shared<QPromise<Result<PageText>>>();
    promise->start();
    promise->future().then(this, [this, body](const Result<PageText> &page) { show(page, body); });
    QThreadPool::globalInstance()->start([promise, body] {
        promise->addResult(pageTextOf(body));
        promise->finish();
    });
}

void WebFetchJob::show(const Result<PageText> &page, const FetchedBody &body)
{
    if (!page)
        return end(failedTool(page.error().message));
    const QString address = QString::fromLatin1(body.url.toEncoded());
    const QString all = page->text;
    const QString part = all.mid(std::min(m_offset, all.size()), mostCharacters);
    const qsizetype after = m_offset + part.size();
    QString text = u"URL: "_s + address + u'\n';
    if (!page->title.isEmpty())
        text += u"Title: "_s + page->title + u'\n';
    text += u'\n' + (part.trimmed().isEmpty() ? u"(no text)"_s : part);
    if (after < all.size())
        text += u"\n\n(Characters %1 to %2 of %3. Ask again with \"offset\": %2 for more.)"_s.arg(m_offset).arg(after).arg(
            all.size());
    else if (body.isCut)
        text += u"\n\n(The page was longer than can be read; this is its beginning.)"_s;
    ToolOutcome outcome{.state = ToolCallState::Done, .text = text, .readStrangers = true};
    outcome.sources = {{.url = address, .title = page->title, .via = SourceVia::Read}};
    end(outcome);
}

void WebFetchJob::end(const ToolOutcome &outcome)
{
    emit finished(outcome);
}

} // namespace fusion
