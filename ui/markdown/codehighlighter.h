// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextLayout>

#include <memory>

namespace fusion::markdown {

/// Colours code line by line, keeping the state after each line, so that code that grows is coloured only where it is new.
/// The syntax definitions are shared by all highlighters that live at the same time.
class CodeHighlighter
{
public:
    CodeHighlighter(const QString &language, bool dark);
    ~CodeHighlighter();
    CodeHighlighter(CodeHighlighter &&) noexcept;
    CodeHighlighter &operator=(CodeHighlighter &&) noexcept;

    /// The language's own name ("C++"), or what was written after the fence if it is not known.
    QString languageName() const;
    bool isKnown() const;

    /// Lines from `line` on have changed.
    void forgetFrom(int line);
    int lineCount() const;
    /// Adds the next line.
    void addLine(QStringView line);
    const QList<QTextLayout::FormatRange> &formats(int line) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fusion::markdown
