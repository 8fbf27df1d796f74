// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/modelwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ModelWords)
};

/// A light bulb: what goes on inside.
void paintReasoning(QPainter &painter)
{
    painter.drawEllipse(QRectF(3.5, 1.5, 9, 9));
    painter.drawLine(QPointF(6.2, 10.2), QPointF(6.2, 12.5));
    painter.drawLine(QPointF(9.8, 10.2), QPointF(9.8, 12.5));
    painter.drawLine(QPointF(6.4, 14.5), QPointF(9.6, 14.5));
}

/// A spanner.
void paintTools(QPainter &painter)
{
    QPainterPath path;
    path.arcMoveTo(QRectF(7.5, 1.5, 7, 7), 20);
    path.arcTo(QRectF(7.5, 1.5, 7, 7), 70, 290);
    painter.drawPath(path);
    painter.drawLine(QPointF(8.6, 7.4), QPointF(2.5, 13.5));
}

/// Braces.
void paintStructured(QPainter &painter)
{
    for (const qreal side : {-1.0, 1.0}) {
        const auto x = [side](qreal distance) { return 8 + side * distance; };
        QPainterPath path(QPointF(x(2.5), 2));
        path.cubicTo(x(5), 2, x(3.5), 7, x(6.5), 8);
        path.cubicTo(x(3.5), 9, x(5), 14, x(2.5), 14);
        painter.drawPath(path);
    }
}

/// A picture with a hill and a sun.
void paintImages(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(1.5, 2.5, 13, 11), 2, 2);
    painter.drawPolyline(QPolygonF{{2.5, 12}, {6, 8}, {8.5, 10.5}, {10.5, 8.5}, {13.5, 12}});
    painter.drawEllipse(QPointF(10.5, 5.5), 1.0, 1.0);
}

} // namespace

QString nameOfAbility(Ability ability)
{
    switch (ability) {
    case Ability::Tools: return Words::tr("Tools", "ability of a model");
    case Ability::Reasoning: return Words::tr("Reasoning", "ability of a model");
    case Ability::StructuredOutput: return Words::tr("Structured output", "ability of a model");
    case Ability::Images: return Words::tr("Images", "ability of a model");
    case Ability::Files: return Words::tr("Files", "ability of a model");
    case Ability::Temperature: return Words::tr("Temperature", "ability of a model");
    case Ability::MaxTokens: return Words::tr("Token limit", "ability of a model");
    }
    Q_UNREACHABLE_RETURN({});
}

void paintAbility(QPainter &painter, const QRectF &rect, Ability ability, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (ability == Ability::Reasoning)
        paintReasoning(painter);
    else if (ability == Ability::Tools)
        paintTools(painter);
    else if (ability == Ability::StructuredOutput)
        paintStructured(painter);
    else if (ability == Ability::Images)
        paintImages(painter);
    painter.restore();
}

QString contextWords(std::optional<qint64> tokens)
{
    if (!tokens)
        return Words::tr("context ?", "the catalog does not tell the context length");
    const QLocale locale;
    if (*tokens >= 1'000'000)
        return Words::tr("%1M", "millions of tokens").arg(locale.toString(static_cast<double>(*tokens) / 1e6, 'g', 2));
    return *tokens >= 1000 ? Words::tr("%1K", "thousands of tokens").arg(locale.toString(*tokens / 1000))
                           : locale.toString(*tokens);
}

QString priceWords(const ModelPrices &prices)
{
    if (!prices.input && !prices.output)
        return Words::tr("price unknown");
    if (prices.input == UnitPrice{} && prices.output == UnitPrice{})
        return Words::tr("free", "price of a model");
    return Words::tr("%1 in · %2 out", "prices per million tokens")
        .arg(formatPricePerMillion(prices.input), formatPricePerMillion(prices.output));
}

QString makerWords(const ModelInfo &model)
{
    static const QHash<QString, QString> known{
        {u"openai"_s, u"OpenAI"_s},       {u"anthropic"_s, u"Anthropic"_s}, {u"google"_s, u"Google"_s},
        {u"mistralai"_s, u"Mistral"_s},   {u"deepseek"_s, u"DeepSeek"_s},   {u"moonshotai"_s, u"Moonshot AI"_s},
        {u"qwen"_s, u"Qwen"_s},           {u"meta-llama"_s, u"Meta"_s},     {u"x-ai"_s, u"xAI"_s},
        {u"z-ai"_s, u"Z.ai"_s},           {u"nvidia"_s, u"NVIDIA"_s},       {u"cohere"_s, u"Cohere"_s},
        {u"microsoft"_s, u"Microsoft"_s}, {u"amazon"_s, u"Amazon"_s},       {u"minimax"_s, u"MiniMax"_s},
    };
    return known.value(model.maker.toLower(), model.maker);
}

QString expiryWords(const ModelInfo &model)
{
    if (!model.expiresAt.isValid())
        return {};
    return model.isWithdrawn() ? Words::tr("withdrawn", "of a model that its provider no longer serves")
                               : Words::tr("until %1", "date on which a model is withdrawn")
                                     .arg(QLocale().toString(model.expiresAt.date(), QLocale::ShortFormat));
}

QString spokenModel(const ModelInfo &model)
{
    QStringList parts{model.name.isEmpty() ? model.ref.id : model.name};
    if (!model.maker.isEmpty())
        parts.append(makerWords(model));
    if (model.simulated)
        parts.append(Words::tr("simulated"));
    parts.append(model.prices.input || model.prices.output ? Words::tr("%1 per million tokens").arg(priceWords(model.prices))
                                                           : priceWords(model.prices));
    if (!model.aliasOf.isEmpty())
        parts.append(Words::tr("stands for %1", "an alias, its model").arg(model.aliasOf));
    if (!model.prices.overrides.empty())
        parts.append(Words::tr("other prices for long questions or at some hours"));
    if (model.contextTokens)
        parts.append(Words::tr("reads %1 tokens").arg(contextWords(model.contextTokens)));
    for (const Ability ability : shownAbilities) {
        if (model.abilities.testFlag(ability))
            parts.append(nameOfAbility(ability));
    }
    parts.append(Words::tr("connection %1").arg(model.ref.connection));
    return parts.join(u"\n"_s);
}

} // namespace fusion
