// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace fusion {

class PanelEdits;
class PanelModel;

/// How the model in one place is asked: label and colour of a seat, role, temperature, tokens, effort. Every change is a
/// command of PanelEdits; what the field's lowest step stands for is "as the model does by default".
class SeatEditor : public QFrame
{
    Q_OBJECT

public:
    SeatEditor(PanelModel &model, PanelEdits &edits, QWidget *parent = nullptr);

    void edit(SlotId slot);

private:
    void buildForm();
    void connectFields();
    void showSlot();
    void commitSettings();
    void chooseColour();
    std::optional<ModelSettings> current() const;

    PanelModel &m_model;
    PanelEdits &m_edits;
    SlotId m_slot;
    bool m_showing = false; ///< fields are being filled, not typed into
    QLabel *m_title;
    QLineEdit *m_label;
    QToolButton *m_colour;
    QCheckBox *m_enabled;
    QPlainTextEdit *m_system;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_maxTokens;
    QComboBox *m_effort;
};

} // namespace fusion
