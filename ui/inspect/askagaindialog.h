// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fusion/fusionrun.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace fusion {

class Catalog;

/// How a stage is to be asked again: with which model, and what the person wishes of it besides. Says which calls will go out.
class AskAgainDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Judge, SecondJudge, Synthesizer, Seat };

    AskAgainDialog(Purpose purpose, const ModelSettings &current, const Catalog &catalog, QWidget *parent = nullptr);

    VersionWish wish() const;

private:
    void fillModels(const Catalog &catalog);
    QString calls() const;

    Purpose m_purpose;
    ModelSettings m_current;
    QComboBox *m_models;
    QPlainTextEdit *m_instruction;
};

} // namespace fusion
