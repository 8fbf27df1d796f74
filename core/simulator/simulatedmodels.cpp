// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"

#include "core/simulator/faultscript.h"

#include <QJsonArray>

#include <algorithm>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

std::vector<SimulatedModel> soundModels()
{
    return {
        {.id = simulatedSeatA,
         .name = u"Aster Large (simulated)"_s,
         .description = u"Thorough: long answers with tables and caveats."_s,
         .temperament = Temperament::Thorough,
         .contextTokens = 200000,
         .maxOutputTokens = 16000,
         .promptPrice = u"0.000003"_s,
         .completionPrice = u"0.000015"_s,
         .tools = true,
         .structuredOutput = true,
         .firstTokenMs = 420,
         .tokensPerSecond = 90},
        {.id = simulatedSeatB,
         .name = u"Birch Medium (simulated)"_s,
         .description = u"Terse: the answer first, few words after it."_s,
         .temperament = Temperament::Terse,
         .contextTokens = 128000,
         .promptPrice = u"0.0000004"_s,
         .completionPrice = u"0.0000016"_s,
         .tools = true,
         .structuredOutput = true,
         .firstTokenMs = 240,
         .tokensPerSecond = 120},
        {.id = simulatedSeatC,
         .name = u"Cedar Reasoner (simulated)"_s,
         .description = u"Cautious: reasons before it answers and names what it does not know."_s,
         .temperament = Temperament::Cautious,
         .contextTokens = 256000,
         .maxOutputTokens = 32000,
         .promptPrice = u"0.0000011"_s,
         .completionPrice = u"0.0000044"_s,
         .reasoning = true,
         .structuredOutput = true,
         .firstTokenMs = 560,
         .tokensPerSecond = 100},
        {.id = simulatedSeatD,
         .name = u"Dogwood Contrarian (simulated)"_s,
         .description = u"Contrarian: questions the question."_s,
         .temperament = Temperament::Contrarian,
         .contextTokens = 64000,
         .promptPrice = u"0.0000009"_s,
         .completionPrice = u"0.0000027"_s,
         .tools = true,
         .firstTokenMs = 350,
         .tokensPerSecond = 110},
        {.id = u"sim/elder-fast"_s,
         .name = u"Elder Fast (simulated)"_s,
         .description = u"Fast and cheap: short answers, almost at once."_s,
         .temperament = Temperament::Fast,
         .contextTokens = 32000,
         .maxOutputTokens = 4000,
         .promptPrice = u"0.00000005"_s,
         .completionPrice = u"0.0000002"_s,
         .tools = true,
         .firstTokenMs = 150,
         .tokensPerSecond = 150},
        {.id = u"sim/fern-mini"_s,
         .name = u"Fern Mini (simulated)"_s,
         .description = u"Free, with room for 2,000 tokens only."_s,
         .temperament = Temperament::Small,
         .contextTokens = 2000,
         .maxOutputTokens = 500,
         .promptPrice = u"0"_s,
         .completionPrice = u"0"_s,
         .firstTokenMs = 180,
         .tokensPerSecond = 140},
        {.id = u"sim/hazel-coder"_s,
         .name = u"Hazel Coder (simulated)"_s,
         .description = u"Answers in code where it can; reads very long prompts."_s,
         .temperament = Temperament::Coder,
         .contextTokens = 1000000,
         .maxOutputTokens = 64000,
         .promptPrice = u"0.0000012"_s,
         .completionPrice = u"0.000006"_s,
         .reasoning = true,
         .tools = true,
         .structuredOutput = true,
         .firstTokenMs = 380,
         .tokensPerSecond = 130},
        {.id = u"sim/gorse-guarded"_s,
         .name = u"Gorse Guarded (simulated)"_s,
         .description = u"Declines every question, politely: to see what a refusal looks like."_s,
         .temperament = Temperament::Refusing,
         .promptPrice = u"0.000001"_s,
         .completionPrice = u"0.000003"_s,
         .firstTokenMs = 260,
         .tokensPerSecond = 90},
        {.id = simulatedJudge,
         .name = u"Juniper Judge (simulated)"_s,
         .description = u"Compares answers without merging them, in strict JSON."_s,
         .temperament = Temperament::Judge,
         .contextTokens = 200000,
         .promptPrice = u"0.000002"_s,
         .completionPrice = u"0.000008"_s,
         .reasoning = true,
         .structuredOutput = true,
         .firstTokenMs = 480,
         .tokensPerSecond = 150},
        {.id = u"sim/nettle-judge"_s,
         .name = u"Nettle Judge, no JSON (simulated)"_s,
         .description = u"Compares in prose and never in JSON: to see a judge fail."_s,
         .temperament = Temperament::PlainJudge,
         .contextTokens = 128000,
         .promptPrice = u"-1"_s,
         .completionPrice = u"-1"_s,
         .firstTokenMs = 300,
         .tokensPerSecond = 110},
        {.id = simulatedSynthesizer,
         .name = u"Sorrel Writer (simulated)"_s,
         .description = u"Writes the one answer, citing seats."_s,
         .temperament = Temperament::Writer,
         .contextTokens = 400000,
         .maxOutputTokens = 16000,
         .promptPrice = u"0.0000025"_s,
         .completionPrice = u"0.00001"_s,
         .tools = true,
         .structuredOutput = true,
         .firstTokenMs = 380,
         .tokensPerSecond = 120},
    };
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
    std::vector<SimulatedModel> models = soundModels();
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
    QJsonObject row{
        {u"id"_s, model.id},
        {u"canonical_slug"_s, model.id},
        {u"name"_s, model.name},
        {u"description"_s, model.description},
        {u"created"_s, 1767225600},
        {u"context_length"_s, model.contextTokens},
        {u"architecture"_s, QJsonObject{{u"modality"_s, u"text->text"_s},
                                        {u"input_modalities"_s, QJsonArray{u"text"_s}},
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
