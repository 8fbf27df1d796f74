// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearancepage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace fusion {

AppearancePage::AppearancePage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_scheme(new QComboBox(this))
    , m_fontPoints(new QSpinBox(this))
    , m_language(new QComboBox(this))
{
    m_scheme->addItem(tr("As the system"), static_cast<int>(ColourScheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(ColourScheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(ColourScheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(appearance.scheme)));
    // Below 6 there is nothing to read, so the step under it stands for the system's size.
    m_fontPoints->setRange(5, 32);
    m_fontPoints->setSpecialValueText(tr("As the system"));
    m_fontPoints->setSuffix(tr(" pt", "font size in points"));
    m_fontPoints->setValue(qMax(appearance.fontPoints, 5));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(appearance.language)));

    auto *form = new QFormLayout(this);
    form->addRow(tr("Colour&s:"), m_scheme);
    form->addRow(tr("&Font size:"), m_fontPoints);
    form->addRow(tr("&Language:"), m_language);
    auto *note = new QLabel(tr("A new language shows after the next start."), this);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    m_scheme->setAccessibleName(tr("Colours"));
    m_fontPoints->setAccessibleName(tr("Font size"));
    m_language->setAccessibleName(tr("Language"));

    connect(m_scheme, &QComboBox::currentIndexChanged, this, &AppearancePage::changed);
    connect(m_fontPoints, &QSpinBox::valueChanged, this, &AppearancePage::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &AppearancePage::changed);
}

Appearance AppearancePage::appearance() const
{
    return {
        .scheme = static_cast<ColourScheme>(m_scheme->currentData().toInt()),
        .fontPoints = m_fontPoints->value() <= m_fontPoints->minimum() ? 0 : m_fontPoints->value(),
        .language = m_language->currentData().toString(),
    };
}

} // namespace fusion
