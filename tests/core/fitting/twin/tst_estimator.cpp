#include "core/climate/calendar.h"
#include "core/fitting/fit.h"
#include "core/fitting/twin/comparison.h"
#include "core/fitting/twin/measures/daylikeness.h"
#include "core/fitting/twin/measures/dequantise.h"
#include "core/fitting/twin/measures/seriesmeasures.h"
#include "core/profiles/profilejson.h"
#include "tests/core/fitting/recordedair.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace aneroid;
using recordedair::changesOf;
using recordedair::recorded;

namespace {

/// A place whose air is all octaves, coupled, with a daily cycle and a noisy sensor; its ranges are
/// so wide that the limiter does nothing.
Profile knownPlace(TimeMs cadenceMs)
{
    Profile profile = recordedair::emptyPlace(cadenceMs);
    profile.offset = {-2.0, 3.0, 0.0};
    profile.daily.harmonics[0] = {{-1.5, -1.0}, {0.3, 0.4}};
    for (int k = 0; k < 10; ++k) {
        const double growth = std::pow(2.0, 0.7 * k);
        profile.octaves.amplitudes.push_back({0.004 * growth, 0.03 * growth, 0.012 * growth});
    }
    profile.octaves.correlation = {-0.6, 0.0, 0.0};
    profile.instrument.noiseRms = {0.01, 0.05, 0.03};
    return profile;
}

/// The fitted octaves as one spectrum: root mean square over all states.
OctaveSpectrum meanSpectrum(const Profile &profile)
{
    OctaveSpectrum spectrum = profile.octaves;
    const std::size_t octaves = spectrum.amplitudes.size();
    spectrum.amplitudes.assign(octaves, {});
    double states = 0.0;
    for (const LibraryDay &day : profile.library.days) {
        for (std::size_t i = 0; i < day.factors.size(); ++i) {
            const KnotFactor &f = day.factors[i];
            OctaveAmplitude &sum = spectrum.amplitudes[i % octaves];
            const auto square = [](float x) {
                return static_cast<double>(x) * static_cast<double>(x);
            };
            sum[0] += square(f.tt);
            sum[1] += square(f.ht) + square(f.hh);
            sum[2] += square(f.pt) + square(f.ph) + square(f.pp);
        }
        states += static_cast<double>(day.factors.size() / octaves);
    }
    for (OctaveAmplitude &amplitude : spectrum.amplitudes) {
        for (double &a : amplitude)
            a = std::sqrt(a / states);
    }
    return spectrum;
}

/// The mean correlation of temperature and humidity in one octave's states.
double meanCorrelation(const Profile &profile, std::size_t octave)
{
    const std::size_t octaves = profile.octaves.amplitudes.size();
    double sum = 0.0;
    double count = 0.0;
    for (const LibraryDay &day : profile.library.days) {
        for (std::size_t i = octave; i < day.factors.size(); i += octaves) {
            sum += static_cast<double>(day.factors[i].ht) /
                   std::hypot(static_cast<double>(day.factors[i].ht),
                              static_cast<double>(day.factors[i].hh));
            count += 1.0;
        }
    }
    return sum / count;
}

/// Heat that comes in five minutes and goes in an hour, at hashed times, over a quiet room.
RegularSeries sawTeeth(std::size_t days)
{
    constexpr TimeMs cadence = 2 * minuteMs;
    constexpr std::size_t perDay = 720;
    Profile quiet = knownPlace(cadence);
    for (OctaveAmplitude &amplitude : quiet.octaves.amplitudes)
        amplitude[0] *= 0.2;
    RegularSeries series = recorded(quiet, 5, cadence, days * perDay);
    double heat = 0.0;
    int heating = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (randomWords(11, Stream::EventCounts, i)[0] % 90 == 0)
            heating = 3;
        heat += heating > 0 ? 1.2 : -heat / 20.0;
        heating = std::max(0, heating - 1);
        series.values[0][i] += static_cast<float>(std::round(heat * 100.0) / 100.0);
    }
    return series;
}

/// A room that is cooled every evening for some hours, to about the same humidity each time, and
/// hardly moves else; seen every ten minutes.
RegularSeries cooledRoom(std::size_t days)
{
    constexpr TimeMs cadence = 10 * minuteMs;
    constexpr std::size_t perDay = 144;
    Profile quiet = knownPlace(cadence);
    for (OctaveAmplitude &amplitude : quiet.octaves.amplitudes) {
        amplitude[0] *= 0.3;
        amplitude[1] *= 0.3;
    }
    RegularSeries series = recorded(quiet, 5, cadence, days * perDay);
    for (std::size_t day = 0; day < days; ++day) {
        const Random4 words = randomWords(12, Stream::EventCounts, day);
        const double start = static_cast<double>(day * 1440) + 1020.0 + 120.0 * uniform(words[0]);
        const double hold = 240.0 + 180.0 * uniform(words[1]);
        const double deep = 22.0 + 8.0 * uniform(words[2]);
        for (std::size_t i = day * perDay; i < std::min(series.size(), (day + 2) * perDay); ++i) {
            const double age = 10.0 * static_cast<double>(i) - start; // minutes
            const auto shape = [&](double rise, double decay) {
                return age <= 0.0   ? 0.0
                       : age < hold ? 1.0 - std::exp(-age / rise)
                                    : std::exp(-(age - hold) / decay);
            };
            const auto add = [&](std::size_t c, double by) {
                series.values[c][i] += static_cast<float>(std::round(by * 100.0) / 100.0);
            };
            add(1, -deep * shape(16.0, 75.0));
            add(0, -0.06 * deep * shape(24.0, 100.0));
        }
    }
    return series;
}

/// How much a series trembles from one sample to the next in the quieter hours: the root of the
/// 25th percentile of the mean squares over two hours.
double quietTrembling(const std::vector<float> &values)
{
    constexpr std::size_t block = 12;
    std::vector<double> squares;
    for (std::size_t from = 1; from + block + 1 < values.size(); from += block) {
        double sum = 0.0;
        for (std::size_t i = from; i < from + block; ++i) {
            const double bend = static_cast<double>(values[i + 1]) -
                                2.0 * static_cast<double>(values[i]) +
                                static_cast<double>(values[i - 1]);
            sum += bend * bend;
        }
        squares.push_back(sum / block);
    }
    std::ranges::sort(squares);
    return std::sqrt(squares[squares.size() / 4]);
}

/// The share of the steps from one sample to the next that are of another size (in hundredths).
double sizesApart(const std::vector<float> &a, const std::vector<float> &b)
{
    std::map<long, double> shares;
    const auto add = [&shares](const std::vector<float> &values, double sign) {
        const double each = sign / static_cast<double>(values.size() - 1);
        for (std::size_t i = 1; i < values.size(); ++i)
            shares[std::lround(100.0F * std::abs(values[i] - values[i - 1]))] += each;
    };
    add(a, 1.0);
    add(b, -1.0);
    double apart = 0.0;
    for (const auto &[size, share] : shares)
        apart += 0.5 * std::abs(share);
    return apart;
}

Profile fitted(const RegularSeries &series, bool findEvents = true)
{
    EstimateOptions options;
    options.name = "test";
    options.source = "a test";
    options.latitudeDeg = 48.0;
    options.findEvents = findEvents;
    const auto profile = estimateProfile(series, options, {});
    if (!profile)
        qFatal("%s", qPrintable(profile.error()));
    return *profile;
}

bool hasNote(const Profile &profile, const char *part)
{
    return std::ranges::any_of(profile.notes, [part](const std::string &note) {
        return note.find(part) != std::string::npos;
    });
}

void blank(RegularSeries &series, std::size_t from, std::size_t to)
{
    for (std::vector<float> &values : series.values)
        std::fill(values.begin() + static_cast<std::ptrdiff_t>(from),
                  values.begin() + static_cast<std::ptrdiff_t>(to), std::nanf(""));
}

} // namespace

class TestEstimator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recoversAKnownPlace();
    void keepsTheDirectionOfMovements();
    void coolsAsFastAndIsAsQuietElse();
    void tremblesOverTwoSamplesAsOverOne();
    void statesAloneHaveNoDirection();
    void leavesAConstantChannelAlone();
    void takesDefaultsForAMissingChannel();
    void bridgesGaps();
    void findsTheNoiseUnderCoarseSteps();
    void keepsRawStepsUnderFineValues();
    void findsNoiseThatGoesTogether();
    void takesNoCycleForNoise();
    void findsTheStation();
    void nightsThatStandStillDoSoAgain();
    void findsRefreshes();
    void hearsTheNoiseOfWhatIsHeld();
    void keepsRefreshesWithinBounds();
    void findsWhereTheHygrometerEnds();
    void followsTheSeason();
    void isContentWithTwoDays();
    void refusesTooLittle();
    void stops();
    void isPureAndFitsIntoAFile();
    void staysSmallHoweverLongTheRecording();
    void repeatsNoRecordedDay();
};

void TestEstimator::recoversAKnownPlace()
{
    constexpr TimeMs cadence = minuteMs;
    const Profile known = knownPlace(cadence);
    const Profile profile = fitted(recorded(known, 3, cadence, 6 * 1440), false);

    const OctaveSpectrum spectrum = meanSpectrum(profile);
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double noise = profile.instrument.noiseRms[c].value_or(0.0);
        const double wanted = known.instrument.noiseRms[c].value_or(0.0);
        // On the low side on purpose.
        QVERIFY2(noise > 0.75 * wanted && noise < 1.15 * wanted,
                 qPrintable(QStringLiteral("noise %1: %2").arg(c).arg(noise)));
        for (const TimeMs lag : {1, 2, 5, 10, 30, 60, 180, 360}) {
            // From one sample to the next, noise and the fastest octave are the same thing.
            const auto moved = [&](const OctaveSpectrum &octaves, double rms) {
                return std::hypot(structureFunction(octaves, allChannels[c], lag * minuteMs),
                                  std::sqrt(2.0) * rms);
            };
            const double ratio = moved(spectrum, noise) / moved(known.octaves, wanted);
            QVERIFY2(
                std::abs(ratio - 1.0) < 0.15,
                qPrintable(QStringLiteral("channel %1, %2 min: %3").arg(c).arg(lag).arg(ratio)));
        }
        QVERIFY(profile.drift[c] >= motionBound(profile.octaves, allChannels[c], 10'000));
        QVERIFY(std::abs(profile.ranges[c].middle() + profile.offset[c] - known.ranges[c].middle() -
                         known.offset[c]) < 4.0);
    }
    const std::vector<Harmonic> &harmonics = profile.daily.harmonics[0];
    QVERIFY(harmonics.size() == 4);
    for (std::size_t k = 0; k < 2; ++k) {
        QVERIFY(std::abs(harmonics[k].cosine - known.daily.harmonics[0][k].cosine) < 0.25);
        QVERIFY(std::abs(harmonics[k].sine - known.daily.harmonics[0][k].sine) < 0.25);
    }
    for (const std::size_t octave : {3U, 5U}) {
        const double correlation = meanCorrelation(profile, octave);
        QVERIFY2(correlation < -0.45 && correlation > -0.75,
                 qPrintable(QString::number(correlation)));
    }
    QVERIFY(profile.library.curve.empty());
    QVERIFY(profile.library.days.size() == 6);
    QVERIFY(profile.library.days.front().day == recordedair::firstMs / dayMs);
}

void TestEstimator::keepsTheDirectionOfMovements()
{
    const RegularSeries series = sawTeeth(6);
    const Profile profile = fitted(series);
    QVERIFY(profile.library.curve.empty());
    QVERIFY(!profile.library.families.empty());
    for (const std::size_t lag : {1U, 5U}) {
        const auto wanted = changesOf(series.values[0], lag);
        QVERIFY(wanted.skewness > 1.0);
        constexpr std::uint64_t seeds = 4; // of events that come anew, as many by chance
        double skewness = 0.0;
        double deviation = 0.0;
        for (std::uint64_t seed = 9; seed < 9 + seeds; ++seed) {
            const RegularSeries synthetic =
                recorded(profile, seed, series.cadenceMs, series.size());
            const auto got = changesOf(synthetic.values[0], lag);
            skewness += got.skewness / static_cast<double>(seeds);
            deviation += got.deviation / static_cast<double>(seeds);
        }
        QVERIFY2(std::abs(skewness / wanted.skewness - 1.0) < 0.3,
                 qPrintable(QStringLiteral("%1 for %2").arg(skewness).arg(wanted.skewness)));
        QVERIFY2(std::abs(deviation / wanted.deviation - 1.0) < 0.3,
                 qPrintable(QStringLiteral("%1 for %2").arg(deviation).arg(wanted.deviation)));
    }
}

void TestEstimator::coolsAsFastAndIsAsQuietElse()
{
    const RegularSeries series = cooledRoom(40);
    const Profile profile = fitted(series);
    QVERIFY(!profile.library.families.empty());
    const RegularSeries synthetic = recorded(profile, 9, series.cadenceMs, series.size());
    for (const std::size_t lag : {1U, 6U}) {
        const auto wanted = changesOf(series.values[1], lag);
        const auto got = changesOf(synthetic.values[1], lag);
        QVERIFY(wanted.skewness < -2.0);
        QVERIFY2(std::abs(got.skewness / wanted.skewness - 1.0) < 0.16,
                 qPrintable(QStringLiteral("%1 for %2").arg(got.skewness).arg(wanted.skewness)));
        QVERIFY2(std::abs(got.deviation / wanted.deviation - 1.0) < 0.15,
                 qPrintable(QStringLiteral("%1 for %2").arg(got.deviation).arg(wanted.deviation)));
    }
    for (const std::size_t c : {0U, 1U}) {
        const double wanted = quietTrembling(series.values[c]);
        const double got = quietTrembling(synthetic.values[c]);
        QVERIFY2(std::abs(got / wanted - 1.0) < 0.2,
                 qPrintable(QStringLiteral("%1: %2 for %3").arg(c).arg(got).arg(wanted)));
    }
}

/// Noise must not take the place of fast octaves: a series of noise bends over two samples as much
/// as over one, the air more.
void TestEstimator::tremblesOverTwoSamplesAsOverOne()
{
    constexpr TimeMs cadence = 10 * minuteMs;
    Profile place = knownPlace(cadence);
    place.instrument.noiseRms = {0.0, 0.02, 0.003};
    const RegularSeries series = recorded(place, 5, cadence, 60 * 144);
    const RegularSeries synthetic = recorded(fitted(series), 9, cadence, series.size());
    const auto twoByOne = [](const std::vector<float> &values) {
        std::array<double, 2> energies{};
        for (std::size_t lag : {1U, 2U}) {
            for (std::size_t i = lag; i + lag < values.size(); ++i) {
                const double bend = static_cast<double>(values[i + lag]) -
                                    2.0 * static_cast<double>(values[i]) +
                                    static_cast<double>(values[i - lag]);
                energies[lag - 1] += bend * bend;
            }
        }
        return energies[1] / energies[0];
    };
    for (std::size_t c = 0; c < channelCount; ++c) {
        const double wanted = twoByOne(series.values[c]);
        const double got = twoByOne(synthetic.values[c]);
        QVERIFY2(std::abs(got / wanted - 1.0) < 0.1,
                 qPrintable(QStringLiteral("%1: %2 for %3").arg(c).arg(got).arg(wanted)));
    }
}

void TestEstimator::statesAloneHaveNoDirection()
{
    const RegularSeries series = sawTeeth(5);
    const Profile profile = fitted(series, false);
    const RegularSeries synthetic = recorded(profile, 9, series.cadenceMs, series.size());
    QVERIFY(changesOf(series.values[0], 5).skewness > 1.0);
    QVERIFY(std::abs(changesOf(synthetic.values[0], 5).skewness) < 0.8);
}

void TestEstimator::leavesAConstantChannelAlone()
{
    RegularSeries series = recorded(knownPlace(10 * minuteMs), 3, 10 * minuteMs, 4 * 144);
    std::ranges::fill(series.values[1], 47.0F);
    const Profile profile = fitted(series);
    QVERIFY(profile.ranges[1].span() >= 2.0);
    QVERIFY(profile.instrument.noiseRms[1] == 0.0);
    QVERIFY(hasNote(profile, "never changed"));
    const RegularSeries synthetic = recorded(profile, 1, series.cadenceMs, series.size());
    QVERIFY(synthetic.values[1] == series.values[1]);
}

void TestEstimator::takesDefaultsForAMissingChannel()
{
    RegularSeries series = recorded(knownPlace(10 * minuteMs), 3, 10 * minuteMs, 6 * 144);
    std::ranges::fill(series.values[2], std::nanf(""));
    const Profile profile = fitted(series);
    QVERIFY(profile.ranges[2] == homeProfile().ranges[2]);
    QVERIFY(!profile.tideHpa.has_value());
    QVERIFY(!profile.instrument.noiseRms[2].has_value());
    QVERIFY(hasNote(profile, "not recorded: its numbers"));
    const OctaveSpectrum spectrum = meanSpectrum(profile);
    const double hour = structureFunction(spectrum, Channel::Pressure, 60 * minuteMs);
    const double wanted =
        structureFunction(homeProfile().octaves, Channel::Pressure, 60 * minuteMs);
    QVERIFY2(std::abs(hour / wanted - 1.0) < 0.1, qPrintable(QString::number(hour)));
    QVERIFY(spectrum.amplitudes[2][0] > 0.0);
}

void TestEstimator::bridgesGaps()
{
    constexpr TimeMs cadence = 5 * minuteMs;
    const Profile known = knownPlace(cadence);
    RegularSeries series = recorded(known, 3, cadence, 12 * 288);
    blank(series, 3 * 288 + 20, 4 * 288 + 200); // the rest of one day and most of the next
    for (std::size_t i = 0; i < series.size(); i += 37)
        blank(series, i, i + 1);
    blank(series, 7 * 288, 7 * 288 + 60);
    const Profile profile = fitted(series);
    QVERIFY(profile.library.days.size() == 10);
    QVERIFY(hasNote(profile, "are missing"));
    const RegularSeries synthetic = recorded(profile, 1, cadence, series.size());
    for (const std::size_t lag : {1U, 6U, 36U}) {
        const double ratio = changesOf(synthetic.values[1], lag).deviation /
                             changesOf(series.values[1], lag).deviation;
        QVERIFY2(std::abs(ratio - 1.0) < 0.2, qPrintable(QString::number(ratio)));
    }
}

void TestEstimator::findsTheNoiseUnderCoarseSteps()
{
    constexpr TimeMs cadence = 5 * minuteMs;
    Profile known = knownPlace(cadence);
    known.instrument.resolution[0] = 0.5;
    known.instrument.noiseRms[0] = 0.08;
    const RegularSeries series = recorded(known, 3, cadence, 8 * 288);
    const Profile profile = fitted(series);
    QVERIFY(profile.instrument.resolution[0] == 0.5);
    QVERIFY(hasNote(profile, "finer than the recorded step"));
    const RegularSeries synthetic = recorded(profile, 2, cadence, series.size());
    const double wanted = equalNeighbours(series.values[0]);
    const double got = equalNeighbours(synthetic.values[0]);
    QVERIFY(wanted > 0.5 && wanted < 0.95);
    QVERIFY2(std::abs(got - wanted) < 0.08,
             qPrintable(QStringLiteral("%1 for %2").arg(got).arg(wanted)));
}

/// A humidity of 0.1 % raw that the sensor corrects by its temperature, written with two decimals:
/// what is made has the ties and the sizes of steps that were recorded.
void TestEstimator::keepsRawStepsUnderFineValues()
{
    constexpr TimeMs cadence = minuteMs;
    Profile known = knownPlace(cadence);
    known.instrument.noiseRms[1] = 0.03;
    known.instrument.resolution[1] = 0.1;
    known.instrument.compensation[1] = 0.4;
    const RegularSeries like = recorded(known, 3, cadence, 6 * 1440);
    RegularSeries series = syntheticLike(like, known, 3);
    series.resolution[1] = 0.01;
    QVERIFY(equalNeighbours(series.values[1]) < 0.6 * equalNeighbours(like.values[1]));
    const Profile profile = fitted(series);
    const InstrumentCharacter &found = profile.instrument;
    QVERIFY2(std::abs(found.resolution[1] - 0.1) < 0.001,
             qPrintable(QString::number(found.resolution[1])));
    QVERIFY2(std::abs(found.compensation[1] - 0.4) < 0.06,
             qPrintable(QString::number(found.compensation[1])));
    QCOMPARE(found.resolution[0], 0.01);
    QVERIFY(hasNote(profile, "own steps of 0.1"));
    const RegularSeries synthetic = syntheticLike(series, profile, 2);
    QVERIFY2(sizesApart(series.values[1], synthetic.values[1]) < 0.1,
             qPrintable(QString::number(sizesApart(series.values[1], synthetic.values[1]))));
}

/// Air that trembles between two samples moves the channels together: so does what is made.
void TestEstimator::findsNoiseThatGoesTogether()
{
    constexpr TimeMs cadence = minuteMs;
    Profile known = knownPlace(cadence);
    known.instrument.noiseRms = {0.05, 0.4, 0.03};
    known.instrument.noiseCorrelation = {-0.7, 0.0, 0.0};
    const RegularSeries like = recorded(known, 3, cadence, 6 * 1440);
    const RegularSeries series = syntheticLike(like, known, 3);
    const Profile profile = fitted(series);
    const NoiseCorrelation &found = profile.instrument.noiseCorrelation;
    QVERIFY2(std::abs(found.temperatureHumidity + 0.7) < 0.15,
             qPrintable(QString::number(found.temperatureHumidity)));
    QVERIFY(std::abs(found.temperaturePressure) < 0.1);
    const RegularSeries made = syntheticLike(series, profile, 2);
    const auto together = [](const RegularSeries &of) {
        return changesCorrelation(of.values[0], of.values[1], 1);
    };
    QVERIFY(together(series) < -0.5);
    QVERIFY2(std::abs(together(made) - together(series)) < 0.07,
             qPrintable(QString::number(together(made))));
    // Noise that does not go together stays so.
    known.instrument.noiseCorrelation = {};
    const Profile other = fitted(syntheticLike(like, known, 3));
    QVERIFY2(std::abs(other.instrument.noiseCorrelation.temperatureHumidity) < 0.12,
             qPrintable(QString::number(other.instrument.noiseCorrelation.temperatureHumidity)));
}

/// Air that trembles while a plant runs, four hours of five: the quiet ones show what the sensor's
/// noise is, the usual hour shows more than twice that. What is more moves hour by hour, as air.
void TestEstimator::takesNoCycleForNoise()
{
    constexpr TimeMs cadence = minuteMs;
    constexpr double noise = 0.007;
    constexpr double trembling = 0.0145;
    Profile quiet = knownPlace(cadence);
    for (OctaveAmplitude &amplitude : quiet.octaves.amplitudes)
        amplitude[0] *= 0.3;
    quiet.instrument.noiseRms[0] = noise;
    RegularSeries series = recorded(quiet, 5, cadence, 6 * 1440);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const bool runs = i / 60 % 5 != 0;
        const double moved =
            runs ? trembling * normalTable()(randomWords(17, Stream::OctaveKnots, i)[0]) : 0.0;
        series.values[0][i] += static_cast<float>(std::round(moved * 100.0) / 100.0);
    }
    const Profile profile = fitted(series);
    const double found = profile.instrument.noiseRms[0].value_or(0.0);
    QVERIFY2(found > 0.6 * noise && found < 1.4 * noise, qPrintable(QString::number(found)));
    // And yet it trembles as much: from one minute to the next in the usual hour.
    const double wanted = changesOf(series.values[0], 1).deviation;
    const double made = changesOf(syntheticLike(series, profile, 3, {}).values[0], 1).deviation;
    QVERIFY2(std::abs(made / wanted - 1.0) < 0.25, qPrintable(QString::number(made / wanted)));
}

/// A station that averages samples of 0.1 °C over 80 s, once a minute, and misses some of them.
void TestEstimator::findsTheStation()
{
    constexpr TimeMs cadence = minuteMs;
    Profile known = knownPlace(cadence);
    known.instrument.noiseRms = {0.002, 0.02, 0.03};
    known.instrument.averaging = {80.0, 16, {0.1, 0.0, 0.0}};
    const auto made = [](const Profile &profile, std::uint64_t seed) {
        RegularSeries like = recorded(knownPlace(cadence), 3, cadence, 8 * 1440);
        for (std::size_t i = 7; i + 1 < like.size(); i += 8)
            blank(like, i, i + 1);
        return syntheticLike(like, profile, seed);
    };
    const RegularSeries series = made(known, 3);
    const Profile profile = fitted(series);
    const SampleAveraging &averaging = profile.instrument.averaging;
    QCOMPARE(averaging.resolution[0], 0.1);
    QCOMPARE(averaging.resolution[1], 0.0);
    QVERIFY2(std::abs(averaging.windowS - 80.0) < 12.0,
             qPrintable(QString::number(averaging.windowS)));
    QVERIFY(hasNote(profile, "means of samples in steps of 0.1"));
    QCOMPARE(profile.logger.missedPercent, 12.5);
    QCOMPARE(profile.logger.missedInARow, 1.0);
    QVERIFY(hasNote(profile, "misses 12.5 %"));
    const RegularSeries synthetic = made(profile, 2);
    const double wanted = equalNeighbours(series.values[0]);
    const double got = equalNeighbours(synthetic.values[0]);
    QVERIFY(wanted > 0.2 && wanted < 0.95);
    QVERIFY2(std::abs(got - wanted) < 0.08,
             qPrintable(QStringLiteral("%1 for %2").arg(got).arg(wanted)));
    for (const std::size_t lag : {1U, 10U, 60U}) {
        const double ratio = changesOf(synthetic.values[0], lag).deviation /
                             changesOf(series.values[0], lag).deviation;
        QVERIFY2(std::abs(ratio - 1.0) < 0.2, qPrintable(QString::number(ratio)));
    }
}

/// A station of steps of 0.1 °C that rests on them at night and runs over them by day.
void TestEstimator::nightsThatStandStillDoSoAgain()
{
    constexpr TimeMs cadence = 5 * minuteMs;
    constexpr int samples = 9;
    RegularSeries series = recorded(knownPlace(cadence), 3, cadence, 16 * 288);
    std::vector<float> &values = series.values[0];
    double air = 15.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double day = -std::cos(static_cast<double>(i) * 6.2831853 / 288.0);
        const double strength = day > -0.7 ? 0.2 * (day + 0.7) : 0.01;
        double sum = 0.0;
        for (std::uint64_t j = 0; j < samples; ++j) {
            const double z = normalTable()(randomWords(5, Stream::SensorNoise, i, j)[0]);
            air += strength * z / 3.0 + (15.0 + 6.0 * std::max(0.0, day) - air) * 0.001;
            sum += std::round(air * 10.0) / 10.0;
        }
        values[i] = static_cast<float>(std::round(100.0 * sum / samples) / 100.0);
    }
    const Profile profile = fitted(series);
    QCOMPARE(profile.instrument.averaging.resolution[0], 0.1);
    const double wanted = equalNeighbours(values);
    const double made = equalNeighbours(syntheticLike(series, profile, 2).values[0]);
    QVERIFY2(wanted > 0.15 && std::abs(made - wanted) < 0.1,
             qPrintable(QStringLiteral("%1 for %2").arg(made).arg(wanted)));
}

/// A thermometer of 0.15 °C noise that is asked each 15 minutes and read each 5: a sensor like it
/// has that noise.
void TestEstimator::hearsTheNoiseOfWhatIsHeld()
{
    constexpr TimeMs cadence = 5 * minuteMs;
    Profile known = knownPlace(cadence);
    known.instrument.noiseRms[0] = 0.15;
    known.instrument.refresh.intervalS[0] = 900.0;
    known.instrument.refresh.phaseS[0] = 310.0;
    const RegularSeries like = recorded(knownPlace(cadence), 3, cadence, 20 * 288);
    const RegularSeries series = syntheticLike(like, known, 3);
    const Profile profile = fitted(series);
    QCOMPARE(profile.instrument.refresh.intervalS[0], 900.0);
    const double noise = profile.instrument.noiseRms[0].value_or(0.0);
    QVERIFY2(std::abs(noise - 0.15) < 0.03, qPrintable(QString::number(noise)));
    QVERIFY(!hasNote(profile, "The noise of temperature is finer"));
    const RegularSeries made = syntheticLike(series, profile, 2);
    for (const std::size_t lag : {3U, 12U, 48U}) {
        const double ratio =
            changesOf(made.values[0], lag).deviation / changesOf(series.values[0], lag).deviation;
        QVERIFY2(std::abs(ratio - 1.0) < 0.2,
                 qPrintable(QStringLiteral("%1 at lag %2").arg(ratio).arg(lag)));
    }
}

/// Values that are held for 30 hours in rows every 2: no profile may have that, so none is made
/// that could not be read again.
void TestEstimator::keepsRefreshesWithinBounds()
{
    constexpr TimeMs cadence = 120 * minuteMs;
    RegularSeries series = recorded(knownPlace(cadence), 3, cadence, 4500);
    for (std::size_t i = 0; i < series.size(); ++i)
        series.values[2][i] = series.values[2][i - i % 15];
    const Profile profile = fitted(series, false);
    QCOMPARE(profile.instrument.refresh.intervalS[2], 0.0);
    const auto read = profileFromJson(toJson(profile), QStringLiteral("held.json"));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
}

/// A console that asks for pressure each 12 minutes and writes means of 5 minutes; who fits it
/// again finds the same, and pressure moves as far and rests as often.
void TestEstimator::findsRefreshes()
{
    constexpr TimeMs cadence = 5 * minuteMs;
    Profile known = knownPlace(cadence);
    known.instrument.averaging.windowS = 300.0;
    known.instrument.refresh.intervalS[2] = 720.0;
    known.instrument.refresh.phaseS[2] = 84.0;
    const RegularSeries like = recorded(knownPlace(cadence), 3, cadence, 20 * 288);
    QVERIFY(!fitted(like).instrument.refresh.any());
    const RegularSeries series = syntheticLike(like, known, 3);
    const Profile profile = fitted(series);
    const InstrumentCharacter &instrument = profile.instrument;
    QCOMPARE(instrument.refresh.intervalS, (std::array{0.0, 0.0, 720.0}));
    QVERIFY(std::abs(instrument.refresh.phaseS[2].value_or(0.0) - 84.0) < 15.0);
    QCOMPARE(instrument.averaging.windowS, 300.0);
    QVERIFY(hasNote(profile, "refreshes pressure only every 720 s"));
    const RegularSeries made = syntheticLike(series, profile, 2);
    const double rests = equalNeighbours(series.values[2]);
    QVERIFY(rests > 0.15);
    QVERIFY(std::abs(equalNeighbours(made.values[2]) - rests) < 0.05);
    for (const std::size_t lag : {1U, 3U, 12U, 48U}) {
        const double ratio =
            changesOf(made.values[2], lag).deviation / changesOf(series.values[2], lag).deviation;
        QVERIFY2(std::abs(ratio - 1.0) < 0.2, qPrintable(QString::number(ratio)));
    }
}

/// Nights of fog, in which the sensor shows 99 %: so do those that are made, and as often.
void TestEstimator::findsWhereTheHygrometerEnds()
{
    constexpr TimeMs cadence = 10 * minuteMs;
    Profile known = knownPlace(cadence);
    known.ranges[1] = {0.0, 100.0};
    known.offset[1] = 40.0;
    known.saturates = true;
    known.daily.harmonics[1] = {{14.0, -4.0}};
    known.instrument.highestHumidity = 99.0;
    const RegularSeries like = recorded(knownPlace(cadence), 3, cadence, 20 * 144);
    const auto atTop = [](const RegularSeries &series) {
        const std::vector<float> &values = series.of(Channel::Humidity);
        return static_cast<double>(std::ranges::count(values, 99.0F)) /
               static_cast<double>(values.size());
    };
    QVERIFY(!fitted(like).instrument.highestHumidity);
    const RegularSeries series = syntheticLike(like, known, 3);
    QVERIFY2(atTop(series) > 0.15 && atTop(series) < 0.5,
             qPrintable(QString::number(atTop(series))));
    const Profile profile = fitted(series);
    QCOMPARE(profile.instrument.highestHumidity, std::optional(99.0));
    QVERIFY(profile.saturates);
    QVERIFY(hasNote(profile, "shows 99 % at most"));
    const RegularSeries made = syntheticLike(series, profile, 2);
    QVERIFY2(std::abs(atTop(made) - atTop(series)) < 0.08,
             qPrintable(QStringLiteral("%1 for %2").arg(atTop(made)).arg(atTop(series))));
    QCOMPARE(*std::ranges::max_element(made.of(Channel::Humidity)), 99.0F);
}

void TestEstimator::followsTheSeason()
{
    constexpr TimeMs cadence = 30 * minuteMs;
    constexpr std::size_t days = 54;
    RegularSeries series = recorded(knownPlace(cadence), 3, cadence, days * 48);
    for (std::size_t i = 0; i < series.size(); ++i)
        series.values[0][i] += static_cast<float>(static_cast<double>(i) / 48.0 * 0.3);
    const Profile profile = fitted(series);
    QVERIFY(profile.library.days.size() == days);
    const double rise = profile.library.days[50].level[0] - profile.library.days[10].level[0];
    QVERIFY2(std::abs(rise - 12.0) < 3.0, qPrintable(QString::number(rise)));
    QVERIFY(fitted(recorded(knownPlace(cadence), 3, cadence, 20 * 48)).library.days[5].level[0] ==
            0.0);
}

void TestEstimator::isContentWithTwoDays()
{
    constexpr TimeMs cadence = 10 * minuteMs;
    const RegularSeries series = recorded(knownPlace(cadence), 3, cadence, 2 * 144);
    const Profile profile = fitted(series);
    QVERIFY(profile.library.days.size() == 2);
    QVERIFY(profile.daily.harmonics[0].empty());
    QVERIFY(hasNote(profile, "No daily cycle"));
    QVERIFY(hasNote(profile, "weekly habits"));
    const RegularSeries synthetic = recorded(profile, 1, cadence, series.size());
    const double ratio =
        changesOf(synthetic.values[0], 1).deviation / changesOf(series.values[0], 1).deviation;
    QVERIFY2(std::abs(ratio - 1.0) < 0.35, qPrintable(QString::number(ratio)));
}

void TestEstimator::refusesTooLittle()
{
    const auto brief = estimateProfile(recorded(knownPlace(minuteMs), 3, minuteMs, 1000), {}, {});
    QVERIFY(!brief && brief.error().contains(QStringLiteral("a day")));
    RegularSeries sparse = recorded(knownPlace(10 * minuteMs), 3, 10 * minuteMs, 4 * 144);
    blank(sparse, 50, sparse.size() - 40);
    const auto few = estimateProfile(sparse, {}, {});
    QVERIFY(!few && few.error().contains(QStringLiteral("90")));
    // Enough instants, but never two in a row.
    RegularSeries lonely = recorded(knownPlace(10 * minuteMs), 3, 10 * minuteMs, 8 * 144);
    for (std::size_t i = 0; i < lonely.size(); i += 4)
        blank(lonely, i, std::min(i + 3, lonely.size()));
    const auto scattered = estimateProfile(lonely, {}, {});
    QVERIFY(scattered || !scattered.error().isEmpty());
}

void TestEstimator::stops()
{
    const RegularSeries series = recorded(knownPlace(10 * minuteMs), 3, 10 * minuteMs, 6 * 144);
    std::vector<double> shares;
    FitProgress progress;
    progress.report = [&shares](double share) { shares.push_back(share); };
    QVERIFY(estimateProfile(series, {}, progress).ok());
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.size() > 10 && shares.size() < 400);
    QVERIFY(shares.back() == 1.0);
    for (const double after : {0.0, 0.2, 0.4, 0.6, 0.9}) {
        std::stop_source source;
        double last = 0.0;
        progress.stop = source.get_token();
        progress.report = [&](double share) {
            last = share;
            if (share > after)
                source.request_stop();
        };
        const auto stopped = estimateProfile(series, {}, progress);
        QVERIFY(!stopped.ok());
        QVERIFY(!stopped.error().isEmpty());
        QVERIFY(last < 1.0);
    }
}

void TestEstimator::isPureAndFitsIntoAFile()
{
    constexpr TimeMs cadence = 10 * minuteMs;
    const RegularSeries series = recorded(knownPlace(cadence), 3, cadence, 6 * 144);
    const Profile profile = fitted(series);
    QVERIFY(profile == fitted(series));
    const auto read = profileFromJson(toJson(profile), QStringLiteral("test.json"));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
    QVERIFY(read->library == profile.library);
    QVERIFY(*read == profile);
}

void TestEstimator::staysSmallHoweverLongTheRecording()
{
    constexpr TimeMs cadence = 30 * minuteMs;
    const Profile profile = fitted(recorded(knownPlace(cadence), 3, cadence, 400 * 48));
    QVERIFY2(profile.library.days.size() < 330,
             qPrintable(QString::number(profile.library.days.size())));
    QVERIFY(profile.library.days.back().day - profile.library.days.front().day > 350);
    const qsizetype size = toJson(profile).size();
    QVERIFY2(size < 300'000, qPrintable(QString::number(size)));
}

/// Days of the twin are no more like recorded ones than those are like each other, nor like each
/// other.
void TestEstimator::repeatsNoRecordedDay()
{
    const RegularSeries series = sawTeeth(12);
    const Profile profile = fitted(series);
    const RegularSeries synthetic = recorded(profile, 9, series.cadenceMs, series.size());
    const auto usual = dayLikeness(series, series, Channel::Temperature);
    const auto toRecorded = dayLikeness(synthetic, series, Channel::Temperature);
    const auto toEachOther = dayLikeness(synthetic, synthetic, Channel::Temperature);
    QVERIFY(usual && toRecorded && toEachOther);
    QVERIFY2(*toRecorded < *usual + 0.1,
             qPrintable(QStringLiteral("%1 for %2").arg(*toRecorded).arg(*usual)));
    QVERIFY2(*toEachOther < *usual + 0.1,
             qPrintable(QStringLiteral("%1 for %2").arg(*toEachOther).arg(*usual)));
}

QTEST_GUILESS_MAIN(TestEstimator)
#include "tst_estimator.moc"
