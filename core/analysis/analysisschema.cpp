// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysisschema.h"

#include <QFile>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

std::unique_ptr<valijson::Schema> compiledSchema()
{
    auto schema = std::make_unique<valijson::Schema>();
    const QJsonValue json(analysisSchema());
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(json), *schema);
    return schema;
}

} // namespace

QJsonObject analysisSchema()
{
    QFile file(u":/schemas/analysis.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("analysis.schema.json is not part of the program");
    QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    schema.remove(u"$schema"_s);
    return schema;
}

QString analysisSchemaProblem(const QJsonObject &json)
{
    static const std::unique_ptr<valijson::Schema> schema = compiledSchema();
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    const QJsonValue value(json);
    if (validator.validate(*schema, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    // The innermost complaint is reported first and says most.
    valijson::ValidationResults::Error error;
    if (!results.popError(error))
        return u"the JSON does not follow the schema"_s;
    QString place;
    for (const std::string &step : error.context)
        place += QString::fromStdString(step);
    return place + u": "_s + QString::fromStdString(error.description);
}

} // namespace fusion
