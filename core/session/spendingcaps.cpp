// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/spendingcaps.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QString runKey = u"spending/run_cap_nanos"_s;
const QString dayKey = u"spending/day_cap_nanos"_s;
const QString warnKey = u"spending/warn_run_nanos"_s;
const QString connectionsKey = u"spending/connection_cap_nanos"_s;

/// Nothing for text and for amounts below zero.
std::optional<Money> amountIn(const QVariant &value)
{
    bool ok = false;
    const qint64 nanos = value.toLongLong(&ok);
    return ok && nanos >= 0 ? std::optional(Money{nanos}) : std::nullopt;
}

void write(QSettings &settings, const QString &key, std::optional<Money> amount)
{
    if (amount)
        settings.setValue(key, amount->nanos);
    else
        settings.remove(key);
}

} // namespace

SpendingCaps readSpendingCaps(QSettings &settings)
{
    SpendingCaps caps{.perRun = amountIn(settings.value(runKey)), .perDay = amountIn(settings.value(dayKey))};
    if (settings.contains(warnKey))
        caps.warnRun = amountIn(settings.value(warnKey));
    settings.beginGroup(connectionsKey);
    for (const QString &connection : settings.childKeys()) {
        if (const auto amount = amountIn(settings.value(connection)))
            caps.perConnection[connection] = *amount;
    }
    settings.endGroup();
    return caps;
}

void writeSpendingCaps(QSettings &settings, const SpendingCaps &caps)
{
    write(settings, runKey, caps.perRun);
    write(settings, dayKey, caps.perDay);
    // A missing key means the usual warning, so "none" has to be written.
    if (caps.warnRun)
        write(settings, warnKey, caps.warnRun);
    else
        settings.setValue(warnKey, u"off"_s);
    settings.remove(connectionsKey);
    for (const auto &[connection, amount] : caps.perConnection)
        write(settings, connectionsKey + u'/' + connection, amount);
}

} // namespace fusion
