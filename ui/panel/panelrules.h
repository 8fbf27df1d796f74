// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace fusion {

class PanelEdits;
class PanelModel;

/// What holds for the panel as a whole: what it is for, how many answers are enough, how long seats are waited for, what
/// the judge sees, whether models elsewhere may sit here. Every change is a command of PanelEdits.
class PanelRules : public QFrame
{
    Q_OBJECT

public:
    PanelRules(PanelModel &model, PanelEdits &edits, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QLabel *name;
        QSpinBox *number;
    };
    void buildLayout();
    void addNumber(const QString &name, QSpinBox *number, int least, int most);
    void buildLadder();
    void connectFields();
    void arrangeNumbers();
    void showPanel();
    void commitPolicy();

    PanelModel &m_model;
    PanelEdits &m_edits;
    bool m_showing = false; ///< fields are being filled, not typed into
    QLineEdit *m_description;
    QSpinBox *m_quorum;
    QSpinBox *m_grace;
    QSpinBox *m_whole;
    QSpinBox *m_idle;
    QCheckBox *m_blind;
    QComboBox *m_ladder;
    QSpinBox *m_scouts;
    QSpinBox *m_agreement;
    QCheckBox *m_localOnly;
    std::vector<Field> m_numbers;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace fusion
