// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/composeredit.h"

#include "ui/chat/fileoffer.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

namespace fusion {

namespace {

/// A file manager may offer to move a file; attaching leaves it where it is.
bool takeAsCopy(QDropEvent *event)
{
    if (!offersFiles(*event->mimeData()))
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    return true;
}

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // the card around it is the surface
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { updateGeometry(); });
}

int ComposerEdit::heightForLines(int lines) const
{
    // A line as it is laid out: font metrics alone are a fraction of a pixel less, and then there is something to scroll.
    const QTextBlock block = document()->firstBlock();
    const int laidOut = block.layout()->lineCount();
    const qreal line = laidOut > 0 ? block.layout()->boundingRect().height() / laidOut : QFontMetricsF(font()).lineSpacing();
    const QMargins margins = contentsMargins();
    return qCeil(lines * qCeil(line) + 2 * document()->documentMargin()) + 1 + margins.top() + margins.bottom();
}

QSize ComposerEdit::sizeHint() const
{
    // A plain text document measures its height in lines.
    const int lines = qBound(1, qCeil(document()->size().height()), maxLines);
    return {QPlainTextEdit::sizeHint().width(), heightForLines(lines)};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void ComposerEdit::remember(const QString &text)
{
    if (m_sent.isEmpty() || m_sent.last() != text)
        m_sent.append(text);
    m_recalled = m_sent.size();
}

bool ComposerEdit::recall(int step)
{
    const QString text = toPlainText();
    const bool isRecalled = m_recalled < m_sent.size() && text == m_sent.at(m_recalled);
    if (!text.isEmpty() && !isRecalled)
        return false;
    const qsizetype from = text.isEmpty() ? m_sent.size() : m_recalled;
    const qsizetype to = from + step;
    if (to < 0 || to > m_sent.size())
        return false;
    m_recalled = to;
    setPlainText(to == m_sent.size() ? QString() : m_sent.at(to));
    moveCursor(QTextCursor::End);
    return true;
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        event->accept();
        if (!m_composing)
            emit sendRequested();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (recall(event->key() == Qt::Key_Up ? -1 : 1))
            return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || offersFiles(*source);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    // A file is not text, though its address would be.
    if (offersFiles(*source))
        offer(*source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void ComposerEdit::offer(const QMimeData &mime)
{
    const FileOffer found = fileOffer(mime);
    if (!found.paths.isEmpty())
        emit filesOffered(found.paths);
    else if (!found.image.isNull())
        emit imageOffered(found.image);
}

void ComposerEdit::dragEnterEvent(QDragEnterEvent *event)
{
    QPlainTextEdit::dragEnterEvent(event);
    takeAsCopy(event);
}

void ComposerEdit::dragMoveEvent(QDragMoveEvent *event)
{
    QPlainTextEdit::dragMoveEvent(event);
    takeAsCopy(event);
}

void ComposerEdit::dropEvent(QDropEvent *event)
{
    if (!takeAsCopy(event)) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    offer(*event->mimeData());
    // The caret that showed where text would go is the base class's; an empty text ends its part of the drag.
    const QMimeData nothing;
    QDropEvent ended(event->position(), Qt::CopyAction, &nothing, event->buttons(), event->modifiers());
    QPlainTextEdit::dropEvent(&ended);
}

} // namespace fusion
