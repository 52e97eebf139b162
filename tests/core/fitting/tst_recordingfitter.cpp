#include "core/fitting/recordingfitter.h"
#include "core/fitting/twin/comparisoncurves.h"
#include "core/profiles/profilejson.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

constexpr int patience = 60'000;

} // namespace

/// The controller of a window, on a week of a real living room.
class TestRecordingFitter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FitRequest m_request;

private Q_SLOTS:
    void initTestCase()
    {
        QFile all(QStringLiteral(FITTING_DATA "/bme280_livingroom_10min.csv"));
        QVERIFY(all.open(QIODevice::ReadOnly));
        m_request.path = m_folder.filePath(QStringLiteral("room.csv"));
        m_request.estimate.name = "room";
        QFile part(m_request.path);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(all.readAll().split('\n').mid(0, 801).join('\n') + '\n');
    }

    void fitsOnItsOwnThread()
    {
        RecordingFitter fitter;
        QSignalSpy finished(&fitter, &RecordingFitter::finished);
        QSignalSpy progressed(&fitter, &RecordingFitter::progressed);
        fitter.start(m_request);
        QVERIFY(fitter.isRunning());
        QVERIFY(fitter.fit() == nullptr);
        QVERIFY(finished.wait(patience));
        QVERIFY(!fitter.isRunning());
        QVERIFY(fitter.fit() != nullptr);
        QVERIFY(progressed.size() > 2);
        QCOMPARE(progressed.last().first().toDouble(), 1.0);

        const ProfileStore store(m_folder.filePath(QStringLiteral("profiles")));
        QVERIFY(fitter.save(store, QStringLiteral("mine"), QStringLiteral("My room")).ok());
        QCOMPARE(store.load(QStringLiteral("mine"))->title, std::string("My room"));
        QVERIFY(!fitter.save(store, QStringLiteral("a/b"), {}).ok());
        const QString path = m_folder.filePath(QStringLiteral("out.json"));
        QVERIFY(fitter.exportTo(path, QStringLiteral("My room")).ok());
        QVERIFY(QFile::exists(path));
        const auto failed = fitter.exportTo(m_folder.filePath(QStringLiteral("no/out.json")), {});
        QVERIFY(!failed.ok());
        QVERIFY(failed.error().contains(QStringLiteral("out.json cannot be written")));
    }

    void failsWithASentence()
    {
        RecordingFitter fitter;
        QSignalSpy failed(&fitter, &RecordingFitter::failed);
        FitRequest request = m_request;
        request.path = m_folder.filePath(QStringLiteral("none.csv"));
        fitter.start(request);
        QVERIFY(failed.wait(patience));
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("none.csv cannot be")));
        QVERIFY(!fitter.isRunning());
    }

    void cancels()
    {
        RecordingFitter fitter;
        QSignalSpy cancelled(&fitter, &RecordingFitter::cancelled);
        QSignalSpy finished(&fitter, &RecordingFitter::finished);
        fitter.cancel(); // nothing to do
        fitter.start(m_request);
        fitter.cancel();
        QVERIFY(cancelled.wait(patience));
        QCOMPARE(finished.size(), 0);
        QVERIFY(fitter.fit() == nullptr);
    }

    void beginsAnew()
    {
        RecordingFitter fitter;
        QSignalSpy failed(&fitter, &RecordingFitter::failed);
        QSignalSpy finished(&fitter, &RecordingFitter::finished);
        fitter.start(m_request);
        FitRequest other = m_request;
        other.path = m_folder.filePath(QStringLiteral("none.csv"));
        fitter.start(other);
        QVERIFY(failed.wait(patience));
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0); // the first one ended without a signal
    }

    void endsWithItsOwner()
    {
        auto fitter = std::make_unique<RecordingFitter>();
        int ends = 0;
        const auto count = [&ends] { ++ends; };
        connect(fitter.get(), &RecordingFitter::finished, this, count);
        connect(fitter.get(), &RecordingFitter::failed, this, count);
        connect(fitter.get(), &RecordingFitter::cancelled, this, count);
        fitter->start(m_request);
        QVERIFY(fitter->isRunning());
        fitter.reset();
        QCoreApplication::processEvents(); // what was on its way finds nobody
        QCOMPARE(ends, 0);
    }

    void proposesNames_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("/data/living room.csv")
                               << QStringLiteral("living room");
        QTest::newRow("strange letters")
            << QStringLiteral("a:b*c?.csv") << QStringLiteral("a-b-c-");
        QTest::newRow("hidden") << QStringLiteral("/x/..csv") << QStringLiteral("recording");
        QTest::newRow("taken") << QStringLiteral("cellar.csv") << QStringLiteral("cellar 2");
        QTest::newRow("chinese") << QStringLiteral("客厅.csv") << QStringLiteral("客厅");
        QTest::newRow("nothing") << QString() << QStringLiteral("recording");
    }
    void proposesNames()
    {
        QFETCH(QString, path);
        QFETCH(QString, name);
        const ProfileStore store(m_folder.filePath(QStringLiteral("empty")));
        QCOMPARE(proposedName(store, path), name);
    }

    void drawsCurves()
    {
        RegularSeries series;
        series.cadenceMs = 600'000;
        for (std::size_t i = 0; i < 10 * 144; ++i) {
            series.values[0].push_back(20.0F + static_cast<float>(i % 144) / 144.0F);
            series.values[1].push_back(50.0F);
            series.values[2].push_back(std::numeric_limits<float>::quiet_NaN());
        }
        const Comparison same = compare(series, series);
        const auto day = curvesOf(same, Channel::Temperature, ComparisonView::TypicalDay);
        QCOMPARE(day.recorded.size(), std::size_t{144});
        QCOMPARE(day.recorded, day.synthetic);
        QCOMPARE(day.recorded[6].x, 1.0);
        double sum = 0.0;
        for (const CurvePoint &point : day.recorded)
            sum += point.y;
        QVERIFY(std::abs(sum) < 1e-3); // from the day's mean
        const auto changes = curvesOf(same, Channel::Temperature, ComparisonView::Changes);
        QCOMPARE(changes.recorded.front().x, 600.0);
        for (const CurvePoint &point : changes.recorded)
            QVERIFY(point.y > 0.0);
        QVERIFY(curvesOf(same, Channel::Humidity, ComparisonView::Changes).recorded.empty());
        const auto mean = curvesOf(same, Channel::Temperature, ComparisonView::MeanDay);
        QCOMPARE(mean.recorded.size(), std::size_t{24});
        QVERIFY(mean.recorded.front().y < mean.recorded.back().y);
        for (const ComparisonView view : allComparisonViews)
            QVERIFY(curvesOf(same, Channel::Pressure, view).empty());
    }
};

QTEST_GUILESS_MAIN(TestRecordingFitter)
#include "tst_recordingfitter.moc"
