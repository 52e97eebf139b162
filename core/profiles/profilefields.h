#pragma once

#include "core/climate/smoothpart.h"
#include "core/profiles/profile.h"
#include "core/profiles/profilebounds.h"
#include "core/profiles/profilelibrary.h"
#include "core/text/words.h"

#include <algorithm>
#include <cmath>

/// The keys of a profile's JSON and what each may be: one description, by which ProfileReader reads
/// and ProfileWriter writes. `A` is one of the two, `auto &` values are const for the writer.
namespace aneroid::profilefields {

inline constexpr Bounds share{0, 1};
inline constexpr Bounds hourOfDay{0, 24, "h"};
inline constexpr Bounds calendarDay{1, 366};
/// Where readings may lie (the wire's schema).
inline constexpr ChannelBounds schema{Bounds{-40, 85, "°C"}, Bounds{0, 100, "%"},
                                      Bounds{300, 1100, "hPa"}};
/// The settings' own limits of drift.
inline constexpr ChannelBounds drifts{Bounds{0, 10, "°C"}, Bounds{0, 20, "%"},
                                      Bounds{0, 20, "hPa"}};
/// Of effects, either way; humidity as ln of vapour pressure or in % RH.
inline constexpr ChannelBounds effects{Bounds{-100, 100, "°C"}, Bounds{-100, 100},
                                       Bounds{-200, 200, "hPa"}};
inline constexpr ChannelBounds amplitudes{Bounds{0, 100, "°C"}, Bounds{0, 100},
                                          Bounds{0, 200, "hPa"}};

inline constexpr std::size_t mostHarmonics = 12;
inline constexpr std::size_t mostEffects = 16;
inline constexpr std::size_t mostPuffs = 8;

struct RangeFields
{
    ChannelRange range;
    double drift = 0.0;
    double offset = 0.0;
};

template <typename A>
void describeRange(A &a, const char *key, RangeFields &fields, std::size_t c)
{
    a.section(key, fields, [c](auto &inner, auto &values) {
        inner.need("min");
        inner.need("max");
        inner.number("min", values.range.minimum, schema[c]);
        inner.number("max", values.range.maximum, schema[c]);
        inner.require(!inner.has("min") || !inner.has("max") || values.range.span() > 0.0, "min",
                      Words::tr("%1 must be below the maximum."));
        inner.number("drift", values.drift, drifts[c]);
        inner.number("offset", values.offset, effects[c]);
    });
}

/// min, max, drift and offset of each channel stand together.
template <typename A>
void describeRanges(A &a, auto &profile)
{
    if constexpr (A::reading) {
        a.need("ranges");
        a.section("ranges", profile, [](auto &inner, auto &p) {
            for (std::size_t c = 0; c < channelCount; ++c) {
                RangeFields fields{p.ranges[c], p.drift[c], p.offset[c]};
                inner.need(channelKeys[c]);
                describeRange(inner, channelKeys[c], fields, c);
                p.ranges[c] = fields.range;
                p.drift[c] = fields.drift;
                p.offset[c] = fields.offset;
            }
        });
    } else {
        a.begin("ranges", '{');
        for (std::size_t c = 0; c < channelCount; ++c) {
            a.beginLine(channelKeys[c], '{');
            a.number("min", profile.ranges[c].minimum, schema[c]);
            a.number("max", profile.ranges[c].maximum, schema[c]);
            a.number("drift", profile.drift[c], drifts[c]);
            if (profile.offset[c] != 0.0)
                a.number("offset", profile.offset[c], effects[c]);
            a.end('}');
        }
        a.end('}');
    }
}

/// A list of one weight an hour; a missing weekend is like the working days.
template <typename A>
void describeHours(A &a, auto &hours)
{
    using Day = decltype(WeeklyHours::weekday);
    if constexpr (A::reading) {
        const auto read = [&a](const char *key, Day &to) {
            std::vector<double> values(to.begin(), to.end());
            a.numbers(key, values, share, to.size(), to.size());
            std::copy_n(values.begin(), to.size(), to.begin()); // as many as they were
        };
        read("weekday", hours.weekday);
        if (!a.has("weekend"))
            hours.weekend = hours.weekday;
        read("weekend", hours.weekend);
    } else {
        const auto write = [&a](const char *key, const Day &from) {
            a.numbers(key, {from.begin(), from.end()});
        };
        if (hours.weekday != WeeklyHours::filled())
            write("weekday", hours.weekday);
        if (hours.weekend != hours.weekday)
            write("weekend", hours.weekend);
    }
}

/// One weight a month.
template <typename A>
void describeMonths(A &a, auto &months)
{
    if constexpr (A::reading) {
        std::vector<double> values(months.begin(), months.end());
        a.numbers("months", values, share, months.size(), months.size());
        std::copy_n(values.begin(), months.size(), months.begin());
    } else if (months != allYear) {
        a.numbers("months", {months.begin(), months.end()});
    }
}

template <typename A>
void describeHarmonics(A &a, auto &harmonics)
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        std::vector<std::array<double, 2>> pairs;
        if constexpr (A::reading) {
            a.pairs(channelKeys[c], pairs, effects[c], mostHarmonics);
            for (const auto &[cosine, sine] : pairs)
                harmonics[c].push_back({cosine, sine});
        } else {
            for (const Harmonic &harmonic : harmonics[c])
                pairs.push_back({harmonic.cosine, harmonic.sine});
            a.pairs(channelKeys[c], pairs);
        }
    }
}

template <typename A>
void describeDaily(A &a, auto &daily)
{
    a.number("amplitude_c", daily.amplitudeC, Bounds{0, 40, "°C"});
    a.number("humidity", daily.humidity, effects[1]);
    a.number("pressure_hpa", daily.pressureHpa, Bounds{-20, 20, "hPa"});
    a.number("spread", daily.spread, share);
    a.number("sharpness_spread", daily.sharpnessSpread, share);
    a.number("warmest_hour", daily.warmestHour, hourOfDay);
    a.number("coldest_hour", daily.coldestHour, hourOfDay);
    a.flag("follows_sun", daily.followsSun);
    a.section("harmonics", daily.harmonics,
              [](auto &inner, auto &harmonics) { describeHarmonics(inner, harmonics); });
    if constexpr (A::reading) {
        a.require(std::fmod(daily.warmestHour - daily.coldestHour, 24.0) != 0.0, "warmest_hour",
                  Words::tr("%1 must not be the coldest hour."));
    }
}

template <typename A>
void describeSeason(A &a, auto &season)
{
    for (std::size_t c = 0; c < channelCount; ++c)
        a.number(channelKeys[c], season.amplitude[c], effects[c]);
    a.channels("spread", season.spread, {Bounds{-1, 1}, Bounds{-1, 1}, Bounds{-1, 1}});
    a.number("warmest_day", season.warmestDay, calendarDay);
    a.number("fixed_day", season.fixedDay, calendarDay);
}

/// A list for each channel, finest first; a missing one is all zeros.
template <typename A>
void describeAmplitudes(A &a, auto &spectrum)
{
    std::array<std::vector<double>, channelCount> lists;
    if constexpr (A::reading) {
        std::size_t count = 0;
        for (std::size_t c = 0; c < channelCount; ++c) {
            a.numbers(channelKeys[c], lists[c], amplitudes[c], 1, OctaveSpectrum::mostOctaves);
            a.require(lists[c].empty() || count == 0 || lists[c].size() == count, channelKeys[c],
                      Words::tr("%1 must be as long as the other channels' lists."));
            count = std::max(count, lists[c].size());
        }
        spectrum.amplitudes.assign(count, {});
        for (std::size_t c = 0; c < channelCount; ++c) {
            for (std::size_t i = 0; i < lists[c].size(); ++i)
                spectrum.amplitudes[i][c] = lists[c][i];
        }
    } else {
        for (std::size_t c = 0; c < channelCount; ++c) {
            for (const OctaveAmplitude &octave : spectrum.amplitudes)
                lists[c].push_back(octave[c]);
            if (!lists[c].empty())
                a.numbers(channelKeys[c], lists[c]);
        }
    }
}

/// `octaves`: how many the spectrum has.
template <typename A>
void describeCorrelation(A &a, auto &correlation, auto &byOctave, std::size_t octaves)
{
    constexpr Bounds bounds{-1, 1};
    a.number("temperature_humidity", correlation.temperatureHumidity, bounds);
    a.number("temperature_pressure", correlation.temperaturePressure, bounds);
    a.number("humidity_pressure", correlation.humidityPressure, bounds);
    if constexpr (A::reading) {
        a.numbers("temperature_humidity_octaves", byOctave, bounds, 1, OctaveSpectrum::mostOctaves);
        a.require(byOctave.empty() || byOctave.size() == octaves, "temperature_humidity_octaves",
                  Words::tr("%1 must be as long as the lists of amplitudes."));
    } else if (!byOctave.empty()) {
        a.numbers("temperature_humidity_octaves", byOctave);
    }
    if constexpr (A::reading) {
        const double tp = correlation.temperaturePressure;
        const double hp = correlation.humidityPressure;
        const auto possible = [&](double th) {
            return 1.0 + 2.0 * th * tp * hp >= th * th + tp * tp + hp * hp;
        };
        a.require(
            possible(correlation.temperatureHumidity), "temperature_humidity",
            Words::tr("%1 and the two beside it cannot be true together: make them smaller."));
        a.require(
            std::ranges::all_of(byOctave, possible), "temperature_humidity_octaves",
            Words::tr("%1 and the two beside it cannot be true together: make them smaller."));
    }
}

template <typename A>
void describeOctaves(A &a, auto &spectrum)
{
    constexpr double perSecond = 1000.0;
    constexpr Bounds cell{1, 3600, "s"};
    constexpr Bounds spread{0, 2};
    if constexpr (A::reading) {
        double seconds = static_cast<double>(spectrum.cellMs) / perSecond;
        a.number("cell_s", seconds, cell);
        spectrum.cellMs = std::llround(seconds * perSecond);
    } else {
        a.number("cell_s", static_cast<double>(spectrum.cellMs) / perSecond, cell);
    }
    describeAmplitudes(a, spectrum);
    a.channels("volatility", spectrum.volatility, {spread, spread, spread});
    const bool correlated =
        spectrum.correlation != ChannelCorrelation() || !spectrum.temperatureHumidity.empty();
    if (!A::reading && !correlated)
        return;
    a.section("correlation", spectrum, [](auto &inner, auto &all) {
        describeCorrelation(inner, all.correlation, all.temperatureHumidity, all.amplitudes.size());
    });
}

template <typename A>
void describePlant(A &a, auto &plant)
{
    a.number("period_s", plant.periodS, Bounds{60, 86400, "s"});
    a.number("period_spread", plant.periodSpread, share);
    a.channels("magnitude", plant.magnitude, effects);
    a.number("rising_share", plant.risingShare, Bounds{0.05, 0.95});
    describeHours(a, plant.hours);
    describeMonths(a, plant.months);
}

template <typename A>
void describeOccupancy(A &a, auto &occupancy)
{
    a.channels("magnitude", occupancy.magnitude, effects);
    a.number("spread", occupancy.spread, Bounds{0, 2});
    if (A::reading || occupancy.lagS > 0.0)
        a.number("lag_s", occupancy.lagS, Bounds{0, 172'800, "s"});
    describeHours(a, occupancy.hours);
    describeMonths(a, occupancy.months);
}

template <typename A>
void describePuffs(A &a, auto &puffs)
{
    a.number("per_hour", puffs.perHour, Bounds{0, 20});
    a.integer("clustering", puffs.clustering, Bounds{0, 4});
    a.number("rise_s", puffs.riseS, Bounds{1, 7200, "s"});
    a.number("decay_s", puffs.decayS, Bounds{1, 14'400, "s"});
    a.channels("magnitude", puffs.magnitude, effects);
    a.number("spread", puffs.spread, Bounds{0, 1.5});
    describeHours(a, puffs.hours);
    describeMonths(a, puffs.months);
}

/// Seconds of a week, weighted by the hours: how much time for events it has.
inline double weeklySeconds(const WeeklyHours &hours)
{
    double sum = 0.0;
    for (std::size_t hour = 0; hour < hours.weekday.size(); ++hour)
        sum += 5.0 * hours.weekday[hour] + 2.0 * hours.weekend[hour];
    return sum * 3600.0;
}

inline constexpr Bounds eventInterval{10, 1e9, "s"};

/// How often: interval_s where hours weigh 1, or per_week over all hours.
void readEventRate(ProfileReader &reader, EventProfile &event);
void writeEventRate(ProfileWriter &writer, const EventProfile &event);
void readEventKind(ProfileReader &reader, EventProfile &event);
void writeEventKind(ProfileWriter &writer, const EventProfile &event);

template <typename A>
void describeEvent(A &a, auto &event)
{
    constexpr Bounds length{1, 1'209'600, "s"};
    if constexpr (A::reading)
        readEventKind(a, event);
    else
        writeEventKind(a, event);
    if constexpr (!A::reading)
        writeEventRate(a, event);
    a.number("shortest_s", event.shortestS, length);
    a.number("longest_s", event.longestS, length);
    a.channels("magnitude", event.magnitude, effects);
    describeHours(a, event.hours);
    describeMonths(a, event.months);
    if constexpr (A::reading) {
        readEventRate(a, event); // needs the hours
        a.require(event.shortestS <= event.longestS, "shortest_s",
                  Words::tr("%1 must not be above \"longest_s\"."));
    }
}

template <typename A>
void describeNeighbourhood(A &a, auto &neighbourhood)
{
    constexpr Bounds distance{0, 10'000, "km"};
    a.number("air_km", neighbourhood.airKm, distance);
    a.number("pressure_km", neighbourhood.pressureKm, distance);
    a.number("event_kmh", neighbourhood.eventKmh, Bounds{0.1, 1000, "km/h"});
}

template <typename A>
void describeNoiseCorrelation(A &a, auto &correlation)
{
    constexpr Bounds bounds{-0.99, 0.99};
    a.number("temperature_humidity", correlation.temperatureHumidity, bounds);
    a.number("temperature_pressure", correlation.temperaturePressure, bounds);
    a.number("humidity_pressure", correlation.humidityPressure, bounds);
    if constexpr (A::reading)
        a.require(
            correlation.isPossible(), "temperature_humidity",
            Words::tr("%1 and the two beside it cannot be true together: make them smaller."));
}

template <typename A>
void describeRefresh(A &a, auto &refresh)
{
    constexpr Bounds seconds{0, RefreshCharacter::longestS, "s"};
    constexpr ChannelBounds intervals{seconds, seconds, seconds};
    a.channels("interval_s", refresh.intervalS, intervals);
    a.section("phase_s", refresh.phaseS, [&seconds](auto &inner, auto &phases) {
        for (std::size_t c = 0; c < channelCount; ++c)
            inner.number(channelKeys[c], phases[c], seconds);
    });
}

template <typename A>
void describeInstrument(A &a, auto &instrument)
{
    constexpr ChannelBounds noise{Bounds{0, 10, "°C"}, Bounds{0, 20, "%"}, Bounds{0, 20, "hPa"}};
    a.section("noise", instrument.noiseRms, [&noise](auto &inner, auto &values) {
        for (std::size_t c = 0; c < channelCount; ++c)
            inner.number(channelKeys[c], values[c], noise[c]);
    });
    a.section("noise_correlation", instrument.noiseCorrelation,
              [](auto &inner, auto &all) { describeNoiseCorrelation(inner, all); });
    a.channels("resolution", instrument.resolution, noise);
    a.section("compensation", instrument.compensation, [](auto &inner, auto &values) {
        inner.number("humidity", values[indexOf(Channel::Humidity)], Bounds{-20, 20, "%"});
        inner.number("pressure_hpa", values[indexOf(Channel::Pressure)], Bounds{-20, 20, "hPa"});
    });
    a.number("highest_humidity", instrument.highestHumidity, Bounds{50, 100, "%"});
    a.section("averaging", instrument.averaging, [&noise](auto &inner, auto &averaging) {
        inner.number("window_s", averaging.windowS, Bounds{0, 86'400, "s"});
        inner.integer("samples", averaging.samples,
                      Bounds{1, static_cast<double>(SampleAveraging::mostSamples)});
        inner.channels("resolution", averaging.resolution, noise);
    });
    a.section("refresh", instrument.refresh,
              [](auto &inner, auto &refresh) { describeRefresh(inner, refresh); });
    a.flag("unit_errors", instrument.unitErrors);
    a.number("self_heating_c", instrument.selfHeatingC, Bounds{0, 30, "°C"});
}

template <typename A>
void describeLogger(A &a, auto &logger)
{
    a.number("missed_percent", logger.missedPercent, Bounds{0, 50, "%"});
    a.number("missed_in_a_row", logger.missedInARow, Bounds{1, 100});
}

template <typename A>
void describeProfile(A &a, auto &p)
{
    constexpr int longestText = 4000;
    a.text("name", p.name, 128);
    a.text("title", p.title, 200);
    a.text("description", p.description, longestText);
    a.texts("sources", p.sources, longestText);
    a.texts("notes", p.notes, longestText);
    describeRanges(a, p);
    a.number("latitude", p.latitudeDeg, Bounds{-90, 90, "°"});
    a.number("tide_hpa", p.tideHpa, Bounds{0, 5, "hPa"});
    static constexpr std::array<std::string_view, 2> models{"vapour", "direct"};
    auto model = static_cast<std::size_t>(p.humidityModel);
    a.word("humidity_model", model, models);
    if constexpr (A::reading)
        p.humidityModel = static_cast<HumidityModel>(model);
    if (A::reading || p.saturates)
        a.flag("saturates", p.saturates);
    a.section("daily", p.daily, [](auto &inner, auto &daily) { describeDaily(inner, daily); });
    a.section("season", p.season, [](auto &inner, auto &season) { describeSeason(inner, season); });
    if constexpr (A::reading)
        a.need("octaves");
    a.section("octaves", p.octaves,
              [](auto &inner, auto &octaves) { describeOctaves(inner, octaves); });
    a.list("plants", p.plants, SmoothPart::plants,
           [](auto &inner, auto &plant) { describePlant(inner, plant); });
    a.list("occupancy", p.occupancy, mostEffects,
           [](auto &inner, auto &occupancy) { describeOccupancy(inner, occupancy); });
    a.list("puffs", p.puffs, mostPuffs,
           [](auto &inner, auto &puffs) { describePuffs(inner, puffs); });
    a.list("events", p.events, mostEffects,
           [](auto &inner, auto &event) { describeEvent(inner, event); });
    a.section("neighbourhood", p.neighbourhood,
              [](auto &inner, auto &neighbours) { describeNeighbourhood(inner, neighbours); });
    a.section("instrument", p.instrument,
              [](auto &inner, auto &instrument) { describeInstrument(inner, instrument); });
    a.section("logger", p.logger, [](auto &inner, auto &logger) { describeLogger(inner, logger); });
    if constexpr (A::reading) {
        a.section("library", p.library, [&p](ProfileReader &inner, StateLibrary &library) {
            readLibrary(inner, library, p.octaves.amplitudes.size());
        });
    } else {
        a.section("library", p.library, writeLibrary);
    }
}

} // namespace aneroid::profilefields
