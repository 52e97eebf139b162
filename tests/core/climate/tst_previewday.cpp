#include "core/climate/calendar.h"
#include "core/climate/previewday.h"
#include "core/profiles/profile.h"

#include <QTest>

#include <algorithm>

using namespace aneroid;

namespace {

constexpr TimeMs about = 1'763'118'000'000; // 2025-11-14, a Friday
constexpr std::uint64_t seed = 20;

Profile withOffice()
{
    Profile profile = homeProfile();
    profile.events.clear();
    Occupancy people;
    people.magnitude = {4.0, 0.0, 0.0};
    people.hours.weekend.fill(0.0);
    people.hours.weekday.fill(0.0);
    std::fill_n(people.hours.weekday.begin() + 9, 3, 1.0);
    profile.occupancy = {people};
    return profile;
}

std::size_t pointAt(double hour)
{
    return static_cast<std::size_t>(hour * 12.0);
}

} // namespace

class TestPreviewDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversTheDay()
    {
        const PreviewDay day = previewDay(homeProfile(), seed, 60, about);
        QVERIFY(!day.empty());
        QCOMPARE(PreviewDay::hourOf(0), 0.0);
        QCOMPARE(PreviewDay::hourOf(PreviewDay::points - 1), 24.0);
        for (std::size_t c = 0; c < channelCount; ++c) {
            const PreviewDay::Curve &curve = day.channels[c];
            QCOMPARE(curve.sample.size(), PreviewDay::points);
            QCOMPARE(curve.mean.size(), PreviewDay::points);
            QCOMPARE(curve.lowest, *std::ranges::min_element(curve.sample));
            QCOMPARE(curve.highest, *std::ranges::max_element(curve.sample));
            QVERIFY(curve.lowest >= homeProfile().ranges[c].minimum);
            QVERIFY(curve.highest <= homeProfile().ranges[c].maximum);
        }
    }

    void isTheSameEachTime()
    {
        const PreviewDay a = previewDay(homeProfile(), seed, 60, about);
        const PreviewDay b = previewDay(homeProfile(), seed, 60, about);
        QCOMPARE(a.channels[0].sample, b.channels[0].sample);
        QCOMPARE(a.channels[2].mean, b.channels[2].mean);
        const PreviewDay other = previewDay(homeProfile(), seed + 100, 60, about);
        QVERIFY(a.channels[0].sample != other.channels[0].sample);
    }

    /// Warmest about 14 h local, wherever the place is.
    void theMeanFollowsLocalHours_data()
    {
        QTest::addColumn<int>("offset");
        for (const int offset : {0, 60, -300, 765})
            QTest::addRow("%d", offset) << offset;
    }

    void theMeanFollowsLocalHours()
    {
        QFETCH(int, offset);
        const PreviewDay day = previewDay(homeProfile(), seed, offset, about);
        const std::vector<double> &mean = day.channels[0].mean;
        QVERIFY(mean[pointAt(14.0)] > mean[pointAt(6.0)] + 3.0);
        QVERIFY(mean[pointAt(14.0)] > mean[pointAt(23.0)] + 1.0);
    }

    /// Whatever day it is asked about.
    void isAWorkingDay()
    {
        for (TimeMs day = 0; day < 7; ++day) {
            const PreviewDay office = previewDay(withOffice(), seed, 60, about + day * dayMs);
            Profile empty = withOffice();
            empty.occupancy.clear();
            const PreviewDay nobody = previewDay(empty, seed, 60, about + day * dayMs);
            const double more =
                office.channels[0].mean[pointAt(11.0)] - nobody.channels[0].mean[pointAt(11.0)];
            QVERIFY2(more > 1.0, qPrintable(QString::number(more)));
        }
    }

    void shiftsWithTheSeason()
    {
        Profile profile = homeProfile();
        profile.season.amplitude[0] = 3.0;
        const PreviewDay winter = previewDay(profile, seed, 0, about + 60 * dayMs);
        const PreviewDay summer = previewDay(profile, seed, 0, about + 240 * dayMs);
        QVERIFY(summer.channels[0].mean[0] > winter.channels[0].mean[0] + 1.0);
    }

    void takesNoTime()
    {
        QBENCHMARK
        {
            const PreviewDay day = previewDay(homeProfile(), seed, 0, about);
            QVERIFY(!day.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestPreviewDay)
#include "tst_previewday.moc"
