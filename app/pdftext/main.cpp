// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fusion-pdftext: a PDF on standard input, its words as one JSON object on standard output. core/attach/pdftext.h starts it,
// so that a hostile file meets a process with little memory, little time and nothing to steal.

#include "core/attach/limits.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace fusion;

namespace {

void limitResources()
{
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit both{.rlim_cur = most, .rlim_max = most};
        setrlimit(resource, &both);
    };
    limit(RLIMIT_CPU, limits::pdfSeconds);
    limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory alone is larger
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
}

int answer(const QJsonObject &json)
{
    QFile output;
    const bool isOpen = output.open(stdout, QIODevice::WriteOnly);
    return isOpen && output.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) > 0 ? 0 : 1;
}

QString textOf(const poppler::page &page)
{
    const poppler::byte_array bytes = page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).trimmed();
}

QJsonObject contentsOf(const poppler::document &document)
{
    QElapsedTimer clock;
    clock.start();
    const int pages = document.pages();
    const auto enoughTime = [&clock] { return clock.elapsed() < limits::pdfSeconds * 500; };
    QString text;
    int read = 0;
    for (; read < std::min(pages, limits::pdfPages) && text.size() < limits::pdfTextLength && enoughTime(); ++read) {
        const std::unique_ptr<poppler::page> page(document.create_page(read));
        const QString words = page ? textOf(*page) : QString();
        if (!words.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n\n"_s) + words;
    }
    return {{u"pages"_s, pages}, {u"pages_read"_s, read}, {u"text"_s, text.left(limits::pdfTextLength)}};
}

} // namespace

int main()
{
    limitResources();
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QByteArray bytes;
    while (bytes.size() <= limits::pdfBytes) {
        const QByteArray more = input.read(1 << 20);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return answer({{u"error"_s, u"broken"_s}});
    if (document->is_locked())
        return answer({{u"error"_s, u"locked"_s}});
    if (document->pages() <= 0)
        return answer({{u"error"_s, u"broken"_s}});
    return answer(contentsOf(*document));
}
