#include "core/instrument/refresh.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr TimeMs minute = 60'000;
constexpr TimeMs start = 1'763'164'800'000; // a full day, so that phases count from it

/// Pressure each 12 minutes, 84 s after the full hour; means of 5 minutes.
InstrumentSettings console()
{
    InstrumentSettings settings;
    settings.character.refresh.intervalS = {0.0, 0.0, 720.0};
    settings.character.refresh.phaseS = {std::nullopt, std::nullopt, 84.0};
    settings.character.averaging.windowS = 300.0;
    return settings;
}

/// What readings at `times` are where the refresh after m minutes holds m.
std::vector<double> heldAt(const InstrumentSettings &settings, const std::vector<TimeMs> &times,
                           std::vector<TimeMs> *seen = nullptr)
{
    const auto channel = RefreshedChannel::of(settings, Channel::Pressure, 7);
    std::vector<TimeMs> instants;
    channel->list(times, instants);
    std::vector<double> values;
    for (const TimeMs instant : instants)
        values.push_back(static_cast<double>(instant - start) / static_cast<double>(minute));
    std::vector<double> out(times.size());
    channel->hold(times, instants, values, out);
    if (seen)
        *seen = instants;
    return out;
}

} // namespace

class TestRefresh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadingIsTheLastRefresh()
    {
        InstrumentSettings settings = console();
        settings.character.averaging.windowS = 0.0;
        std::vector<TimeMs> seen;
        const auto held = heldAt(settings,
                                 {start + 84'000, start + 5 * minute, start + 13 * minute,
                                  start + 14 * minute, start + 60 * minute},
                                 &seen);
        QCOMPARE(held, (std::vector{1.4, 1.4, 1.4, 13.4, 49.4}));
        // Those that nobody reads are not measured.
        QCOMPARE(seen, (std::vector{start + 84'000, start + 84'000 + 12 * minute,
                                    start + 84'000 + 48 * minute}));
    }

    /// 5 minutes after the full hour 216 of 300 s have the new value.
    void aMeanIsOfWhatWasHeld()
    {
        const auto held = heldAt(console(), {start, start + 5 * minute, start + 10 * minute});
        QCOMPARE(held[0], -10.6);
        QVERIFY(std::abs(held[1] - (-10.6 + 216.0 / 300.0 * 12.0)) < 1e-9);
        QCOMPARE(held[2], 1.4);
    }

    void aLongWindowHoldsManyRefreshes()
    {
        InstrumentSettings settings = console();
        settings.character.averaging.windowS = 3600.0;
        const auto held = heldAt(settings, {start + 60 * minute + 84'000});
        QVERIFY(std::abs(held[0] - (1.4 + 13.4 + 25.4 + 37.4 + 49.4) / 5.0) < 1e-9);
    }

    /// The same whatever else is asked for.
    void eachReadingStandsForItself()
    {
        std::vector<TimeMs> times;
        for (int i = 0; i < 500; ++i)
            times.push_back(start + i * 97'000 + (i > 250 ? 40 * minute : 0));
        const auto all = heldAt(console(), times);
        for (std::size_t i = 0; i < times.size(); ++i)
            QCOMPARE(heldAt(console(), {times[i]}).front(), all[i]);
    }

    void unitsRefreshAtTheirOwnInstants()
    {
        InstrumentSettings settings = console();
        settings.character.refresh.phaseS = {};
        std::vector<TimeMs> phases;
        for (const std::uint64_t key : {1U, 2U, 3U}) {
            std::vector<TimeMs> instants;
            RefreshedChannel::of(settings, Channel::Pressure, key)
                ->list(std::array{start}, instants);
            phases.push_back(instants.back() % (12 * minute));
        }
        QVERIFY(phases[0] != phases[1] && phases[1] != phases[2]);
    }

    void channelsThatAreNotHeld()
    {
        InstrumentSettings settings = console();
        QVERIFY(!RefreshedChannel::of(settings, Channel::Temperature, 1));
        settings.mode.oversampling[indexOf(Channel::Pressure)] = 0;
        QVERIFY(!RefreshedChannel::of(settings, Channel::Pressure, 1));
        settings = console();
        settings.character.averaging.windowS = 86'400.0; // as good as always new
        QVERIFY(!RefreshedChannel::of(settings, Channel::Pressure, 1));
    }
};

QTEST_APPLESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
