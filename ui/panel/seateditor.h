// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace fusion {

class ColourButton;
class PanelEdits;
class PanelModel;
class ToolChoice;

/// How the model in one place is asked: label and colour of a seat, role, temperature, tokens, effort. Every change is a
/// command of PanelEdits; what the field's lowest step stands for is "as the model does by default".
class SeatEditor : public QFrame
{
    Q_OBJECT

public:
    SeatEditor(PanelModel &model, PanelEdits &edits, QWidget *parent = nullptr);

    /// Shows the place's settings and goes there.
    void edit(SlotId slot);
    /// Where it is open, it shows this place instead, and the focus stays where it is.
    void follow(SlotId slot);
    void close();
    /// Says why a connection's models cannot have a tool; empty: they can.
    using WhyNoTool = std::function<QString(const QString &connection, const QString &tool)>;
    void setWhyNoTool(WhyNoTool whyNot) { m_whyNoTool = std::move(whyNot); }

signals:
    void closed(fusion::SlotId slot);
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QLabel *name;
        QWidget *field;
        bool isOfSeat;
    };
    void buildForm();
    void addField(const QString &name, QWidget *field, bool isOfSeat);
    void connectFields();
    void arrangeFields();
    void showSlot();
    void showSeat();
    void showEfforts(const ModelSettings &settings, const ModelInfo &info);
    void commitSettings();
    void commitLabel();
    std::optional<ModelSettings> current() const;

    WhyNoTool m_whyNoTool;
    PanelModel &m_model;
    PanelEdits &m_edits;
    SlotId m_slot;
    bool m_showing = false; ///< fields are being filled, not typed into
    QLabel *m_title;
    QCheckBox *m_enabled;
    QPlainTextEdit *m_system;
    QGridLayout *m_grid;
    std::vector<Field> m_fields;
    int m_columns = 0;
    QLineEdit *m_label;
    ColourButton *m_colour;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_maxTokens;
    QComboBox *m_effort;
    ToolChoice *m_tools;
};

} // namespace fusion
