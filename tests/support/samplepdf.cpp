// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplepdf.h"

namespace fusion::test {

namespace {

QByteArray pageContents(const QString &words)
{
    QByteArray contents = "BT /F1 12 Tf 14 TL 20 700 Td\n";
    for (const QString &line : words.split(QChar(u'\n'))) {
        QByteArray escaped = line.toLatin1();
        escaped.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        contents += "(" + escaped + ") Tj T*\n";
    }
    return contents + "ET";
}

} // namespace

QByteArray samplePdf(const QStringList &pages)
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", {}, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray kids;
    for (const QString &page : pages) {
        const QByteArray contents = pageContents(page);
        const qsizetype number = objects.size() + 1;
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents " +
                       QByteArray::number(number + 1) + " 0 R>>"
                << "<</Length " + QByteArray::number(contents.size()) + ">>stream\n" + contents + "\nendstream";
        kids += QByteArray::number(number) + " 0 R ";
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>";

    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" +
           QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

QByteArray lockedPdf()
{
    // The standard security handler, revision 2: computed by the algorithms of PDF 1.4, section 3.5.
    return QByteArray::fromBase64(
        "JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFI+PgplbmRvYmoKMiAwIG9iago8PC9UeXBlL1BhZ2VzL0tpZHNbMy"
        "AwIFJdL0NvdW50IDE+PgplbmRvYmoKMyAwIG9iago8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA5OSA5OV0+PgplbmRv"
        "YmoKNCAwIG9iago8PC9GaWx0ZXIvU3RhbmRhcmQvViAxL1IgMi9PPDkyZmUwZjQ0NTRhZDRjOTY0NDY5M2YzM2MwN2NiNTRmNTg3ZGNlMWUyNj"
        "gyZmU5ZWNlYTYxMDdhMWVmNjMwZGQ+L1U8YTJkOThkZDkzNDc0ODc1ZWM5NWM2MDQ0NWM1MWZlMWRmMzVmZmFhYzdkYTFiYWNhNjI5MDU4YjFj"
        "MDhhOGUzOT4vUCAtND4+CmVuZG9iagp4cmVmCjAgNQowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMDkgMDAwMDAgbiAKMDAwMDAwMDA1NC"
        "AwMDAwMCBuIAowMDAwMDAwMTA1IDAwMDAwIG4gCjAwMDAwMDAxNjggMDAwMDAgbiAKdHJhaWxlcjw8L1NpemUgNS9Sb290IDEgMCBSL0VuY3J5"
        "cHQgNCAwIFIvSURbPDAwMDEwMjAzMDQwNTA2MDcwODA5MGEwYjBjMGQwZTBmPjwwMDAxMDIwMzA0MDUwNjA3MDgwOTBhMGIwYzBkMGUwZj5dPj"
        "4Kc3RhcnR4cmVmCjM1MwolJUVPRgo=");
}

} // namespace fusion::test
