// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/emptychat.h"

#include "ui/chat/examplebutton.h"
#include "ui/common/card.h"
#include "ui/common/relativefont.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace fusion {

namespace {

constexpr int columns = 2;

QLabel *centredLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EmptyChat::EmptyChat(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    auto *title = centredLabel(tr("Ask a panel"), this);
    setRelativeFont(title, 1.5, QFont::Bold);
    auto *text = centredLabel(tr("Every seat answers at once. The judge compares, the synthesizer writes the one answer."), this);
    makeQuiet(text);
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_layout->setSpacing(8);
    m_layout->addStretch(2);
    m_layout->addWidget(title);
    m_layout->addWidget(text);
    m_layout->addSpacing(14);
    m_layout->addStretch(3);
}

void EmptyChat::setExamples(const QList<ExampleQuestion> &examples)
{
    delete m_examples;
    m_examples = new QWidget(this);
    auto *grid = new QGridLayout(m_examples);
    grid->setContentsMargins({});
    grid->setSpacing(8);
    for (int i = 0; i < examples.size(); ++i) {
        const ExampleQuestion &example = examples.at(i);
        auto *button = new ExampleButton(example, m_examples);
        connect(button, &QAbstractButton::clicked, this, [this, question = example.question] { emit exampleChosen(question); });
        grid->addWidget(button, i / columns, i % columns);
    }
    m_layout->insertWidget(m_layout->count() - 1, m_examples);
}

} // namespace fusion
