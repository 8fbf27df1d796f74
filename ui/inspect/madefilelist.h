// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QWidget>

#include <vector>

namespace fusion {

/// What a person wants of a file that a model made.
enum class MadeFileWish { Open, Save, Judge };

/// The files that a seat left in its sandbox, a button each with what can be done with it. Hidden while there is none.
class MadeFileList : public QWidget
{
    Q_OBJECT

public:
    explicit MadeFileList(QWidget *parent = nullptr);

    /// @param seat for people
    void setFiles(const QString &seat, const std::vector<MadeFile> &files);

signals:
    void wanted(const fusion::MadeFile &file, fusion::MadeFileWish wish);

private:
    void addButton(const MadeFile &file);

    QString m_seat;
    std::vector<MadeFile> m_files; ///< as shown
};

} // namespace fusion
