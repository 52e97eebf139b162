#include "core/climate/octaves.h"
#include "core/climate/profile.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000;

class Nothing final : public SmoothPart
{
public:
    [[nodiscard]] std::array<double, channels> at(TimeMs) const override { return {}; }
};

/// A slow wave on every channel: what the interpolation has to follow.
class Wave final : public SmoothPart
{
public:
    [[nodiscard]] std::array<double, channels> at(TimeMs time) const override
    {
        const double phase = static_cast<double>(time) / 86'400'000.0 * 6.283185307179586;
        return {std::sin(phase), std::cos(phase), std::sin(2.0 * phase)};
    }
};

double valueAt(OctaveCursor &cursor, TimeMs time, std::size_t curve, TimeMs cellMs)
{
    cursor.seek(time);
    return cursor.cell()[curve](static_cast<double>(time - cursor.cellStart()) /
                                static_cast<double>(cellMs));
}

} // namespace

class TestOctaves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellDoesNotDependOnTheWayThere()
    {
        const OctaveSpectrum &spectrum = homeProfile().octaves;
        const Nothing nothing;
        OctaveCursor walking(spectrum, 7, 0, {1.0, 1.0, 1.0}, nothing);
        OctaveCursor backwards(spectrum, 7, 0, {1.0, 1.0, 1.0}, nothing);
        std::vector<std::array<double, channelCount>> forward;
        for (int i = 0; i < 3000; ++i) {
            const TimeMs time = start + i * 13'000;
            forward.push_back({});
            for (std::size_t c = 0; c < channelCount; ++c)
                forward.back()[c] = valueAt(walking, time, c, spectrum.cellMs);
        }
        for (int i = 2999; i >= 0; i -= 7) {
            OctaveCursor fresh(spectrum, 7, 0, {1.0, 1.0, 1.0}, nothing);
            const TimeMs time = start + i * 13'000;
            for (std::size_t c = 0; c < channelCount; ++c) {
                const double expected = forward[static_cast<std::size_t>(i)][c];
                QCOMPARE(valueAt(fresh, time, c, spectrum.cellMs), expected); // to the last bit
                QCOMPARE(valueAt(backwards, time, c, spectrum.cellMs), expected);
            }
        }
    }

    void curvesJoinSmoothlyAtCellEdges()
    {
        const OctaveSpectrum &spectrum = homeProfile().octaves;
        const Wave wave;
        OctaveCursor cursor(spectrum, 11, 0, {1.0, 1.0, 1.0}, wave);
        cursor.seek(start);
        for (int i = 0; i < 2000; ++i) {
            const OctaveCursor::Curves left = cursor.cell();
            cursor.seek(cursor.cellEnd());
            const OctaveCursor::Curves &right = cursor.cell();
            for (std::size_t c = 0; c < left.size(); ++c) {
                QVERIFY(std::abs(left[c](1.0) - right[c].c0) < 1e-9);
                const double slope = left[c].c1 + 2.0 * left[c].c2 + 3.0 * left[c].c3;
                QVERIFY(std::abs(slope - right[c].c1) < 1e-6);
            }
        }
    }

    void theSmoothPartIsFollowedClosely()
    {
        OctaveSpectrum silent = homeProfile().octaves;
        for (OctaveAmplitude &amplitude : silent.amplitudes)
            amplitude = {};
        const Wave wave;
        OctaveCursor cursor(silent, 1, 0, {1.0, 1.0, 1.0}, wave);
        for (int i = 0; i < 5000; ++i) {
            const TimeMs time = start + i * 17'000;
            const auto expected = wave.at(time);
            for (std::size_t c = 0; c < channelCount; ++c) {
                const double value = valueAt(cursor, time, channelCount + c, silent.cellMs);
                QVERIFY(std::abs(value - expected[c]) < 1e-4);
            }
        }
    }

    /// One octave alone: unit variance, and the analytic structure function.
    void anOctaveHasItsStatistics()
    {
        OctaveSpectrum one;
        one.cellMs = 60'000;
        one.amplitudes = {{1.0, 1.0, 1.0}};
        const Nothing nothing;
        OctaveCursor cursor(one, 5, 0, {1.0, 1.0, 1.0}, nothing);
        constexpr int n = 400'000; // 100 000 knots
        constexpr int lag = 6;     // 90 s
        std::vector<double> values(n);
        double squares = 0.0;
        for (int i = 0; i < n; ++i) {
            values[static_cast<std::size_t>(i)] =
                valueAt(cursor, start + TimeMs{i} * 15'000, 0, one.cellMs);
            squares += values[static_cast<std::size_t>(i)] * values[static_cast<std::size_t>(i)];
        }
        QVERIFY2(std::abs(squares / n - 1.0) < 0.03, qPrintable(QString::number(squares / n)));
        double steps = 0.0;
        for (std::size_t i = lag; i < values.size(); ++i)
            steps += (values[i] - values[i - lag]) * (values[i] - values[i - lag]);
        const double measured = std::sqrt(steps / (n - lag));
        const double expected = structureFunction(one, Channel::Temperature, lag * 15'000);
        QVERIFY2(std::abs(measured / expected - 1.0) < 0.02,
                 qPrintable(QStringLiteral("%1 against %2").arg(measured).arg(expected)));
    }

    void noMotionExceedsTheBound()
    {
        const OctaveSpectrum &spectrum = homeProfile().octaves;
        const Nothing nothing;
        OctaveCursor cursor(spectrum, 3, 0, {1.0, 1.0, 1.0}, nothing);
        constexpr TimeMs span = 10'000;
        for (const Channel channel : allChannels) {
            const double bound = motionBound(spectrum, channel, span);
            double largest = 0.0;
            double before = 0.0;
            for (int i = 0; i < 200'000; ++i) {
                const double value =
                    valueAt(cursor, start + i * span, indexOf(channel), spectrum.cellMs);
                if (i > 0)
                    largest = std::max(largest, std::abs(value - before));
                before = value;
            }
            QVERIFY(largest < bound);
            QVERIFY(largest > 0.1 * bound); // the bound is not an empty promise
        }
    }

    void placesAndSeedsDiffer()
    {
        const OctaveSpectrum &spectrum = homeProfile().octaves;
        const Nothing nothing;
        OctaveCursor a(spectrum, 1, 0, {1.0, 1.0, 1.0}, nothing);
        OctaveCursor b(spectrum, 2, 0, {1.0, 1.0, 1.0}, nothing);
        OctaveCursor c(spectrum, 1, 9, {1.0, 1.0, 1.0}, nothing);
        const double first = valueAt(a, start, 0, spectrum.cellMs);
        QVERIFY(first != valueAt(b, start, 0, spectrum.cellMs));
        QVERIFY(first != valueAt(c, start, 0, spectrum.cellMs));
    }
};

QTEST_APPLESS_MAIN(TestOctaves)
#include "tst_octaves.moc"
