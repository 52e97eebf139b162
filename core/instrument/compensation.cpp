#include "core/instrument/compensation.h"

#include <algorithm>

namespace aneroid {

namespace {

constexpr double pascalsPerHectopascal = 100.0;

std::uint32_t registerWord(double word, std::uint32_t largest)
{
    return static_cast<std::uint32_t>(
        std::clamp(std::round(word), 0.0, static_cast<double>(largest)));
}

} // namespace

Air compensated(const RawWords &words, const TrimParameters &trim)
{
    return compensatedWords(Compensation(trim), words.temperature, words.humidity, words.pressure);
}

Air compensatedWords(const Compensation &chip, double temperature, double humidity, double pressure)
{
    const double fine = chip.fineTemperature(temperature);
    const double whole = Compensation::wholeFine(fine);
    const double span = chip.pressureSpan(whole);
    Air air;
    air.temperatureC = Compensation::celsius(fine);
    air.humidity = std::clamp(
        chip.percent(humidity, chip.humidityOffset(whole), chip.humiditySlope(whole)), 0.0, 100.0);
    air.pressureHpa = span == 0.0 ? 0.0
                                  : chip.pascals(pressure, chip.pressureOffset(whole), span) /
                                        pascalsPerHectopascal;
    return air;
}

RawWords nearestWords(const Air &air, const TrimParameters &trim,
                      const std::optional<RawWords> &known)
{
    const Compensation chip(trim);
    RawWords words;
    words.temperature = known ? known->temperature
                              : registerWord(chip.temperatureWord(air.temperatureC), largestWord);
    const double whole = Compensation::wholeFine(chip.fineTemperature(words.temperature));
    words.humidity = registerWord(
        chip.humidityWord(air.humidity, chip.humidityOffset(whole), chip.humiditySlope(whole)),
        largestHumidityWord);
    words.pressure =
        registerWord(chip.pressureWord(air.pressureHpa * pascalsPerHectopascal,
                                       chip.pressureOffset(whole), chip.pressureSpan(whole)),
                     largestWord);
    return words;
}

} // namespace aneroid
