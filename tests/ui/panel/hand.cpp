// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hand.h"

#include <QApplication>
#include <QEvent>
#include <QProcess>
#include <QTest>
#include <QWidget>

#include <memory>

namespace fusion::test {

namespace {

void tool(const QStringList &arguments)
{
    QProcess::execute("xdotool", arguments);
}

void moveTo(QPoint global)
{
    const QPoint pixels = global * qApp->devicePixelRatio();
    tool({"mousemove", QString::number(pixels.x()), QString::number(pixels.y())});
}

} // namespace

Hand::Hand()
{
    m_timer.setInterval(5);
    connect(&m_timer, &QTimer::timeout, this, &Hand::tick);
    qApp->installEventFilter(this);
}

Hand::Spot Hand::on(const QWidget *widget, QPoint offset)
{
    return [widget, offset] { return widget->mapToGlobal(widget->rect().center() + offset); };
}

Hand::Spot Hand::at(QPoint global)
{
    return [global] { return global; };
}

void Hand::add(const QString &what, const std::function<void()> &act, const Condition &until)
{
    m_steps.push_back({.what = what, .act = [act](int) { act(); }, .until = until});
}

Hand &Hand::grab(const Spot &from)
{
    const auto before = std::make_shared<int>();
    const auto moved = [this, before] { return m_moves > *before; };
    const auto remember = [this, before] { *before = m_moves; };
    // A view begins a drag with the second move that it hears of, and only while the first is still on the row.
    m_steps.push_back({.what = "go to what is to be dragged",
                       .act =
                           [=](int tries) {
                               if (tries == 0)
                                   remember();
                               moveTo(from() + QPoint(tries % 2, 0));
                           },
                       .until = moved,
                       .isRepeated = true});
    add("press", [] { tool({"mousedown", "1"}); });
    m_steps.push_back({.what = "pull",
                       .act =
                           [=](int tries) {
                               if (tries == 0)
                                   remember();
                               moveTo(from() + QPoint(16 + tries % 2, 0));
                           },
                       .until = moved,
                       .isRepeated = true});
    return *this;
}

Hand &Hand::hover(const Spot &spot, const Condition &until)
{
    m_steps.push_back({.what = "hover",
                       .act = [spot](int tries) { moveTo(spot() + QPoint(tries % 3, 0)); },
                       .until = until,
                       .isRepeated = true});
    return *this;
}

Hand &Hand::letGo()
{
    // The drag's own loop takes the release; when it has ended nothing holds the button any more.
    add("let go", [] { tool({"mouseup", "1"}); });
    return *this;
}

Hand &Hand::holdKey(const QString &key)
{
    add("hold " + key, [key] { tool({"keydown", key}); });
    return *this;
}

Hand &Hand::releaseKey(const QString &key)
{
    add("release " + key, [key] { tool({"keyup", key}); });
    return *this;
}

Hand &Hand::keys(const QStringList &keys, const Condition &until)
{
    for (const QString &key : keys) {
        const auto before = std::make_shared<int>();
        add(
            "key " + key,
            [this, before, key] {
                *before = m_keys;
                tool({"key", key});
            },
            [this, before] { return m_keys > *before; });
    }
    add("what the keys were for: " + keys.join(' '), [] {}, until);
    return *this;
}

Hand &Hand::click(const Spot &spot, int times)
{
    const auto before = std::make_shared<int>();
    add(
        "click",
        [this, before, spot, times] {
            *before = m_releases;
            moveTo(spot());
            tool({"click", "--repeat", QString::number(times), "--delay", "20", "1"});
        },
        [this, before, times] { return m_releases >= *before + times; });
    return *this;
}

Hand &Hand::look(const std::function<void()> &action)
{
    add("look", action);
    return *this;
}

bool Hand::play(int timeoutMs)
{
    m_current = 0;
    m_tries = 0;
    m_failure.clear();
    m_timer.start();
    if (!QTest::qWaitFor([this] { return m_current >= m_steps.size() || !m_failure.isEmpty(); }, timeoutMs) &&
        m_failure.isEmpty())
        giveUp();
    m_timer.stop();
    m_steps.clear();
    return m_failure.isEmpty();
}

void Hand::tick()
{
    if (m_current >= m_steps.size())
        return;
    // A copy, because giving up forgets all steps.
    const Step step = m_steps[m_current];
    const int tries = m_tries++;
    if (tries == 0 || step.isRepeated)
        step.act(tries);
    constexpr int mostTries = 3000;
    if ((!step.until && tries > 0) || (step.until && step.until())) {
        ++m_current;
        m_tries = 0;
    } else if (tries > mostTries) {
        giveUp();
    }
}

/// Lets everything go, so that a drag that was never dropped does not hold the test.
void Hand::giveUp()
{
    m_failure = m_current < m_steps.size() ? m_steps[m_current].what : QString("nothing");
    m_steps.clear();
    m_current = 0;
    tool({"keyup", "Control_L"});
    tool({"mouseup", "1"});
}

bool Hand::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->isWidgetType()) {
        m_moves += event->type() == QEvent::MouseMove || event->type() == QEvent::Enter;
        m_releases += event->type() == QEvent::MouseButtonRelease;
        m_keys += event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fusion::test
