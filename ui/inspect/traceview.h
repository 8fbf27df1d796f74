// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/synthesistrace.h"

#include <QWidget>

#include <vector>

class QListView;

namespace fusion {

class TraceModel;

/// What a synthesis rests on, as a list. Where the person goes in it, the passages of the answers and the sentence of the
/// synthesis are to be shown.
class TraceView : public QWidget
{
    Q_OBJECT

public:
    explicit TraceView(QWidget *parent = nullptr);

    void setTrace(const Turn &turn, const SynthesisTrace &trace);
    /// Goes to the sentence at a place of the synthesis.
    void showSentence(qsizetype at);
    QListView &list() { return *m_list; }

signals:
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);
    void sentenceShown(fusion::Span span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QModelIndex &index);

    TraceModel *m_model;
    QListView *m_list;
};

} // namespace fusion
