#include "core/climate/calendar.h"
#include "core/fitting/fit.h"
#include "core/fitting/fitwords.h"
#include "core/fitting/twin/airscale.h"
#include "core/fitting/twin/calibration.h"
#include "core/fitting/twin/dailyharmonics.h"
#include "core/fitting/twin/fitnotes.h"
#include "core/fitting/twin/measures/clearevents.h"
#include "core/fitting/twin/measures/dequantise.h"
#include "core/fitting/twin/measures/evensteps.h"
#include "core/fitting/twin/measures/noisefloor.h"
#include "core/fitting/twin/measures/rawsteps.h"
#include "core/fitting/twin/measures/refreshpattern.h"
#include "core/fitting/twin/measures/samplelattice.h"
#include "core/fitting/twin/measures/saturation.h"
#include "core/fitting/twin/missedsamples.h"
#include "core/fitting/twin/profiledefaults.h"
#include "core/fitting/twin/seasonlevels.h"
#include "core/fitting/twin/statefit.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aneroid {

namespace {

constexpr std::size_t fewestInstants = 100;
constexpr TimeMs fewestMs = dayMs;  ///< from the first instant to the end of the last
constexpr double finestStep = 0.01; ///< readings have two decimals

/// What the climate's settings allow at most, within 10 s.
constexpr std::array<double, channelCount> largestDrift{10.0, 20.0, 20.0};

/// Knots a little less than half a sample apart. With exactly half, a spline would be read at the
/// same few places between its knots for ever, by seed at others, where its steps differ by a
/// quarter in energy; so the places wander through all of them within the hour.
TimeMs finestCellMs(TimeMs cadenceMs)
{
    constexpr double knots = 0.4837;
    return std::max<TimeMs>(1, std::llround(knots * static_cast<double>(cadenceMs)));
}

/// How much more noise than in its quiet hours a sensor may be given. Where samples are frequent,
/// quiet hours show it well, and more would be what cycles there: in a bathroom with a heating the
/// usual hour trembles by 0.016 °C, the quiet ones by 0.007. Where samples are rare, air is in it.
double mostOfFloor(double cadenceS)
{
    constexpr double frequentS = 120.0;
    return cadenceS <= frequentS ? 1.15 : 2.0;
}

/// Spread of the log-normal scale of knots within an hour, before it is calibrated: places that
/// were measured have 0.65 to 0.9.
constexpr float usualVolatility = 0.7F;

double rounded(double value, double perUnit)
{
    return std::round(value * perUnit) / perUnit;
}

bool neverChanges(const std::vector<float> &values)
{
    float first = 0.0F;
    bool found = false;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        if (found && value != first)
            return false;
        first = value;
        found = true;
    }
    return true;
}

/// The RMS of the noise in what was held from refresh to refresh, rounding included: the floor of
/// its quiet hours, or rather what does not grow with the lag as air does, up to twice as much.
/// What air that wanders adds to the energy of second differences is proportional to the lag, and
/// with smoother air it grows faster.
double heldNoise(const std::vector<float> &held, TimeMs intervalMs)
{
    constexpr double mostOfHeldFloor = 2.0;
    Residual series;
    series.cadenceMs = intervalMs;
    series.values[0] = held;
    series.stretch[0].assign(held.size(), 1.0F);
    series.whole.assign(held.size(), true);
    const double floor = noiseFloor(series, Channel::Temperature);
    const double still =
        2.0 * meanBendEnergy(held, 1).value_or(0.0) - meanBendEnergy(held, 2).value_or(0.0);
    return std::clamp(std::sqrt(std::max(0.0, still) / whiteNoise), floor, mostOfHeldFloor * floor);
}

/// One estimate, stage by stage; each takes its part out of the residual.
class Estimate
{
public:
    Estimate(RegularSeries series, const EstimateOptions &options, const FitProgress &progress)
        : m_series(std::move(series))
        , m_options(options)
        , m_progress(progress, 0.0, 1.0)
    {
        for (std::size_t c = 0; c < channelCount; ++c) {
            EvenSteps even =
                evenSteps(m_series.values[c], std::max(m_series.resolution[c], finestStep));
            m_evenStep[c] = even.step;
            if (even.any())
                m_series.values[c] = std::move(even.values);
        }
    }

    [[nodiscard]] Profile make()
    {
        begin();
        m_progress(0.05);
        const auto whole = m_residual.values;
        explainMean();
        m_progress(0.1);
        measureNoise();
        if (m_options.findEvents)
            explainEvents(whole, m_progress.part(0.1, 0.25));
        if (!m_progress.stopped())
            explainStates(m_progress.part(0.25, 0.98));
        if (!m_progress.stopped())
            finish();
        return std::move(m_profile);
    }

private:
    void begin();
    void beginChannel(std::size_t c);
    void takeRawSteps(std::size_t c, const RawSteps &steps);
    [[nodiscard]] const std::vector<float> &compensatedBy(std::size_t c) const;
    void lookForSamples(std::size_t c);
    void takeWindow(bool rests, double windowS);
    void takeSaturation(double top);
    void takeRefreshes(std::size_t c, const RefreshPattern &pattern);
    [[nodiscard]] double sampleNoise(std::size_t c) const;
    void explainMean();
    void measureNoise();
    void explainEvents(const std::array<std::vector<float>, channelCount> &whole,
                       const StageProgress &progress);
    void takeMovement(std::size_t c, bool stays);
    void giveBackMovement();
    void explainStates(const StageProgress &progress);
    void limitMotion();
    [[nodiscard]] RegularSeries withoutEvents() const;
    void finish();

    RegularSeries m_series;                        ///< its steps made even
    std::array<double, channelCount> m_evenStep{}; ///< 0: they were
    const EstimateOptions &m_options;
    StageProgress m_progress;
    Profile m_profile;
    FitFindings m_findings;
    Residual m_residual;
    /// Of coarse channels, in their own unit.
    std::array<std::vector<float>, channelCount> m_smooth;
    std::array<SampleLattice, channelCount> m_lattices;
    bool m_windowRests = false; ///< the averaging's window is from a channel that rests often
    bool m_windowKnown = false; ///< the averaging's window is from a channel that is refreshed
    std::array<bool, channelCount> m_refreshed{};
    /// RMS under coarse raw steps, or under those of what is refreshed.
    std::array<double, channelCount> m_hidden{};
    SeasonLevels m_levels;
    std::array<double, channelCount> m_floors{}; ///< of what a sensor shows
    ClearEvents m_events;
};

void Estimate::begin()
{
    m_profile.name = m_options.name;
    m_profile.title =
        m_options.title.empty() ? FitWords::tr("A recorded place").toStdString() : m_options.title;
    if (!m_options.source.empty())
        m_profile.sources = {m_options.source};
    m_profile.latitudeDeg = m_options.latitudeDeg.value_or(homeProfile().latitudeDeg);
    m_profile.tideHpa = 0.0; // the daily cycle of pressure has it
    m_profile.humidityModel = HumidityModel::Direct;
    m_profile.daily.amplitudeC = 0.0;
    m_profile.daily.spread = 0.0;
    m_profile.daily.sharpnessSpread = 0.0;
    m_profile.events = eventsByHand();
    m_profile.neighbourhood.airKm = 0.0;
    m_profile.instrument.unitErrors = false;
    m_profile.logger = missedSamples(m_series);
    m_findings.latitudeKnown = m_options.latitudeDeg.has_value();

    m_residual.startMs = m_series.startMs;
    m_residual.cadenceMs = m_series.cadenceMs;
    m_residual.whole.assign(m_series.size(), true);
    for (std::size_t c = 0; c < channelCount; ++c) {
        m_findings.present[c] = m_residual.present[c] = m_series.has(allChannels[c]);
        if (m_residual.present[c])
            beginChannel(c);
        else
            applyDefaults(m_profile, allChannels[c]);
        m_residual.values[c].resize(m_series.size(), std::nanf(""));
        m_residual.stretch[c].resize(m_series.size(), 1.0F);
    }
    // A mean is the air's of the middle of its window.
    m_residual.startMs -= std::llround(m_profile.instrument.averaging.windowS * 500.0);
}

/// The sensor tells apart less than is written: its own steps take the place of the written one.
/// Where they hide its noise, the line through them takes the recording's place.
void Estimate::takeRawSteps(std::size_t c, const RawSteps &steps)
{
    constexpr double standsStill = 0.3;
    const std::vector<float> &recorded = m_series.values[c];
    ChannelNoise &noise = m_findings.noise[c];
    noise.step = steps.step;
    m_findings.raw[c] = true;
    m_profile.instrument.resolution[c] = steps.step;
    m_profile.instrument.compensation[c] = steps.perCelsius;
    const std::vector<float> raw = onRawSteps(recorded, compensatedBy(c), steps);
    noise.coarse = equalNeighbours(raw) > standsStill;
    if (!noise.coarse)
        return;
    m_smooth[c] = dequantise(raw, steps.step);
    m_hidden[c] = hiddenNoise(raw, m_smooth[c], steps.step, m_options.seed);
    for (std::size_t i = 0; i < recorded.size(); ++i)
        m_smooth[c][i] += recorded[i] - raw[i];
}

/// The temperatures by which a sensor may correct its raw steps: those of its other channels.
const std::vector<float> &Estimate::compensatedBy(std::size_t c) const
{
    static const std::vector<float> none;
    const bool own = c == indexOf(Channel::Temperature) || !m_series.has(Channel::Temperature);
    return own ? none : m_series.of(Channel::Temperature);
}

/// Whether the station averages coarse samples; where it often rests on their steps, the line
/// through them takes the recording's place.
void Estimate::lookForSamples(std::size_t c)
{
    constexpr double restsOften = 0.4;
    constexpr double rests = 0.25; // where it stays there
    constexpr double stays = 0.15;
    const std::vector<float> &recorded = m_series.values[c];
    ChannelNoise &noise = m_findings.noise[c];
    const SampleLattice lattice = m_evenStep[c] > 0.0 ? SampleLattice{m_evenStep[c], noise.step}
                                                      : sampleLatticeOf(recorded, noise.step);
    m_lattices[c] = lattice;
    if (!lattice.any())
        return;
    SampleAveraging &averaging = m_profile.instrument.averaging;
    averaging.resolution[c] = lattice.step;
    const double resting = restingShare(recorded, lattice);
    noise.coarse = resting > restsOften || (resting > rests && equalNeighbours(recorded) > stays);
    const int samples = samplesOf(recorded, lattice);
    const double window =
        noise.coarse ? windowOf(recorded, lattice, samples) : restingWindow(recorded, lattice);
    if (samples > 0)
        averaging.samples = samples;
    const double windowS =
        std::round(window * static_cast<double>(m_series.cadenceMs) / 100.0) / 10.0;
    if (!m_windowKnown)
        takeWindow(noise.coarse, windowS);
    noise.settled = true;
    if (noise.coarse)
        m_smooth[c] = throughSteps(recorded, lattice);
}

/// The shortest window that a resting channel shows: one that the station asks for more rarely
/// rests between two steps, too.
void Estimate::takeWindow(bool rests, double windowS)
{
    SampleAveraging &averaging = m_profile.instrument.averaging;
    if (rests == m_windowRests && averaging.any())
        averaging.windowS =
            rests ? std::min(averaging.windowS, windowS) : std::max(averaging.windowS, windowS);
    else if (rests || !averaging.any())
        averaging.windowS = windowS;
    m_windowRests = m_windowRests || rests;
}

/// What the station held from one refresh to the next tells of the air at the refreshes only: the
/// line through that takes the recording's place.
void Estimate::takeRefreshes(std::size_t c, const RefreshPattern &pattern)
{
    const std::vector<float> &recorded = m_series.values[c];
    ChannelNoise &noise = m_findings.noise[c];
    InstrumentCharacter &instrument = m_profile.instrument;
    std::vector<float> held = heldValues(recorded, pattern);
    double step = noise.step;
    if (pattern.window > 0.0) {
        m_lattices[c] = sampleLatticeOf(held, noise.step);
        step = std::max(step, m_lattices[c].step);
        instrument.averaging.windowS = rounded(pattern.window * m_residual.cadenceS(), 10.0);
        instrument.averaging.resolution[c] = m_lattices[c].step;
        m_windowKnown = true;
    }
    if (isCoarse(held, step)) {
        const std::vector<float> line = dequantise(held, step);
        m_hidden[c] = hiddenNoise(held, line, step, m_options.seed);
        held = line;
    } else {
        ChannelNoise shown;
        shown.step = step;
        shown.rms = heldNoise(
            held, std::llround(pattern.interval * static_cast<double>(m_residual.cadenceMs)));
        m_hidden[c] = drawnNoise(shown);
    }
    m_refreshed[c] = noise.coarse = true;
    m_smooth[c] = throughRefreshes(recorded, held, pattern);
    const double interval = rounded(pattern.interval * m_residual.cadenceS(), 1e3);
    const double phase = pattern.phase * m_residual.cadenceS() +
                         std::fmod(static_cast<double>(m_series.startMs) / 1000.0, interval);
    instrument.refresh.intervalS[c] = interval;
    instrument.refresh.phaseS[c] = rounded(phase - std::floor(phase / interval) * interval, 10.0);
}

/// The hygrometer shows no more than `top`: air that goes on above it is as much of its course as
/// what was recorded.
void Estimate::takeSaturation(double top)
{
    constexpr double all = 100.0;
    m_profile.saturates = true;
    m_profile.ranges[indexOf(Channel::Humidity)].maximum = all;
    m_profile.instrument.highestHumidity = top;
}

/// Of each sample of a mean.
double Estimate::sampleNoise(std::size_t c) const
{
    const std::vector<float> &recorded = m_series.values[c];
    return hiddenSampleNoise(recorded, m_findings.noise[c].coarse ? m_smooth[c] : recorded,
                             m_lattices[c],
                             m_profile.instrument.averaging.windowS / m_residual.cadenceS(),
                             m_profile.instrument.averaging.samples, m_options.seed);
}

void Estimate::beginChannel(std::size_t c)
{
    const std::vector<float> &recorded = m_series.values[c];
    ChannelNoise &noise = m_findings.noise[c];
    noise.step = std::max(m_series.resolution[c], finestStep);
    noise.coarse = isCoarse(recorded, noise.step);
    m_findings.varies[c] = !neverChanges(recorded);
    m_profile.instrument.resolution[c] = noise.step;
    m_profile.ranges[c] = fittedRange(recorded, allChannels[c]);
    const RefreshPattern refreshes = refreshPatternOf(recorded, m_series.cadenceMs);
    const bool refreshed =
        refreshes.any() && refreshes.interval * m_residual.cadenceS() <= RefreshCharacter::longestS;
    if (refreshed)
        takeRefreshes(c, refreshes);
    else if (noise.coarse)
        m_smooth[c] = dequantise(recorded, noise.step);
    else if (const RawSteps steps = rawStepsOf(recorded, compensatedBy(c), noise.step); steps.any())
        takeRawSteps(c, steps);
    else if (m_findings.varies[c])
        lookForSamples(c);
    const std::vector<float> &path = noise.coarse ? m_smooth[c] : recorded;
    const auto top = allChannels[c] == Channel::Humidity && m_findings.varies[c]
                         ? saturationOf(recorded, m_series.of(Channel::Temperature),
                                        m_series.cadenceMs, noise.step)
                         : std::nullopt;
    if (top)
        takeSaturation(*top);
    const std::vector<float> &values =
        top ? beyondSaturation(path, recorded, m_series.of(Channel::Temperature), *top) : path;
    const AirScale scale =
        top ? AirScale(m_profile.ranges[c], *top) : AirScale(m_profile.ranges[c]);
    m_residual.values[c].resize(recorded.size());
    m_residual.stretch[c].resize(recorded.size());
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const auto value = static_cast<double>(values[i]);
        const bool known = std::isfinite(value);
        const double deviation = known ? scale.deviation(value) : value;
        m_residual.values[c][i] = static_cast<float>(deviation);
        m_residual.stretch[c][i] = known ? static_cast<float>(scale.stretch(value)) : 1.0F;
        m_residual.whole[i] = m_residual.whole[i] && known;
        sum += known ? deviation : 0.0;
        count += known ? 1U : 0U;
    }
    const double mean = std::round(sum / static_cast<double>(count) * 1e3) / 1e3;
    m_profile.offset[c] = mean;
    for (float &value : m_residual.values[c])
        value = static_cast<float>(static_cast<double>(value) - mean);
}

void Estimate::explainMean()
{
    // Humidity indoors has hardly a daily cycle of its own: one that explains little was measured
    // to do more harm than good. Outdoors it has.
    constexpr std::array<double, channelCount> leastShare{0.0, 1.0 / 3.0, 0.0};
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        if (!m_findings.varies[c])
            continue;
        const std::vector<Harmonic> harmonics = dailyHarmonics(m_residual, channel, leastShare[c]);
        subtractHarmonics(m_residual, channel, harmonics);
        m_profile.daily.harmonics[c] = harmonics;
    }
    m_levels = seasonLevels(m_residual);
    subtractLevels(m_residual, m_levels);
}

void Estimate::measureNoise()
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        ChannelNoise &noise = m_findings.noise[c];
        if (m_findings.varies[c] && !noise.coarse) {
            noise.rms = noiseFloor(m_residual, allChannels[c]);
            noise.most = mostOfFloor(m_residual.cadenceS()) * noise.rms;
        }
        const double step = noise.coarse ? std::max(noise.step, m_lattices[c].step) : noise.step;
        m_floors[c] = std::max(noise.rms, step / std::sqrt(12.0));
        // The samples of a mean have little noise: what else trembles there is the air.
        if (noise.settled)
            noise.rms = sampleNoise(c) / std::sqrt(m_profile.instrument.averaging.samples);
    }
}

/// Takes what happens again and again out of `whole`, the values before their mean was explained,
/// and explains the mean of the rest anew: a room that is cooled each evening would else have the
/// cooling in its daily cycle as well. Against that mean events are then as high as they were.
void Estimate::explainEvents(const std::array<std::vector<float>, channelCount> &whole,
                             const StageProgress &progress)
{
    constexpr int passes = 2;
    for (int pass = 0; pass < passes; ++pass) {
        const double from = static_cast<double>(pass) / passes;
        ClearEvents found = clearEvents(m_residual, m_floors, progress.part(from, from + 0.5));
        if (progress.stopped())
            return;
        if (found.count > 0)
            m_events = std::move(found);
        if (m_events.count == 0)
            return;
        m_residual.values = whole;
        for (std::size_t c = 0; c < channelCount; ++c)
            takeMovement(c, pass + 1 == passes);
        explainMean();
        if (pass + 1 < passes)
            giveBackMovement();
    }
    m_findings.events = m_events.count;
    m_profile.library.families = m_events.families;
}

/// The mean of the rest is the profile's once it `stays`.
void Estimate::takeMovement(std::size_t c, bool stays)
{
    if (m_events.movement[c].empty() || !m_findings.varies[c])
        return;
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_residual.size(); ++i) {
        float &value = m_residual.values[c][i];
        value -= m_events.movement[c][i];
        sum += std::isfinite(value) ? static_cast<double>(value) : 0.0;
        count += std::isfinite(value) ? 1U : 0U;
    }
    const double mean =
        std::round(sum / static_cast<double>(std::max<std::size_t>(1, count)) * 1e3) / 1e3;
    if (stays)
        m_profile.offset[c] += mean;
    for (float &value : m_residual.values[c])
        value -= static_cast<float>(mean);
}

void Estimate::giveBackMovement()
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (m_events.movement[c].empty() || !m_findings.varies[c])
            continue;
        for (std::size_t i = 0; i < m_residual.size(); ++i)
            m_residual.values[c][i] += m_events.movement[c][i];
    }
}

void Estimate::explainStates(const StageProgress &progress)
{
    constexpr double slowest = 1.0 / 8.0; // of the recording
    const double longest = std::log2(slowest * static_cast<double>(m_series.size()));
    const auto octaves =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::max(0.0, std::floor(longest))) + 2, 4,
                                OctaveSpectrum::mostOctaves);
    OctaveSpectrum &spectrum = m_profile.octaves;
    spectrum.cellMs = finestCellMs(m_series.cadenceMs);
    StateRequest request{
        octaves, static_cast<double>(spectrum.cellMs) / static_cast<double>(m_series.cadenceMs),
        defaultAmplitudes(spectrum.cellMs, octaves), m_findings.varies};
    for (OctaveAmplitude &amplitude : request.fixed) {
        for (std::size_t c = 0; c < channelCount; ++c)
            amplitude[c] = m_findings.present[c] ? 0.0 : amplitude[c]; // that never changes
    }
    StateFit fit = fitStates(m_residual, request, m_findings.noise, progress);
    spectrum.amplitudes = std::move(fit.largest);
    spectrum.correlation = fit.correlation;
    m_profile.library.blocks = fit.blocks;
    m_profile.library.volatility = usualVolatility;
    m_profile.library.days = std::move(fit.days);
    for (LibraryDay &day : m_profile.library.days) {
        day.level = m_levels.on(day.day);
        for (double &level : day.level)
            level = std::round(level * 1e3) / 1e3;
        if (!m_events.families.empty())
            day.rates = m_events.rates[static_cast<std::size_t>(day.day - m_events.firstDay)];
    }
}

/// The drift's limit from the states' own bound; where that is more than a setting may be, the
/// strongest states are made weaker, not all of them.
void Estimate::limitMotion()
{
    constexpr double room = 1.01;
    constexpr TimeMs spanMs = 10'000;
    OctaveSpectrum &spectrum = m_profile.octaves;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double bound = room * motionBound(spectrum, allChannels[c], spanMs);
        m_profile.drift[c] =
            std::clamp(std::ceil(bound * 100.0) / 100.0, finestStep, largestDrift[c]);
        if (bound <= largestDrift[c])
            continue;
        const double share = largestDrift[c] / bound;
        m_findings.weakened = true;
        for (OctaveAmplitude &amplitude : spectrum.amplitudes)
            amplitude[c] *= share;
        limitFactors(m_profile.library, spectrum, c);
    }
}

/// The recording less what its events moved.
RegularSeries Estimate::withoutEvents() const
{
    RegularSeries rest = m_series;
    for (std::size_t c = 0; c < channelCount; ++c) {
        const std::vector<float> &movement = m_events.movement[c];
        if (movement.empty() || !m_findings.varies[c])
            continue;
        const AirScale scale(m_profile.ranges[c]);
        for (std::size_t i = 0; i < movement.size(); ++i) {
            float &value = rest.values[c][i];
            if (movement[i] != 0.0F && std::isfinite(value))
                value = static_cast<float>(scale.value(scale.deviation(static_cast<double>(value)) -
                                                       static_cast<double>(movement[i])));
        }
    }
    return rest;
}

void Estimate::finish()
{
    limitMotion();
    for (std::size_t c = 0; c < channelCount; ++c) {
        ChannelNoise &noise = m_findings.noise[c];
        if (!m_findings.present[c])
            continue;
        if (!m_findings.varies[c])
            noise.rms = 0.0;
        else if (m_refreshed[c])
            noise.rms = m_hidden[c];
        else if (m_lattices[c].any())
            noise.rms = sampleNoise(c);
        else if (noise.coarse && m_findings.raw[c])
            noise.rms = m_hidden[c];
        else if (noise.coarse)
            noise.rms = hiddenNoise(m_series.values[c], m_smooth[c], noise.step, m_options.seed);
        else
            noise.rms = drawnNoise(noise);
        m_profile.instrument.noiseRms[c] = std::round(noise.rms * 1e5) / 1e5;
    }
    std::array<bool, channelCount> audible{};
    std::array<bool, channelCount> coarse{};
    for (std::size_t c = 0; c < channelCount; ++c) {
        coarse[c] = m_findings.varies[c] && m_findings.noise[c].coarse &&
                    (m_refreshed[c] || !m_lattices[c].any());
        audible[c] = m_findings.present[c] && m_findings.varies[c] && !m_findings.noise[c].coarse &&
                     !m_lattices[c].any();
    }
    std::array<double, channelCount> most{};
    for (std::size_t c = 0; c < channelCount; ++c) {
        ChannelNoise loudest = m_findings.noise[c];
        loudest.rms = loudest.most;
        most[c] = drawnNoise(loudest);
    }
    // Octaves and noise by what is left without the events: sown anew these fall into hours that
    // are quiet in the recording, and the usual hour would be made louder or quieter for them.
    std::vector<EventFamily> families = std::exchange(m_profile.library.families, {});
    calibrate(m_profile, withoutEvents(), {audible, coarse, most}, m_options.seed,
              m_progress.stop());
    m_profile.library.families = std::move(families);
    roundFactors(m_profile.library, m_profile.octaves);
    limitMotion(); // of what it made stronger
    for (std::size_t c = 0; c < channelCount; ++c)
        m_findings.noise[c].rms = m_profile.instrument.noiseRms[c].value_or(0.0);
    m_profile.notes = fitNotes(m_series, m_profile, m_findings);
}

} // namespace

Result<Profile, QString> estimateProfile(const RegularSeries &series,
                                         const EstimateOptions &options,
                                         const FitProgress &progress)
{
    std::size_t instants = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto known = [&](const std::vector<float> &values) {
            return std::isfinite(values[i]);
        };
        instants += std::ranges::any_of(series.values, known) ? 1U : 0U;
    }
    if (instants < fewestInstants)
        return Failure{
            FitWords::tr("The recording has only %n instant(s): a fit needs at least 100.", nullptr,
                         static_cast<int>(instants))};
    // Of 144 rows every 10 minutes the first may lie before the grid begins.
    if (series.spanMs() + series.cadenceMs < fewestMs)
        return Failure{
            FitWords::tr("The recording is shorter than a day: a fit needs at least one.")};
    Profile profile = Estimate(series, options, progress).make();
    if (progress.stopped())
        return Failure{FitWords::tr("The fit was stopped.")};
    if (profile.library.empty())
        return Failure{FitWords::tr("The recording has hardly two values in a row anywhere: there "
                                    "is nothing to fit to.")};
    progress(1.0);
    return profile;
}

} // namespace aneroid
