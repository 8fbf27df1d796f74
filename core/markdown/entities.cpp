// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/entities.h"

#include <algorithm>
#include <iterator>

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

struct Entity {
    QLatin1StringView name;
    char16_t code;
};

// Sorted by name, capitals first: the ones that occur in prose; anything else is shown as written.
constexpr Entity known[] = {
    {"AElig"_L1, 0x00C6},   {"Aacute"_L1, 0x00C1},  {"Acirc"_L1, 0x00C2},   {"Agrave"_L1, 0x00C0},  {"Alpha"_L1, 0x0391},
    {"Aring"_L1, 0x00C5},   {"Atilde"_L1, 0x00C3},  {"Auml"_L1, 0x00C4},    {"Beta"_L1, 0x0392},    {"Ccedil"_L1, 0x00C7},
    {"Chi"_L1, 0x03A7},     {"Dagger"_L1, 0x2021},  {"Delta"_L1, 0x0394},   {"ETH"_L1, 0x00D0},     {"Eacute"_L1, 0x00C9},
    {"Ecirc"_L1, 0x00CA},   {"Egrave"_L1, 0x00C8},  {"Epsilon"_L1, 0x0395}, {"Eta"_L1, 0x0397},     {"Euml"_L1, 0x00CB},
    {"Gamma"_L1, 0x0393},   {"Iacute"_L1, 0x00CD},  {"Icirc"_L1, 0x00CE},   {"Igrave"_L1, 0x00CC},  {"Iota"_L1, 0x0399},
    {"Iuml"_L1, 0x00CF},    {"Kappa"_L1, 0x039A},   {"Lambda"_L1, 0x039B},  {"Mu"_L1, 0x039C},      {"Ntilde"_L1, 0x00D1},
    {"Nu"_L1, 0x039D},      {"OElig"_L1, 0x0152},   {"Oacute"_L1, 0x00D3},  {"Ocirc"_L1, 0x00D4},   {"Ograve"_L1, 0x00D2},
    {"Omega"_L1, 0x03A9},   {"Omicron"_L1, 0x039F}, {"Oslash"_L1, 0x00D8},  {"Otilde"_L1, 0x00D5},  {"Ouml"_L1, 0x00D6},
    {"Phi"_L1, 0x03A6},     {"Pi"_L1, 0x03A0},      {"Prime"_L1, 0x2033},   {"Psi"_L1, 0x03A8},     {"Rho"_L1, 0x03A1},
    {"Scaron"_L1, 0x0160},  {"Sigma"_L1, 0x03A3},   {"THORN"_L1, 0x00DE},   {"Tau"_L1, 0x03A4},     {"Theta"_L1, 0x0398},
    {"Uacute"_L1, 0x00DA},  {"Ucirc"_L1, 0x00DB},   {"Ugrave"_L1, 0x00D9},  {"Upsilon"_L1, 0x03A5}, {"Uuml"_L1, 0x00DC},
    {"Xi"_L1, 0x039E},      {"Yacute"_L1, 0x00DD},  {"Zeta"_L1, 0x0396},    {"aacute"_L1, 0x00E1},  {"acirc"_L1, 0x00E2},
    {"aelig"_L1, 0x00E6},   {"agrave"_L1, 0x00E0},  {"alpha"_L1, 0x03B1},   {"amp"_L1, 0x0026},     {"and"_L1, 0x2227},
    {"ang"_L1, 0x2220},     {"apos"_L1, 0x0027},    {"aring"_L1, 0x00E5},   {"asymp"_L1, 0x2248},   {"atilde"_L1, 0x00E3},
    {"auml"_L1, 0x00E4},    {"bdquo"_L1, 0x201E},   {"beta"_L1, 0x03B2},    {"bull"_L1, 0x2022},    {"cap"_L1, 0x2229},
    {"ccedil"_L1, 0x00E7},  {"cent"_L1, 0x00A2},    {"chi"_L1, 0x03C7},     {"clubs"_L1, 0x2663},   {"cong"_L1, 0x2245},
    {"copy"_L1, 0x00A9},    {"cup"_L1, 0x222A},     {"curren"_L1, 0x00A4},  {"dagger"_L1, 0x2020},  {"darr"_L1, 0x2193},
    {"deg"_L1, 0x00B0},     {"delta"_L1, 0x03B4},   {"diams"_L1, 0x2666},   {"divide"_L1, 0x00F7},  {"eacute"_L1, 0x00E9},
    {"ecirc"_L1, 0x00EA},   {"egrave"_L1, 0x00E8},  {"empty"_L1, 0x2205},   {"emsp"_L1, 0x2003},    {"ensp"_L1, 0x2002},
    {"epsilon"_L1, 0x03B5}, {"equiv"_L1, 0x2261},   {"eta"_L1, 0x03B7},     {"eth"_L1, 0x00F0},     {"euml"_L1, 0x00EB},
    {"euro"_L1, 0x20AC},    {"exist"_L1, 0x2203},   {"forall"_L1, 0x2200},  {"frac12"_L1, 0x00BD},  {"frac14"_L1, 0x00BC},
    {"frac34"_L1, 0x00BE},  {"gamma"_L1, 0x03B3},   {"ge"_L1, 0x2265},      {"gt"_L1, 0x003E},      {"hArr"_L1, 0x21D4},
    {"harr"_L1, 0x2194},    {"hearts"_L1, 0x2665},  {"hellip"_L1, 0x2026},  {"iacute"_L1, 0x00ED},  {"icirc"_L1, 0x00EE},
    {"iexcl"_L1, 0x00A1},   {"igrave"_L1, 0x00EC},  {"infin"_L1, 0x221E},   {"int"_L1, 0x222B},     {"iota"_L1, 0x03B9},
    {"iquest"_L1, 0x00BF},  {"isin"_L1, 0x2208},    {"iuml"_L1, 0x00EF},    {"kappa"_L1, 0x03BA},   {"lArr"_L1, 0x21D0},
    {"lambda"_L1, 0x03BB},  {"laquo"_L1, 0x00AB},   {"larr"_L1, 0x2190},    {"ldquo"_L1, 0x201C},   {"le"_L1, 0x2264},
    {"lowast"_L1, 0x2217},  {"loz"_L1, 0x25CA},     {"lsaquo"_L1, 0x2039},  {"lsquo"_L1, 0x2018},   {"lt"_L1, 0x003C},
    {"mdash"_L1, 0x2014},   {"micro"_L1, 0x00B5},   {"middot"_L1, 0x00B7},  {"minus"_L1, 0x2212},   {"mu"_L1, 0x03BC},
    {"nabla"_L1, 0x2207},   {"nbsp"_L1, 0x00A0},    {"ndash"_L1, 0x2013},   {"ne"_L1, 0x2260},      {"ni"_L1, 0x220B},
    {"not"_L1, 0x00AC},     {"notin"_L1, 0x2209},   {"ntilde"_L1, 0x00F1},  {"nu"_L1, 0x03BD},      {"oacute"_L1, 0x00F3},
    {"ocirc"_L1, 0x00F4},   {"oelig"_L1, 0x0153},   {"ograve"_L1, 0x00F2},  {"omega"_L1, 0x03C9},   {"omicron"_L1, 0x03BF},
    {"oplus"_L1, 0x2295},   {"or"_L1, 0x2228},      {"ordf"_L1, 0x00AA},    {"ordm"_L1, 0x00BA},    {"oslash"_L1, 0x00F8},
    {"otilde"_L1, 0x00F5},  {"otimes"_L1, 0x2297},  {"ouml"_L1, 0x00F6},    {"para"_L1, 0x00B6},    {"part"_L1, 0x2202},
    {"permil"_L1, 0x2030},  {"perp"_L1, 0x22A5},    {"phi"_L1, 0x03C6},     {"pi"_L1, 0x03C0},      {"plusmn"_L1, 0x00B1},
    {"pound"_L1, 0x00A3},   {"prime"_L1, 0x2032},   {"prod"_L1, 0x220F},    {"prop"_L1, 0x221D},    {"psi"_L1, 0x03C8},
    {"quot"_L1, 0x0022},    {"rArr"_L1, 0x21D2},    {"radic"_L1, 0x221A},   {"raquo"_L1, 0x00BB},   {"rarr"_L1, 0x2192},
    {"rdquo"_L1, 0x201D},   {"reg"_L1, 0x00AE},     {"rho"_L1, 0x03C1},     {"rsaquo"_L1, 0x203A},  {"rsquo"_L1, 0x2019},
    {"sbquo"_L1, 0x201A},   {"scaron"_L1, 0x0161},  {"sdot"_L1, 0x22C5},    {"sect"_L1, 0x00A7},    {"sigma"_L1, 0x03C3},
    {"sigmaf"_L1, 0x03C2},  {"sim"_L1, 0x223C},     {"spades"_L1, 0x2660},  {"sub"_L1, 0x2282},     {"sube"_L1, 0x2286},
    {"sum"_L1, 0x2211},     {"sup"_L1, 0x2283},     {"sup1"_L1, 0x00B9},    {"sup2"_L1, 0x00B2},    {"sup3"_L1, 0x00B3},
    {"supe"_L1, 0x2287},    {"szlig"_L1, 0x00DF},   {"tau"_L1, 0x03C4},     {"there4"_L1, 0x2234},  {"theta"_L1, 0x03B8},
    {"thinsp"_L1, 0x2009},  {"thorn"_L1, 0x00FE},   {"times"_L1, 0x00D7},   {"trade"_L1, 0x2122},   {"uacute"_L1, 0x00FA},
    {"uarr"_L1, 0x2191},    {"ucirc"_L1, 0x00FB},   {"ugrave"_L1, 0x00F9},  {"upsilon"_L1, 0x03C5}, {"uuml"_L1, 0x00FC},
    {"xi"_L1, 0x03BE},      {"yacute"_L1, 0x00FD},  {"yen"_L1, 0x00A5},     {"yuml"_L1, 0x00FF},    {"zeta"_L1, 0x03B6},
};

char32_t numericCode(QStringView digits)
{
    bool valid = false;
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = hex ? digits.mid(1).toUInt(&valid, 16) : digits.toUInt(&valid, 10);
    const bool usable = valid && code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return usable ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
}

} // namespace

QString decodedEntity(QStringView entity)
{
    const QStringView name = entity.mid(1, entity.size() - 2);
    if (name.startsWith(u'#')) {
        const char32_t code = numericCode(name.mid(1));
        return QString::fromUcs4(&code, 1);
    }
    const auto *found = std::lower_bound(std::begin(known), std::end(known), name,
                                         [](const Entity &e, QStringView wanted) { return wanted.compare(e.name) > 0; });
    return found == std::end(known) || name != found->name ? entity.toString() : QString(QChar(found->code));
}

} // namespace fusion::markdown
