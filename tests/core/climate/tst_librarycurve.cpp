#include "core/climate/calendar.h"
#include "core/climate/curvereader.h"
#include "core/climate/recorded/librarypath.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace aneroid;

namespace {

constexpr std::int64_t firstDay = 20'000;
constexpr TimeMs minute = 60'000;
constexpr std::array<double, channelCount> unscaled{1.0, 1.0, 1.0};

StateLibrary recorded(int days)
{
    StateLibrary library;
    library.blocks = 24;
    for (int d = 0; d < days; ++d) {
        LibraryDay day;
        day.day = firstDay + d;
        library.days.push_back(day);
    }
    library.curve.samples.resize(1); // or the path is another one
    return library;
}

/// A curve at one sample a minute whose temperature tells where it was read.
StateLibrary withCurve(int days)
{
    StateLibrary library = recorded(days);
    library.curve.startMs = firstDay * dayMs;
    library.curve.cadenceMs = minute;
    library.curve.samples.clear();
    for (int i = 0; i < days * 1440; ++i)
        library.curve.samples.push_back({std::sin(static_cast<float>(i) * 0.01F),
                                         std::cos(static_cast<float>(i) * 0.013F), 0.5F});
    return library;
}

std::array<std::vector<double>, channelCount>
read(const StateLibrary &library, const std::vector<TimeMs> &times, std::uint64_t seed = 7)
{
    const LibraryPath path(library, seed, minute);
    const CurveReader reader(library, path, seed, 0);
    std::array<std::vector<double>, channelCount> out;
    for (auto &channel : out)
        channel.assign(times.size(), 0.0);
    LibraryPath::Memory memory;
    reader.add(times, 0, 0, unscaled, memory, {out[0].data(), out[1].data(), out[2].data()});
    return out;
}

} // namespace

class TestLibraryCurve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsRememberedOfAPathIsWhatItSays()
    {
        const StateLibrary library = recorded(100);
        const LibraryPath one(library, 1, minute);
        const LibraryPath other(library, 2, minute);
        LibraryPath::Memory memory;
        const auto check = [&](const LibraryPath &path, std::int64_t day, std::uint64_t own) {
            const LibraryPath::Step &remembered = memory.on(path, day, own);
            const LibraryPath::Step step = path.on(day, own);
            QCOMPARE(remembered.index, step.index);
            QCOMPARE(remembered.shiftMs, step.shiftMs);
            QCOMPARE(remembered.run, step.run);
        };
        for (const LibraryPath *path : {&one, &other, &one}) {
            for (std::int64_t day = -200; day < 200; ++day) {
                for (const std::uint64_t own : {std::uint64_t{0}, std::uint64_t{77}}) {
                    check(*path, day, own);
                    check(*path, day / 2, own);
                }
            }
        }
    }

    void everyDayComesOnceBeforeAnyReturns_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
        QTest::newRow("ten") << 10;
        QTest::newRow("forty") << 40;
    }
    void everyDayComesOnceBeforeAnyReturns()
    {
        QFETCH(int, days);
        const StateLibrary library = recorded(days);
        for (std::uint64_t seed = 1; seed < 20; ++seed) {
            const LibraryPath path(library, seed, minute);
            std::map<std::size_t, int> seen;
            // A recording whose last run is short shows some days twice in a turn.
            const int turn = days;
            for (int d = 0; d < 20 * turn; ++d)
                ++seen[path.on(firstDay + 1000 + d, 0).index];
            QCOMPARE(seen.size(), static_cast<std::size_t>(days));
            for (const auto &[index, count] : seen)
                QVERIFY(count >= 14 && count <= 26);
        }
    }

    void runsFollowTheRecording()
    {
        const StateLibrary library = recorded(40);
        const LibraryPath path(library, 3, minute);
        int following = 0;
        for (int d = 0; d < 400; ++d) {
            const auto a = path.on(firstDay + d, 0);
            const auto b = path.on(firstDay + d + 1, 0);
            if (a.run == b.run) {
                QCOMPARE(a.shiftMs, b.shiftMs);
                QCOMPARE(b.index, (a.index + 1) % 40);
                ++following;
            }
            QVERIFY(std::abs(a.shiftMs) <= 600'000);
            QCOMPARE(a.shiftMs % minute, 0);
        }
        QCOMPARE(following, 320); // four of five
    }

    void seedsAndRoomsBeginElsewhere()
    {
        const StateLibrary library = recorded(40);
        std::set<std::size_t> starts;
        for (std::uint64_t seed = 0; seed < 40; ++seed)
            starts.insert(LibraryPath(library, seed, minute).on(firstDay, 0).index);
        QVERIFY(starts.size() > 15);
        const LibraryPath path(library, 1, minute);
        starts.clear();
        for (std::uint64_t own = 0; own < 40; ++own)
            starts.insert(path.on(firstDay, own).index);
        QVERIFY(starts.size() > 15);
    }

    /// A year of recording: ten years on, the calendar still holds.
    void theSeasonIsKept()
    {
        const StateLibrary library = recorded(360);
        const LibraryPath path(library, 5, minute);
        for (int years = 0; years < 10; ++years) {
            for (int d = 15; d < 340; d += 5) {
                const auto day = firstDay + d + static_cast<std::int64_t>(years * 365.2425);
                const auto index = static_cast<int>(path.on(day, 0).index);
                QVERIFY2(std::abs(index - d) <= 22, qPrintable(QString::number(index - d)));
            }
        }
    }

    /// Between the ends of runs, the recording's own samples times a smooth factor near one.
    void onItsGridTheCurveIsTheRecording()
    {
        const StateLibrary library = withCurve(40);
        const LibraryPath path(library, 7, minute);
        std::vector<TimeMs> times;
        for (int i = 0; i < 10 * 1440; ++i)
            times.push_back((firstDay + 100) * dayMs + i * minute);
        const auto curve = read(library, times);
        double before = 0.0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const std::int64_t day = times[i] / dayMs;
            const TimeMs into = times[i] - day * dayMs;
            if (into < 7'200'000 || into > dayMs - 7'200'000)
                continue;
            const auto step = path.on(day, 0);
            const std::int64_t sample =
                static_cast<std::int64_t>(step.index) * 1440 + (into + step.shiftMs) / minute;
            const auto &expected = library.curve.samples[static_cast<std::size_t>(sample)];
            const double factor = curve[2][i] / 0.5;
            QVERIFY2(factor > 0.6 && factor < 1.6, qPrintable(QString::number(factor)));
            QVERIFY(std::abs(curve[0][i] - factor * static_cast<double>(expected[0])) < 1e-6);
            QVERIFY(std::abs(curve[1][i] - factor * static_cast<double>(expected[1])) < 1e-6);
            if (before > 0.0)
                QVERIFY(std::abs(factor - before) < 0.02 || into < 7'300'000);
            before = factor;
        }
    }

    void betweenSamplesAndRunsItIsSmooth()
    {
        const StateLibrary library = withCurve(40);
        std::vector<TimeMs> times;
        for (int i = 0; i < 12 * 8640; ++i)
            times.push_back((firstDay + 100) * dayMs + i * 10'000);
        const auto curve = read(library, times);
        for (std::size_t i = 1; i < times.size(); ++i)
            QVERIFY2(
                std::abs(curve[0][i] - curve[0][i - 1]) < 0.02,
                qPrintable(
                    QStringLiteral("%1: %2, %3").arg(i).arg(curve[0][i - 1]).arg(curve[0][i])));
        // Ten seconds and a minute agree where they meet, whatever the pieces.
        std::vector<TimeMs> minutes;
        for (std::size_t i = 0; i < times.size(); i += 6)
            minutes.push_back(times[i]);
        const auto coarse = read(library, minutes);
        for (std::size_t i = 0; i < minutes.size(); ++i)
            QCOMPARE(coarse[0][i], curve[0][6 * i]);
    }

    void waveletsAreUndone()
    {
        ChannelSamples signal(96);
        for (std::size_t i = 0; i < signal.size(); ++i)
            signal[i] = {std::sin(static_cast<double>(i) * 0.3), i < 40 ? 1.0 : -2.0, 0.25};
        ChannelSamples coarse;
        ChannelSamples detail;
        splitWavelet(signal, coarse, detail);
        QCOMPARE(coarse.size(), 48u);
        const ChannelSamples again = joinWavelet(coarse, detail);
        double energy = 0.0;
        double parts = 0.0;
        for (std::size_t i = 0; i < signal.size(); ++i) {
            for (std::size_t c = 0; c < channelCount; ++c) {
                QVERIFY(std::abs(again[i][c] - signal[i][c]) < 1e-9);
                energy += signal[i][c] * signal[i][c];
                if (i < coarse.size())
                    parts += coarse[i][c] * coarse[i][c] + detail[i][c] * detail[i][c];
            }
        }
        QVERIFY(std::abs(parts / energy - 1.0) < 1e-9); // orthonormal
        for (const auto &values : detail)
            QVERIFY(std::abs(values[2]) < 1e-9); // a constant has no detail
    }

    void codesAreDecodedByLevel()
    {
        WaveletLevel fine;
        fine.scale = {0.01F, 1.0F, 1.0F};
        fine.codes.resize(8);
        WaveletLevel coarse;
        coarse.scale = {0.5F, 1.0F, 1.0F};
        coarse.codes.resize(4);
        coarse.codes[1][0] = -2; // −0.5 · 4
        const auto samples = decodeWavelets({fine, coarse});
        QCOMPARE(samples.size(), 16u);
        double energy = 0.0;
        for (const auto &sample : samples)
            energy += static_cast<double>(sample[0]) * static_cast<double>(sample[0]);
        QVERIFY(std::abs(energy - 4.0) < 1e-5);
    }
};

QTEST_APPLESS_MAIN(TestLibraryCurve)
#include "tst_librarycurve.moc"
