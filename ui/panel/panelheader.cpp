// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelheader.h"

#include "core/base/failurewords.h"
#include "core/panel/panelstore.h"
#include "core/panel/presets.h"
#include "ui/common/elidedlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fusion {

PanelHeader::PanelHeader(PanelStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(new QComboBox(this))
    , m_state(new ElidedLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_note(new ElidedLabel(this))
{
    m_names->setAccessibleName(tr("Panel"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(8);
    m_names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_names->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_more->setMenu(new QMenu(m_more));
    m_more->setAccessibleName(tr("More to do with this panel"));
    m_save->setAccessibleName(tr("Save the panel"));
    for (ElidedLabel *label : {m_state, m_note})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("P&anel:"), this);
    label->setBuddy(m_names);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_names, 3);
    layout->addWidget(m_save);
    layout->addWidget(m_more);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_note);
    fillMenu();
    fillNames();
    connect(&m_store, &PanelStore::changed, this, &PanelHeader::fillNames);
    connect(m_save, &QPushButton::clicked, this, &PanelHeader::save);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        if (const auto panel = m_store.find(m_names->itemData(index).toString()))
            emit chosen(*panel, {});
    });
}

void PanelHeader::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->addAction(tr("Save &As…"), this,
                    [this] { askName(tr("Save Panel As"), m_store.freeName(presetTitle(m_panel.name)), &PanelHeader::saveAs); });
    m_rename = menu->addAction(tr("&Rename…"), this, [this] { askName(tr("Rename Panel"), m_panel.name, &PanelHeader::rename); });
    menu->addAction(tr("&Duplicate"), this, &PanelHeader::duplicate);
    m_delete = menu->addAction(tr("De&lete"), this, &PanelHeader::remove);
    menu->addSeparator();
    menu->addAction(tr("&Import…"), this, &PanelHeader::chooseImport);
    menu->addAction(tr("&Export…"), this, &PanelHeader::chooseExport);
}

void PanelHeader::fillNames()
{
    m_names->clear();
    for (const Panel &panel : m_store.panels())
        m_names->addItem(panel.name, panel.name);
    if (m_names->count() > 0)
        m_names->insertSeparator(m_names->count());
    for (const Panel &panel : m_store.presets()) {
        m_names->addItem(tr("%1 (preset)").arg(presetTitle(panel.name)), panel.name);
        m_names->setItemData(m_names->count() - 1, panel.description, Qt::ToolTipRole);
    }
    showState();
}

void PanelHeader::setPanel(const Panel &panel)
{
    m_panel = panel;
    showState();
}

void PanelHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

bool PanelHeader::isOwn() const
{
    return m_store.find(m_panel.name) && !m_store.isPreset(m_panel.name);
}

/// What is on screen against what is kept.
void PanelHeader::showState()
{
    m_names->setCurrentIndex(m_names->findData(m_panel.name, Qt::UserRole, Qt::MatchFixedString));
    m_names->setPlaceholderText(m_panel.name.isEmpty() ? tr("New panel") : m_panel.name);
    const std::optional<Panel> kept = m_store.find(m_panel.name);
    const bool isKept = kept && *kept == m_panel;
    m_state->setText(isKept ? QString() : kept ? tr("Changed", "a panel, since it was saved") : tr("Not saved", "a panel"));
    m_save->setEnabled(!isKept);
    m_rename->setEnabled(isOwn());
    m_delete->setEnabled(isOwn());
}

void PanelHeader::save()
{
    if (isOwn())
        store(m_panel.name);
    else if (m_panel.name.isEmpty())
        askName(tr("Save Panel As"), m_store.freeName(tr("My panel")), &PanelHeader::saveAs);
    else
        askName(tr("Save Panel As"), m_store.freeName(presetTitle(m_panel.name)), &PanelHeader::saveAs);
}

void PanelHeader::askName(const QString &title, const QString &proposal, void (PanelHeader::*then)(const QString &))
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, then](const QString &name) {
        if (const QString usable = name.simplified(); !usable.isEmpty())
            (this->*then)(usable);
    });
    dialog->open();
}

/// A name that another panel has is asked about, because that panel would be lost.
void PanelHeader::saveAs(const QString &name)
{
    const bool isOther = name.compare(m_panel.name, Qt::CaseInsensitive) != 0;
    if (isOther && m_store.find(name) && !m_store.isPreset(name))
        emit notice(tr("There is already a panel “%1”.").arg(name), tr("&Replace It"), [this, name] { store(name); });
    else
        store(name);
}

void PanelHeader::store(const QString &name)
{
    Panel panel = m_panel;
    panel.name = name;
    const Result<void> saved = m_store.save(panel);
    say(saved, tr("The panel “%1” is saved.").arg(name));
    if (saved)
        emit nameChanged(name);
}

void PanelHeader::rename(const QString &name)
{
    const Result<void> renamed = m_store.rename(m_panel.name, name);
    say(renamed, tr("The panel is now called “%1”.").arg(name));
    if (renamed)
        emit nameChanged(name);
}

/// Of what is on screen, changes that are not saved among it.
void PanelHeader::duplicate()
{
    const QString title = presetTitle(m_panel.name);
    const QString name = m_store.freeName(title.isEmpty() ? tr("My panel") : title);
    addAs(m_panel, name, {tr("“%1” is a copy.").arg(name)});
}

void PanelHeader::addAs(const Panel &panel, const QString &name, const QStringList &said)
{
    Panel added = panel;
    added.name = name;
    if (const Result<void> saved = m_store.save(added); !saved)
        emit notice(sentenceFor(saved.error()));
    else
        emit chosen(added, said.join(u'\n'));
}

void PanelHeader::remove()
{
    const std::optional<Panel> kept = m_store.find(m_panel.name);
    const Result<void> removed = m_store.remove(m_panel.name);
    if (removed && kept)
        emit notice(tr("The panel “%1” is deleted.").arg(kept->name), tr("&Undo"),
                    [this, deleted = *kept] { m_store.save(deleted); });
    else if (!removed)
        emit notice(sentenceFor(removed.error()));
}

void PanelHeader::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a Panel"), {}, tr("Panels (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PanelHeader::importFile);
    dialog->open();
}

void PanelHeader::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the Panel"), {}, tr("Panels (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PanelHeader::exportFile);
    dialog->open();
}

void PanelHeader::importFile(const QString &file)
{
    QStringList said;
    const Result<Panel> panel = PanelStore::readFile(file, &said);
    if (!panel) {
        emit notice(sentenceFor(panel.error()));
        return;
    }
    const QString name = m_store.freeName(panel->name);
    said.prepend(tr("The panel “%1” is imported.").arg(name));
    addAs(*panel, name, said);
}

void PanelHeader::exportFile(const QString &file)
{
    say(PanelStore::writeFile(file, m_panel), tr("The panel is exported. The file holds no key."));
}

void PanelHeader::say(const Result<void> &result, const QString &done)
{
    emit notice(result ? done : sentenceFor(result.error()));
}

} // namespace fusion
