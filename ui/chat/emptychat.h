// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace fusion {

/// A question to try, with a few words for its button.
struct ExampleQuestion {
    QString title;
    QString question;

    bool operator==(const ExampleQuestion &) const = default;
};

/// What an empty conversation shows: what this is for, and questions to try.
class EmptyChat : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyChat(QWidget *parent = nullptr);

    void setExamples(const QList<ExampleQuestion> &examples);

signals:
    void exampleChosen(const QString &question);

private:
    QWidget *m_examples = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace fusion
