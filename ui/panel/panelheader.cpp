// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelheader.h"

#include "core/base/failurewords.h"
#include "core/panel/panelstore.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fusion {

PanelHeader::PanelHeader(PanelStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(new QComboBox(this))
    , m_save(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    m_names->setAccessibleName(tr("Panel"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(28);
    m_save->setText(tr("&Save"));
    m_more->setText(tr("&More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    auto *label = new QLabel(tr("P&anel:"), this);
    label->setBuddy(m_names);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_names);
    layout->addWidget(m_save);
    layout->addWidget(m_more);
    layout->addStretch();
    fillMenu();
    fillNames();
    connect(&m_store, &PanelStore::changed, this, &PanelHeader::fillNames);
    connect(m_save, &QToolButton::clicked, this, &PanelHeader::save);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        if (const auto panel = m_store.find(m_names->itemData(index).toString()))
            emit chosen(*panel);
    });
}

void PanelHeader::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->addAction(tr("Save &As…"), this, [this] { askName(tr("Save Panel As"), m_panel.name, &PanelHeader::saveAs); });
    menu->addAction(tr("&Rename…"), this, [this] { askName(tr("Rename Panel"), m_panel.name, &PanelHeader::rename); });
    menu->addAction(tr("&Duplicate"), this, &PanelHeader::duplicate);
    menu->addAction(tr("De&lete"), this, &PanelHeader::remove);
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
        m_names->addItem(tr("%1 (preset)").arg(panel.name), panel.name);
        m_names->setItemData(m_names->count() - 1, panel.description, Qt::ToolTipRole);
    }
    setPanel(m_panel);
}

void PanelHeader::setPanel(const Panel &panel)
{
    m_panel = panel;
    m_names->setCurrentIndex(m_names->findData(panel.name));
    m_names->setPlaceholderText(panel.name.isEmpty() ? tr("Unsaved panel") : panel.name);
}

void PanelHeader::save()
{
    if (m_panel.name.isEmpty() || m_store.isPreset(m_panel.name))
        askName(tr("Save Panel As"), m_panel.name.isEmpty() ? tr("My panel") : tr("My %1").arg(m_panel.name),
                &PanelHeader::saveAs);
    else
        saveAs(m_panel.name);
}

void PanelHeader::askName(const QString &title, const QString &proposal, void (PanelHeader::*then)(const QString &))
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, then](const QString &name) {
        if (!name.trimmed().isEmpty())
            (this->*then)(name.trimmed());
    });
    dialog->open();
}

void PanelHeader::saveAs(const QString &name)
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
    if (!m_store.find(m_panel.name) || m_store.isPreset(m_panel.name)) {
        saveAs(name);
        return;
    }
    const Result<void> renamed = m_store.rename(m_panel.name, name);
    say(renamed, tr("The panel is now called “%1”.").arg(name));
    if (renamed)
        emit nameChanged(name);
}

void PanelHeader::duplicate()
{
    const Result<Panel> copy = m_store.duplicate(m_panel.name);
    if (copy)
        emit chosen(*copy);
    else
        emit notice(sentenceFor(copy.error()));
}

void PanelHeader::remove()
{
    const Panel deleted = m_panel;
    const Result<void> removed = m_store.remove(deleted.name);
    if (removed)
        emit undoOffered(tr("The panel “%1” is deleted.").arg(deleted.name), deleted);
    else
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
    QStringList warnings;
    const Result<Panel> panel = PanelStore::readFile(file, &warnings);
    if (!panel) {
        emit notice(sentenceFor(panel.error()));
        return;
    }
    emit chosen(*panel);
    if (!warnings.isEmpty())
        emit notice(warnings.join(u' '));
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
