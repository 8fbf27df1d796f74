// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/units.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion::local {

namespace {

struct Row {
    const char *names; ///< separated by spaces; "~" for a space inside
    const char *dimension;
    double factor;
};

// Exact where the unit is defined by another, so that the same quantity compares as equal.
constexpr std::array symbols{
    Row{"km", "length", 1000},
    Row{"m", "length", 1},
    Row{"cm", "length", 0.01},
    Row{"mm", "length", 0.001},
    Row{"nm", "length", 1e-9},
    Row{"ft", "length", 0.3048},
    Row{"mi", "length", 1609.344},
    Row{"km² km2", "area", 1e6},
    Row{"m² m2", "area", 1},
    Row{"km/h kmh", "speed", 1},
    Row{"mph", "speed", 1.609344},
    Row{"m/s", "speed", 3.6},
    Row{"km/s", "speed", 3600},
    Row{"kg", "mass", 1000},
    Row{"g", "mass", 1},
    Row{"mg", "mass", 0.001},
    Row{"µg mcg", "mass", 1e-6},
    Row{"t", "mass", 1e6},
    Row{"lb lbs", "mass", 453.59237},
    Row{"oz", "mass", 28.3495},
    Row{"l L", "volume", 1},
    Row{"ml mL", "volume", 0.001},
    Row{"cl", "volume", 0.01},
    Row{"dl", "volume", 0.1},
    Row{"s sec sek", "time", 1},
    Row{"min", "time", 60},
    Row{"h hr hrs std", "time", 3600},
    Row{"ms", "time", 0.001},
    Row{"µs", "time", 1e-6},
    Row{"ns", "time", 1e-9},
    Row{"kb KB kB", "data", 1e3},
    Row{"MB", "data", 1e6},
    Row{"GB", "data", 1e9},
    Row{"TB", "data", 1e12},
    Row{"GiB", "data", 1073741824},
    Row{"MiB", "data", 1048576},
    Row{"°C ℃", "°C", 1},
    Row{"°F", "°F", 1},
    Row{"W", "power", 1},
    Row{"kW", "power", 1000},
    Row{"MW", "power", 1e6},
    Row{"GW", "power", 1e9},
    Row{"kWh", "energy", 1},
    Row{"MWh", "energy", 1000},
    Row{"kcal", "kcal", 1},
    Row{"V", "voltage", 1},
    Row{"A", "current", 1},
    Row{"Hz", "frequency", 1},
    Row{"kHz", "frequency", 1e3},
    Row{"MHz", "frequency", 1e6},
    Row{"GHz", "frequency", 1e9},
    Row{"% ％", "%", 1},
    Row{"€ EUR", "€", 1},
    Row{"$ USD", "$", 1},
    Row{"£ GBP", "£", 1},
    Row{"¥", "¥", 1},
    Row{"px", "px", 1},
    Row{"Mbit/s Mbps", "bandwidth", 1},
    Row{"Gbit/s Gbps", "bandwidth", 1000},
    Row{"TL EL", "spoon", 1},
};
constexpr std::array unitWords{
    Row{"metre metres meter meters metern metro metros mètre mètres", "length", 1},
    Row{"kilometre kilometres kilometer kilometers kilometern kilómetro kilómetros kilomètre kilomètres", "length", 1000},
    Row{"centimetre centimetres centimeter centimeters zentimeter centímetro centímetros", "length", 0.01},
    Row{"foot feet", "length", 0.3048},
    Row{"mile miles millas meilen", "length", 1609.344},
    Row{"kilogram kilograms kilogramm kilo kilos kilogramo kilogramos kilogramme", "mass", 1000},
    Row{"gram grams gramm gramo gramos gramme grammes", "mass", 1},
    Row{"milligram milligrams milligramm miligramos", "mass", 0.001},
    Row{"tonne tonnes ton tons tonnen tonelada toneladas", "mass", 1e6},
    Row{"litre litres liter liters litern litro litros", "volume", 1},
    Row{"millilitre millilitres milliliter milliliters mililitros", "volume", 0.001},
    Row{"second seconds sekunde sekunden segundo segundos seconde secondes", "time", 1},
    Row{"minute minutes minuten minuto minutos", "time", 60},
    Row{"hour hours stunde stunden hora horas heure heures", "time", 3600},
    Row{"day days tag tage tagen día días dia dias jour jours", "time", 86400},
    Row{"week weeks woche wochen semana semanas semaine semaines", "time", 604800},
    Row{"month months monat monate monaten mes meses mois", "months", 1},
    Row{"year years jahr jahre jahren año años ans", "months", 12},
    Row{"century jahrhundert siglo siècle", "century", 1},
    Row{"percent prozent procent", "%", 1},
    Row{"por~ciento", "%", 1},
    Row{"pour~cent", "%", 1},
    Row{"per~cent", "%", 1},
    Row{"euro euros", "€", 1},
    Row{"dollar dollars dólar dólares", "$", 1},
    Row{"pound pounds pfund", "£", 1},
    Row{"degree~celsius degrees~celsius grad~celsius grados~centígrados", "°C", 1},
    Row{"degrees grad grados degrés °", "°", 1},
    Row{"watt watts vatios", "power", 1},
    Row{"bits bit", "bit", 1},
    Row{"bytes byte", "data", 1},
};
constexpr std::array chinese{
    Row{"公里 千米", "length", 1000},
    Row{"厘米", "length", 0.01},
    Row{"毫米", "length", 0.001},
    Row{"米", "length", 1},
    Row{"平方公里", "area", 1e6},
    Row{"平方米", "area", 1},
    Row{"公斤 千克", "mass", 1000},
    Row{"毫克", "mass", 0.001},
    Row{"克", "mass", 1},
    Row{"吨", "mass", 1e6},
    Row{"毫升", "volume", 0.001},
    Row{"升", "volume", 1},
    Row{"秒", "time", 1},
    Row{"分钟", "time", 60},
    Row{"个小时 小时", "time", 3600},
    Row{"天 日", "time", 86400},
    Row{"周 个星期 星期", "time", 604800},
    Row{"个月", "months", 1},
    Row{"年 岁", "months", 12},
    Row{"世纪", "century", 1},
    Row{"元 块 人民币", "元", 1},
    Row{"欧元", "€", 1},
    Row{"美元", "$", 1},
    Row{"摄氏度 度", "°C", 1},
    Row{"瓦", "power", 1},
    Row{"千瓦", "power", 1000},
    Row{"人", "人", 1},
    Row{"次", "次", 1},
    Row{"种", "种", 1},
    Row{"个", "个", 1},
    Row{"层", "层", 1},
    Row{"站", "站", 1},
    Row{"岁", "岁", 1},
    Row{"颗", "颗", 1},
    Row{"杯", "杯", 1},
    Row{"勺", "勺", 1},
};

using Table = QHash<QString, Unit>;

template <size_t count>
Table tableOf(const std::array<Row, count> &rows)
{
    Table table;
    for (const Row &row : rows) {
        for (const QString &name : QString::fromUtf8(row.names).split(u' '))
            table.insert(QString(name).replace(u'~', u' '),
                         {.dimension = QString::fromLatin1("@") + QString::fromUtf8(row.dimension), .factor = row.factor});
    }
    return table;
}

/// The longest entry that `words` begin with.
std::optional<UnitReading> longest(const Table &table, QStringView words, bool wholeWords)
{
    std::optional<UnitReading> best;
    for (qsizetype length = 1; length <= std::min<qsizetype>(words.size(), 24); ++length) {
        const bool goesOn = wholeWords && length < words.size() && words[length].isLetterOrNumber() &&
                            words[length - 1].isLetter() && words[length].unicode() < 0x2e80;
        if (goesOn)
            continue;
        const auto entry = table.constFind(words.first(length).toString());
        if (entry != table.constEnd())
            best = UnitReading{.unit = *entry, .length = length};
    }
    return best;
}

} // namespace

std::optional<UnitReading> readUnit(QStringView text)
{
    static const Table symbolTable = tableOf(symbols);
    static const Table wordTable = tableOf(unitWords);
    static const Table chineseTable = tableOf(chinese);
    if (const auto dense = longest(chineseTable, text, false))
        return dense;
    const auto symbol = longest(symbolTable, text, true);
    const QString folded = text.first(std::min<qsizetype>(text.size(), 24)).toString().toCaseFolded();
    const auto word = longest(wordTable, folded, true);
    if (symbol && word)
        return symbol->length >= word->length ? symbol : word;
    return symbol ? symbol : word;
}

Multiplier readMultiplier(QStringView text)
{
    static const std::array<std::pair<QStringView, double>, 30> factors{{
        {u"mil millones", 1e9}, {u"milliarden", 1e9}, {u"milliarde", 1e9}, {u"milliards", 1e9}, {u"millionen", 1e6},
        {u"millones", 1e6},     {u"millions", 1e6},   {u"million", 1e6},   {u"millón", 1e6},    {u"mio.", 1e6},
        {u"mio", 1e6},          {u"mrd.", 1e9},       {u"mrd", 1e9},       {u"billions", 1e9},  {u"billion", 1e9},
        {u"bn", 1e9},           {u"thousand", 1e3},   {u"tausend", 1e3},   {u"mil", 1e3},       {u"mille", 1e3},
        {u"trillion", 1e12},    {u"万亿", 1e12},      {u"亿", 1e8},        {u"百万", 1e6},      {u"千万", 1e7},
        {u"万", 1e4},           {u"千米", 1},         {u"千克", 1},        {u"千瓦", 1},        {u"千", 1e3},
    }};
    const QString folded = text.first(std::min<qsizetype>(text.size(), 16)).toString().toCaseFolded();
    for (const auto &[name, factor] : factors) {
        if (!folded.startsWith(name))
            continue;
        const bool goesOn =
            name.size() < folded.size() && name.back().unicode() < 0x2e80 && folded[name.size()].isLetterOrNumber();
        if (!goesOn && factor > 1)
            return {.factor = factor, .length = name.size()};
        if (factor == 1)
            return {};
    }
    return {};
}

std::optional<int> numberWord(QStringView word)
{
    static const QHash<QString, int> numbers{
        {u"two"_s, 2},      {u"three"_s, 3},    {u"four"_s, 4},      {u"five"_s, 5},     {u"six"_s, 6},     {u"seven"_s, 7},
        {u"eight"_s, 8},    {u"nine"_s, 9},     {u"ten"_s, 10},      {u"eleven"_s, 11},  {u"twelve"_s, 12}, {u"twenty"_s, 20},
        {u"thirty"_s, 30},  {u"zwei"_s, 2},     {u"drei"_s, 3},      {u"vier"_s, 4},     {u"fünf"_s, 5},    {u"sechs"_s, 6},
        {u"sieben"_s, 7},   {u"acht"_s, 8},     {u"neun"_s, 9},      {u"zehn"_s, 10},    {u"elf"_s, 11},    {u"zwölf"_s, 12},
        {u"zwanzig"_s, 20}, {u"dreißig"_s, 30}, {u"dreissig"_s, 30}, {u"dos"_s, 2},      {u"tres"_s, 3},    {u"cuatro"_s, 4},
        {u"cinco"_s, 5},    {u"seis"_s, 6},     {u"siete"_s, 7},     {u"ocho"_s, 8},     {u"nueve"_s, 9},   {u"diez"_s, 10},
        {u"once"_s, 11},    {u"doce"_s, 12},    {u"veinte"_s, 20},   {u"treinta"_s, 30}, {u"deux"_s, 2},    {u"trois"_s, 3},
        {u"quatre"_s, 4},   {u"cinq"_s, 5},     {u"sept"_s, 7},      {u"huit"_s, 8},     {u"neuf"_s, 9},    {u"dix"_s, 10},
        {u"onze"_s, 11},    {u"douze"_s, 12},   {u"vingt"_s, 20},    {u"trente"_s, 30}};
    const auto found = numbers.constFind(word.toString());
    return found == numbers.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> chineseNumber(QStringView characters)
{
    static constexpr QStringView digits(u"零一二三四五六七八九");
    int total = 0;
    int digit = -1;
    for (const QChar c : characters) {
        const qsizetype value = c == u'两' ? 2 : digits.indexOf(c);
        const int scale = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
        if (scale > 0) {
            total += (digit < 0 ? 1 : digit) * scale;
            digit = -1;
        } else if (value >= 0) {
            digit = static_cast<int>(value);
        } else {
            return {};
        }
    }
    return characters.isEmpty() ? std::nullopt : std::optional(total + std::max(digit, 0));
}

int monthOf(QStringView word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> table;
        const std::array names{"January Jan Januar Jänner enero janvier",
                               "February Feb Februar febrero février",
                               "March Mar März marzo mars",
                               "April Apr abril avril",
                               "May Mai mayo mai",
                               "June Jun Juni junio juin",
                               "July Jul Juli julio juillet",
                               "August Aug agosto août",
                               "September Sep Sept septiembre septembre",
                               "October Oct Oktober Okt octubre octobre",
                               "November Nov noviembre novembre",
                               "December Dec Dezember Dez diciembre décembre"};
        for (size_t month = 0; month < names.size(); ++month) {
            for (const QString &name : QString::fromUtf8(names[month]).split(u' '))
                table.insert(name, static_cast<int>(month) + 1);
        }
        return table;
    }();
    return months.value(word.toString(), 0);
}

} // namespace fusion::local
