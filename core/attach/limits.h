// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace fusion::limits {

// core/attach: files and pasted bytes come in, Attachment values go out.
//   attachmentreader  what kind of thing it is, and whether it may come along
//   textdecoding      bytes of a text file to text
//   imagebytes        checks a picture by its structure and takes its metadata away
//   pdftext           the words of a PDF, read by a program of its own
//   attachmenttray    the files beside a question that is being written

inline constexpr qint64 textBytes = 1 << 20;
inline constexpr qint64 imageBytes = 10 << 20;
inline constexpr qint64 pdfBytes = 20 << 20;
/// Four bytes each make 128 MB, which is what Qt's image reader allows itself.
inline constexpr qint64 imagePixels = 1 << 25;
inline constexpr qsizetype pdfTextLength = 1 << 20;
inline constexpr int pdfPages = 500;
inline constexpr int pdfSeconds = 20;
// Of one question:
inline constexpr int attachments = 20;
inline constexpr qint64 totalBytes = 30 << 20;

} // namespace fusion::limits
