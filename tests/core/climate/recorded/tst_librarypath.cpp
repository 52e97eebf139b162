#include "core/climate/recorded/librarypath.h"

#include <QTest>

#include <cmath>
#include <set>
#include <vector>

using namespace aneroid;

namespace {

constexpr std::int64_t firstDay = 20'000;
constexpr TimeMs minute = 60'000;
constexpr std::int64_t runDays = 5;

StateLibrary recorded(int days)
{
    StateLibrary library;
    library.blocks = 24;
    library.runDays = static_cast<int>(runDays);
    for (int d = 0; d < days; ++d) {
        LibraryDay day;
        day.day = firstDay + d;
        library.days.push_back(day);
    }
    return library;
}

/// Which runs are followed from a day on, a number for each.
std::vector<std::int64_t> runsFrom(const LibraryPath &path, std::int64_t day, int count,
                                   std::uint64_t own = 0)
{
    std::vector<std::int64_t> runs;
    std::int64_t last = path.on(day - 1, own).run;
    for (; static_cast<int>(runs.size()) < count; ++day) {
        const LibraryPath::Step step = path.on(day, own);
        if (step.run != last)
            runs.push_back(static_cast<std::int64_t>(step.index) / runDays);
        last = step.run;
    }
    return runs;
}

} // namespace

class TestLibraryPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Fifty days of a season: of the year around them the order is that of the recording, more or
    /// less, each time around.
    void runsFollowEachOtherAboutAsRecorded()
    {
        constexpr int runs = 10;
        const StateLibrary library = recorded(runs * runDays);
        std::set<std::vector<std::int64_t>> seen;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const LibraryPath path(library, seed, minute);
            const auto followed = runsFrom(path, firstDay + 40 * runs * runDays, 3 * runs);
            seen.insert(followed);
            double late = 0.0;
            for (std::size_t i = 0; i < followed.size(); ++i) {
                // The nearest of the turns that it has, one each time around.
                const double turns = static_cast<double>(followed[i]) - static_cast<double>(i);
                const double off = std::remainder(turns, static_cast<double>(runs));
                QVERIFY2(std::abs(off) <= 3.0, qPrintable(QString::number(off)));
                late += std::abs(off);
            }
            QVERIFY(late / static_cast<double>(followed.size()) < 1.5);
        }
        QVERIFY(seen.size() > 15); // each seed its own
    }

    void noRunReturnsBeforeAllWere()
    {
        constexpr int runs = 8;
        const StateLibrary library = recorded(runs * runDays);
        for (std::uint64_t own = 0; own < 10; ++own) {
            const LibraryPath path(library, 3, minute);
            const auto followed = runsFrom(path, firstDay, 4 * runs, own);
            // Somewhere among the first ones begins a time around.
            bool found = false;
            for (int from = 0; from < runs; ++from) {
                bool whole = true;
                for (int lap = 0; lap < 3; ++lap) {
                    const auto begin = followed.begin() + from + lap * runs;
                    whole = whole && std::set<std::int64_t>(begin, begin + runs).size() == runs;
                }
                found = found || whole;
            }
            QVERIFY(found);
        }
    }

    /// Half a year that knows its seasons: in the other half of the year, too.
    void whereTheSeasonIsUnknownTheOrderHolds()
    {
        constexpr int runs = 36;
        const StateLibrary library = recorded(runs * runDays);
        const LibraryPath path(library, 5, minute);
        const auto followed = runsFrom(path, firstDay + 190 + 20, 28); // 20 days beyond its end
        double steps = 0.0;
        for (std::size_t i = 1; i < followed.size(); ++i)
            steps += std::abs(std::remainder(static_cast<double>(followed[i] - followed[i - 1]),
                                             static_cast<double>(runs)));
        // In a hashed order the next one would be 9 runs away on the average.
        const double mean = steps / static_cast<double>(followed.size() - 1);
        QVERIFY2(mean < 5.0, qPrintable(QString::number(mean)));
    }
};

QTEST_APPLESS_MAIN(TestLibraryPath)
#include "tst_librarypath.moc"
