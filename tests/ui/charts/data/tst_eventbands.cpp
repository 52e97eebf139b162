#include "ui/charts/data/eventbands.h"

#include <QTest>

using namespace aneroid;

namespace {

WeatherEvent eventFrom(TimeMs start, TimeMs end, WeatherKind kind = WeatherKind::Storm)
{
    return {start, (start + end) / 2, end, kind};
}

} // namespace

class TestEventBands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bandsInPixels();
    void asksOnceForManyFrames();
    void invalidateAsksAgain();
    void overlappingNamesGetRows();
    void tooFarOutShowsNothing();
    void weatherAndFaultsShareTheHeight();
    void tellsWhatIsThere();
    void noSource();

private:
    int m_asked = 0;
    std::vector<WeatherEvent> m_events;
    EventBands m_bands;
};

void TestEventBands::init()
{
    m_asked = 0;
    m_events.clear();
    m_bands = EventBands();
    m_bands.setSource([this](TimeMs, TimeMs) {
        ++m_asked;
        return m_events;
    });
}

void TestEventBands::bandsInPixels()
{
    m_events = {eventFrom(20'000, 30'000), eventFrom(-50'000, -40'000), eventFrom(95'000, 200'000)};
    const std::vector<EventBand> bands = m_bands.bands({0, 100'000}, 1000);
    QCOMPARE(bands.size(), std::size_t{2}); // what is out of sight is left out
    QCOMPARE(bands[0].left, 200.0);
    QCOMPARE(bands[0].right, 300.0);
    QCOMPARE(bands[0].kind, WeatherKind::Storm);
    QCOMPARE(bands[1].left, 950.0);
}

void TestEventBands::asksOnceForManyFrames()
{
    m_events = {eventFrom(20'000, 30'000)};
    for (TimeMs shift = 0; shift < 40'000; shift += 100)
        QCOMPARE(m_bands.bands({shift - 15'000, shift + 85'000}, 1000).size(), std::size_t{1});
    QCOMPARE(m_asked, 1);
    (void)m_bands.bands({200'000, 300'000}, 1000);
    QCOMPARE(m_asked, 2);
}

void TestEventBands::invalidateAsksAgain()
{
    QVERIFY(m_bands.bands({0, 100'000}, 1000).empty());
    m_events = {eventFrom(20'000, 30'000)};
    QVERIFY(m_bands.bands({0, 100'000}, 1000).empty());
    m_bands.invalidate();
    QCOMPARE(m_bands.bands({0, 100'000}, 1000).size(), std::size_t{1});
}

void TestEventBands::overlappingNamesGetRows()
{
    m_events = {eventFrom(10'000, 30'000), eventFrom(20'000, 50'000, WeatherKind::Front),
                eventFrom(35'000, 45'000, WeatherKind::Clear)};
    const std::vector<EventBand> bands = m_bands.bands({0, 100'000}, 1000);
    QCOMPARE(bands[0].row, 0);
    QCOMPARE(bands[1].row, 1);
    QCOMPARE(bands[2].row, 0); // free again
}

void TestEventBands::tooFarOutShowsNothing()
{
    m_events = {eventFrom(20'000, 30'000)};
    m_events.push_back(eventFrom(40'000, 50'000)); // in the same pixel
    const std::vector<EventBand> marks = m_bands.bands({0, 1'000'000'000}, 1000);
    QCOMPARE(marks.size(), std::size_t{1}); // a hundredth of a pixel: one mark for both
    QVERIFY(marks[0].hair);
    m_asked = 0;
    QVERIFY(m_bands.bands({0, TimeMs{10} * 365 * 86'400'000}, 1000).empty());
    QCOMPARE(m_asked, 0); // years of events are not even asked for
}

void TestEventBands::weatherAndFaultsShareTheHeight()
{
    m_events = {eventFrom(10'000, 30'000), eventFrom(60'000, 70'000)};
    FaultSpan fault;
    fault.startMs = 20'000;
    fault.endMs = 40'000;
    m_bands.setFaultSource([fault](TimeMs, TimeMs) { return std::vector{fault}; });
    const std::vector<EventBand> bands = m_bands.bands({0, 100'000}, 1000);
    QCOMPARE(bands.size(), std::size_t{3});
    QVERIFY(bands[0].shared);
    QVERIFY(!bands[1].shared); // nothing is wrong then
    QVERIFY(bands[2].shared && bands[2].fault);
}

void TestEventBands::tellsWhatIsThere()
{
    m_events = {eventFrom(10'000, 30'000)};
    FaultSpan fault;
    fault.channels = only(Channel::Pressure);
    fault.startMs = 20'000;
    fault.endMs = 40'000;
    m_bands.setFaultSource([fault](TimeMs, TimeMs) { return std::vector{fault}; });
    (void)m_bands.bands({0, 100'000}, 1000);
    QCOMPARE(m_bands.weatherAt(25'000, 0).size(), std::size_t{1});
    QVERIFY(m_bands.weatherAt(35'000, 0).empty());
    QCOMPARE(m_bands.weatherAt(30'100, 200).size(), std::size_t{1});
    QCOMPARE(m_bands.faultsAt(25'000, 0, Channel::Pressure).size(), std::size_t{1});
    QVERIFY(m_bands.faultsAt(25'000, 0, Channel::Humidity).empty());
}

void TestEventBands::noSource()
{
    m_bands.setSource({});
    QVERIFY(m_bands.bands({0, 100'000}, 1000).empty());
}

QTEST_APPLESS_MAIN(TestEventBands)
#include "tst_eventbands.moc"
