// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace fusion::test {

/// Text that tries to be more than text: pieces of HTML, Markdown, entities and invisible characters in an order drawn from a
/// seed.
inline QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces{"<script>alert(1)</script>",
                                    "<img src=x onerror=alert(1)>",
                                    "![pixel](http://tracker.invalid/p.png)",
                                    "![a][r]\n\n[r]: http://tracker.invalid/r.png\n",
                                    "[click](javascript:alert(1))",
                                    "[ok](https://example.org/?a=1&b=\"2\")",
                                    "<https://example.org/x>",
                                    "</div></body>",
                                    "\"><svg onload=alert(1)>",
                                    "&lt;script&gt;",
                                    "&#x3C;script>",
                                    "`<b>`",
                                    "```html\n<iframe src=\"//x.invalid\">\n```\n",
                                    "    <b>indented</b>\n",
                                    "# Heading\n",
                                    "> quote\n",
                                    "- [ ] task\n- [x] done\n",
                                    "3. three\n4. four\n",
                                    "| a | b |\n|---|---|\n| <i>x</i> | `<u>` |\n",
                                    "**bold *both* ~~gone~~**",
                                    "[A] says, [B] denies",
                                    "\\<b>",
                                    "\\\\<b>",
                                    "!\\[x](http://tracker.invalid)",
                                    "<!-- -->",
                                    "<![CDATA[x]]>",
                                    "<?php x ?>",
                                    "\u202Egnp.exe",
                                    "\u200B",
                                    "日本語",
                                    "😀",
                                    "\r\n",
                                    "\n\n",
                                    " ",
                                    "'",
                                    "\"",
                                    "<",
                                    ">",
                                    "&",
                                    "]",
                                    "[",
                                    "(",
                                    ")",
                                    "$x<y$",
                                    "<a href=x>",
                                    "<style>*{}</style>"};
    QString text;
    for (int i = static_cast<int>(random.bounded(12)); i >= 0; --i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

inline StageAnswer stageAnswer(Stage stage, const QString &label, const QString &text)
{
    StageAnswer answer;
    answer.stage = stage;
    answer.label = label;
    answer.model = {.connection = "lab", .id = "vendor/model-" + label.toLower()};
    answer.modelName = "Model " + label;
    answer.state = StageState::Answered;
    answer.text = text;
    answer.attempts = 1;
    answer.usage = {.inputTokens = 1200, .outputTokens = 340, .cost = Money{2'500'000}, .costSource = CostSource::Provider};
    return answer;
}

/// A degraded turn with every part, made of such text.
inline Turn hostileTurn(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto words = [&random] { return hostileText(random); };
    Turn turn;
    turn.id = "t1";
    turn.question = "Which is it? " + words();
    turn.panelName = words();
    turn.startedAt = QDateTime::fromMSecsSinceEpoch(1785000000000, QTimeZone::UTC);
    turn.state = TurnState::Degraded;
    turn.panelClosed = true;
    turn.lastEventMs = 4200;
    turn.seats = {stageAnswer(Stage::ofSeat(0), "A", "The first passage. " + words() + " The last passage."),
                  stageAnswer(Stage::ofSeat(1), "B", {}), stageAnswer(Stage::ofSeat(2), "C", words())};
    turn.seats[0].colour = words();
    turn.seats[0].reasoning = words();
    turn.seats[0].sources = {{.url = "javascript:alert(1)", .title = words()}, {.url = "https://example.org/", .title = {}}};
    turn.seats[0].toolCalls = {{.id = "1", .name = words(), .arguments = {{"q", words()}}, .result = words()}};
    turn.seats[1].state = StageState::Failed;
    turn.seats[1].failure = Failure{.kind = FailureKind::RateLimit, .message = words(), .httpStatus = 429};
    turn.seats[1].usage = {};
    turn.seats[2].usage.costSource = CostSource::Prices;
    turn.judge = stageAnswer(Stage::judge(), {}, "{}");
    turn.synthesis = stageAnswer(Stage::synthesizer(), {}, "As [A] says. " + words());
    const qsizetype end = turn.seats[0].text.size();
    turn.analysis = Analysis{
        .source = AnalysisSource::Judge,
        .consensus = {{.text = words(),
                       .evidence = {{.seat = 0, .quote = "The first passage.", .found = true, .spans = {{0, 18}}},
                                    {.seat = 1, .quote = words()}}}},
        .contradictions = {{.text = words(),
                            .evidence = {{.seat = 0, .stance = words(), .quote = "all", .found = true, .spans = {{4, end - 3}}},
                                         {.seat = 2, .stance = words(), .quote = words()}}}},
        .blindSpots = {{.text = words()}},
    };
    return turn;
}

} // namespace fusion::test
