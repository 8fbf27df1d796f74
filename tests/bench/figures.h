// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace fusion::bench {

/// One measured figure, beside the baseline measured in the same run. What counts is the ratio of the two: the machine's
/// speed is in both.
struct Figure {
    QString name;
    double value = 0;
    QString unit; ///< "ms", "MB", ...
    QString baseline = {};
    std::optional<double> baselineValue = {};
    std::optional<double> atMost = {};  ///< the ratio that is wanted (the value, where there is no baseline)
    std::optional<double> atLeast = {}; ///< the same from below

    std::optional<double> ratio() const;
    bool holds() const;
};

/// Collects a program's figures and shows them.
class Figures
{
public:
    void add(Figure figure);
    /// A table on standard output and, after `--json FILE`, a JSON array in that file. Returns main()'s result: 1 where a
    /// figure misses what is wanted of it.
    int finish(const QStringList &arguments) const;

private:
    std::vector<Figure> m_figures;
};

/// Processor time of this process so far, all threads together, in milliseconds.
double cpuMs();
/// Memory of this process in MB: its own pages and its share of the shared ones (PSS).
double memoryMb();

} // namespace fusion::bench
