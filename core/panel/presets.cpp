// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/presets.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Shipped {
    const char *file;        ///< below :/presets
    const char *title;       ///< for people
    const char *description; ///< one sentence
};

constexpr const char *context = "fusion::Presets";

/// The order in which presets are offered.
constexpr std::array shipped{
    Shipped{"demo", QT_TRANSLATE_NOOP("fusion::Presets", "Demo"),
            QT_TRANSLATE_NOOP("fusion::Presets",
                              "Three simulated models with their own judge and writer: works at once, offline and free.")},
    Shipped{"opus-gpt-gemini", QT_TRANSLATE_NOOP("fusion::Presets", "Opus 4.8 + GPT-5.5 + Gemini 3.1 Pro"),
            QT_TRANSLATE_NOOP("fusion::Presets", "The published all-round panel: the strongest model of three makers.")},
    Shipped{"fable-gpt", QT_TRANSLATE_NOOP("fusion::Presets", "Fable 5 + GPT-5.5"),
            QT_TRANSLATE_NOOP("fusion::Presets", "The published panel with the highest score: two models, thorough and costly.")},
    Shipped{"opus-gpt", QT_TRANSLATE_NOOP("fusion::Presets", "Opus 4.8 + GPT-5.5"),
            QT_TRANSLATE_NOOP("fusion::Presets", "The published pair: nearly the score of three models for the price of two.")},
    Shipped{"opus-opus", QT_TRANSLATE_NOOP("fusion::Presets", "Opus 4.8 + Opus 4.8"),
            QT_TRANSLATE_NOOP("fusion::Presets", "The published self-fusion: one model asked twice, compared with itself.")},
    Shipped{"budget", QT_TRANSLATE_NOOP("fusion::Presets", "Budget"),
            QT_TRANSLATE_NOOP("fusion::Presets",
                              "The published cheap panel: three inexpensive models, one strong judge and writer.")},
    Shipped{"open-weights", QT_TRANSLATE_NOOP("fusion::Presets", "Open weights"),
            QT_TRANSLATE_NOOP("fusion::Presets", "Only models whose weights are published, judge and writer among them.")},
    Shipped{"self-fusion", QT_TRANSLATE_NOOP("fusion::Presets", "Self-fusion"),
            QT_TRANSLATE_NOOP("fusion::Presets", "One inexpensive model in three roles: careful, inventive and critical.")},
    Shipped{"local-only", QT_TRANSLATE_NOOP("fusion::Presets", "Local only"),
            QT_TRANSLATE_NOOP("fusion::Presets", "Models on this machine through Ollama: nothing you ask leaves it.")},
    Shipped{"quick", QT_TRANSLATE_NOOP("fusion::Presets", "Quick single model"),
            QT_TRANSLATE_NOOP("fusion::Presets", "One fast model answers alone, without judge and synthesizer.")},
    Shipped{"code-review", QT_TRANSLATE_NOOP("fusion::Presets", "Code review"),
            QT_TRANSLATE_NOOP("fusion::Presets",
                              "Three reviewers look for bugs, for security holes and for what is hard to maintain.")},
    Shipped{"decision", QT_TRANSLATE_NOOP("fusion::Presets", "Decision"),
            QT_TRANSLATE_NOOP("fusion::Presets", "One argues for, one against, one looks for what nobody thought of.")},
    Shipped{"fact-check", QT_TRANSLATE_NOOP("fusion::Presets", "Fact check"),
            QT_TRANSLATE_NOOP("fusion::Presets", "Three models of three makers check every claim and say how sure they are.")},
};

Panel load(const Shipped &preset)
{
    QFile file(u":/presets/%1.json"_s.arg(QLatin1StringView(preset.file)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<Panel> panel = panelFromJson(QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object());
    Q_ASSERT_X(panel, "shippedPresets", preset.file);
    Panel loaded = panel.value_or(Panel{});
    loaded.description = QCoreApplication::translate(context, preset.description);
    return loaded;
}

std::vector<Panel> loadAll()
{
    std::vector<Panel> presets;
    std::ranges::transform(shipped, std::back_inserter(presets), load);
    return presets;
}

} // namespace

const std::vector<Panel> &shippedPresets()
{
    static const std::vector<Panel> presets = loadAll();
    return presets;
}

QString presetTitle(const QString &name)
{
    const std::vector<Panel> &presets = shippedPresets();
    for (size_t index = 0; index < presets.size(); ++index) {
        if (presets[index].name.compare(name, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate(context, shipped[index].title);
    }
    return name;
}

Panel demoPanel()
{
    return shippedPresets().front();
}

} // namespace fusion
