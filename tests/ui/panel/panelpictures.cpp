// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the panel page in the whole window, to look at: panelpictures OUTDIR [dark] [FONTPOINTS] [-reverse]
// Real drags are held half way. Run it with QT_SCALE_FACTOR=2 and FUSION_TEST_SCREEN for the other scale.

#include "hand.h"
#include "panelstand.h"

#include "core/session/session.h"
#include "ui/common/theme.h"
#include "ui/panel/modelshelf.h"
#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

ModelInfo model(const char *id, const char *name, const char *maker, qint64 context, double in, double out)
{
    ModelInfo info = standModel("openrouter", id, name);
    info.maker = maker;
    info.contextTokens = context;
    info.prices = {.input = UnitPrice{qint64(in * 1e9)}, .output = UnitPrice{qint64(out * 1e9)}};
    info.abilities = Ability::Tools | Ability::StructuredOutput;
    if (out > 3)
        info.abilities |= Ability::Reasoning | Ability::Images;
    return info;
}

std::vector<ModelInfo> models()
{
    std::vector<ModelInfo> list{
        model("anthropic/claude-opus-4.8", "Claude Opus 4.8", "anthropic", 1'000'000, 15, 75),
        model("anthropic/claude-sonnet-4.8", "Claude Sonnet 4.8", "anthropic", 1'000'000, 3, 15),
        model("openai/gpt-5.5", "GPT-5.5", "openai", 400'000, 1.25, 10),
        model("openai/gpt-5.5-mini", "GPT-5.5 Mini", "openai", 400'000, 0.25, 2),
        model("google/gemini-3.1-pro", "Gemini 3.1 Pro Preview with a Rather Long Name", "google", 1'048'576, 2, 12),
        model("deepseek/deepseek-v4", "DeepSeek V4", "deepseek", 163'840, 0.3, 0.9),
        model("mistralai/mistral-large", "Mistral Large", "mistralai", 128'000, 2, 6),
        model("tiny/tiny", "Tiny", "tiny", 2'000, 0, 0),
    };
    for (int number = 1; number < 30; ++number)
        list.push_back(model(qPrintable(QString("qwen/qwen-%1").arg(number)), qPrintable(QString("Qwen %1").arg(number)), "qwen",
                             32'000 * number, 0.1 * number, 0.4 * number));
    return list;
}

Seat seat(const QString &label, const QString &id, const QString &system = {})
{
    return {.label = label, .ask = {.model = {.connection = "openrouter", .id = id}, .system = system}};
}

Panel samplePanel()
{
    Panel panel{.name = "Research room",
                .seats = {seat("A", "anthropic/claude-opus-4.8", "You check every number."), seat("B", "openai/gpt-5.5"),
                          seat("C", "google/gemini-3.1-pro"), seat("D", "nobody/gone")}};
    panel.seats[1].ask.temperature = 0.7;
    panel.seats[1].ask.effort = "high";
    panel.seats[2].enabled = false;
    panel.judge.model = {.connection = "openrouter", .id = "anthropic/claude-opus-4.8"};
    panel.synthesizer.model = {.connection = "openrouter", .id = "openai/gpt-5.5"};
    return panel;
}

class Pictures
{
public:
    Pictures(MainWindow &window, QDir folder)
        : m_window(window)
        , m_builder(window.panelBuilder())
        , m_shelf(*m_builder.findChild<ModelShelf *>())
        , m_grid(*m_builder.findChild<SlotGrid *>())
        , m_folder(std::move(folder))
    {
    }

    void all()
    {
        m_window.showPanel();
        m_builder.setPanel(samplePanel());
        shoot("panel");
        m_grid.focusSlot({SlotKind::Seat, 1});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        shoot("editor");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        drags();
        m_grid.focusSlot({SlotKind::Seat, 0});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        shoot("carry");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        Panel full = samplePanel();
        while (full.seats.size() < maxSeats)
            full.seats.push_back(seat(nextSeatLabel(full), "deepseek/deepseek-v4"));
        m_builder.setPanel(full);
        shoot("full");
        m_builder.setPanel({});
        QTest::keyClicks(m_shelf.search(), "nothing like this");
        shoot("empty");
        m_shelf.search()->clear();
    }

private:
    Hand::Spot row(int number) const
    {
        return [this, number] {
            const QModelIndex index = m_shelf.list()->model()->index(number, 0);
            m_shelf.list()->scrollTo(index);
            return m_shelf.list()->viewport()->mapToGlobal(m_shelf.list()->visualRect(index).center());
        };
    }

    int rowOf(const QString &name) const
    {
        for (int number = 0; number < m_shelf.list()->model()->rowCount(); ++number) {
            if (m_shelf.list()->model()->index(number, 0).data().toString() == name)
                return number;
        }
        return 0;
    }

    void drag(const char *name, const Hand::Spot &from, const Hand::Spot &to, const Hand::Condition &until)
    {
        Hand hand;
        hand.grab(from).hover(to, until).look([this, name] { shoot(name); }).hover(from, [] { return true; }).letGo();
        if (!hand.play())
            qWarning("%s: %s", name, qPrintable(hand.failure()));
        m_builder.setPanel(samplePanel());
    }

    void drags()
    {
        m_grid.verticalScrollBar()->setValue(0);
        SlotCard *free = m_grid.seats().back();
        SlotCard *judge = m_grid.card({SlotKind::Judge});
        SlotCard *first = m_grid.seats().front();
        m_grid.ensureWidgetVisible(free);
        drag("drag-new-seat", row(1), Hand::on(free), [free] { return free->look().drop.has_value(); });
        m_grid.ensureWidgetVisible(first);
        drag("drag-replace", row(1), Hand::on(first), [first] { return first->look().drop.has_value(); });
        m_grid.ensureWidgetVisible(judge);
        drag("drag-refused", row(rowOf("Tiny")), Hand::on(judge), [judge] { return judge->look().drop.has_value(); });
        m_grid.ensureWidgetVisible(first);
        drag("drag-swap", Hand::on(first), Hand::on(m_grid.seats()[1]),
             [this] { return m_grid.seats()[1]->look().drop.has_value(); });
        int moves = 0;
        drag("drag-out", Hand::on(first), Hand::on(m_shelf.list()), [&moves] { return ++moves > 5; });
    }

    void shoot(const QString &name)
    {
        for (int frame = 0; frame < 3; ++frame) {
            m_window.repaint();
            QApplication::processEvents();
        }
        // The screen, not the window: what is dragged is a window of its own.
        const QPixmap screen = m_window.screen()->grabWindow(0);
        screen.save(m_folder.filePath(QString("%1.png").arg(name)));
    }

    MainWindow &m_window;
    PanelBuilder &m_builder;
    ModelShelf &m_shelf;
    SlotGrid &m_grid;
    QDir m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QDir out(arguments.value(1, "."));
    out.mkpath(".");
    const bool isDark = arguments.contains("dark");
    const QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .useKeychain = false});
    session.saveConnection(
        {.id = "openrouter", .kind = ConnectionKind::OpenAi, .name = "OpenRouter", .baseUrl = QUrl("http://127.0.0.1:9/v1")});
    session.useKeyForThisSession("openrouter", "none");
    applyTheme(isDark ? ColourScheme::Dark : ColourScheme::Light, arguments.last().toInt());
    MainWindow window(session);
    window.showMaximized();
    if (!QTest::qWaitForWindowActive(&window) ||
        !QTest::qWaitFor([&] { return session.catalog().isLoaded("demo") && session.catalog().failure("openrouter"); }, 30'000))
        return 1;
    session.catalog().setModels("openrouter", models());
    Pictures(window, out).all();
    return 0;
}
