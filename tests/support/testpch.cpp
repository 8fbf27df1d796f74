// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The precompiled header of all tests is made for this file.
#include "tests/support/testpch.h"
