// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace fusion::test {

struct SpecSample {
    QString name; ///< the section, and which of its samples
    QString text;
};

/// Short texts for every section of the CommonMark specification and of GitHub's extensions, written for these tests.
/// Where the environment variable FUSION_MARKDOWN_SPEC names a file in the form of the specification's own text, its
/// examples come in addition; that text is under a licence of its own and is not part of this tree.
std::vector<SpecSample> specSamples();

} // namespace fusion::test
