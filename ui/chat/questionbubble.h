// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"
#include "ui/common/card.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace fusion {

/// What the person asked, as it was asked. A very long question is folded.
class QuestionBubble : public Card
{
    Q_OBJECT

public:
    explicit QuestionBubble(QWidget *parent = nullptr);

    void setQuestion(const QString &question, const QStringList &files = {});
    QString shownText() const;
    /// Selects the first place with these words, unfolding the question for it; nothing for none. True if there is one.
    bool find(const QString &words);
    QString markedText() const;
    /// Selects a passage of the question, unfolded where it needs that.
    void mark(Span place);
    /// As wide as the text needs, at most `available`.
    void fitTo(int available);

private:
    void show();

    QString m_question;
    bool m_folded = true;
    QLabel *m_text;
    QLabel *m_files;
    QPushButton *m_unfold;
};

} // namespace fusion
