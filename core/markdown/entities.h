// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace fusion::markdown {

/// What an HTML entity such as `&amp;` or `&#x2014;` stands for; the entity itself if it is not one we know.
QString decodedEntity(QStringView entity);

} // namespace fusion::markdown
