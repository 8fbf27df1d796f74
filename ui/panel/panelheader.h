// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/panel.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace fusion {

class PanelStore;

/// Chooses a named panel and keeps the one being built: open, save, rename, duplicate, delete, import, export.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(PanelStore &store, QWidget *parent = nullptr);

    void setPanel(const Panel &panel);
    void importFile(const QString &file);
    void exportFile(const QString &file);

signals:
    void chosen(const fusion::Panel &panel); ///< to be built on
    void nameChanged(const QString &name);   ///< saved under another name
    void notice(const QString &text);
    void undoOffered(const QString &text, const fusion::Panel &deleted);

private:
    void fillNames();
    void fillMenu();
    void save();
    void askName(const QString &title, const QString &proposal, void (PanelHeader::*then)(const QString &));
    void saveAs(const QString &name);
    void rename(const QString &name);
    void duplicate();
    void remove();
    void chooseImport();
    void chooseExport();
    void say(const Result<void> &result, const QString &done);

    PanelStore &m_store;
    Panel m_panel;
    QComboBox *m_names;
    QToolButton *m_save;
    QToolButton *m_more;
};

} // namespace fusion
