// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <functional>

namespace fusion::test {

/// A turn whose events a test feeds by hand, as a run would: every call is one event, applied to turn() and then told to
/// the listener. Events stand 100 ms apart unless waitMs() moves the clock.
class PlayedTurn
{
public:
    using Listener = std::function<void(const Turn &, const RunEvent &)>;

    explicit PlayedTurn(int seats, const QString &id = QStringLiteral("turn"));

    const Turn &turn() const { return m_turn; }
    void listen(Listener listener) { m_listener = std::move(listener); }
    void waitMs(qint64 milliseconds) { m_at += milliseconds; }
    void tell(RunEventBody body);

    void askAll(); ///< every seat was sent its request
    void say(int seat, const QString &text) { tell(TextDelta{Stage::ofSeat(seat), text}); }
    void think(int seat, const QString &text) { tell(ReasoningDelta{Stage::ofSeat(seat), text}); }
    void answered(Stage stage);
    void answered(int seat) { answered(Stage::ofSeat(seat)); }
    void failed(Stage stage, FailureKind kind, const QString &message);
    void failed(int seat, FailureKind kind, const QString &message) { failed(Stage::ofSeat(seat), kind, message); }
    void closePanel(PanelClosedBy by = PanelClosedBy::AllSettled) { tell(PanelClosed{by}); }
    void judged(const Analysis &analysis); ///< asked, analysis, answered
    void written(const QString &text);     ///< asked, text, answered
    void finish(TurnState state) { tell(RunFinished{state}); }

    /// Text for a seat, then its end.
    void sayAll(int seat, const QString &text);

private:
    void ask(Stage stage);

    Turn m_turn;
    qint64 m_at = 0;
    Listener m_listener;
};

/// "Paragraph 0 ...", enough of them to scroll.
QString paragraphs(int count);

/// One point in each part of the map about the answers sampleAnswer(0), (1), (2); every quote stands in its answer, with
/// the spans that say where.
Analysis sampleAnalysis();
QString sampleAnswer(int seat);

} // namespace fusion::test
