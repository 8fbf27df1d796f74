// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/modelfamily.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QSet<QString> &releaseWords()
{
    static const QSet<QString> words{u"preview"_s, u"latest"_s, u"exp"_s, u"beta"_s, u"experimental"_s, u"it"_s, u"instruct"_s};
    return words;
}

/// One piece between dashes: a release word, a size, a date, a version ("4.8", "v4", "k2.6", "qwen3"), or a part of the name.
void readPiece(const QString &piece, ModelFamily &family, QStringList &name)
{
    static const QRegularExpression size(u"^[0-9.]+[bmk]$|^a[0-9.]+b$"_s);
    static const QRegularExpression date(u"^[0-9]{4,8}$"_s);
    static const QRegularExpression versioned(u"^([a-z]*)([0-9]+(?:\\.[0-9]+)*)$"_s);
    if (releaseWords().contains(piece)) {
        family.isPreview |= piece != "latest"_L1 && piece != "it"_L1 && piece != "instruct"_L1;
        return;
    }
    if (size.match(piece).hasMatch() || date.match(piece).hasMatch())
        return;
    const QRegularExpressionMatch match = versioned.match(piece);
    if (!match.hasMatch()) {
        name.append(piece);
        return;
    }
    if (!match.captured(1).isEmpty() && match.captured(1) != "v"_L1)
        name.append(match.captured(1));
    for (const QString &number : match.captured(2).split(u'.'))
        family.version.push_back(QStringView(number).left(6).toInt());
}

} // namespace

QString bareModelId(const QString &id)
{
    return id.sliced(id.lastIndexOf(u'/') + 1).toLower();
}

ModelFamily modelFamily(const QString &id)
{
    static const QRegularExpression between(u"[-_ ]+"_s);
    ModelFamily family;
    if (const qsizetype slash = id.lastIndexOf(u'/'); slash >= 0)
        family.maker = id.first(slash).remove(u'~').toLower();
    const QString bare = bareModelId(id).section(u':', 0, 0);
    QStringList name;
    for (const QString &piece : bare.split(between, Qt::SkipEmptyParts))
        readPiece(piece, family, name);
    family.name = name.isEmpty() ? bare : name.join(u'-');
    return family;
}

} // namespace fusion
