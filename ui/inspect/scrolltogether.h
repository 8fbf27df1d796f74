// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fusion {

class AnswerCard;

/// Where the other text has to stand when one stands at `top`, so that both show the same: between two places that belong
/// together it goes along evenly. `places` are such pairs (in the first text, in the other), beginning and end among them; those
/// that would lead backwards are left out, so that the other text never jumps back while one reads on.
int alignedScroll(int top, std::vector<std::pair<int, int>> places);

/// While it is on, answers follow the one that the person scrolls, by the claims of the map that both make; without a map, by the
/// share that is above. Only what a person does is followed. GUI thread.
class ScrollTogether : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(int seat, AnswerCard *card);
    void setMap(const std::optional<Analysis> &map);
    void setOn(bool on) { m_on = on; }
    bool isOn() const { return m_on; }

private:
    void follow(int seat);
    std::vector<std::pair<int, int>> placesOf(int seat, int other) const;
    int topOf(int seat, const AnalysisPoint &point) const;

    std::map<int, QPointer<AnswerCard>> m_cards; ///< by seat
    std::vector<AnalysisPoint> m_points;
    bool m_on = false;
};

} // namespace fusion
