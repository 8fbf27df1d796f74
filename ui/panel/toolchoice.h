// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace fusion {

/// Which tools a place may use, and in how many requests. Names it does not know stay as they are.
class ToolChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ToolChoice(QWidget *parent = nullptr);

    void setTools(const QStringList &tools, std::optional<int> steps);
    QStringList tools() const;
    std::optional<int> steps() const;
    /// Why none can be used: empty if they can.
    void setObstacle(const QString &why);

signals:
    void changed(); ///< by the person

private:
    struct Box {
        QString tool;
        QCheckBox *box;
    };

    void addBox(const QString &tool, const QString &name, const QString &what);
    void showSteps();

    std::vector<Box> m_boxes;
    QStringList m_unknown;
    QLabel *m_stepsName;
    QSpinBox *m_steps;
};

} // namespace fusion
