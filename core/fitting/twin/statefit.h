#pragma once

#include "core/climate/octaves.h"
#include "core/climate/statelibrary.h"
#include "core/fitting/stageprogress.h"
#include "core/fitting/twin/measures/blockgrid.h"

#include <array>
#include <vector>

namespace aneroid {

/// What a channel's recording says of its sensor.
struct ChannelNoise
{
    double step = 0.01;   ///< that values are multiples of
    double rms = 0.0;     ///< of the noise, what rounding adds included
    double most = 1e9;    ///< that `rms` may become: what is more moves hour by hour, as air does
    bool coarse = false;  ///< the step hides the noise: the series was made smooth before the fit
    bool settled = false; ///< what the sensor draws is known by other means: `rms` stays
};
using NoiseFloors = std::array<ChannelNoise, channelCount>;

/// The RMS that a sensor draws before it rounds, which `noise` shows with what rounding adds.
[[nodiscard]] double drawnNoise(const ChannelNoise &noise);

/// What the octaves and their states are fitted with, besides the residual.
struct StateRequest
{
    std::size_t octaves = 0;
    double finestKnot = 0.5; ///< samples between the finest octave's knots
    /// Amplitudes of channels that were not recorded or never changed, finest first.
    std::vector<OctaveAmplitude> fixed;
    std::array<bool, channelCount> varies{}; ///< recorded, and not constant
};

/// The states of all usable days.
struct StateFit
{
    int blocks = 0;                       ///< of a day
    std::vector<LibraryDay> days;         ///< without levels
    std::vector<OctaveAmplitude> largest; ///< amplitudes, finest first
    ChannelCorrelation correlation;
};

/// Fits amplitudes and couplings of all octaves in all blocks to the residual. Corrects `noise` so
/// that octaves and noise together move from one sample to the next as much as the
/// recording.
[[nodiscard]] StateFit fitStates(const Residual &residual, const StateRequest &request,
                                 NoiseFloors &noise, const StageProgress &progress);

/// How far each channel of a state moves: the norms of its factor's rows.
[[nodiscard]] OctaveAmplitude amplitudesOf(const KnotFactor &factor);

/// Makes one octave of a channel move `gain` times as much in every state of a library with that
/// many octaves.
void scaleFactors(StateLibrary &library, std::size_t octaves, std::size_t octave,
                  std::size_t channel, double gain);

/// Makes temperature and humidity go together more (`more` > 0) or the other way in one octave of
/// every state: by so much of the inverse hyperbolic tangent of their correlation.
void coupleFactors(StateLibrary &library, std::size_t octaves, std::size_t octave, double more);

/// Rounds all states as a file holds them, and raises the spectrum's amplitudes to theirs.
void roundFactors(StateLibrary &library, OctaveSpectrum &spectrum);

/// Holds every state's amplitude of a channel to the spectrum's.
void limitFactors(StateLibrary &library, const OctaveSpectrum &spectrum, std::size_t channel);

} // namespace aneroid
