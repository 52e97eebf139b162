#include "core/session/weatherwatch.h"

#include <QTest>

#include <algorithm>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'000'000;

/// One front that reaches the second device two minutes after the first, and a storm at the end.
std::vector<WeatherEvent> eventsOf(std::uint32_t device)
{
    const TimeMs late = start + 120'000 * static_cast<TimeMs>(device);
    WeatherEvent front{late + 60'000, late + 90'000, late + 180'000, WeatherKind::Front};
    WeatherEvent storm{late + 600'000, late + 700'000, late + 900'000, WeatherKind::Storm};
    return {front, storm};
}

WeatherWatch watch()
{
    return {[](TimeMs from, TimeMs to, std::uint32_t device) {
                std::vector<WeatherEvent> found;
                std::ranges::copy_if(eventsOf(device), std::back_inserter(found),
                                     [=](const WeatherEvent &event) {
                                         return event.endMs >= from && event.startMs <= to;
                                     });
                return found;
            },
            start, 2};
}

Reading reading(std::uint32_t device, TimeMs at)
{
    Reading one;
    one.device = device;
    one.timestampMs = start + at;
    return one;
}

} // namespace

class TestWeatherWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDeviceHasItsOwnTimes()
    {
        WeatherWatch one = watch();
        QVERIFY(one.take(std::vector{reading(0, 0), reading(1, 0), reading(0, 170'000)}).empty());
        const DeviceWeather first{0, eventsOf(0)[0]};
        const DeviceWeather second{1, eventsOf(1)[0]};
        QVERIFY(one.take(std::vector{reading(1, 170'000), reading(0, 180'000)}) ==
                std::vector{first});
        QVERIFY(one.take(std::vector{reading(0, 350'000), reading(1, 350'000)}) ==
                std::vector{second});
    }

    void theRestIsCutAtTheEnd()
    {
        WeatherWatch one = watch();
        QVERIFY(one.take(std::vector{reading(0, 590'000), reading(1, 590'000)}).size() == 2);
        DeviceWeather storm{0, eventsOf(0)[1]};
        storm.event.endMs = start + 650'000;
        QVERIFY(one.finish(start + 650'000) == std::vector{storm});     // not yet at the second
        QVERIFY(one.finish(start + 600'000).empty());                   // it begins where all ends
        QCOMPARE(one.finish(start + 5'000'000).size(), std::size_t{2}); // without a reading since
    }
};

QTEST_APPLESS_MAIN(TestWeatherWatch)
#include "tst_weatherwatch.moc"
