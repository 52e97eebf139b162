#pragma once

#include "core/base/types.h"
#include "core/instrument/faultvalues.h"

#include <string>
#include <string_view>

namespace aneroid {

/// One stretch of time that stands out, and why: what a detector should find (design, section 4).
struct Label
{
    std::uint64_t id = 0; ///< counts from 1 in a file
    std::string device;
    std::string channel = "all"; ///< temperature, humidity, pressure, two joined by |, or all
    std::string kind;            ///< storm, front, clear …, or the kind of a fault
    std::string cause;           ///< weather, sensor or transport
    TimeMs startMs = 0;
    TimeMs endMs = 0;
    /// Weather: strength against the profile's typical event; a fault: its strength on the first
    /// of its channels (see FaultInfo), 0 where it has none.
    double magnitude = 0.0;

    friend bool operator==(const Label &, const Label &) = default;
};

[[nodiscard]] std::string_view labelHeader();

/// Appends one row, times as in the readings' CSV, to `out`.
void appendLabelRow(std::string &out, const Label &label);

[[nodiscard]] Label weatherLabel(const WeatherEvent &event, std::string_view device);
[[nodiscard]] Label faultLabel(const FaultSpan &fault, std::string_view device);

} // namespace aneroid
