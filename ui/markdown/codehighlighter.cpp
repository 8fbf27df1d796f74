// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/codehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLineLength = 2000;
constexpr qsizetype MaxCodeLength = 200 * 1024;

/// Loading it costs some 10 ms, so highlighters share one; it goes when the last of them does.
std::shared_ptr<KSyntaxHighlighting::Repository> sharedRepository()
{
    static std::weak_ptr<KSyntaxHighlighting::Repository> shared;
    auto repository = shared.lock();
    if (!repository) {
        repository = std::make_shared<KSyntaxHighlighting::Repository>();
        shared = repository;
    }
    return repository;
}

/// Only what looks like the name of a language is looked up.
bool isName(const QString &language)
{
    return !language.isEmpty() && language.size() <= 30 && std::ranges::all_of(language, [](QChar c) {
        return (c < QChar(0x80) && c.isLetterOrNumber()) || u"+#-_. "_s.contains(c);
    });
}

struct Alias {
    QLatin1StringView written;
    QLatin1StringView name;
};

// What models write after a fence where it is neither the name nor the file name ending of a definition.
constexpr std::array aliases{
    Alias{"shell"_L1, "Bash"_L1},     Alias{"console"_L1, "Bash"_L1}, Alias{"zsh"_L1, "Zsh"_L1},
    Alias{"golang"_L1, "Go"_L1},      Alias{"csharp"_L1, "C#"_L1},    Alias{"objective-c"_L1, "Objective-C"_L1},
    Alias{"vue"_L1, "HTML"_L1},       Alias{"jsonc"_L1, "JSON"_L1},   Alias{"python3"_L1, "Python"_L1},
    Alias{"postgresql"_L1, "SQL"_L1}, Alias{"latex"_L1, "LaTeX"_L1},  Alias{"node"_L1, "JavaScript"_L1},
};

KSyntaxHighlighting::Definition definitionFor(const KSyntaxHighlighting::Repository &repository, const QString &language)
{
    if (!isName(language))
        return {};
    for (const Alias &alias : aliases) {
        if (language.compare(alias.written, Qt::CaseInsensitive) == 0)
            return repository.definitionForName(alias.name);
    }
    const auto named = repository.definitionForName(language);
    return named.isValid() ? named : repository.definitionForFileName("x."_L1 + language.toLower());
}

/// A pair that reads well on our backgrounds, which are not the theme's own.
KSyntaxHighlighting::Theme themeFor(const KSyntaxHighlighting::Repository &repository, bool dark)
{
    const auto theme = repository.theme(dark ? u"GitHub Dark"_s : u"GitHub Light"_s);
    using Repository = KSyntaxHighlighting::Repository;
    return theme.isValid() ? theme : repository.defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme);
}

/// The theme's colour, moved away from our background where it would be too faint on it.
QColor readable(const QColor &colour, bool dark)
{
    const float lightness = colour.lightnessF();
    if (dark ? lightness >= 0.6f : lightness <= 0.45f)
        return colour;
    return QColor::fromHslF(std::max(colour.hslHueF(), 0.0f), colour.hslSaturationF(), dark ? 0.6f : 0.45f);
}

} // namespace

class CodeHighlighter::Private : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    struct Line {
        KSyntaxHighlighting::State after;
        qsizetype end = 0; ///< characters up to here
        QList<QTextLayout::FormatRange> formats;
    };

    void add(QStringView text)
    {
        m_formats.clear();
        const qsizetype end = (lines.empty() ? 0 : lines.back().end) + text.size();
        KSyntaxHighlighting::State state = lines.empty() ? KSyntaxHighlighting::State() : lines.back().after;
        if (definition().isValid() && text.size() <= MaxLineLength && end <= MaxCodeLength)
            state = highlightLine(text, state);
        lines.push_back({state, end, std::exchange(m_formats, {})});
    }

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto look = theme();
        if (length == 0 || format.isDefaultTextStyle(look))
            return;
        auto kept = m_shown.constFind(format.id());
        if (kept == m_shown.cend())
            kept = m_shown.insert(format.id(), shownFormat(format));
        m_formats.append({offset, length, *kept});
    }

    std::shared_ptr<KSyntaxHighlighting::Repository> repository;
    QString written;
    bool dark = false;
    std::vector<Line> lines;

private:
    QTextCharFormat shownFormat(const KSyntaxHighlighting::Format &format) const
    {
        const auto look = theme();
        QTextCharFormat shown;
        if (format.hasTextColor(look))
            shown.setForeground(readable(format.textColor(look), dark));
        if (format.isBold(look))
            shown.setFontWeight(QFont::Bold);
        if (format.isItalic(look))
            shown.setFontItalic(true);
        return shown;
    }

    QHash<int, QTextCharFormat> m_shown; ///< by the id of the definition's format
    QList<QTextLayout::FormatRange> m_formats;
};

CodeHighlighter::CodeHighlighter(const QString &language, bool dark)
    : d(std::make_unique<Private>())
{
    d->written = language;
    d->dark = dark;
    d->repository = sharedRepository();
    d->setTheme(themeFor(*d->repository, dark));
    d->setDefinition(definitionFor(*d->repository, language));
}

CodeHighlighter::~CodeHighlighter() = default;
CodeHighlighter::CodeHighlighter(CodeHighlighter &&) noexcept = default;
CodeHighlighter &CodeHighlighter::operator=(CodeHighlighter &&) noexcept = default;

QString CodeHighlighter::languageName() const
{
    return d->definition().isValid() ? d->definition().translatedName() : d->written;
}

bool CodeHighlighter::isKnown() const
{
    return d->definition().isValid();
}

void CodeHighlighter::forgetFrom(int line)
{
    if (static_cast<std::size_t>(line) < d->lines.size())
        d->lines.resize(static_cast<std::size_t>(line));
}

int CodeHighlighter::lineCount() const
{
    return static_cast<int>(d->lines.size());
}

void CodeHighlighter::addLine(QStringView line)
{
    d->add(line);
}

const QList<QTextLayout::FormatRange> &CodeHighlighter::formats(int line) const
{
    return d->lines.at(static_cast<std::size_t>(line)).formats;
}

} // namespace fusion::markdown
