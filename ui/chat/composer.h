// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attach/attachmenttray.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace fusion {

class AttachmentBar;
class Card;
class ComposerEdit;
class ElidedLabel;

/// Where the question is written. Send becomes Stop while the panel answers; the text stays a draft until it is sent.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    QString text() const;
    /// A stored draft; does not emit textEdited().
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setRunning(bool running);
    bool isRunning() const { return m_running; }
    /// What the question takes along, with who gets what of it (attachmentChecks()); none is sent while a file is being read.
    void setFiles(const std::vector<AttachmentTray::Item> &files, const QStringList &checks);
    /// Says why something was not attached.
    void showRefusal(const QString &sentence);
    /// As high as it has to be at the width it has: chips and sentences break where there is no room.
    QSize sizeHint() const override;
    /// The question was taken: it is remembered for Up, and the field is empty.
    void clearAfterSending();

signals:
    /// Enter or Send with a text that is not blank, and not while running.
    void sendRequested(const QString &text);
    void stopRequested();
    void attachRequested(); ///< the person wants to choose files
    void filesOffered(const QStringList &paths);
    void imageOffered(const QImage &image);
    void removeFileRequested(int id);
    void textEdited(); ///< by the person, or cleared after sending

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void send();
    void pressButton();
    void updateButton();
    void buildLayout();
    bool canSend() const;

    Card *m_card;
    ComposerEdit *m_edit;
    AttachmentBar *m_files;
    QPushButton *m_attach;
    QPushButton *m_button;
    ElidedLabel *m_hint;
    bool m_running = false;
    bool m_reading = false; ///< a file
    bool m_setting = false;
};

} // namespace fusion
