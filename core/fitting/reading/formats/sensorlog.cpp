#include "core/fitting/reading/formats/sensorlog.h"

#include "core/fitting/reading/formats/linetime.h"
#include "core/fitting/reading/formats/plainline.h"
#include "core/fitting/reading/formats/rowtable.h"
#include "core/text/csvtext.h"

#include <optional>
#include <string>

namespace aneroid {

namespace {

struct SensorState
{
    std::string_view time;
    std::string_view name;
    std::string_view value; ///< with its unit
};

std::optional<SensorState> stateIn(std::string_view line)
{
    // Up to 2025.10 the one, since then the other; text sensors have their state in quotes.
    constexpr std::string_view sending = "': Sending state ";
    constexpr std::string_view arrow = "' >> ";
    std::string_view mark = sending;
    std::size_t at = line.find(mark);
    if (at == std::string_view::npos) {
        mark = arrow;
        at = line.find(mark);
    }
    if (at == std::string_view::npos || line.find("sensor") > at)
        return {};
    const std::size_t open = line.rfind('\'', at - 1);
    if (at == 0 || open == std::string_view::npos || open + 1 >= at)
        return {};
    SensorState state;
    state.name = line.substr(open + 1, at - open - 1);
    state.value = line.substr(at + mark.size());
    state.value = trimmed(state.value.substr(0, state.value.find(" with ")));
    state.time = timeBefore(line.substr(0, open));
    return state.value.starts_with('\'') ? std::nullopt : std::optional(state);
}

} // namespace

bool looksLikeSensorLog(std::string_view text)
{
    constexpr std::size_t looked = 400; // a log begins with the device's configuration
    LineReader lines(text);
    std::string_view line;
    std::string plain;
    while (lines.number() < looked && lines.next(line)) {
        if (stateIn(withoutColours(line, plain)))
            return true;
    }
    return false;
}

QByteArray rowsOfSensorLog(std::string_view text)
{
    RowTable table;
    LineReader lines(text);
    std::string_view line;
    std::string plain;
    while (lines.next(line)) {
        const auto state = stateIn(withoutColours(line, plain));
        if (!state) {
            table.emptyRow();
            continue;
        }
        if (!state->time.empty())
            table.add("timestamp", state->time);
        table.add(state->name, state->value);
        table.endRow();
    }
    return table.take();
}

} // namespace aneroid
