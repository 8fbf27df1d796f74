// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace fusion {

struct DiffSentence;

/// Two versions of a stage beside each other: texts sentence by sentence, maps point by point with a mark for those that survive.
/// What differs is told by a sign, by words for screen readers, and by colour.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Turn &turn, Stage stage, QWidget *parent = nullptr);

    QTableWidget &table() { return *m_table; }
    QComboBox &before() { return *m_before; }
    QComboBox &after() { return *m_after; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Sign { Same, Changed, Removed, Added };

    void buildLayout();
    void showChosen();
    void showTexts(const StageAnswer &before, const StageAnswer &after);
    void showMaps(int before, int after);
    void addRow(Sign sign, const QString &before, const QString &after);
    void goToChange(int step);
    const StageAnswer *versionIn(const QComboBox &box) const;

    Turn m_turn;
    Stage m_stage;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_summary;
    QTableWidget *m_table;
    std::vector<Sign> m_signs; ///< by row
};

} // namespace fusion
