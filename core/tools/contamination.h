// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace fusion {

// A test whose solutions can be read on the Web measures memory instead of thought. The DRACO test of deep research (arXiv
// 2602.11685, data set perplexity-ai/draco) is such a one.

/// Where DRACO's criteria can be read: the data set, the paper in its three forms, and its makers' copy of it. Rules as in
/// core/tools/domainrules.h.
QStringList dracoPlaces();

/// The identifiers of DRACO that stand in `text` (an answer, a search, a page, an address), each once, and sentences in which a
/// model says that it is being tested; empty: it is clean.
QStringList contaminationIn(const QString &text);

} // namespace fusion
