// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto prefix = "fusion-chatroom_"_L1;
constexpr auto suffix = ".qm"_L1;

/// What the program carries, then what is installed beside it: a distribution may add languages.
QStringList folders()
{
    return {u":/i18n"_s, QCoreApplication::applicationDirPath() + u"/../share/fusion-chatroom/translations"_s};
}

QString fileFor(const QString &language)
{
    for (const QString &folder : folders()) {
        const QString file = folder + u'/' + prefix + language + suffix;
        if (QFile::exists(file))
            return file;
    }
    return {};
}

/// "zh-Hans-CN" is written "zh_CN" in file names; "de-AT" is served by "de".
QString translatedLanguage(const QStringList &preferred)
{
    const QStringList available = Translation::availableLanguages();
    for (const QString &name : preferred) {
        const QLocale locale(name);
        const QString exact = locale.name();
        const QString general = exact.section(u'_', 0, 0);
        for (const QString &candidate : {exact, general}) {
            if (available.contains(candidate))
                return candidate;
        }
    }
    return u"en"_s;
}

} // namespace

Translation::Translation(const QString &language)
{
    use(language);
}

Translation::~Translation()
{
    remove();
}

void Translation::use(const QString &language)
{
    remove();
    m_language = translatedLanguage(language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language});
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + m_language + suffix);
    install(fileFor(m_language));
}

void Translation::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's own English has no file: what it says is English already.
    if (translator->load(file)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void Translation::remove()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

QStringList Translation::availableLanguages()
{
    QStringList languages{u"en"_s};
    for (const QString &folder : folders()) {
        const QStringList files = QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files);
        for (const QString &file : files)
            languages += file.sliced(prefix.size(), file.size() - prefix.size() - suffix.size());
    }
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

} // namespace fusion
