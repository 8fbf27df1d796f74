// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attach/pdftext.h"
#include "core/tools/guardedfetch.h"
#include "core/tools/pagetext.h"
#include "core/tools/robots.h"
#include "core/tools/tooljob.h"

#include <QHash>

#include <memory>

namespace fusion {

/// What robots.txt said, by site, for as long as the program runs.
using RobotsMemory = QHash<QString, RobotsRules>;

/// Reads one page for a model: its robots.txt first, then the page, as text, from the character that is asked for on.
class WebFetchJob : public ToolJob
{
    Q_OBJECT

public:
    static constexpr qsizetype mostCharacters = 24000; ///< of one call; the next ones are asked for with "offset"

    /// @param arguments {"url","offset"}; @param robots outlives the job
    WebFetchJob(const QJsonObject &arguments, FetchGuard guard, RobotsMemory &robots, FetchLimits limits = {});
    ~WebFetchJob() override;

private:
    void begin();
    void goTo(const Result<QUrl> &url);
    void askRobots();
    void fetchPage();
    void takeBody(const Result<FetchedBody> &body);
    void convert(const FetchedBody &body);
    void show(const Result<PageText> &page, const FetchedBody &body);
    void end(const ToolOutcome &outcome);

    QString m_asked;
    qsizetype m_offset;
    FetchGuard m_guard;
    FetchLimits m_limits;
    RobotsMemory &m_robots;
    QUrl m_url;
    std::unique_ptr<GuardedFetch> m_fetch;
    std::unique_ptr<PdfText> m_pdf;
};

} // namespace fusion
