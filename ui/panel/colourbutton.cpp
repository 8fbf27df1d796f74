// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/colourbutton.h"

#include "ui/common/seatcolours.h"

#include <QColorDialog>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace fusion {

namespace {

QIcon swatch(const QColor &colour, const QWidget &widget)
{
    constexpr QSize size(16, 16);
    QPixmap pixmap(size * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF({1, 1}, QSizeF(14, 14)), 4, 4);
    return QIcon(pixmap);
}

} // namespace

ColourButton::ColourButton(QWidget *parent)
    : QPushButton(parent)
{
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ColourButton::fillMenu);
    showColour();
}

void ColourButton::setColour(int position, const QString &chosen)
{
    m_position = position;
    m_chosen = chosen;
    showColour();
}

void ColourButton::fillMenu()
{
    // The order of the series in ui/common/seatcolours.
    const std::array names{tr("Blue"),   tr("Orange"), tr("Green"), tr("Magenta"),
                           tr("Purple"), tr("Teal"),   tr("Red"),   tr("Olive")};
    menu()->clear();
    const auto add = [this](const QString &text, const QColor &shown, const QString &value) {
        QAction *action = menu()->addAction(swatch(shown, *this), text, this, [this, value] { emit colourChosen(value); });
        action->setCheckable(true);
        action->setChecked(value.compare(m_chosen, Qt::CaseInsensitive) == 0);
    };
    add(tr("Automatic", "a seat's colour"), seatColour(m_position, {}, palette()), {});
    menu()->addSeparator();
    for (int index = 0; const QString &name : names) {
        const QString value = seriesColour(index++).name();
        add(name, seatColour(m_position, value, palette()), value);
    }
    menu()->addSeparator();
    menu()->addAction(tr("Other…", "a seat's colour"), this, &ColourButton::chooseOther);
}

void ColourButton::showColour()
{
    setIcon(swatch(seatColour(m_position, m_chosen, palette()), *this));
    setText(m_chosen.isEmpty() ? tr("Automatic", "a seat's colour") : m_chosen);
}

void ColourButton::chooseOther()
{
    auto *dialog = new QColorDialog(seatColour(m_position, m_chosen, palette()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) { emit colourChosen(colour.name()); });
    dialog->open();
}

void ColourButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColour();
}

} // namespace fusion
