// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/handson.h"

#include "core/catalog/catalog.h"
#include "core/chat/versioning.h"
#include "core/fusion/askon.h"
#include "core/fusion/runstart.h"
#include "core/session/conversationsession.h"
#include "core/words/stagewords.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/askagaindialog.h"
#include "ui/inspect/askondialog.h"
#include "ui/inspect/comparedialog.h"
#include "ui/inspect/guestdialog.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/synthesisview.h"
#include "ui/inspect/versionbar.h"
#include "ui/markdown/markdownview.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace fusion {

HandsOn::HandsOn(Inspector &inspector, const Catalog &catalog, QWidget *window)
    : QObject(window)
    , m_inspector(inspector)
    , m_catalog(catalog)
    , m_window(window)
{
    connect(&inspector, &Inspector::versionChosen, this, [this](Stage stage, int number) {
        if (canAct())
            m_session->chooseVersion(m_turn, stage, number);
    });
    connect(&inspector, &Inspector::askAgainRequested, this, [this](Stage stage) { askAgain(stage, false); });
    connect(&inspector, &Inspector::secondJudgeRequested, this, [this] { askAgain(Stage::judge(), true); });
    connect(&inspector, &Inspector::otherOrderRequested, this, [this] {
        if (canAct())
            m_session->judgeWith(m_turn, {.otherOrder = true, .check = true});
    });
    connect(&inspector, &Inspector::compareRequested, this, &HandsOn::compare);
    connect(&inspector, &Inspector::ruled, this, [this](const Ruling &ruling) {
        if (turn())
            m_session->rule(m_turn, ruling);
    });
    connect(&inspector, &Inspector::crossExamine, this, [this](const QString &topic) {
        if (canAct())
            m_session->crossExamine(m_turn, topic);
    });
    connect(&inspector, &Inspector::writeRequested, this, [this] {
        if (canAct())
            m_session->synthesizeWith(m_turn, {});
    });
    connect(&inspector, &Inspector::guestRequested, this, &HandsOn::addGuest);
    connect(&inspector, &Inspector::seatMenuRequested, this, &HandsOn::showSeatMenu);
    connect(&inspector, &Inspector::askOnRequested, this, [this] {
        const auto *text = m_inspector.synthesis().findChild<MarkdownView *>();
        const QString selected = text ? text->selectedText() : QString();
        const Turn *shown = turn();
        if (shown)
            askOn(selected.isEmpty() ? shown->answer() : selected, tr("the synthesis"), -1);
    });
}

void HandsOn::setSession(ConversationSession *session)
{
    m_session = session;
    m_turn = -1;
}

const Turn *HandsOn::turn() const
{
    if (!m_session || m_turn < 0 || m_turn >= static_cast<int>(m_session->turns().size()))
        return nullptr;
    return &m_session->turns().at(static_cast<size_t>(m_turn));
}

bool HandsOn::canAct() const
{
    return turn() && !m_session->isRunning();
}

void HandsOn::askAgain(Stage stage, bool secondJudge)
{
    if (!canAct())
        return;
    const auto purpose = stage == Stage::synthesizer() ? AskAgainDialog::Purpose::Synthesizer
                         : secondJudge                 ? AskAgainDialog::Purpose::SecondJudge
                                                       : AskAgainDialog::Purpose::Judge;
    auto *dialog = new AskAgainDialog(purpose, settingsOf(*turn(), stage), m_catalog, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, stage, at = m_turn, session = m_session] {
        if (!session)
            return;
        if (stage == Stage::judge())
            session->judgeWith(at, dialog->wish());
        else
            session->synthesizeWith(at, dialog->wish());
    });
    dialog->open();
}

void HandsOn::swapSeat(int seat)
{
    if (!canAct())
        return;
    auto *dialog =
        new AskAgainDialog(AskAgainDialog::Purpose::Seat, settingsOf(*turn(), Stage::ofSeat(seat)), m_catalog, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, seat, at = m_turn, session = m_session] {
        if (session)
            session->swapSeat(at, seat, dialog->wish().ask);
    });
    dialog->open();
}

void HandsOn::compare(Stage stage)
{
    if (const Turn *shown = turn())
        (new CompareDialog(*shown, stage, m_window))->show();
}

void HandsOn::addGuest(const QString &name, const QString &text)
{
    if (!canAct())
        return;
    auto *dialog = new GuestDialog(name, text, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, at = m_turn, session = m_session] {
        if (session)
            session->addGuest(at, dialog->name(), dialog->text());
    });
    dialog->open();
}

void HandsOn::askOn(const QString &passage, const QString &source, int seat)
{
    if (!canAct())
        return;
    auto *dialog = new AskOnDialog(*turn(), passage, source, seat, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, session = m_session, shown = *turn()] {
        if (session)
            session->askWith(askOnPanel(shown, dialog->seats()), dialog->text());
    });
    dialog->open();
}

void HandsOn::askAboutSeat(int seat)
{
    const StageAnswer *answer = turn() ? turn()->find(Stage::ofSeat(seat)) : nullptr;
    if (!answer)
        return;
    const QString selected = m_inspector.answers().cards().at(static_cast<size_t>(seat))->text().selectedText();
    askOn(selected.isEmpty() ? answer->text : selected, nameOfStage(*answer), seat);
}

void HandsOn::askAboutSelection()
{
    const Turn *shown = turn();
    if (!shown)
        return;
    const auto cards = m_inspector.answers().cards();
    for (size_t seat = 0; seat < cards.size() && seat < shown->seats.size(); ++seat) {
        if (!cards[seat]->text().selectedText().isEmpty()) {
            askAboutSeat(static_cast<int>(seat));
            return;
        }
    }
    for (const QLabel *label : m_inspector.tabs().findChildren<QLabel *>()) {
        if (label->hasSelectedText()) {
            askOn(label->selectedText(), tr("the map"), -1);
            return;
        }
    }
    emit m_inspector.askOnRequested();
}

void HandsOn::fillVersions(QMenu &menu, Stage stage)
{
    for (const StageAnswer *version : versionsOf(*turn(), stage)) {
        QAction *action = menu.addAction(nameOfVersion(*version).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(version->version.number == currentVersion(*turn(), stage));
        action->setEnabled(action->isChecked() || canChooseVersion(*turn(), stage, version->version.number));
        connect(action, &QAction::triggered, this, [this, stage, number = version->version.number] {
            if (canAct())
                m_session->chooseVersion(m_turn, stage, number);
        });
    }
}

void HandsOn::showSeatMenu(int seat, const QPoint &at)
{
    const StageAnswer *answer = turn() ? turn()->find(Stage::ofSeat(seat)) : nullptr;
    if (!answer)
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isIdle = canAct();
    const auto add = [menu](const QString &text, bool enabled) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        return action;
    };
    connect(add(tr("&Ask About This…"), isIdle && !answer->text.isEmpty()), &QAction::triggered, this,
            [this, seat] { askAboutSeat(seat); });
    connect(add(tr("&Swap the Model…"), isIdle && !answer->guest && isSettled(answer->state)), &QAction::triggered, this,
            [this, seat] { swapSeat(seat); });
    if (versionsOf(*turn(), Stage::ofSeat(seat)).size() > 1) {
        menu->addSeparator();
        fillVersions(*menu, Stage::ofSeat(seat));
        connect(add(tr("&Compare Versions…"), true), &QAction::triggered, this, [this, seat] { compare(Stage::ofSeat(seat)); });
    }
    menu->popup(at);
}

} // namespace fusion
