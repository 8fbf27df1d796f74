// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace fusion::test {

/// A hand on the real mouse and keyboard of the display: every step is an X event made by xdotool. A drag runs in an event
/// loop of its own, so steps are taken by a timer, and each waits for what it is to bring about; none waits for a time.
class Hand : public QObject
{
    Q_OBJECT

public:
    using Spot = std::function<QPoint()>; ///< in global coordinates, asked when it is needed
    using Condition = std::function<bool()>;

    Hand();

    static Spot on(const QWidget *widget, QPoint offset = {});
    static Spot at(QPoint global);

    /// Presses at `from` and moves far enough for a drag to begin.
    Hand &grab(const Spot &from);
    /// Moves there and goes on moving a little until `until` holds.
    Hand &hover(const Spot &spot, const Condition &until);
    Hand &letGo();
    Hand &holdKey(const QString &key);
    Hand &releaseKey(const QString &key);
    /// Types keys such as "Down" or "ctrl+c", one after the other, until `until` holds after the last.
    Hand &keys(const QStringList &keys, const Condition &until);
    Hand &click(const Spot &spot, int times = 1);
    Hand &look(const std::function<void()> &action); ///< something to be seen or saved in between

    /// Takes all steps. False, with the step that brought nothing about in failure(), when one did not within `timeoutMs`.
    bool play(int timeoutMs = 60'000);
    QString failure() const { return m_failure; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step {
        QString what;
        std::function<void(int tries)> act;
        Condition until;
        bool isRepeated = false;
    };
    void add(const QString &what, const std::function<void()> &act, const Condition &until = {});
    void tick();
    void giveUp();

    std::vector<Step> m_steps;
    size_t m_current = 0;
    int m_tries = 0;
    int m_moves = 0; ///< mouse moves that widgets were told of
    int m_releases = 0;
    int m_keys = 0;
    QTimer m_timer;
    QString m_failure;
};

} // namespace fusion::test
