// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace fusion {

/// What the analyst of a panel that the provider runs made of its answers, as Markdown: agreement, contradictions with who says
/// what, partial coverage, single insights, blind spots. Parts that are missing or of another shape are left out. Source:
/// OpenRouter, Fusion, "analysis".
QString hostedAnalysisMarkdown(const QJsonObject &analysis);

} // namespace fusion
