// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"

#include <QTextStream>

int main()
{
    QTextStream out(stdout);
    for (const fusion::SimulatedModel &model : fusion::simulatedModels())
        out << model.id << '\n';
}
