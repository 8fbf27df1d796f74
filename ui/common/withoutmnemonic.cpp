// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/withoutmnemonic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression added(u"\\s*[(（]&[^&)）][)）]"_s);
    QString read = text;
    read.remove(added);
    for (qsizetype at = read.indexOf(u'&'); at >= 0 && at < read.size(); at = read.indexOf(u'&', at + 1))
        read.remove(at, 1); // of two, the second stays and is stepped over
    return read;
}

} // namespace fusion
