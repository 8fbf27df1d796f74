// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/answertext.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>

namespace fusion {

AnswerText::AnswerText(Growth growth, QWidget *parent)
    : QTextEdit(parent)
    , m_growth(growth)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    m_flush.setSingleShot(true);
    m_flush.setInterval(40);
    connect(&m_flush, &QTimer::timeout, this, &AnswerText::flush);
    if (growth == Growth::WithContent) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
}

void AnswerText::setMarkdown(const QString &text)
{
    m_pending.clear();
    setPlainText(text);
    updateGeometry();
}

void AnswerText::append(const QString &delta)
{
    m_pending += delta;
    if (!m_flush.isActive())
        m_flush.start();
}

void AnswerText::flush()
{
    const bool wasAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_pending);
    m_pending.clear();
    if (wasAtEnd && m_growth == Growth::Scrolls)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    updateGeometry();
}

void AnswerText::setStreaming(bool streaming)
{
    if (!streaming)
        flush();
}

void AnswerText::highlight(const std::vector<Span> &spans, const QColor &colour)
{
    m_spans = spans;
    QList<ExtraSelection> marks;
    for (const Span &span : spans) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(qMin<qsizetype>(span.begin, document()->characterCount() - 1)));
        mark.cursor.setPosition(static_cast<int>(qMin<qsizetype>(span.end, document()->characterCount() - 1)),
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(colour);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void AnswerText::scrollToSpan(Span span)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(qMin<qsizetype>(span.begin, document()->characterCount() - 1)));
    const int top = cursorRect(cursor).top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(top - viewport()->height() / 4);
}

void AnswerText::setSeatMarkers(const QStringList &, const std::vector<QColor> &) {}

QString AnswerText::markdown() const
{
    return toPlainText() + m_pending;
}

int AnswerText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return qCeil(copy->size().height()) + 2;
}

QSize AnswerText::sizeHint() const
{
    return m_growth == Growth::WithContent ? QSize(400, heightForWidth(qMax(width(), 100))) : QTextEdit::sizeHint();
}

QSize AnswerText::minimumSizeHint() const
{
    return {60, m_growth == Growth::WithContent ? 20 : 60};
}

} // namespace fusion
