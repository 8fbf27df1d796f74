// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPlainTextEdit>
#include <QStringList>

namespace fusion {

/// The text field of the composer: grows with its text up to eight lines, Enter asks to send, Shift+Enter breaks the
/// line, Up in an empty field brings back what was sent before. Files and pictures that are pasted or dropped are offered, not
/// written.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int maxLines = 8;

    explicit ComposerEdit(QWidget *parent = nullptr);

    /// Something that was sent, for Up and Down.
    void remember(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sendRequested();
    void filesOffered(const QStringList &paths); ///< pasted or dropped
    void imageOffered(const QImage &image);      ///< pasted pixels

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int heightForLines(int lines) const;
    bool recall(int step);
    void offer(const QMimeData &mime);

    bool m_composing = false; ///< an input method holds an unfinished word
    QStringList m_sent;       ///< oldest first
    qsizetype m_recalled = 0; ///< index into m_sent; its size: nothing recalled
};

} // namespace fusion
