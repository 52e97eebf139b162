#include "core/base/random.h"
#include "core/instrument/anomalies.h"
#include "core/instrument/noisetable.h"
#include "core/profiles/profile.h"
#include "core/settings/faulttext.h"
#include "core/simulation/crew.h"
#include "core/simulation/engine.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <set>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'164'800'000; // 2025-11-15T00:00:00Z
constexpr TimeMs interval = 60'000;
constexpr std::size_t count = 1440;
constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

EngineSettings plan(const SensorMode &mode = {})
{
    EngineSettings settings;
    settings.climate.ranges = homeProfile().ranges;
    settings.climate.drift = homeProfile().drift;
    settings.instrument.mode = mode;
    settings.intervalMs = interval;
    return settings;
}

FaultSettings settingsOf(const QString &text)
{
    const auto faults = readFaults(text);
    if (!faults)
        qFatal("%s", qPrintable(faults.error()));
    return {*faults, 0.0, {}};
}

class FaultyEngine : public Engine
{
public:
    explicit FaultyEngine(const FaultSettings &faults, const SensorMode &mode = {})
        : Engine(homeProfile(), 7, {"one", "two", "three"}, plan(mode))
    {
        setFaultStart(start);
        setFaults(faults);
    }
};

struct Made
{
    std::vector<Reading> readings;
    std::vector<RawWords> words;
};

/// In pieces of `piece` readings.
Made made(Engine &engine, std::uint32_t device = 0, std::size_t piece = count, bool words = true,
          std::size_t total = count)
{
    Made out{std::vector<Reading>(total), std::vector<RawWords>(words ? total : 0)};
    for (std::size_t done = 0; done < total; done += piece) {
        const std::size_t now = std::min(piece, total - done);
        const std::size_t before = engine.warmUp(done, device);
        std::vector<TimeMs> times(before + now);
        for (std::size_t i = 0; i < times.size(); ++i)
            times[i] =
                start + (static_cast<TimeMs>(done + i) - static_cast<TimeMs>(before)) * interval;
        engine.generate(device, times, before, static_cast<std::uint32_t>(done + 1),
                        std::span(out.readings).subspan(done, now), {},
                        words ? std::span(out.words).subspan(done, now) : std::span<RawWords>());
    }
    return out;
}

Made clean(std::uint32_t device = 0)
{
    FaultyEngine engine({});
    return made(engine, device);
}

double channel(const Reading &reading, std::size_t index)
{
    return reading.channel(allChannels[index]);
}

double part(std::size_t i, std::size_t first, std::size_t last)
{
    return static_cast<double>(i - first) / static_cast<double>(last - first);
}

/// What a fault makes of one channel of reading `i`, by the definition of its kind.
using Definition = std::function<double(const Made &clean, const TrimParameters &trim,
                                        std::size_t i, std::size_t channel)>;

struct Case
{
    const char *text;
    std::size_t first; ///< the first reading with the fault
    std::size_t last;  ///< one past
    std::vector<std::size_t> channels;
    Definition wanted;
};

RawWords changed(RawWords words, const std::function<void(RawWords &)> &change)
{
    change(words);
    return words;
}

/// A definition by raw words.
Definition raw(const std::function<void(RawWords &)> &change)
{
    return [change](const Made &m, const TrimParameters &trim, std::size_t i, std::size_t c) {
        const Air air = compensated(changed(m.words[i], change), trim);
        return c == T ? air.temperatureC : c == H ? air.humidity : air.pressureHpa;
    };
}

double excess(std::size_t i)
{
    return 5.0 * std::min(1.0, static_cast<double>(i - 600) / 10.0);
}

std::vector<Case> cases()
{
    using M = const Made &;
    using R = const TrimParameters &;
    const auto x = [](M m, std::size_t i, std::size_t c) { return channel(m.readings[i], c); };
    return {
        {"stuck:channel=humidity,at=+10h,for=30m",
         600,
         630,
         {H},
         [x](M m, R, std::size_t, std::size_t c) { return x(m, 600, c); }},
        {"spike:channel=pressure,at=+10h,strength=-7.5",
         600,
         601,
         {P},
         [x](M m, R, std::size_t i, std::size_t c) { return x(m, i, c) - 7.5; }},
        {"level_shift:channel=temperature,at=+10h,for=1h,strength=2,ramp=20m",
         600,
         660,
         {T},
         [x](M m, R, std::size_t i, std::size_t c) {
             return x(m, i, c) + 2.0 * std::min(1.0, static_cast<double>(i - 600) / 20.0);
         }},
        {"drift:channel=humidity,at=+10h,for=3h,strength=2",
         600,
         780,
         {H},
         [x](M m, R, std::size_t i, std::size_t c) {
             return x(m, i, c) + 2.0 * static_cast<double>(i - 600) / 60.0;
         }},
        {"trend:channel=pressure,at=+10h,for=3h,strength=5",
         600,
         780,
         {P},
         [x](M m, R, std::size_t i, std::size_t c) {
             return x(m, i, c) + 5.0 * part(i, 600, 780);
         }},
        {"self_heating:at=+10h,for=2h,strength=5,ramp=10m",
         600,
         720,
         {T, H},
         [x](M m, R, std::size_t i, std::size_t c) {
             const double celsius = x(m, i, T);
             if (c == T)
                 return celsius + excess(i);
             const auto saturation = [](double t) { return std::exp(17.625 * t / (243.04 + t)); };
             return x(m, i, H) * saturation(celsius) / saturation(celsius + excess(i));
         }},
        {"humidity_100:at=+10h,for=2h,ramp=30m",
         600,
         720,
         {H},
         [x](M m, R, std::size_t i, std::size_t c) {
             return x(m, i, c) +
                    (100.0 - x(m, i, c)) * std::min(1.0, static_cast<double>(i - 600) / 30.0);
         }},
        {"bmp280:at=+10h", 600, count, {H}, [](M, R, std::size_t, std::size_t) { return 0.0; }},
        {"first_humidity:at=+10h", 600, 601, {H}, raw([](RawWords &w) {
             w.humidity = skippedHumidityWord;
         })},
        {"temperature_word_zero:at=+10h,for=10m", 600, 610, {T, H, P}, raw([](RawWords &w) {
             w.temperature = 0;
         })},
        {"all_ones:at=+10h,for=10m", 600, 610, {T, H, P}, raw([](RawWords &w) {
             w = {largestWord, largestHumidityWord, largestWord};
         })},
        {"pressure_saturated:at=+10h,for=10m", 600, 610, {P}, raw([](RawWords &w) {
             w.pressure = 0xffffc;
         })},
        {"channel_skipped:channel=pressure,at=+10h,for=10m", 600, 610, {P}, raw([](RawWords &w) {
             w.pressure = skippedWord;
         })},
        {"channel_skipped:channel=temperature,at=+10h,for=10m",
         600,
         610,
         {T, H, P},
         raw([](RawWords &w) { w.temperature = skippedWord; })},
        {"not_converted:at=+10h", 600, 601, {T, H, P}, raw([](RawWords &w) {
             w = {skippedWord, skippedHumidityWord, skippedWord};
         })},
        {"p1_zero:at=+10h,for=10m",
         600,
         610,
         {P},
         [](M, R, std::size_t, std::size_t) { return 0.0; }},
        {"frequency:channel=temperature,at=+10h,for=2h,strength=3",
         600,
         720,
         {T},
         [x](M m, R, std::size_t i, std::size_t c) { return x(m, 600 + 3 * (i - 600), c); }},
        {"pattern_shift:channel=humidity,at=+10h,for=2h,strength=-60",
         600,
         720,
         {H},
         [x](M m, R, std::size_t i, std::size_t c) { return x(m, i - 60, c); }},
        {"amplitude:channel=temperature,at=+10h,for=2h,strength=4",
         600,
         720,
         {T},
         [x](M m, R, std::size_t i, std::size_t c) {
             const double line = x(m, 600, c) + (x(m, 720, c) - x(m, 600, c)) * part(i, 600, 720);
             return line + 4.0 * (x(m, i, c) - line);
         }},
        {"correlation:channel=humidity,at=+10h,for=2h",
         600,
         720,
         {H},
         [x](M m, R, std::size_t i, std::size_t c) {
             const double line = x(m, 600, c) + (x(m, 720, c) - x(m, 600, c)) * part(i, 600, 720);
             return 2.0 * line - x(m, i, c);
         }},
        {"mean_shift:channel=temperature,at=+10h,for=2h,strength=-25",
         600,
         720,
         {T},
         [x](M m, R, std::size_t i, std::size_t c) { return x(m, i, c) - 0.25 * 10.0; }},
        {"platform:channel=pressure,at=+10h,for=2h,strength=50",
         600,
         720,
         {P},
         [](M, R, std::size_t, std::size_t) { return 1012.5; }},
    };
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreByDefinition_data();
    void valuesAreByDefinition();
    void noiseIsAsStrongAsItIsSaid_data();
    void noiseIsAsStrongAsItIsSaid();
    void aDropoutUsesItsNumbers();
    void overlappingFaultsAddUp();
    void wordsGiveTheValues();
    void readingsDoNotDependOnTheCut_data();
    void readingsDoNotDependOnTheCut();
    void manyAtOnceAreTheSame();
    void otherDevicesAreLeftAlone();
    void randomFaultsComeAtTheirRate();
    void repeatedFaultsComeAgain();
    void injectedFaultsEnd();
    void aStuckValueOutlivesItsSettings();
    void aChangeOfSettingsKeepsThePast();
    void anomaliesHaveNames();
};

void TestFaults::valuesAreByDefinition_data()
{
    QTest::addColumn<std::size_t>("row");
    const auto all = cases();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].text) << i;
}

void TestFaults::valuesAreByDefinition()
{
    QFETCH(std::size_t, row);
    const Case what = cases()[row];
    const Made before = clean();
    FaultyEngine engine(settingsOf(QString::fromLatin1(what.text)));
    const Made after = made(engine);
    const FaultKind kind = readFault(QString::fromLatin1(what.text))->kind;
    bool differs = false;
    for (std::size_t i = 0; i < count; ++i) {
        const bool on = i >= what.first && i < what.last;
        const Reading &reading = after.readings[i];
        QCOMPARE(anomalyKinds(reading.anomalies), on ? only(kind) : FaultKinds{0});
        for (const std::size_t c : {T, H, P}) {
            const double x = channel(before.readings[i], c);
            const bool hit = on && std::ranges::count(what.channels, c) > 0;
            const double wanted = hit ? what.wanted(before, engine.trim(0), i, c) : x;
            QVERIFY2(std::abs(channel(reading, c) - wanted) < 0.0101,
                     qPrintable(QStringLiteral("reading %1, channel %2: %3, not %4")
                                    .arg(i)
                                    .arg(c)
                                    .arg(channel(reading, c))
                                    .arg(wanted)));
            differs = differs || std::abs(channel(reading, c) - x) > 0.05;
        }
    }
    QVERIFY(differs);
}

void TestFaults::noiseIsAsStrongAsItIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<double>("deviation");
    const auto chip = noiseDeviation({}, {});
    QTest::newRow("burst") << QStringLiteral("noise_burst:channel=temperature,at=+0s,for=1d,"
                                             "strength=0.5")
                           << T << 0.5;
    QTest::newRow("variance") << QStringLiteral("variance:channel=pressure,at=+0s,for=1d,"
                                                "strength=10")
                              << P << chip[P] * std::sqrt(99.0);
}

void TestFaults::noiseIsAsStrongAsItIsSaid()
{
    QFETCH(QString, text);
    QFETCH(std::size_t, index);
    QFETCH(double, deviation);
    const Made before = clean();
    FaultyEngine engine(settingsOf(text));
    const Made after = made(engine);
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double d = channel(after.readings[i], index) - channel(before.readings[i], index);
        sum += d;
        squares += d * d;
    }
    const double n = static_cast<double>(count);
    QVERIFY(std::abs(sum / n) < 0.1 * deviation);
    QVERIFY(std::abs(std::sqrt(squares / n) - deviation) < 0.08 * deviation);
}

void TestFaults::aDropoutUsesItsNumbers()
{
    FaultyEngine engine(settingsOf(QStringLiteral("dropout:at=+10h,for=10m")));
    const Made after = made(engine);
    for (std::size_t i = 0; i < count; ++i)
        QCOMPARE(after.readings[i].sequence,
                 i >= 600 && i < 610 ? droppedSequence : static_cast<std::uint32_t>(i + 1));
}

void TestFaults::overlappingFaultsAddUp()
{
    const Made before = clean();
    FaultyEngine engine(settingsOf(QStringLiteral(
        "level_shift:channel=temperature,at=+10h,for=2h,strength=2;"
        "spike:channel=temperature,at=+11h,strength=3;pressure_saturated:at=+11h,for=1m")));
    const Made after = made(engine);
    const Reading &hit = after.readings[660];
    QVERIFY(std::abs(hit.temperatureC - before.readings[660].temperatureC - 5.0) < 0.0101);
    QVERIFY(hit.pressureHpa < -100.0);
    QCOMPARE(QByteArray(anomalyText(hit.anomalies).data()),
             QByteArray("spike+level_shift+pressure_saturated"));
}

void TestFaults::wordsGiveTheValues()
{
    FaultSettings faults;
    faults.perDay = 40.0;
    FaultyEngine engine(faults);
    const Made after = made(engine);
    std::size_t faulty = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Reading &reading = after.readings[i];
        const FaultKinds kinds = anomalyKinds(reading.anomalies);
        if ((kinds & only(FaultKind::P1Zero)) != 0)
            continue; // its calibration is another one
        faulty += kinds != 0 ? 1 : 0;
        const Air air = compensated(after.words[i], engine.trim(0));
        QVERIFY(std::abs(air.temperatureC - reading.temperatureC) < 0.0101);
        QVERIFY(std::abs(air.humidity - reading.humidity) < 0.0101);
        QVERIFY(std::abs(air.pressureHpa - reading.pressureHpa) < 0.0101);
    }
    QVERIFY(faulty > 100);
}

void TestFaults::readingsDoNotDependOnTheCut_data()
{
    QTest::addColumn<SensorMode>("mode");
    QTest::newRow("forced") << SensorMode{};
    QTest::newRow("filtered") << SensorMode{{1, 1, 1}, 4, 0};
    QTest::newRow("normal") << SensorMode{{2, 2, 2}, 4, 500};
}

void TestFaults::readingsDoNotDependOnTheCut()
{
    QFETCH(SensorMode, mode);
    FaultSettings faults = settingsOf(QStringLiteral(
        "stuck:at=+1h,for=1h,channel=humidity;frequency:at=+2h,for=2h;amplitude:at=+4h,for=1h"));
    constexpr std::size_t some = 330;
    faults.perDay = 20.0;
    faults.mix.weights.fill(1.0);
    FaultyEngine engine(faults, mode);
    const Made whole = made(engine, 0, some, true, some);
    for (const std::size_t piece : {mode.filtered() ? 50U : 1U, 7U, 256U}) {
        FaultyEngine other(faults, mode);
        const Made pieces = made(other, 0, piece, piece == 7, some);
        QVERIFY(pieces.readings == whole.readings);
        if (piece == 7)
            QVERIFY(pieces.words == whole.words);
    }
}

void TestFaults::manyAtOnceAreTheSame()
{
    FaultSettings faults;
    faults.perDay = 20.0;
    FaultyEngine engine(faults);
    std::vector<Engine::Instant> instants;
    for (std::uint32_t i = 0; i < 300; ++i) {
        for (std::uint32_t device = 0; device < 3; ++device)
            instants.push_back({start + TimeMs{i} * interval, device, i + 1});
    }
    std::vector<Reading> together(instants.size());
    std::vector<RawWords> words(instants.size());
    Crew crew(2);
    engine.generateEach(instants, together, &crew, words);
    for (std::uint32_t device = 0; device < 3; ++device) {
        const Made alone = made(engine, device);
        for (std::uint32_t i = 0; i < 300; ++i) {
            QVERIFY(together[i * 3 + device] == alone.readings[i]);
            QVERIFY(words[i * 3 + device] == alone.words[i]);
        }
    }
}

void TestFaults::otherDevicesAreLeftAlone()
{
    FaultyEngine engine(settingsOf(QStringLiteral("stuck:at=+1h,for=20h,devices=two")));
    QVERIFY(made(engine, 0).readings == clean(0).readings);
    QVERIFY(made(engine, 1).readings != clean(1).readings);
    QVERIFY(made(engine, 2).readings == clean(2).readings);
}

void TestFaults::randomFaultsComeAtTheirRate()
{
    FaultSettings faults;
    faults.perDay = 2.0;
    faults.mix = *readFaultMix(QStringLiteral("stuck=3,spike=1"));
    FaultyEngine engine(faults);
    constexpr TimeMs day = 86'400'000;
    std::size_t stuck = 0;
    std::size_t spikes = 0;
    for (const std::uint32_t device : {0U, 1U, 2U}) {
        for (const FaultSpan &span : engine.faultsBetween(start, start + 500 * day, device)) {
            QVERIFY(span.startMs < span.endMs);
            stuck += span.kind == FaultKind::Stuck ? 1 : 0;
            spikes += span.kind == FaultKind::Spike ? 1 : 0;
        }
    }
    QVERIFY(std::abs(static_cast<double>(stuck) - 2250.0) < 150.0);
    QVERIFY(std::abs(static_cast<double>(spikes) - 750.0) < 90.0);
    QVERIFY(engine.faultsBetween(start, start + day, 0) !=
            engine.faultsBetween(start, start + day, 1));
    // Nothing comes before the start.
    QVERIFY(engine.faultsBetween(start - 10 * day, start - 1, 0).empty());
}

void TestFaults::repeatedFaultsComeAgain()
{
    FaultyEngine engine(settingsOf(QStringLiteral("stuck:at=+1h,for=5m,every=6h")));
    const Made after = made(engine);
    for (std::size_t i = 0; i < count; ++i)
        QCOMPARE(after.readings[i].anomalies != 0, i >= 60 && (i - 60) % 360 < 5);
    const auto spans =
        engine.faultsBetween(start + 7 * 3'600'000 + 60'000, start + 7 * 3'600'000 + 60'000, 0);
    QCOMPARE(spans.size(), std::size_t{1});
    QCOMPARE(spans.front().startMs, start + 7 * 3'600'000);
}

void TestFaults::injectedFaultsEnd()
{
    FaultyEngine engine({});
    Fault fault;
    fault.kind = FaultKind::LevelShift;
    fault.at = 600 * interval;
    fault.lengthMs = foreverMs;
    const std::uint32_t first = engine.inject(fault);
    fault.at = 900 * interval;
    const std::uint32_t second = engine.inject(fault);
    engine.endFault(first, start + 700 * interval);
    engine.endFault(second, start + 800 * interval); // it had not begun
    const Made after = made(engine);
    for (std::size_t i = 0; i < count; ++i)
        QCOMPARE(after.readings[i].anomalies != 0, i >= 600 && i < 700);
}

void TestFaults::aStuckValueOutlivesItsSettings()
{
    FaultyEngine engine(settingsOf(QStringLiteral("stuck:at=+1m,for=forever")));
    const auto readAt = [&engine](std::uint32_t tick) {
        const TimeMs time = start + TimeMs{tick} * interval;
        Reading reading;
        engine.generate(0, {&time, 1}, 0, tick + 1, {&reading, 1});
        return reading.temperatureC;
    };
    const double held = readAt(1);
    EngineSettings warmer = plan();
    warmer.climate.ranges[T] = {40.0, 50.0};
    engine.setSettings({&warmer, 1});
    QCOMPARE(readAt(2), held);
}

/// What was on keeps its time when other faults are set: labels are of what was read.
void TestFaults::aChangeOfSettingsKeepsThePast()
{
    constexpr TimeMs hour = 3'600'000;
    const std::uint64_t id = hashOf("device");
    FaultSettings settings = settingsOf(QStringLiteral("stuck:at=+1h,for=4h;drift:at=+1h,for=9h"));
    FaultSchedule schedule(7, start);
    schedule.setSettings(settings);
    const auto spans = [&](TimeMs from, TimeMs to) {
        std::vector<FaultSpan> found;
        schedule.append(id, from, to, interval, found);
        return found;
    };
    QCOMPARE(spans(start, start + 10 * hour).size(), std::size_t{2});
    const FaultSpan drift = spans(start, start + 10 * hour).back();
    settings.list.erase(settings.list.begin());
    settings.list.push_back(*readFault(QStringLiteral("spike:at=+1h,for=1d")));
    settings.perDay = 24.0;
    schedule.setSettings(settings, start + 3 * hour);
    const auto before = spans(start, start + 3 * hour - 1);
    QCOMPARE(before.size(), std::size_t{2});
    QCOMPARE(before.front().kind, FaultKind::Stuck);
    QCOMPARE(before.front().startMs, start + hour);
    QCOMPARE(before.front().endMs, start + 3 * hour);
    QVERIFY(before.back() == drift); // goes on as it was
    int spikes = 0;
    for (const FaultSpan &span : spans(start, start + 400 * hour)) {
        QVERIFY(span.kind != FaultKind::Spike || span.startMs >= start + 3 * hour);
        spikes += span.kind == FaultKind::Spike && span.startMs == start + 3 * hour;
        if (span.kind != FaultKind::Stuck && span.kind != FaultKind::Drift)
            QVERIFY(span.startMs >= start + 3 * hour); // none at random before the rate
    }
    QCOMPARE(spikes, 1);
    // Ended by hand: those at random that were on are over, and were on.
    const auto atRandom = spans(start + 20 * hour, start + 100 * hour);
    schedule.end(0, start + 60 * hour);
    std::size_t same = 0;
    for (const FaultSpan &span : spans(start + 20 * hour, start + 100 * hour)) {
        QVERIFY(span.startMs >= start + 60 * hour || span.endMs <= start + 60 * hour);
        ++same;
    }
    QVERIFY(same > atRandom.size() / 2);
}

void TestFaults::anomaliesHaveNames()
{
    QCOMPARE(anomalyCode(0), std::uint16_t{0});
    std::set<std::uint16_t> codes;
    for (std::size_t a = 0; a < readingFaultCount; ++a) {
        for (std::size_t b = a; b < readingFaultCount; ++b) {
            for (std::size_t c = b; c < readingFaultCount; ++c) {
                const FaultKinds set = FaultKinds{1} << a | FaultKinds{1} << b | FaultKinds{1} << c;
                QCOMPARE(anomalyKinds(anomalyCode(set)), set);
                codes.insert(anomalyCode(set));
            }
        }
    }
    QCOMPARE(codes.size(), std::size_t{24 + 276 + 2024});
    for (std::uint32_t code = 0; code < 55'455; ++code)
        QCOMPARE(anomalyCode(anomalyKinds(static_cast<std::uint16_t>(code))), code);
    // Six and more at once are all named, too.
    const FaultKinds six = 0x8003F0 & ~FaultKinds{1U << 9};
    QCOMPARE(std::popcount(six), 6);
    for (const FaultKinds set : {six, FaultKinds{0x0F0F0F}, FaultKinds{0xFFFFFF}}) {
        QCOMPARE(anomalyKinds(anomalyCode(set)), set);
        QCOMPARE(anomalyCode(set), anomalyCode(set));
        const std::string_view text = anomalyText(anomalyCode(set));
        QCOMPARE(static_cast<int>(std::ranges::count(text, '+')), std::popcount(set) - 1);
        QVERIFY(text.size() <= longestAnomalyText);
    }
    QVERIFY(anomalyText(anomalyCode(six)).ends_with("+platform"));
    // Where no code is left, the first five.
    int named = 0;
    for (FaultKinds set = 0; set < 0x40000; ++set)
        named += std::popcount(anomalyKinds(anomalyCode(set))) >= std::min(5, std::popcount(set));
    QCOMPARE(named, 0x40000);
}

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
