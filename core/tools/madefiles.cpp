// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/madefiles.h"

#include "core/attach/textdecoding.h"
#include "core/tools/pagetext.h"

#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestText = 40000;

constexpr auto running = std::to_array<QLatin1StringView>({
    "application/x-desktop"_L1,
    "application/x-executable"_L1,
    "application/x-sharedlib"_L1,
    "application/x-pie-executable"_L1,
    "application/x-object"_L1,
    "application/x-shellscript"_L1,
    "application/x-perl"_L1,
    "application/x-ruby"_L1,
    "application/x-php"_L1,
    "text/x-python"_L1,
    "application/x-ms-dos-executable"_L1,
    "application/x-msdownload"_L1,
    "application/x-msi"_L1,
    "application/x-bat"_L1,
    "application/vnd.microsoft.portable-executable"_L1,
    "application/x-iso9660-appimage"_L1,
    "application/vnd.appimage"_L1,
    "application/x-java-archive"_L1,
    "application/java-archive"_L1,
    "application/x-java-jnlp-file"_L1,
    "application/vnd.debian.binary-package"_L1,
    "application/x-rpm"_L1,
    "application/vnd.flatpak"_L1,
    "application/vnd.flatpak.ref"_L1,
    "application/vnd.flatpak.repo"_L1,
    "application/vnd.snap"_L1,
    "application/x-mswinurl"_L1,
    "application/x-ms-shortcut"_L1,
});
constexpr auto runningEndings =
    std::to_array<QLatin1StringView>({".desktop"_L1, ".exe"_L1, ".com"_L1, ".bat"_L1, ".cmd"_L1, ".scr"_L1, ".ps1"_L1, ".vbs"_L1,
                                      ".lnk"_L1, ".url"_L1, ".jar"_L1, ".appimage"_L1, ".sh"_L1, ".run"_L1, ".command"_L1});

} // namespace

QString shownName(const MadeFile &file)
{
    const QString name = withoutTricks(file.name).simplified();
    return name.size() > longestName ? name.first(longestName) + u'…' : name;
}

QString plainFileName(const MadeFile &file)
{
    QString name = withoutTricks(file.name).section(u'/', -1).section(u'\\', -1).simplified();
    name.removeIf([](QChar c) { return !c.isPrint() || u"<>:\"|?*"_s.contains(c); });
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.removeFirst();
    // The ending says what it is; of the rest, the beginning does.
    if (name.size() > longestName)
        name = name.first(longestName - 20) + name.last(20);
    return name.isEmpty() ? u"file"_s : name;
}

bool wouldRun(const QString &name, const QByteArray &bytes)
{
    const auto endsSo = [&name](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); };
    if (bytes.startsWith("#!") ||
        bytes.startsWith("\x7f"
                         "ELF") ||
        bytes.startsWith("MZ") || std::ranges::any_of(runningEndings, endsSo))
        return true;
    const QMimeDatabase types;
    for (const QMimeType &type : {types.mimeTypeForFileNameAndData(name, bytes), types.mimeTypeForData(bytes)}) {
        if (std::ranges::any_of(running, [&type](QLatin1StringView one) { return type.inherits(one); }))
            return true;
    }
    return false;
}

std::optional<Attachment> textForJudge(const MadeFile &file, const QByteArray &bytes, const QString &seat)
{
    const std::optional<QString> text = decodedText(bytes.left(longestText * 4));
    if (!text)
        return std::nullopt;
    QString shown = withoutTricks(*text);
    if (shown.size() > longestText || bytes.size() > longestText * 4)
        shown = shown.left(longestText) + u"\n(The file is longer.)"_s;
    return sealed({.kind = AttachmentKind::Text,
                   .name = seat + u": "_s + shownName(file),
                   .mediaType = u"text/plain"_s,
                   .data = bytes,
                   .text = shown});
}

} // namespace fusion
