// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/localengines.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fusion {

class Session;

/// What a first start shows: the demo, which works at once; a key for a provider; a model server found on this machine.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Session &session, QWidget *parent = nullptr);

    /// Looks for local engines; call when the page is shown.
    void lookForEngines();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void demoChosen();
    void connectionChosen(fusion::ConnectionKind kind);
    void connectionReady(const QString &connectionId); ///< a local engine was added

private:
    QWidget *demoCard();
    QWidget *providerCard();
    QWidget *localCard();
    void addEngine(const LocalEngine &engine);
    void engineChosen(const LocalEngine &engine);

    Session &m_session;
    LocalEngineFinder *m_finder;
    QBoxLayout *m_cards;
    QLabel *m_localState = nullptr;
    QVBoxLayout *m_engines = nullptr;
};

} // namespace fusion
