#pragma once

#include "core/fitting/twin/regularseries.h"
#include "core/profiles/profile.h"
#include "core/text/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace aneroid {

/// What a person says about a fit besides the recording itself.
struct EstimateOptions
{
    std::string name;                  ///< of the profile
    std::string title;                 ///< for people; empty: the estimator's own words
    std::string source;                ///< where the numbers come from, for Profile::sources
    std::uint64_t seed = 1;            ///< where the estimator draws random numbers
    std::optional<double> latitudeDeg; ///< of the place, north positive; none: not known
    bool findEvents = true;            ///< false: states only, no families of events

    friend bool operator==(const EstimateOptions &, const EstimateOptions &) = default;
};

/// How a fit says how far it is and learns that nobody waits for it any more. Both may be empty.
struct FitProgress
{
    /// Told the share done, 0 to 1, rising; called on the thread that works, some hundred times at
    /// most.
    std::function<void(double)> report;
    std::stop_token stop;

    void operator()(double share) const
    {
        if (report)
            report(share);
    }
    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
};

/// The profile whose weather and sensor make series like this one: ranges, mean, daily cycle, state
/// library, noise floor, events. Pure: the same series and options give the same profile. What it
/// cannot determine gets the default profile's number and a sentence in Profile::notes, which a
/// channel that the series does not have gets too.
///
/// The error is a sentence: too little to fit to (less than a day or 100 instants), or stopped.
[[nodiscard]] Result<Profile, QString> estimateProfile(const RegularSeries &series,
                                                       const EstimateOptions &options,
                                                       const FitProgress &progress);

} // namespace aneroid
