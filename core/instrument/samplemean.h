#pragma once

#include "core/base/types.h"
#include "core/instrument/character.h"
#include "core/instrument/signalblock.h"

#include <array>
#include <cstdint>
#include <span>

namespace aneroid {

/// The air where a station's averaging window begins and where it ends, at the reading's instant;
/// as many as there are readings, or empty.
struct WindowAir
{
    std::span<const Air> begin;
    std::span<const Air> end;
};

/// What one channel does in each window of a block, in steps of its samples: the samples' mean
/// before they are rounded, half of what it moves from the beginning to the end, how far it bends
/// away from a straight line, and the samples' steps in sum.
struct SampleCurves
{
    SignalBlock::Samples value;
    SignalBlock::Samples slope;
    SignalBlock::Samples bend;
    SignalBlock::Samples steps;
};

/// Makes readings the means of coarse samples, see SampleAveraging. A window's samples lie on the
/// parabola that bends as the air at its beginning, middle and end, shifted so that the samples'
/// mean, before they are rounded, is the value itself: the air of a fitted profile is what such a
/// station makes of the air.
class SampleMean
{
public:
    /// `noise` is each sample's (standard deviation), `key` what it is keyed by.
    SampleMean(const SampleAveraging &averaging, std::uint64_t key,
               const std::array<double, channelCount> &noise);

    /// Replaces the values of the channels that have coarse samples; those in `block` and `middle`
    /// are of the windows' middles, `times` those of the readings.
    void apply(std::span<const TimeMs> times, std::span<const Air> middle, const WindowAir &window,
               SignalBlock &block) const;

private:
    void addSamples(std::size_t count, SampleCurves &curves) const;
    void addNoisySamples(std::size_t channel, std::span<const TimeMs> times,
                         SampleCurves &curves) const;

    SampleAveraging m_averaging;
    std::uint64_t m_key;
    std::array<double, channelCount> m_noise;
    /// Where the samples lie in the window, −1 to 1, and what a unit of bend adds there.
    std::array<double, SampleAveraging::mostSamples> m_at{};
    std::array<double, SampleAveraging::mostSamples> m_curve{};
};

} // namespace aneroid
