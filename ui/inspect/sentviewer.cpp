// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/sentviewer.h"

#include "ui/common/card.h"
#include "ui/inspect/senttext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace fusion {

SentViewer::SentViewer(const QString &stageName, const SentRequest &request, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was sent: %1", "seat, judge or synthesizer").arg(stageName));
    resize(680, 520);

    auto *note = new QLabel(tr("The request exactly as it left, except for keys, which are masked."), this);
    note->setWordWrap(true);
    makeQuiet(note);
    auto *text = new QPlainTextEdit(readableRequest(request), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("Request"));

    auto *copy = new QPushButton(tr("&Copy"), this);
    auto *copyCurl = new QPushButton(tr("Copy as c&url"), this);
    auto *closeButton = new QPushButton(tr("C&lose"), this);
    copy->setAccessibleName(tr("Copy the request"));
    copyCurl->setAccessibleName(tr("Copy the request as a curl command"));
    closeButton->setAccessibleName(tr("Close"));
    connect(copy, &QPushButton::clicked, this, [request] { QGuiApplication::clipboard()->setText(readableRequest(request)); });
    connect(copyCurl, &QPushButton::clicked, this, [request] { QGuiApplication::clipboard()->setText(curlCommand(request)); });
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    closeButton->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(copyCurl);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
}

} // namespace fusion
