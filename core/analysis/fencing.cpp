// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fencing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// "<", backslashes of earlier rounds, then what makes it the mark of a block. A slash too many and white space would fool a
/// reader as well.
const QRegularExpression &mark()
{
    static const QRegularExpression pattern(
        uR"re(<(\\*)(?=[\s/]*(?:answer|question|analysis|attachment|earlier|reply|ruling|stance|topic|passage)))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &defusedMark()
{
    static const QRegularExpression pattern(
        uR"re(<\\(\\*)(?=[\s/]*(?:answer|question|analysis|attachment|earlier|reply|ruling|stance|topic|passage)))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString attribute(QString value)
{
    return value.replace(u'"', u'\'').replace(u'<', u'(').replace(u'>', u')').simplified();
}

} // namespace

QString defused(const QString &text)
{
    return QString(text).replace(mark(), u"<\\\\1"_s);
}

QString undefused(const QString &text)
{
    return QString(text).replace(defusedMark(), u"<\\1"_s);
}

QString block(const QString &name, const QString &text)
{
    return u'<' + name + u">\n"_s + defused(text) + u"\n</"_s + name + u'>';
}

QString attachmentBlock(const QString &name, const QString &text)
{
    return u"<attachment name=\""_s + attribute(name) + u"\">\n"_s + defused(text) + u"\n</attachment>"_s;
}

QString answerBlock(const QString &label, const QString &text, const QString &model)
{
    const QString told = model.isEmpty() ? QString() : u" model=\""_s + attribute(model) + u'"';
    return u"<answer label=\""_s + attribute(label) + u'"' + told + u">\n"_s + defused(text) + u"\n</answer>"_s;
}

} // namespace fusion
