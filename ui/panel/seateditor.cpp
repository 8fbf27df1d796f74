// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/seateditor.h"

#include "ui/common/seatcolours.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelmodel.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr double temperatureStep = 0.1;
constexpr int mostTokens = 1'000'000;
} // namespace

SeatEditor::SeatEditor(PanelModel &model, PanelEdits &edits, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_edits(edits)
    , m_title(new QLabel(this))
    , m_label(new QLineEdit(this))
    , m_colour(new QToolButton(this))
    , m_enabled(new QCheckBox(tr("&On"), this))
    , m_system(new QPlainTextEdit(this))
    , m_temperature(new QDoubleSpinBox(this))
    , m_maxTokens(new QSpinBox(this))
    , m_effort(new QComboBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    buildForm();
    connectFields();
    hide();
}

void SeatEditor::buildForm()
{
    m_title->setTextFormat(Qt::PlainText);
    m_label->setMaxLength(12);
    m_label->setMaximumWidth(120);
    m_system->setPlaceholderText(tr("Role or system prompt, for example: You check every number."));
    m_system->setTabChangesFocus(true);
    m_system->setMaximumHeight(80);
    m_temperature->setRange(-temperatureStep, 2);
    m_temperature->setSingleStep(temperatureStep);
    m_temperature->setDecimals(1);
    m_temperature->setSpecialValueText(tr("Model's default"));
    m_maxTokens->setRange(0, mostTokens);
    m_maxTokens->setSingleStep(500);
    m_maxTokens->setSpecialValueText(tr("Model's default"));
    m_colour->setText(tr("Co&lour…"));
    m_label->setAccessibleName(tr("Label of the seat"));
    m_system->setAccessibleName(tr("Role or system prompt"));
    m_temperature->setAccessibleName(tr("Temperature"));
    m_maxTokens->setAccessibleName(tr("Longest answer in tokens"));
    m_effort->setAccessibleName(tr("Reasoning effort"));
    m_colour->setAccessibleName(tr("Colour of the seat"));

    auto *close = new QToolButton(this);
    close->setText(tr("&Done"));
    close->setAccessibleName(tr("Close the settings of this place"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_enabled);
    top->addWidget(m_label);
    top->addWidget(m_colour);
    top->addWidget(close);
    auto *numbers = new QHBoxLayout;
    numbers->addWidget(m_temperature);
    numbers->addWidget(new QLabel(tr("Tokens:"), this));
    numbers->addWidget(m_maxTokens);
    numbers->addWidget(new QLabel(tr("Effort:"), this));
    numbers->addWidget(m_effort);
    numbers->addStretch();
    auto *form = new QFormLayout(this);
    form->addRow(top);
    form->addRow(tr("&Role:"), m_system);
    form->addRow(tr("&Temperature:"), numbers);
}

void SeatEditor::connectFields()
{
    connect(&m_model, &PanelModel::panelChanged, this, &SeatEditor::showSlot);
    connect(m_system, &QPlainTextEdit::textChanged, this, &SeatEditor::commitSettings);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &SeatEditor::commitSettings);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &SeatEditor::commitSettings);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &SeatEditor::commitSettings);
    connect(m_label, &QLineEdit::editingFinished, this, [this] {
        if (!m_label->text().trimmed().isEmpty())
            m_edits.setLabel(m_slot.seat, m_label->text().trimmed());
    });
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool on) { m_edits.setEnabled(m_slot.seat, on); });
    connect(m_colour, &QToolButton::clicked, this, &SeatEditor::chooseColour);
}

std::optional<ModelSettings> SeatEditor::current() const
{
    const fusion::Panel &panel = m_model.panel();
    switch (m_slot.kind) {
    case SlotKind::Seat:
        if (m_slot.seat < 0 || m_slot.seat >= static_cast<int>(panel.seats.size()))
            return std::nullopt;
        return panel.seats.at(static_cast<size_t>(m_slot.seat)).ask;
    case SlotKind::Judge: return panel.judge;
    case SlotKind::Synthesizer: return panel.synthesizer;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

void SeatEditor::edit(SlotId slot)
{
    m_slot = slot;
    if (!current())
        return;
    show();
    showSlot();
    m_system->setFocus();
}

void SeatEditor::showSlot()
{
    const std::optional<ModelSettings> settings = current();
    if (!settings || settings->model.isEmpty()) {
        hide();
        return;
    }
    const QScopedValueRollback showing(m_showing, true);
    const bool isSeat = m_slot.kind == SlotKind::Seat;
    const ModelInfo info = m_model.infoAt(m_slot);
    m_title->setText(tr("%1: %2", "place in the panel, model").arg(nameOfSlot(m_slot, m_model.panel()), info.name));
    for (QWidget *seatOnly :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_colour), static_cast<QWidget *>(m_enabled)})
        seatOnly->setVisible(isSeat);
    if (isSeat) {
        const Seat &seat = m_model.panel().seats.at(static_cast<size_t>(m_slot.seat));
        m_label->setText(seat.label);
        m_enabled->setChecked(seat.enabled);
    }
    if (m_system->toPlainText() != settings->system)
        m_system->setPlainText(settings->system);
    m_temperature->setValue(settings->temperature.value_or(-temperatureStep));
    m_maxTokens->setValue(settings->maxTokens.value_or(0));
    m_effort->clear();
    m_effort->addItem(tr("Model's default"), QString());
    QStringList efforts = info.efforts;
    if (efforts.isEmpty() && (!info.abilitiesKnown || info.abilities.testFlag(Ability::Reasoning)))
        efforts = {u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    if (!settings->effort.isEmpty() && !efforts.contains(settings->effort))
        efforts.append(settings->effort);
    for (const QString &effort : std::as_const(efforts))
        m_effort->addItem(effort, effort);
    m_effort->setCurrentIndex(qMax(0, m_effort->findData(settings->effort)));
    m_effort->setEnabled(m_effort->count() > 1);
}

void SeatEditor::commitSettings()
{
    std::optional<ModelSettings> settings = current();
    if (m_showing || !settings)
        return;
    settings->system = m_system->toPlainText();
    settings->temperature = m_temperature->value() < 0 ? std::nullopt : std::optional(m_temperature->value());
    settings->maxTokens = m_maxTokens->value() == 0 ? std::nullopt : std::optional(m_maxTokens->value());
    settings->effort = m_effort->currentData().toString();
    m_edits.setSettings(m_slot, *settings);
}

void SeatEditor::chooseColour()
{
    const Seat &seat = m_model.panel().seats.at(static_cast<size_t>(m_slot.seat));
    auto *dialog = new QColorDialog(seatColour(m_slot.seat, seat.colour, palette()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, index = m_slot.seat](const QColor &colour) { m_edits.setColour(index, colour.name()); });
    dialog->open();
}

} // namespace fusion
