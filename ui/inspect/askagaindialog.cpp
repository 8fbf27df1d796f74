// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/askagaindialog.h"

#include "core/catalog/catalog.h"
#include "ui/common/card.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QVariant dataOf(const ModelRef &model)
{
    return QStringList{model.connection, model.id};
}

} // namespace

AskAgainDialog::AskAgainDialog(Purpose purpose, const ModelSettings &current, const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_current(current)
    , m_models(new QComboBox(this))
    , m_instruction(new QPlainTextEdit(this))
{
    setWindowTitle(purpose == Purpose::Seat ? tr("Swap the Model of a Seat") : tr("Ask Again"));
    fillModels(catalog);
    auto *modelName = new QLabel(tr("&Model"), this);
    modelName->setBuddy(m_models);
    m_models->setAccessibleName(tr("Model"));
    auto *wishName = new QLabel(tr("Your &wish (may stay empty)"), this);
    wishName->setBuddy(m_instruction);
    m_instruction->setAccessibleName(tr("Your wish"));
    m_instruction->setTabChangesFocus(true);
    m_instruction->setPlaceholderText(tr("For instance: shorter, as a table, for children"));
    m_instruction->setFixedHeight(fontMetrics().lineSpacing() * 4);
    const bool hasWish = purpose == Purpose::Synthesizer || purpose == Purpose::Judge;
    wishName->setVisible(hasWish);
    m_instruction->setVisible(hasWish);
    auto *what = new QLabel(calls(), this);
    what->setWordWrap(true);
    makeQuiet(what);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *ask = buttons->addButton(tr("&Ask"), QDialogButtonBox::AcceptRole);
    ask->setDefault(true);
    ask->setEnabled(m_models->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{modelName, m_models, wishName, m_instruction, what})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_models->setFocus();
}

/// Typing into the list finds a model by any part of its name.
void AskAgainDialog::fillModels(const Catalog &catalog)
{
    for (const ModelInfo &model : catalog.models()) {
        const QString name = model.name.isEmpty() ? model.ref.id : model.name;
        m_models->addItem(tr("%1 · %2", "model, connection").arg(name, model.ref.connection), dataOf(model.ref));
    }
    int place = m_models->findData(dataOf(m_current.model));
    if (place < 0 && !m_current.model.isEmpty()) { // the list of its connection has not come
        m_models->insertItem(0, m_current.model.id, dataOf(m_current.model));
        place = 0;
    }
    m_models->setEditable(true);
    m_models->setInsertPolicy(QComboBox::NoInsert);
    m_models->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_models->completer()->setFilterMode(Qt::MatchContains);
    m_models->setCurrentIndex(std::max(0, place));
}

QString AskAgainDialog::calls() const
{
    switch (m_purpose) {
    case Purpose::Judge: return tr("One call goes out, to the judge. The map shown now stays as a version.");
    case Purpose::SecondJudge: return tr("One call goes out, to this second judge. The map shown now stays the one shown.");
    case Purpose::Synthesizer: return tr("One call goes out, to the synthesizer. The text shown now stays as a version.");
    case Purpose::Seat:
        return tr(
            "Three calls go out: this seat, then judge and synthesizer. The other seats are not asked and not billed again. "
            "What is shown now stays as versions.");
    }
    Q_UNREACHABLE_RETURN({});
}

VersionWish AskAgainDialog::wish() const
{
    VersionWish wish{
        .ask = m_current, .instruction = m_instruction->toPlainText().trimmed(), .check = m_purpose == Purpose::SecondJudge};
    const QStringList chosen = m_models->currentData().toStringList();
    const ModelRef model{.connection = chosen.value(0), .id = chosen.value(1)};
    if (!model.isEmpty() && model != wish.ask.model)
        wish.ask = {.model = model, .system = m_current.system}; // settings belong to the model they were made for
    return wish;
}

} // namespace fusion
