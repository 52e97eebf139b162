#pragma once

#include "core/instrument/reading.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// What a payload's template may name. `meta_NAME` (columns of a fleet file) comes on top.
enum class Variable : std::uint8_t {
    DeviceId,
    DeviceSlug,
    DeviceNumber,
    Run,
    Sequence,
    IntervalS,
    Version,
    Timestamp,
    TimestampS,
    UnixS,
    UnixMs,
    UnixUs,
    UnixNs,
    UtcDate,
    UtcClock,
    LocalTime,
    TemperatureC,
    TemperatureF,
    TemperatureK,
    Humidity,
    PressureHpa,
    PressurePa,
    PressureKpa,
    PressureInhg,
    PressureMmhg,
    PressureSeaLevelHpa,
    PressureSeaLevelInhg,
    DewPointC,
    DewPointF,
    AbsoluteHumidity,
    InWeatherEvent,
    WeatherEvent,
    Anomaly,
    Latitude,
    Longitude,
    Altitude,
    AuthToken,
    LppHumidity,
    LppBase64,
    LppHex,
    DevEui,
    DevEuiUpper,
    ChipId,
    Mac,
    Uuid,
};

enum class VariableType : std::uint8_t {
    Text,    ///< escaped for where it stands; in JSON it needs its quotation marks
    Number,  ///< with decimals, two unless the template says how many: {{temperature_c.1}}
    Integer, ///< whole unless the template asks for decimals
    Given,   ///< a setting's number: the shortest text, as it was given
    Flag,    ///< true or false
};

struct VariableInfo
{
    std::string_view name;
    Variable variable;
    VariableType type;
};

[[nodiscard]] std::span<const VariableInfo> payloadVariables();
/// Null where there is none of this name.
[[nodiscard]] const VariableInfo *findVariable(std::string_view name);
[[nodiscard]] const VariableInfo &infoOf(Variable variable);

/// What a fleet file's meta_ columns say about one device, by the template's numbers of names; a
/// column that the file does not have is null.
struct PayloadMeta
{
    std::span<const std::vector<std::string> *const> columns;
    std::uint32_t device = 0;

    [[nodiscard]] std::string_view operator[](std::size_t name) const
    {
        const std::vector<std::string> *const column =
            name < columns.size() ? columns[name] : nullptr;
        return column && device < column->size() ? (*column)[device] : std::string_view();
    }
};

/// Who made a reading, as templates see it. Views last as long as what they were made from.
struct PayloadDevice
{
    std::string_view id;
    std::uint32_t number = 1; ///< counts from 1
    double intervalS = 10.0;
    int utcOffsetMinutes = 0; ///< for local_time
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<double> altitudeM;
    std::string_view authToken; ///< its own, else the run's
    PayloadMeta meta;
};

/// One reading and whose it is.
struct PayloadSubject
{
    const Reading &reading;
    const PayloadDevice &device;
    std::string_view run;
    std::string_view version;
};

/// A number's value; NaN where there is none (a place that is not known). Integers that a double
/// cannot hold (nanoseconds) come from integerOf().
[[nodiscard]] double numberOf(Variable variable, const PayloadSubject &subject);
[[nodiscard]] std::int64_t integerOf(Variable variable, const PayloadSubject &subject);
[[nodiscard]] bool flagOf(Variable variable, const PayloadSubject &subject);

/// Whether its value comes from the reading, not from the device or the run alone.
[[nodiscard]] bool isOfReading(Variable variable);

/// A text's value, in `scratch` or elsewhere.
[[nodiscard]] std::string_view textOf(Variable variable, const PayloadSubject &subject,
                                      std::array<char, 64> &scratch, std::string &longer);

/// Whether a section on it is shown: a text that is not empty, a number that is there, true.
[[nodiscard]] bool isTruthy(Variable variable, const PayloadSubject &subject);

} // namespace aneroid
