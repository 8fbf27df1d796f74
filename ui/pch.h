// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nearly every file of ui includes, compiled once. Files still name their own includes: the tidy preset builds
// without this.
#pragma once

#include <QAction>
#include <QBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QString>
#include <QToolButton>
#include <QWidget>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
