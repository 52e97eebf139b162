#include "core/fitting/reading/namelines.h"

#include "core/fitting/reading/columns/columnnames.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <cstddef>

namespace aneroid {

namespace {

/// Whether a line of names has one of a time, and nothing stands above any such name.
bool timesStandAlone(const Cells &above, const Cells &below)
{
    bool time = false;
    for (std::size_t column = 0; column < below.size(); ++column) {
        TimeColumn kind = TimeColumn::None;
        if (timeScore(below[column], kind) == 0)
            continue;
        if (!trimmed(above[column]).empty())
            return false;
        time = true;
    }
    return time;
}

/// The other way round: a name of a time in the line above, nothing below it, and none in the line
/// below.
bool timesStandAbove(const Cells &above, const Cells &below)
{
    bool time = false;
    for (std::size_t column = 0; column < below.size(); ++column) {
        TimeColumn kind = TimeColumn::None;
        if (timeScore(below[column], kind) > 0)
            return false;
        time = time || (trimmed(below[column]).empty() && timeScore(above[column], kind) > 0);
    }
    return time;
}

/// The name of a group stands above the first of its columns only.
void repeatGroups(Cells &above, const Cells &below)
{
    std::string_view group;
    for (std::size_t column = 0; column < above.size(); ++column) {
        if (trimmed(below[column]).empty())
            continue;
        if (trimmed(above[column]).empty())
            above[column] = group;
        group = above[column];
    }
}

bool isUnitOnly(std::string_view cell)
{
    return std::ranges::any_of(allChannels, [cell](Channel channel) {
        return unitOf(channel, cell) != ChannelUnit::Unknown;
    });
}

} // namespace

void joinNameLines(std::vector<SampleLine> &lines, std::deque<std::string> &names)
{
    const auto isNames = [](const SampleLine &line) {
        return !line.comment && isHeaderLike(line.cells) && !isRow(line.cells);
    };
    for (std::size_t i = 0; i + 2 < lines.size() && i < preambleLines; ++i) {
        if (!isNames(lines[i]) || !isNames(lines[i + 1]) || !isRow(lines[i + 2].cells))
            continue;
        Cells above = lines[i].cells;
        Cells &below = lines[i + 1].cells;
        while (!above.empty() && trimmed(above.back()).empty())
            above.pop_back();
        if (above.size() < 2 || above.size() > below.size())
            continue;
        above.resize(below.size());
        if (timesStandAbove(above, below))
            repeatGroups(above, below);
        else if (!timesStandAlone(above, below))
            continue;
        for (std::size_t column = 0; column < below.size(); ++column) {
            const std::string_view first = trimmed(above[column]);
            if (!first.empty())
                below[column] = trimmed(names.emplace_back(std::string(first) + ' ' +
                                                           std::string(trimmed(below[column]))));
        }
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
        return;
    }
}

void joinUnitNames(std::vector<SampleLine> &lines, std::deque<std::string> &names)
{
    for (std::size_t i = 0; i + 1 < lines.size() && i < preambleLines; ++i) {
        Cells &cells = lines[i].cells;
        const std::size_t wanted = lines[i + 1].cells.size();
        if (cells.size() <= wanted || !isHeaderLike(cells) || !isRow(lines[i + 1].cells))
            continue;
        if (static_cast<std::size_t>(std::count_if(cells.begin() + 1, cells.end(), isUnitOnly)) !=
            cells.size() - wanted)
            return;
        Cells joined;
        for (const std::string_view cell : cells) {
            if (joined.empty() || !isUnitOnly(cell))
                joined.push_back(cell);
            else
                joined.back() =
                    names.emplace_back(std::string(joined.back()) + " (" + std::string(cell) + ')');
        }
        cells = std::move(joined);
        return;
    }
}

} // namespace aneroid
