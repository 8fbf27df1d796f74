// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
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
    /// Says why a tool cannot be had; empty: it can. Asked again whenever something is shown.
    using WhyNot = std::function<QString(const QString &tool)>;
    void setWhyNot(WhyNot whyNot);

signals:
    void changed(); ///< by the person

private:
    struct Box {
        QString tool;
        QCheckBox *box;
        QString what; ///< what it does
    };

    void addBox(const QString &tool, const QString &name, const QString &what);
    void showSteps();
    void showMissing();

    std::vector<Box> m_boxes;
    QStringList m_unknown;
    QLabel *m_stepsName;
    QSpinBox *m_steps;
    QLabel *m_missing; ///< of those that are chosen
    WhyNot m_whyNot;
};

} // namespace fusion
