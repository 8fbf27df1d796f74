// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace fusion {

/// Above map and synthesis: which version is shown, the others to switch to, and what can be asked anew. Asking opens nothing
/// itself, it only says what the person wants.
class VersionBar : public QWidget
{
    Q_OBJECT

public:
    /// `stage`: judge or synthesizer.
    explicit VersionBar(Stage stage, QWidget *parent = nullptr);

    void setTurn(const Turn &turn);

signals:
    void chosen(int number);
    void againRequested();
    void otherOrderRequested();  ///< judge: the same one, in another order, beside what is shown
    void secondJudgeRequested(); ///< judge: another one, beside what is shown
    void askOnRequested();       ///< synthesizer: a question about its text
    void compareRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillVersions(const Turn &turn);
    QString noteOn(const Turn &turn) const;

    Stage m_stage;
    QComboBox *m_versions;
    QLabel *m_note;
    QToolButton *m_again;
    QToolButton *m_otherOrder;
    QToolButton *m_second;
    QToolButton *m_askOn;
    QToolButton *m_compare;
};

/// "Version 2: Model (with a wish of yours)".
QString nameOfVersion(const StageAnswer &version);
/// What becomes of points when the judge reads anew: "7 of 9 points survive ..."; empty where there is nothing to compare with.
QString stabilityWords(const Turn &turn);

} // namespace fusion
