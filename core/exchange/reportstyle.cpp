// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reportstyle.h"

using namespace Qt::StringLiterals;

namespace fusion {

QString pageStyle()
{
    return uR"(:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { line-height: 1.25; } h2 { margin-top: 2rem; } .turn + .turn { border-top: 3px double #8888; margin-top: 3rem; }
.note { opacity: .75; font-size: .9em; margin: .3em 0; }
.question { background: #8881; border-radius: 8px; padding: .1rem 1rem; }
.answer { border-inline-start: 4px solid #2a7ade; padding-inline-start: 1rem; }
.notice { border: 1px solid #c77d00; border-radius: 8px; padding: 0 1rem; margin: 1rem 0; }
.seatcard { border: 1px solid #8888; border-inline-start-width: 5px; border-radius: 6px; padding: 0 1rem .6rem; margin: 1rem 0; }
.point { font-weight: 600; margin: 1rem 0 .2rem; } ul.claims { margin: 0; list-style: none; padding-inline-start: 1rem; }
.claims li { margin: .3rem 0; } .missing { opacity: .75; font-style: italic; }
.n { font-size: .75em; font-weight: 700; padding: 0 .35em; border-radius: 3px; background: #2a7ade33; text-decoration: none; }
.q { background: #ffd54a55; } .q.against { background: #ff8a6555; }
.q .n { margin-inline-end: .25em; } :target { outline: 3px solid #2a7ade; outline-offset: 2px; border-radius: 3px; }
pre { overflow-x: auto; background: #8881; padding: .7rem; border-radius: 6px; white-space: pre-wrap; }
code { font-family: ui-monospace, monospace; font-size: .92em; } table { border-collapse: collapse; } td, th { text-align: start; }
blockquote { border-inline-start: 3px solid #8888; margin-inline: 0; padding-inline-start: 1rem; }
summary { cursor: pointer; opacity: .85; } details > div { border-inline-start: 2px solid #8885; padding-inline-start: 1rem; }
@media print { details { display: block; } .turn { break-before: auto; } .seatcard { break-inside: auto; } }
)"_s;
}

QString printStyle()
{
    return uR"(body { font-family: sans-serif; font-size: 10pt; }
h1 { font-size: 17pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }
.note { color: #555555; font-size: 9pt; } .small { font-size: 9pt; margin-left: 16px; }
.question { background-color: #f0f0f0; } .notice { background-color: #fff3dd; }
.point { font-weight: bold; } .missing { font-style: italic; color: #555555; }
.n { font-size: 7pt; color: #1b5fb5; font-weight: bold; text-decoration: none; }
.q { background-color: #fff0b3; } .against { background-color: #ffd9cc; } .quote { color: #000000; text-decoration: none; }
pre { background-color: #f4f4f4; font-size: 9pt; } code { font-family: monospace; font-size: 9pt; }
)"_s;
}

} // namespace fusion
