#pragma once

#include "core/fitting/twin/measures/residual.h"
#include "core/profiles/profile.h"

#include <vector>

namespace aneroid {

/// So many harmonics of the day a fit looks for.
inline constexpr std::size_t fittedHarmonics = 4;

/// The mean daily course of a channel as harmonics: least squares on the series less its running
/// mean over 24 h, so that weather and season do not leak into it, and each harmonic the smaller,
/// the less its days agree on it. Empty where fewer than three
/// days or not enough hours of the day were recorded, or where they explain less than `leastShare`
/// of that series' variance.
[[nodiscard]] std::vector<Harmonic> dailyHarmonics(const Residual &residual, Channel channel,
                                                   double leastShare);

/// Takes the course away.
void subtractHarmonics(Residual &residual, Channel channel, const std::vector<Harmonic> &harmonics);

} // namespace aneroid
