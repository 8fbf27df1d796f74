// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/composerfiles.h"

#include "core/attach/attachmenttray.h"
#include "core/catalog/catalog.h"
#include "core/panel/attachmentfit.h"
#include "core/session/conversationsession.h"
#include "ui/chat/composer.h"

#include <QBuffer>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace fusion {

ComposerFiles::ComposerFiles(Composer &composer, const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_catalog(catalog)
{
    connect(&composer, &Composer::attachRequested, this, &ComposerFiles::pick);
    connect(&composer, &Composer::filesOffered, this, &ComposerFiles::addFiles);
    connect(&composer, &Composer::imageOffered, this, &ComposerFiles::addImage);
    connect(&composer, &Composer::removeFileRequested, this, [this](int id) { m_session->tray().remove(id); });
    connect(&catalog, &Catalog::changed, this, &ComposerFiles::show);
}

void ComposerFiles::setSession(ConversationSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->tray().disconnect(this);
    }
    m_session = session;
    connect(&session->tray(), &AttachmentTray::changed, this, &ComposerFiles::show);
    connect(&session->tray(), &AttachmentTray::refused, this,
            [this](const Failure &failure) { m_composer.showRefusal(failure.message); });
    connect(session, &ConversationSession::panelChanged, this, &ComposerFiles::show);
    connect(session, &ConversationSession::loaded, this, &ComposerFiles::show);
    show();
}

void ComposerFiles::pick()
{
    auto *dialog = new QFileDialog(&m_composer, tr("Attach Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Attach"));
    dialog->setNameFilters({tr("All files (*)"), tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), tr("PDF (*.pdf)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ComposerFiles::addFiles);
    dialog->open();
}

void ComposerFiles::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        m_session->tray().addFile(path);
}

void ComposerFiles::addImage(const QImage &image)
{
    // Written over there: a whole screen takes a while.
    m_session->tray().add(tr("Pasted picture.png"), [image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    });
}

void ComposerFiles::show()
{
    if (!m_session)
        return;
    const AttachmentTray &tray = m_session->tray();
    m_composer.setFiles(tray.items(), attachmentChecks(tray.attachments(), m_session->panel(), m_catalog));
}

} // namespace fusion
