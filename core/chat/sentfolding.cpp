// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/sentfolding.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype shortestFolded = 500; ///< characters; less is not worth it

/// Something long and the short thing that stands for it.
struct Fold {
    QString contents;
    QString mark;
};

std::vector<Fold> foldsOf(const std::vector<Attachment> &attachments)
{
    std::vector<Fold> folds;
    const auto add = [&folds](const QString &contents, const QString &mark) {
        if (contents.size() >= shortestFolded)
            folds.push_back({contents, mark});
    };
    for (const Attachment &attachment : attachments) {
        add(QString::fromLatin1(attachment.data.toBase64()), u"⟦base64 of %1⟧"_s.arg(attachment.sha256));
        add(attachment.text, u"⟦text of %1⟧"_s.arg(attachment.sha256));
    }
    return folds;
}

QString replaced(QString text, const std::vector<Fold> &folds, QString Fold::*from, QString Fold::*to)
{
    for (const Fold &fold : folds) {
        if (text.size() >= (fold.*from).size())
            text.replace(fold.*from, fold.*to);
    }
    return text;
}

/// `value` with every string in it, however deep, changed.
template <typename Change>
QJsonValue mapped(const QJsonValue &value, const Change &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(mapped(item, change));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = mapped(it.value(), change);
    return object;
}

SentRequest exchanged(SentRequest request, const std::vector<Attachment> &attachments, QString Fold::*from, QString Fold::*to)
{
    const std::vector<Fold> folds = foldsOf(attachments);
    if (folds.empty())
        return request;
    const auto change = [&](const QString &text) { return replaced(text, folds, from, to); };
    request.body = mapped(request.body, change).toObject();
    for (SentRequest &earlier : request.refused)
        earlier.body = mapped(earlier.body, change).toObject();
    return request;
}

} // namespace

SentRequest folded(SentRequest request, const std::vector<Attachment> &attachments)
{
    return exchanged(std::move(request), attachments, &Fold::contents, &Fold::mark);
}

SentRequest unfolded(SentRequest request, const std::vector<Attachment> &attachments)
{
    return exchanged(std::move(request), attachments, &Fold::mark, &Fold::contents);
}

} // namespace fusion
