// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace fusion {

/// The language in which a program speaks: our texts and Qt's own, for as long as this object lives. Made by main()
/// right after the application object, on its thread. Using another language while windows are open sends them
/// QEvent::LanguageChange.
class Translation
{
public:
    /// `language` as in availableLanguages(); empty: the person's own, by the system's list of preferred languages.
    explicit Translation(const QString &language = {});
    ~Translation();

    void use(const QString &language);
    /// The language in use; "en" where none of the preferred ones is translated.
    QString language() const { return m_language; }

    /// "en" and every language that is translated, as locale names: "de", "zh_CN".
    static QStringList availableLanguages();

private:
    void install(const QString &file);
    void remove();

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace fusion
