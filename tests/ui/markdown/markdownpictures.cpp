// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of a Markdown view, to look at: markdownpictures OUTDIR [FILE.md] [WIDTH]
// Without a file it shows a text with every construct. Light and dark; run it with QT_SCALE_FACTOR=2 for the other scale.

#include "ui/common/seatcolours.h"
#include "ui/common/theme.h"
#include "ui/markdown/markdownview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QTextStream>

using namespace fusion;

namespace {

QString everything()
{
    return QString::fromUtf8(R"(# What moves faster?

Light is faster than sound. **Both** answers agree [A, B], though one adds a *condition* [C][A], with `inline code`,
~~a mistake~~, and a [source](https://example.com/light). Inert: [a trap](javascript:alert(1)).

## Steps

1. Measure the distance between the two points with care, so that the text of this item is long enough to wrap into a second line.
2. Divide:
   - nested *bullet*
     - deeper
   - another

   A paragraph in the second item.
10. A number of two digits

- [x] done
- [ ] open
- plain

> A quotation over
> several lines.
>
> - with a list
>
> > and a nested one

```cpp
#include <vector>
// The answer is always the same.
template <typename T>
std::vector<T> answers(int count, const std::vector<std::string> &names, bool withAVeryLongParameterName = true)
{
    return std::vector<T>(count, 42); // "text"
}
```

| Medium | Speed (m/s) | Remark |
|:-------|------------:|:------:|
| Vacuum | 299,792,458 | exact, by definition of the metre |
| Glass  | 200,000,000 | depends on the **glass** and on the `wavelength` of the light that goes through it |
| Air    | 343         | sound, at 20 °C [B] |

---

Math stays as written: $E = mc^2$. An image: ![a chart of speeds](https://example.com/chart.png)

مرحبا بالعالم، هذا نص **عربي** طويل بما يكفي ليظهر في أكثر من سطر واحد إذا كانت النافذة ضيقة.

中文段落，包括`代码`和**粗体**。

```
no language, évil )"
                             "\u202E"
                             R"(bidi
```
)");
}

void save(MarkdownView &view, const QString &path)
{
    view.hide();
    view.setFixedHeight(view.item()->heightForWidth(view.viewport()->width()));
    QApplication::processEvents();
    view.grab().save(path);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QDir out(arguments.value(1, QStringLiteral(".")));
    QString text = everything();
    if (QFile file(arguments.value(2)); arguments.size() > 2 && file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.readAll());
    const int width = arguments.value(3, QStringLiteral("620")).toInt();
    for (const bool dark : {false, true}) {
        applyTheme(dark ? ColourScheme::Dark : ColourScheme::Light, 0);
        MarkdownView view;
        view.resize(width, 700);
        QStringList labels;
        std::vector<QColor> colours;
        for (int seat = 0; seat < 3; ++seat) {
            labels.append(QString(QChar(u'A' + seat)));
            colours.push_back(seatColour(seat, {}, app.palette()));
        }
        view.setSeatMarkers(labels, colours);
        view.setMarkdown(text);
        const qsizetype at = text.indexOf(QStringLiteral("faster than"));
        view.highlight({{at, at + 20}}, seatTint(colours.at(1), app.palette()));
        view.show();
        QApplication::processEvents();
        save(view, out.filePath(dark ? QStringLiteral("dark.png") : QStringLiteral("light.png")));
    }
    return 0;
}
