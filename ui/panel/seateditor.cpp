// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/seateditor.h"

#include "core/panel/panelchange.h"
#include "ui/common/withoutmnemonic.h"
#include "ui/panel/colourbutton.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelmodel.h"
#include "ui/panel/toolchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr double temperatureStep = 0.1;
constexpr int mostTokens = 1'000'000;

bool isLabelTaken(const Panel &panel, const QString &label, int except)
{
    for (int index = 0; index < std::ssize(panel.seats); ++index) {
        if (index != except && panel.seats[static_cast<size_t>(index)].label.compare(label, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

SeatEditor::SeatEditor(PanelModel &model, PanelEdits &edits, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_edits(edits)
    , m_title(new QLabel(this))
    , m_enabled(new QCheckBox(tr("Seat is o&n"), this))
    , m_system(new QPlainTextEdit(this))
    , m_grid(new QGridLayout)
    , m_label(new QLineEdit(this))
    , m_colour(new ColourButton(this))
    , m_temperature(new QDoubleSpinBox(this))
    , m_maxTokens(new QSpinBox(this))
    , m_effort(new QComboBox(this))
    , m_tools(new ToolChoice(this))
{
    setFrameShape(QFrame::StyledPanel);
    buildForm();
    connectFields();
    hide();
}

void SeatEditor::buildForm()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_label->setMaxLength(maxSeatLabelLength);
    m_system->setPlaceholderText(tr("Role or system prompt, for example: You check every number."));
    m_system->setAccessibleName(tr("Role or system prompt"));
    m_system->setTabChangesFocus(true);
    m_system->installEventFilter(this);
    m_temperature->setRange(-temperatureStep, 2);
    m_temperature->setSingleStep(temperatureStep);
    m_temperature->setDecimals(1);
    m_maxTokens->setRange(0, mostTokens);
    m_maxTokens->setSingleStep(500);
    for (QAbstractSpinBox *box : {static_cast<QAbstractSpinBox *>(m_temperature), static_cast<QAbstractSpinBox *>(m_maxTokens)})
        box->setSpecialValueText(tr("Model's default"));

    auto *close = new QPushButton(tr("&Done"), this);
    close->setAccessibleName(tr("Close the settings of this place"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &SeatEditor::close);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_enabled);
    top->addWidget(close);
    addField(tr("&Label"), m_label, true);
    addField(tr("Col&our"), m_colour, true);
    addField(tr("&Temperature"), m_temperature, false);
    addField(tr("Longest answer, to&kens"), m_maxTokens, false);
    addField(tr("Reasoning e&ffort"), m_effort, false);
    auto *form = new QVBoxLayout(this);
    form->addLayout(top);
    form->addWidget(m_system);
    form->addLayout(m_grid);
    form->addWidget(m_tools);
    setTabOrder({m_enabled, close, m_system, m_label, m_colour, m_temperature, m_maxTokens, m_effort});
}

void SeatEditor::addField(const QString &name, QWidget *field, bool isOfSeat)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(name));
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_fields.push_back({.name = label, .field = field, .isOfSeat = isOfSeat});
}

void SeatEditor::connectFields()
{
    connect(&m_model, &PanelModel::panelChanged, this, &SeatEditor::showSlot);
    connect(m_system, &QPlainTextEdit::textChanged, this, &SeatEditor::commitSettings);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &SeatEditor::commitSettings);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &SeatEditor::commitSettings);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &SeatEditor::commitSettings);
    connect(m_tools, &ToolChoice::changed, this, &SeatEditor::commitSettings);
    connect(m_label, &QLineEdit::editingFinished, this, &SeatEditor::commitLabel);
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool on) { m_edits.setEnabled(m_slot.seat, on); });
    connect(m_colour, &ColourButton::colourChosen, this,
            [this](const QString &colour) { m_edits.setColour(m_slot.seat, colour); });
}

/// Names above fields, as many beside each other as can be read.
void SeatEditor::arrangeFields()
{
    const bool isSeat = m_slot.kind == SlotKind::Seat;
    std::vector<Field> shown;
    std::ranges::copy_if(m_fields, std::back_inserter(shown), [&](const Field &field) { return isSeat || !field.isOfSeat; });
    int widest = fontMetrics().averageCharWidth() * 18;
    for (const Field &field : shown)
        widest = std::max(widest, field.name->sizeHint().width());
    const int count = static_cast<int>(shown.size());
    int columns = std::clamp((width() + m_grid->horizontalSpacing()) / (widest + m_grid->horizontalSpacing()), 1, count);
    // Rows of about the same length: five become three and two, not four and one.
    const int rows = (count + columns - 1) / columns;
    columns = (count + rows - 1) / rows;
    if (columns == m_columns && m_grid->count() == 2 * count)
        return;
    m_columns = columns;
    for (const Field &field : m_fields) {
        m_grid->removeWidget(field.name);
        m_grid->removeWidget(field.field);
    }
    for (int index = 0; index < static_cast<int>(m_fields.size()); ++index)
        m_grid->setColumnStretch(index, index < columns ? 1 : 0);
    for (int index = 0; index < count; ++index) {
        const Field &field = shown[static_cast<size_t>(index)];
        m_grid->addWidget(field.name, index / columns * 2, index % columns, Qt::AlignBottom);
        m_grid->addWidget(field.field, index / columns * 2 + 1, index % columns);
    }
}

std::optional<ModelSettings> SeatEditor::current() const
{
    const ModelSettings *settings = settingsAt(m_model.panel(), m_slot);
    return settings ? std::optional(*settings) : std::nullopt;
}

void SeatEditor::edit(SlotId slot)
{
    m_slot = slot;
    showSlot();
    if (isHidden() && current())
        show();
    m_system->setFocus(Qt::OtherFocusReason);
}

void SeatEditor::follow(SlotId slot)
{
    if (isHidden() || slot == m_slot || !settingsAt(m_model.panel(), slot))
        return;
    m_slot = slot;
    showSlot();
}

void SeatEditor::close()
{
    hide();
    emit closed(m_slot);
}

void SeatEditor::showSlot()
{
    const std::optional<ModelSettings> settings = current();
    if (!settings) {
        hide();
        return;
    }
    const QScopedValueRollback showing(m_showing, true);
    const QString place = nameOfSlot(m_slot, m_model.panel());
    const ModelInfo info = m_model.infoAt(m_slot);
    m_title->setText(settings->model.isEmpty() ? place : tr("%1: %2", "place in the panel, model").arg(place, info.name));
    for (const Field &field : m_fields) {
        field.name->setVisible(!field.isOfSeat || m_slot.kind == SlotKind::Seat);
        field.field->setVisible(!field.isOfSeat || m_slot.kind == SlotKind::Seat);
    }
    m_enabled->setVisible(m_slot.kind == SlotKind::Seat);
    if (m_slot.kind == SlotKind::Seat)
        showSeat();
    if (m_system->toPlainText() != settings->system)
        m_system->setPlainText(settings->system);
    m_temperature->setValue(settings->temperature.value_or(-temperatureStep));
    m_maxTokens->setValue(settings->maxTokens.value_or(0));
    showEfforts(*settings, info);
    m_tools->setVisible(m_slot.kind != SlotKind::Synthesizer); // it writes from the answers alone
    m_tools->setWhyNot([this, connection = settings->model.connection](const QString &tool) {
        return m_whyNoTool && !connection.isEmpty() ? m_whyNoTool(connection, tool) : QString();
    });
    m_tools->setTools(settings->tools, settings->toolSteps);
    m_tools->setObstacle(info.abilitiesKnown && !info.abilities.testFlag(Ability::Tools) ? tr("This model cannot use tools.")
                                                                                         : QString());
    arrangeFields();
}

void SeatEditor::showSeat()
{
    const Seat &seat = m_model.panel().seats.at(static_cast<size_t>(m_slot.seat));
    m_label->setText(seat.label);
    m_colour->setColour(m_slot.seat, seat.colour);
    m_enabled->setChecked(seat.enabled);
}

void SeatEditor::showEfforts(const ModelSettings &settings, const ModelInfo &info)
{
    QStringList efforts = info.efforts;
    if (efforts.isEmpty() && (!info.abilitiesKnown || info.abilities.testFlag(Ability::Reasoning)))
        efforts = {u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    if (!settings.effort.isEmpty() && !efforts.contains(settings.effort))
        efforts.append(settings.effort);
    m_effort->clear();
    m_effort->addItem(tr("Model's default"), QString());
    for (const QString &effort : std::as_const(efforts))
        m_effort->addItem(effort, effort);
    m_effort->setCurrentIndex(std::max(0, m_effort->findData(settings.effort)));
    m_effort->setEnabled(m_effort->count() > 1);
    m_effort->setToolTip(m_effort->isEnabled() ? QString() : tr("This model does not reason before it answers."));
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
    settings->tools = m_tools->tools();
    settings->toolSteps = m_tools->steps();
    m_edits.setSettings(m_slot, *settings);
}

/// Answers are cited by their labels, so each is there once.
void SeatEditor::commitLabel()
{
    const QString label = m_label->text().simplified();
    if (m_slot.kind != SlotKind::Seat || !current())
        return;
    if (isLabelTaken(m_model.panel(), label, m_slot.seat))
        emit refused(tr("Another seat is called “%1” already.").arg(label));
    else if (!label.isEmpty())
        m_edits.setLabel(m_slot.seat, label);
    const QScopedValueRollback showing(m_showing, true);
    showSeat();
}

void SeatEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_system->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    arrangeFields();
}

void SeatEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

/// The text field takes back what was typed into it; when there is nothing left, the page's own undo is meant.
bool SeatEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QTextDocument *text = m_system->document();
        if ((key->matches(QKeySequence::Undo) && !text->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !text->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace fusion
