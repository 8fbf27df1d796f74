// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"

#include "core/simulator/faultscript.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

/// A row of the table below.
struct Row {
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView description;
    Temperament temperament = Temperament::Thorough;
    int contextTokens = 128000;
    int maxOutputTokens = 8000;
    QLatin1StringView promptPrice;
    QLatin1StringView completionPrice;
    QLatin1StringView abilities; ///< r: reasoning, t: tools, s: structured output, h: a hosted panel, i: images, f: files
    int firstTokenMs = 300;
    int tokensPerSecond = 100;
};

// clang-format off
constexpr std::array soundModels{
    Row{simulatedSeatA, "Aster Large"_L1, "Thorough: long answers with tables and caveats."_L1,
        Temperament::Thorough, 200000, 16000, "0.000003"_L1, "0.000015"_L1, "tsif"_L1, 420, 90},
    Row{simulatedSeatB, "Birch Medium"_L1, "Terse: the answer first, few words after it."_L1,
        Temperament::Terse, 128000, 8000, "0.0000004"_L1, "0.0000016"_L1, "ts"_L1, 240, 120},
    Row{simulatedSeatC, "Cedar Reasoner"_L1, "Cautious: reasons before it answers and names what it does not know."_L1,
        Temperament::Cautious, 256000, 32000, "0.0000011"_L1, "0.0000044"_L1, "rsi"_L1, 560, 100},
    Row{simulatedSeatD, "Dogwood Contrarian"_L1, "Contrarian: questions the question."_L1,
        Temperament::Contrarian, 64000, 8000, "0.0000009"_L1, "0.0000027"_L1, "t"_L1, 350, 110},
    Row{"sim/elder-fast"_L1, "Elder Fast"_L1, "Fast and cheap: short answers, almost at once."_L1,
        Temperament::Fast, 32000, 4000, "0.00000005"_L1, "0.0000002"_L1, "t"_L1, 150, 150},
    Row{"sim/fern-mini"_L1, "Fern Mini"_L1, "Free, with room for 2,000 tokens only."_L1,
        Temperament::Small, 2000, 500, "0"_L1, "0"_L1, ""_L1, 180, 140},
    Row{"sim/hazel-coder"_L1, "Hazel Coder"_L1, "Answers in code where it can; reads very long prompts."_L1,
        Temperament::Coder, 1000000, 64000, "0.0000012"_L1, "0.000006"_L1, "rts"_L1, 380, 130},
    Row{"sim/gorse-guarded"_L1, "Gorse Guarded"_L1, "Declines every question, politely: to see what a refusal looks like."_L1,
        Temperament::Refusing, 128000, 8000, "0.000001"_L1, "0.000003"_L1, ""_L1, 260, 90},
    Row{simulatedJudge, "Juniper Judge"_L1, "Compares answers without merging them, in strict JSON."_L1,
        Temperament::Judge, 200000, 8000, "0.000002"_L1, "0.000008"_L1, "rsi"_L1, 480, 150},
    Row{"sim/nettle-judge"_L1, "Nettle Judge, no JSON"_L1, "Compares in prose and never in JSON: to see a judge fail."_L1,
        Temperament::PlainJudge, 128000, 8000, "-1"_L1, "-1"_L1, ""_L1, 300, 110},
    Row{simulatedSynthesizer, "Sorrel Writer"_L1, "Writes the one answer, citing seats."_L1,
        Temperament::Writer, 400000, 16000, "0.0000025"_L1, "0.00001"_L1, "ts"_L1, 380, 120},
    Row{simulatedHostedPanel, "Hosted Fusion"_L1, "A panel that the provider runs: three models and an analyst behind one seat."_L1,
        Temperament::Thorough, 128000, 16000, "-1"_L1, "-1"_L1, "h"_L1, 300, 260},
};
// clang-format on

SimulatedModel modelOf(const Row &row)
{
    return {.id = row.id,
            .name = row.name + " (simulated)"_L1,
            .description = row.description,
            .temperament = row.temperament,
            .contextTokens = row.contextTokens,
            .maxOutputTokens = row.maxOutputTokens,
            .promptPrice = row.promptPrice,
            .completionPrice = row.completionPrice,
            .reasoning = row.abilities.contains(u'r'),
            .tools = row.abilities.contains(u't'),
            .structuredOutput = row.abilities.contains(u's'),
            .hostedPanel = row.abilities.contains(u'h'),
            .images = row.abilities.contains(u'i'),
            .files = row.abilities.contains(u'f'),
            .firstTokenMs = row.firstTokenMs,
            .tokensPerSecond = row.tokensPerSecond};
}

SimulatedModel faultyModel(const QByteArray &fault, const QString &name, const QString &description)
{
    return {.id = "sim/faulty-"_L1 + QLatin1StringView(fault),
            .name = name,
            .description = description,
            .temperament = Temperament::Fast,
            .promptPrice = u"0.0000001"_s,
            .completionPrice = u"0.0000004"_s,
            .firstTokenMs = 200,
            .tokensPerSecond = 120,
            .fault = fault};
}

std::vector<SimulatedModel> allModels()
{
    std::vector<SimulatedModel> models;
    std::ranges::transform(soundModels, std::back_inserter(models), modelOf);
    models.push_back(faultyModel("stall", u"Faulty: stalls (simulated)"_s, u"Falls silent in the middle of its answer."_s));
    models.push_back(faultyModel("cut", u"Faulty: is cut off (simulated)"_s, u"Loses the connection in the middle."_s));
    models.push_back(faultyModel("429", u"Faulty: rate limit (simulated)"_s, u"Refuses with \"too many requests\"."_s));
    models.push_back(faultyModel("error", u"Faulty: breaks (simulated)"_s, u"Reports an error after its first words."_s));
    models.push_back(faultyModel("empty", u"Faulty: empty (simulated)"_s, u"Answers without a word."_s));
    for (const QString &fault : faultNames()) {
        SimulatedModel model = faultyModel(fault.toLatin1(), u"Faulty: %1 (simulated)"_s.arg(fault), {});
        model.listed = false;
        if (!std::ranges::contains(models, model.id, &SimulatedModel::id))
            models.push_back(model);
    }
    return models;
}

} // namespace

const std::vector<SimulatedModel> &simulatedModels()
{
    static const std::vector<SimulatedModel> models = allModels();
    return models;
}

const SimulatedModel *simulatedModel(const QString &id)
{
    const QString plain = id.section(u':', 0, 0);
    const QString suffix = id.section(u':', 1);
    if (!suffix.isEmpty() && !faultNamed(suffix))
        return nullptr;
    const auto &models = simulatedModels();
    const auto found = std::ranges::find(models, plain, &SimulatedModel::id);
    return found == models.end() ? nullptr : &*found;
}

QJsonObject catalogRow(const SimulatedModel &model)
{
    QJsonArray parameters{u"max_tokens"_s, u"temperature"_s, u"stop"_s};
    if (model.tools) {
        parameters.append(u"tools"_s);
        parameters.append(u"tool_choice"_s);
    }
    if (model.structuredOutput) {
        parameters.append(u"response_format"_s);
        parameters.append(u"structured_outputs"_s);
    }
    QJsonArray inputs{u"text"_s};
    if (model.images)
        inputs.append(u"image"_s);
    if (model.files)
        inputs.append(u"file"_s);
    QJsonObject row{
        {u"id"_s, model.id},
        {u"canonical_slug"_s, model.id},
        {u"name"_s, model.name},
        {u"description"_s, model.description},
        {u"created"_s, 1767225600},
        {u"context_length"_s, model.contextTokens},
        {u"architecture"_s, QJsonObject{{u"modality"_s, model.images ? u"text+image->text"_s : u"text->text"_s},
                                        {u"input_modalities"_s, inputs},
                                        {u"output_modalities"_s, QJsonArray{u"text"_s}},
                                        {u"tokenizer"_s, u"Simulated"_s}}},
        {u"pricing"_s, QJsonObject{{u"prompt"_s, model.promptPrice}, {u"completion"_s, model.completionPrice}}},
        {u"top_provider"_s, QJsonObject{{u"context_length"_s, model.contextTokens},
                                        {u"max_completion_tokens"_s, model.maxOutputTokens},
                                        {u"is_moderated"_s, false}}},
        {u"per_request_limits"_s, QJsonValue::Null},
    };
    if (model.reasoning) {
        parameters.append(u"reasoning"_s);
        parameters.append(u"include_reasoning"_s);
        row[u"reasoning"_s] = QJsonObject{{u"mandatory"_s, false},
                                          {u"default_enabled"_s, true},
                                          {u"default_effort"_s, u"medium"_s},
                                          {u"supported_efforts"_s, QJsonArray{u"low"_s, u"medium"_s, u"high"_s}},
                                          {u"supports_max_tokens"_s, true}};
    }
    row[u"supported_parameters"_s] = parameters;
    return row;
}

} // namespace fusion
