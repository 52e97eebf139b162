#include "core/payload/variables.h"

#include "core/instrument/anomalies.h"
#include "core/payload/cayenne.h"
#include "core/payload/conversions.h"
#include "core/payload/identifiers.h"
#include "core/text/rowtext.h"

#include <algorithm>
#include <limits>

namespace aneroid {

namespace {

using T = VariableType;
using V = Variable;

constexpr std::array table{
    VariableInfo{"device_id", V::DeviceId, T::Text},
    VariableInfo{"device_slug", V::DeviceSlug, T::Text},
    VariableInfo{"device_number", V::DeviceNumber, T::Integer},
    VariableInfo{"run", V::Run, T::Text},
    VariableInfo{"sequence", V::Sequence, T::Integer},
    VariableInfo{"interval_s", V::IntervalS, T::Given},
    VariableInfo{"version", V::Version, T::Text},
    VariableInfo{"timestamp", V::Timestamp, T::Text},
    VariableInfo{"timestamp_s", V::TimestampS, T::Text},
    VariableInfo{"unix_s", V::UnixS, T::Integer},
    VariableInfo{"unix_ms", V::UnixMs, T::Integer},
    VariableInfo{"unix_us", V::UnixUs, T::Integer},
    VariableInfo{"unix_ns", V::UnixNs, T::Integer},
    VariableInfo{"utc_date", V::UtcDate, T::Text},
    VariableInfo{"utc_clock", V::UtcClock, T::Text},
    VariableInfo{"local_time", V::LocalTime, T::Text},
    VariableInfo{"temperature_c", V::TemperatureC, T::Number},
    VariableInfo{"temperature_f", V::TemperatureF, T::Number},
    VariableInfo{"temperature_k", V::TemperatureK, T::Number},
    VariableInfo{"humidity", V::Humidity, T::Number},
    VariableInfo{"pressure_hpa", V::PressureHpa, T::Number},
    VariableInfo{"pressure_pa", V::PressurePa, T::Number},
    VariableInfo{"pressure_kpa", V::PressureKpa, T::Number},
    VariableInfo{"pressure_inhg", V::PressureInhg, T::Number},
    VariableInfo{"pressure_mmhg", V::PressureMmhg, T::Number},
    VariableInfo{"pressure_sea_level_hpa", V::PressureSeaLevelHpa, T::Number},
    VariableInfo{"pressure_sea_level_inhg", V::PressureSeaLevelInhg, T::Number},
    VariableInfo{"dew_point_c", V::DewPointC, T::Number},
    VariableInfo{"dew_point_f", V::DewPointF, T::Number},
    VariableInfo{"absolute_humidity", V::AbsoluteHumidity, T::Number},
    VariableInfo{"in_weather_event", V::InWeatherEvent, T::Flag},
    VariableInfo{"weather_event", V::WeatherEvent, T::Text},
    VariableInfo{"anomaly", V::Anomaly, T::Text},
    VariableInfo{"latitude", V::Latitude, T::Given},
    VariableInfo{"longitude", V::Longitude, T::Given},
    VariableInfo{"altitude", V::Altitude, T::Given},
    VariableInfo{"auth_token", V::AuthToken, T::Text},
    VariableInfo{"lpp_humidity", V::LppHumidity, T::Number},
    VariableInfo{"lpp_base64", V::LppBase64, T::Text},
    VariableInfo{"lpp_hex", V::LppHex, T::Text},
    VariableInfo{"dev_eui", V::DevEui, T::Text},
    VariableInfo{"dev_eui_upper", V::DevEuiUpper, T::Text},
    VariableInfo{"chip_id", V::ChipId, T::Integer},
    VariableInfo{"mac", V::Mac, T::Text},
    VariableInfo{"uuid", V::Uuid, T::Text},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].variable) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "infoOf() counts on it");

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::string_view isoTime(TimeMs time, std::size_t length, std::array<char, 64> &scratch)
{
    static thread_local rowtext::TimeText text;
    (void)text.put(scratch.data(), time);
    return {scratch.data(), length};
}

std::string_view slugOf(std::string_view id, std::string &longer)
{
    longer.assign(id);
    for (char &c : longer) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '_' || c == '-';
        c = kept ? c : '_';
    }
    return longer;
}

} // namespace

std::span<const VariableInfo> payloadVariables()
{
    return table;
}

const VariableInfo *findVariable(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &VariableInfo::name);
    return found == table.end() ? nullptr : &*found;
}

const VariableInfo &infoOf(Variable variable)
{
    return table[static_cast<std::size_t>(variable)];
}

double numberOf(Variable variable, const PayloadSubject &subject)
{
    using namespace conversions;
    const Reading &r = subject.reading;
    const PayloadDevice &device = subject.device;
    switch (variable) {
    case V::TemperatureC:
        return r.temperatureC;
    case V::TemperatureF:
        return fahrenheit(r.temperatureC);
    case V::TemperatureK:
        return r.temperatureC + zeroCelsiusK;
    case V::Humidity:
        return r.humidity;
    case V::PressureHpa:
        return r.pressureHpa;
    case V::PressurePa:
        return r.pressureHpa * 100.0;
    case V::PressureKpa:
        return r.pressureHpa / 10.0;
    case V::PressureInhg:
        return r.pressureHpa / hpaPerInhg;
    case V::PressureMmhg:
        return r.pressureHpa / hpaPerMmhg;
    case V::PressureSeaLevelHpa:
        return device.altitudeM ? seaLevelHpa(r.pressureHpa, *device.altitudeM) : none;
    case V::PressureSeaLevelInhg:
        return device.altitudeM ? seaLevelHpa(r.pressureHpa, *device.altitudeM) / hpaPerInhg : none;
    case V::DewPointC:
        return dewPointC(r.temperatureC, r.humidity);
    case V::DewPointF:
        return fahrenheit(dewPointC(r.temperatureC, r.humidity));
    case V::AbsoluteHumidity:
        return absoluteHumidity(r.temperatureC, r.humidity);
    case V::LppHumidity:
        return lppHumidity(r);
    case V::Latitude:
        return device.latitude.value_or(none);
    case V::Longitude:
        return device.longitude.value_or(none);
    case V::Altitude:
        return device.altitudeM.value_or(none);
    case V::IntervalS:
        return device.intervalS;
    default:
        return static_cast<double>(integerOf(variable, subject));
    }
}

std::int64_t integerOf(Variable variable, const PayloadSubject &subject)
{
    const Reading &r = subject.reading;
    switch (variable) {
    case V::DeviceNumber:
        return subject.device.number;
    case V::Sequence:
        return r.sequence;
    case V::UnixS:
        return floorDivide(r.timestampMs, 1000);
    case V::UnixMs:
        return r.timestampMs;
    case V::UnixUs:
        return r.timestampMs * 1000;
    case V::UnixNs:
        return r.timestampMs * 1'000'000;
    case V::ChipId:
        return chipId(subject.device.id);
    default:
        return 0;
    }
}

bool flagOf(Variable variable, const PayloadSubject &subject)
{
    return variable == V::InWeatherEvent && subject.reading.weather != WeatherKind::None;
}

std::string_view textOf(Variable variable, const PayloadSubject &subject,
                        std::array<char, 64> &scratch, std::string &longer)
{
    constexpr std::size_t toSeconds = 19;
    const Reading &r = subject.reading;
    const PayloadDevice &device = subject.device;
    switch (variable) {
    case V::DeviceId:
        return device.id;
    case V::DeviceSlug:
        return slugOf(device.id, longer);
    case V::Run:
        return subject.run;
    case V::Version:
        return subject.version;
    case V::Timestamp:
        return isoTime(r.timestampMs, rowtext::TimeText::length, scratch);
    case V::TimestampS:
        (void)isoTime(r.timestampMs, toSeconds, scratch);
        scratch[toSeconds] = 'Z';
        return {scratch.data(), toSeconds + 1};
    case V::UtcDate:
        return isoTime(r.timestampMs, toSeconds, scratch).substr(0, 10);
    case V::UtcClock:
        return isoTime(r.timestampMs, toSeconds, scratch).substr(11);
    case V::LocalTime:
        return isoTime(r.timestampMs + device.utcOffsetMinutes * 60'000LL, toSeconds, scratch);
    case V::WeatherEvent:
        return wireName(r.weather);
    case V::Anomaly:
        return anomalyText(r.anomalies);
    case V::AuthToken:
        return device.authToken;
    case V::LppBase64:
        return lppBase64(r, scratch);
    case V::LppHex:
        return lppHex(r, scratch);
    case V::DevEui:
        return devEui(device.id, false, scratch);
    case V::DevEuiUpper:
        return devEui(device.id, true, scratch);
    case V::Mac:
        return macAddress(device.id, scratch);
    case V::Uuid:
        return readingUuid(device.id, subject.run, r.sequence, scratch);
    default:
        return {};
    }
}

bool isOfReading(Variable variable)
{
    constexpr std::array others{V::DeviceId,  V::DeviceSlug, V::DeviceNumber, V::Run,
                                V::IntervalS, V::Version,    V::Latitude,     V::Longitude,
                                V::Altitude,  V::AuthToken,  V::DevEui,       V::DevEuiUpper,
                                V::ChipId,    V::Mac};
    return std::ranges::find(others, variable) == others.end();
}

bool isTruthy(Variable variable, const PayloadSubject &subject)
{
    switch (infoOf(variable).type) {
    case T::Text: {
        std::array<char, 64> scratch;
        std::string longer;
        return !textOf(variable, subject, scratch, longer).empty();
    }
    case T::Flag:
        return flagOf(variable, subject);
    case T::Integer:
        return true;
    case T::Number:
    case T::Given:
        break;
    }
    return std::isfinite(numberOf(variable, subject));
}

} // namespace aneroid
