#include "core/instrument/uniterrors.h"

#include "core/base/humidity.h"
#include "core/base/normal.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::array typicalAccuracy{0.5, 3.0, 1.0};
constexpr double typicalPerKelvin = 0.015;
constexpr std::array mostPerYear{0.0, 0.5, 1.0};
constexpr double accuracyLimit = 3.0; // "min/max" in standard deviations
constexpr double yearMs = 365.25 * 86'400'000.0;

double limitedNormal(std::uint32_t word)
{
    return std::clamp(normalTable()(word), -accuracyLimit, accuracyLimit);
}

} // namespace

UnitErrors UnitErrors::of(std::uint64_t seed, std::string_view deviceId)
{
    return of(seed, hashOf(deviceId));
}

UnitErrors UnitErrors::of(std::uint64_t seed, std::uint64_t idHash)
{
    const Random4 offsets = randomWords(seed, Stream::UnitErrors, idHash);
    const Random4 others = randomWords(seed, Stream::UnitErrors, idHash, 1);
    UnitErrors errors;
    for (std::size_t c = 0; c < channelCount; ++c) {
        errors.offset[c] = limitedNormal(offsets[c]) * typicalAccuracy[c];
        errors.perYear[c] = (2.0 * uniform(others[c]) - 1.0) * mostPerYear[c];
    }
    errors.pressurePerKelvin = limitedNormal(others[3]) * typicalPerKelvin;
    return errors;
}

double yearsInUse(std::optional<TimeMs> installed, TimeMs time)
{
    if (!installed || time <= *installed)
        return 0.0;
    return static_cast<double>(time - *installed) / yearMs;
}

double warmedHumidityFactor(double celsius, double excessC)
{
    return std::exp(magnus::logSaturation(celsius) - magnus::logSaturation(celsius + excessC));
}

} // namespace aneroid
