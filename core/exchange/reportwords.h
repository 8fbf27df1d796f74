// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fusion {

/// Headings and sentences that all reports share.
namespace reportwords {

QString question();
QString answer();
QString answers();
QString reasoning();
QString costs();
QString sent();
QString map();
/// What is wrong with a quote that its seat's answer does not hold.
QString notFound(const Turn &turn, const Evidence &evidence);
QString contents();
QString attached(const Attachment &file);
/// "Asked on 3 May 2026 · Demo panel · answered in part · 12 s · $0.0031".
QString headline(const Turn &turn);
/// Who wrote the turn's answer.
QString author(const Turn &turn);
/// "Seat A · Model X (vendor/x, as vendor/x-0502) · answered": never a model that did not answer as if it had.
QString stageTitle(const StageAnswer &stage);
/// What one seat is said to say: "A takes a side: its side".
QString claim(const Turn &turn, AnalysisPart part, const Evidence &evidence);
/// Where the program stands and when the file was made.
QString footer();

/// One stage's bill.
struct CostRow {
    QString stage;
    QString model;
    QString tokens;
    QString cost; ///< with where the figure comes from
};
QStringList costHeadings();
std::vector<CostRow> costRows(const Turn &turn);
QString costTotal(const Turn &turn);

} // namespace reportwords

} // namespace fusion
