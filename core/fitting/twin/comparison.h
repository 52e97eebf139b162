#pragma once

#include "core/fitting/twin/regularseries.h"
#include "core/profiles/profile.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace aneroid {

/// How one channel of a series moves. NaN where there is nothing to tell from.
struct ChannelSummary
{
    static constexpr std::size_t hours = 24;
    /// Of the steps from one instant to the next.
    static constexpr std::array quantileShares{0.001, 0.01, 0.05, 0.25, 0.5,
                                               0.75,  0.95, 0.99, 0.999};

    std::size_t count = 0; ///< of values
    double mean = 0.0;
    double deviation = 0.0;
    double low = 0.0;  ///< 1st percentile
    double high = 0.0; ///< 99th percentile
    /// std of X(t+lag) − X(t), for each lag of the comparison.
    std::vector<double> structure;
    std::array<double, hours> dailyCycle{}; ///< mean of each hour, from the mean of them all
    std::array<double, quantileShares.size()> stepQuantiles{};
    double stepSkewness = 0.0; ///< of the steps
    double slowSkewness = 0.0; ///< of the changes over ten minutes, or one step where longer
    /// How alike a day is to the recorded day most like it; recorded days to another one. What is
    /// faster than four hours, see dayLikeness().
    std::optional<double> likeness;
    std::vector<double> levels; ///< share of the values in each bin of the comparison
};

/// A whole day, one value each `stepMs` from midnight; NaN where there is none.
struct TypicalDay
{
    TimeMs midnightMs = 0;
    TimeMs stepMs = 0;
    std::array<std::vector<float>, channelCount> values;

    [[nodiscard]] bool empty() const { return values[0].empty(); }
};

struct SeriesSummary
{
    std::array<ChannelSummary, channelCount> channels;
    /// Median over days of the correlation of temperature and humidity within a day.
    std::optional<double> temperatureHumidity;
    TypicalDay day;
};

/// Bins of equal width of one channel's levels, and a last and first one open to the outside.
struct LevelBins
{
    static constexpr std::size_t count = 24;
    double minimum = 0.0;
    double width = 1.0;
};

/// Correlation of what two channels change by over a lag.
struct Coupling
{
    Channel first = Channel::Temperature;
    Channel second = Channel::Humidity;
    TimeMs lagMs = 0;
    double recorded = 0.0;  ///< −1 to 1
    double synthetic = 0.0; ///< likewise; NaN where nothing moves
};

/// Recorded and synthetic, in the same measures.
struct Comparison
{
    std::vector<TimeMs> lagsMs; ///< a minute to a day, multiples of the cadence
    std::array<LevelBins, channelCount> bins;
    SeriesSummary recorded;
    SeriesSummary synthetic;
    /// By pair, then lag: a minute, ten minutes and an hour, those that the cadence allows; without
    /// pairs of which a channel was not recorded or never moved.
    std::vector<Coupling> couplings;
};

/// What a profile makes at the instants of `like`, sensor included, with the gaps of `like`: an
/// empty series where stopped.
[[nodiscard]] RegularSeries syntheticLike(const RegularSeries &like, const Profile &profile,
                                          std::uint64_t seed, const std::stop_token &stop = {});

/// Both summed up; the synthetic day is the one most like the recorded days in how far it moves, as
/// the recorded one is.
[[nodiscard]] Comparison compare(const RegularSeries &recorded, const RegularSeries &synthetic);

} // namespace aneroid
