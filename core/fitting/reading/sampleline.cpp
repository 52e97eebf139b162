#include "core/fitting/reading/sampleline.h"

#include "core/fitting/reading/columns/foldedname.h"
#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <algorithm>

namespace aneroid {

namespace {

constexpr std::size_t sampleLines = 200;

} // namespace

std::vector<SampleLine> sampleLinesOf(std::string_view text)
{
    std::vector<SampleLine> lines;
    LineReader reader(text);
    std::string_view line;
    while (lines.size() < sampleLines && reader.next(line)) {
        const std::string_view plain = trimmed(line);
        const bool delimiter = folded(plain.substr(0, 4)) == "sep="; // Excel's
        if (!plain.empty() && !delimiter)
            lines.push_back({reader.number(), line, isBlankOrComment(line), {}});
    }
    return lines;
}

void cutLine(SampleLine &line, char delimiter)
{
    std::string_view text = line.comment ? trimmed(line.text) : line.text;
    if (line.comment && text.size() > 1 && text[0] == '#' && text[1] != delimiter)
        text.remove_prefix(1);
    cutCells(text, delimiter, line.cells);
}

bool isRow(const Cells &cells)
{
    constexpr std::size_t longestUnit = 12;
    bool time = false;
    bool number = false;
    for (const std::string_view cell : cells) {
        if (!time && (isTimeText(cell) || isTimeOfDay(cell)))
            time = true;
        else if (const auto value = readNumber(cell); value && value->rest.size() <= longestUnit)
            number = true;
    }
    return time && number;
}

bool isHeaderLike(const Cells &cells)
{
    return std::ranges::none_of(cells, [](std::string_view cell) {
        const auto number = readNumber(cell);
        return number && number->rest.empty();
    });
}

} // namespace aneroid
