// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reportwords.h"

#include "core/attach/attachmentreader.h"
#include "core/panel/presets.h"
#include "core/words/partwords.h"
#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::TurnExport)
};

const QString separator = u" · "_s;

QString modelOf(const StageAnswer &stage)
{
    const QString id = stage.model.id;
    QString name = stage.modelName.isEmpty() ? id : stage.modelName;
    if (name != id && !id.isEmpty())
        name = u"%1 (%2)"_s.arg(name, id);
    if (!stage.providerModel.isEmpty() && stage.providerModel != id)
        name = Words::tr("%1, answered by %2", "the model that was asked, the one that the provider names")
                   .arg(name, stage.providerModel);
    const bool isSaid = name.contains("simulated"_L1); // the demo's models say it in their names
    return stage.simulated && !isSaid ? Words::tr("%1, simulated", "a model").arg(name) : name;
}

QString tokensOf(const Usage &usage)
{
    if (!usage.inputTokens && !usage.outputTokens)
        return Words::tr("unknown", "number of tokens");
    const QLocale locale;
    const auto number = [&locale](std::optional<qint64> count) { return count ? locale.toString(*count) : u"?"_s; };
    return Words::tr("%1 in, %2 out", "numbers of tokens").arg(number(usage.inputTokens), number(usage.outputTokens));
}

} // namespace

namespace reportwords {

QString question()
{
    return Words::tr("Question");
}
QString answer()
{
    return Words::tr("Answer");
}
QString answers()
{
    return Words::tr("The seats' answers");
}
QString reasoning()
{
    return Words::tr("Reasoning");
}
QString costs()
{
    return Words::tr("Costs");
}
QString sent()
{
    return Words::tr("Files");
}
QString map()
{
    return Words::tr("The judge's map");
}
QString notFound(const Turn &turn, const Evidence &evidence)
{
    const StageAnswer *owner = evidence.standsIn >= 0 ? turn.find(Stage::ofSeat(evidence.standsIn)) : nullptr;
    return owner ? Words::tr("not found in the answer, but in that of %1", "seat").arg(nameOfStage(*owner))
                 : Words::tr("not found in the answer");
}
QString contents()
{
    return Words::tr("Questions");
}

QString attached(const Attachment &file)
{
    return Words::tr("Attached: %1 (%2, %3)", "name, kind, size")
        .arg(file.name.simplified(), file.mediaType, readableSize(file.size));
}

QString headline(const Turn &turn)
{
    QStringList parts;
    if (turn.startedAt.isValid())
        parts +=
            Words::tr("asked on %1", "date and time").arg(QLocale().toString(turn.startedAt.toLocalTime(), QLocale::LongFormat));
    parts += wordsForTurn(turn.state);
    if (const QString figures = figuresOf(turn); !figures.isEmpty())
        parts += figures;
    return parts.join(separator);
}

QString author(const Turn &turn)
{
    if (turn.synthesis && !turn.synthesis->text.isEmpty())
        return stageTitle(*turn.synthesis);
    const std::vector<int> answered = turn.answeredSeats();
    const StageAnswer *seat = answered.size() == 1 ? turn.find(Stage::ofSeat(answered.front())) : nullptr;
    return seat ? stageTitle(*seat) : QString();
}

QString stageTitle(const StageAnswer &stage)
{
    return QStringList{nameOfStage(stage), modelOf(stage), wordsForStage(stage)}.join(separator);
}

QString claim(const Turn &turn, AnalysisPart part, const Evidence &evidence)
{
    const StageAnswer *seat = turn.find(Stage::ofSeat(evidence.seat));
    const QString label = seat ? nameOfStage(*seat) : QString::number(evidence.seat + 1);
    const QString said = Words::tr("%1 %2", "seat, what it does").arg(label, verbOfPart(part));
    return evidence.stance.isEmpty() ? said : said + u": "_s + evidence.stance;
}

QString footer()
{
    return Words::tr("Made with Fusion Chatroom %1 on %2. Nothing in this file is loaded from elsewhere.", "version, date")
        .arg(QCoreApplication::applicationVersion(), QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat));
}

QStringList costHeadings()
{
    return {Words::tr("Stage"), Words::tr("Model"), Words::tr("Tokens"), Words::tr("Cost")};
}

std::vector<CostRow> costRows(const Turn &turn)
{
    std::vector<CostRow> rows;
    for (const StageAnswer *stage : stagesOf(turn)) {
        if (stage->attempts > 0)
            rows.push_back({nameOfStage(*stage), modelOf(*stage), tokensOf(stage->usage), costInWords(*stage)});
    }
    return rows;
}

QString costTotal(const Turn &turn)
{
    const QString sum = wordsForCost(costSoFar(turn));
    return Words::tr("Together: %1", "money").arg(sum.isEmpty() ? Words::tr("nothing was sent") : sum);
}

} // namespace reportwords

} // namespace fusion
