// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/panel.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QPushButton;

namespace fusion {

class ElidedLabel;
class PanelStore;

/// Chooses a named panel and keeps the one being built: open, save, rename, duplicate, delete, import, export. Nothing
/// that is kept is ever replaced unasked.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(PanelStore &store, QWidget *parent = nullptr);

    void setPanel(const Panel &panel);
    /// A short remark at the end of the line: what a question costs.
    void setNote(const QString &note);
    void importFile(const QString &file);
    void exportFile(const QString &file);

signals:
    void chosen(const fusion::Panel &panel, const QString &said); ///< to be built on; `said`: what was done, if anything
    void nameChanged(const QString &name);                        ///< saved under another name
    /// Something to be said, with at most one thing to do about it.
    void notice(const QString &text, const QString &action = {}, const std::function<void()> &run = {});

private:
    void fillNames();
    void fillMenu();
    void showState();
    bool isOwn() const;
    void save();
    void askName(const QString &title, const QString &proposal, void (PanelHeader::*then)(const QString &));
    void saveAs(const QString &name);
    void store(const QString &name);
    void rename(const QString &name);
    void duplicate();
    void remove();
    void chooseImport();
    void chooseExport();
    void addAs(const Panel &panel, const QString &name, const QStringList &said);
    void say(const Result<void> &result, const QString &done);

    PanelStore &m_store;
    Panel m_panel;
    QComboBox *m_names;
    ElidedLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_more;
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    ElidedLabel *m_note;
};

} // namespace fusion
