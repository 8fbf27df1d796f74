// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/stancewords.h"

#include "ui/common/card.h"
#include "ui/common/seatcolours.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::StanceWords)
};

} // namespace

QString wordOfStance(Stance stance)
{
    switch (stance) {
    case Stance::Supports: return Words::tr("supports", "what a seat does");
    case Stance::Contradicts: return Words::tr("contradicts", "what a seat does");
    case Stance::Hedges: return Words::tr("hedges", "what a seat does");
    case Stance::Partly: return Words::tr("covers it", "what a seat does");
    case Stance::Silent: return Words::tr("silent", "what a seat does");
    case Stance::NotFound: return Words::tr("quote not found", "what a seat does");
    }
    Q_UNREACHABLE_RETURN({});
}

QString symbolOfStance(Stance stance)
{
    switch (stance) {
    case Stance::Supports: return u"●"_s;
    case Stance::Contradicts: return u"◆"_s;
    case Stance::Hedges: return u"◌"_s;
    case Stance::Partly: return u"◐"_s;
    case Stance::Silent: return u"–"_s;
    case Stance::NotFound: return u"?"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QColor tintOfStance(Stance stance, const QPalette &palette)
{
    const auto tint = [&palette](QRgb colour) {
        return mixedColour(palette.color(QPalette::Base), QColor::fromRgb(colour), isDark(palette) ? 0.3f : 0.2f);
    };
    switch (stance) {
    case Stance::Supports: return tint(0x2e9e5b);
    case Stance::Contradicts: return tint(0xd0453f);
    case Stance::Hedges: return tint(0xc78a1e);
    case Stance::Partly: return tint(0x3f7fd0);
    case Stance::Silent:
    case Stance::NotFound: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fusion
