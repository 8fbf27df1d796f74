// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/madefilelist.h"

#include "core/tools/madefiles.h"
#include "ui/common/flowlayout.h"
#include "ui/common/quietbutton.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr size_t mostButtons = 12;
constexpr int widestName = 24; ///< characters

/// The beginning and the ending, which says what it is.
QString shortened(const QString &name)
{
    return name.size() <= widestName ? name : name.first(widestName - 9) + u'…' + name.last(8);
}

} // namespace

MadeFileList::MadeFileList(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    hide();
}

void MadeFileList::setFiles(const QString &seat, const std::vector<MadeFile> &files)
{
    if (seat == m_seat && files == m_files)
        return;
    m_seat = seat;
    m_files = files;
    qDeleteAll(findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (size_t i = 0; i < files.size() && i < mostButtons; ++i)
        addButton(files[i]);
    setAccessibleName(tr("Files that %1 made", "seat").arg(seat));
    setVisible(!files.empty());
}

void MadeFileList::addButton(const MadeFile &file)
{
    const QString name = shownName(file);
    auto *button = quietButton(shortened(name).replace(u'&', u"&&"_s) + u" ▾"_s, {}, this);
    button->setAccessibleName(
        tr("File %1 of %2, %3", "name, seat, size").arg(name, m_seat, QLocale().formattedDataSize(file.size)));
    button->setToolTip(tr("%1, %2", "name, size").arg(name.toHtmlEscaped(), QLocale().formattedDataSize(file.size)));
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, MadeFileWish wish) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, file, wish] { emit wanted(file, wish); });
    };
    add(tr("&Open…"), MadeFileWish::Open);
    add(tr("&Save As…"), MadeFileWish::Save);
    add(tr("&Let the Judge Read It…"), MadeFileWish::Judge);
    connect(button, &QToolButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    layout()->addWidget(button);
    button->show();
}

} // namespace fusion
