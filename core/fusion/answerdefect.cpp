// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/answerdefect.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct DefectWords {
    Q_DECLARE_TR_FUNCTIONS(fusion::AnswerDefect)
};

/// Longer texts say something besides declining.
constexpr qsizetype longestRefusal = 240;

/// Whole texts: perhaps an apology, then a sentence that declines, then perhaps some more, but no list, code or question taken
/// up.
const QRegularExpression &declining()
{
    static const QRegularExpression pattern(
        QStringList{
            uR"(^(?:(?:i['’]?m|i am) (?:very |really |so )?sorry[,.]? (?:but )?|sorry[,.]? (?:but )?|unfortunately,? |i apologi[sz]e,? (?:but )?)?)"_s
            uR"(i (?:can(?:no|['’])t|can not|am unable to|['’]m unable to|am not able to|['’]m not able to|won['’]t|will not|must decline to|have to decline to) )"_s
            uR"((?:help|assist|comply|provide (?:that|this|assistance)|answer (?:that|this)|fulfil|discuss (?:that|this)|do that|do this|engage|continue with (?:that|this)|support (?:that|this)|participate)\b)"_s,
            uR"(^(?:es tut mir leid|tut mir leid|entschuldigung|leider)[,.]?(?: aber)? (?:dabei |da |damit )?(?:kann|darf|werde) ich (?:dir |ihnen |dabei |damit |hierbei |diese |dieser |dieses |das |frage |anfrage |bitte |nicht )*(?:nicht )?(?:helfen|weiterhelfen|beantworten|unterstützen)\b)"_s,
            uR"(^(?:je suis désolée?|désolée?)[,.]?(?: mais)? je ne (?:peux|puis) pas (?:vous |t['’]|répondre à (?:cette|votre) (?:question|demande)|aider|vous aider))"_s,
            uR"(^(?:lo siento|lo lamento)[,.]?(?: pero)? no puedo (?:ayudar|responder|proporcionar|cumplir))"_s,
            uR"(^(?:mi dispiace|spiacente)[,.]?(?: ma)? non posso (?:aiutar|rispondere|fornire))"_s,
            uR"(^(?:desculpe|sinto muito|lamento)[,.]?(?: mas)? não posso (?:ajudar|responder|fornecer))"_s,
            uR"(^(?:(?:很|非常)?抱歉|对不起|對不起)[,，。]?\s*(?:但)?我?(?:无法|不能|無法)(?:协助|帮助|提供|回答|满足|協助|幫助))"_s,
            uR"(^(?:申し訳(?:ありません|ございません)|すみません|ごめんなさい)(?:が)?[、,。]?\s*(?:その|この|ご)?.{0,20}(?:お手伝い|お答え|対応|支援).{0,6}(?:できません|できかねます|いたしかねます))"_s,
            uR"(^(?:извините|простите|к сожалению)[,.]?(?: но)? я не могу (?:помочь|ответить|предоставить|выполнить))"_s,
        }
            .join(u'|'),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

Failure refused(const QString &message)
{
    return {.kind = FailureKind::Refused, .message = message, .retryable = false};
}

Failure empty(const QString &message)
{
    return {.kind = FailureKind::Empty, .message = message, .retryable = true};
}

QString withoutThinking(const QString &text)
{
    static const QRegularExpression thinking(uR"re(^\s*<think>(?:.*?</think>|(?:(?!</think>).)*$))re"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(thinking);
}

bool isInvisible(QChar c)
{
    static constexpr std::array<char16_t, 5> blanks{0x115f, 0x1160, 0x2800, 0x3164, 0xffa0};
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
           std::ranges::contains(blanks, c.unicode());
}

} // namespace

bool isBlank(const QString &text)
{
    return std::ranges::all_of(withoutThinking(text), isInvisible);
}

bool looksLikeRefusal(const QString &text)
{
    const QString plain = text.simplified();
    const bool saysMore = text.contains("```"_L1) || text.trimmed().count(u'\n') > 2;
    return plain.size() <= longestRefusal && !saysMore && declining().match(plain).hasMatch();
}

std::optional<Failure> answerDefect(const QString &text, const QString &reasoning, FinishReason reason)
{
    if (reason == FinishReason::ContentFilter)
        return refused(DefectWords::tr("A content filter ended the answer."));
    if (isBlank(text)) {
        if (reason == FinishReason::Length)
            return empty(DefectWords::tr("All tokens it may write were used up before the answer began."));
        if (!isBlank(reasoning) || !text.trimmed().isEmpty())
            return empty(DefectWords::tr("It thought, but wrote no answer."));
        return empty(DefectWords::tr("The answer has no text."));
    }
    if (looksLikeRefusal(text))
        return refused(text.simplified());
    return std::nullopt;
}

} // namespace fusion
