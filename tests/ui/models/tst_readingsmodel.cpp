#include "ui/models/readingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

namespace {

Reading readingNumber(std::uint32_t sequence)
{
    Reading reading;
    reading.timestampMs = 1'763'116'200'000 + sequence * 1000LL; // 2025-11-14T10:30:00Z
    reading.sequence = sequence;
    reading.temperatureC = 20.0 + sequence / 100.0;
    reading.humidity = 45.5;
    reading.pressureHpa = 1013.25;
    reading.weather = sequence % 2 == 0 ? WeatherKind::Storm : WeatherKind::None;
    return reading;
}

void append(History &history, std::uint32_t first, std::uint32_t last)
{
    std::vector<Reading> batch;
    for (std::uint32_t sequence = first; sequence <= last; ++sequence)
        batch.push_back(readingNumber(sequence));
    history.append(batch);
}

QString cell(const ReadingsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestReadingsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void showsNewestFirst()
    {
        History history(100);
        append(history, 1, 3);
        ReadingsModel model(history);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, ReadingsModel::Sequence), QStringLiteral("3"));
        QCOMPARE(cell(model, 0, ReadingsModel::Temperature), QStringLiteral("20.03"));
        QCOMPARE(cell(model, 0, ReadingsModel::Weather), QString());
        QCOMPARE(cell(model, 1, ReadingsModel::Weather), QStringLiteral("Storm"));
        QCOMPARE(cell(model, 2, ReadingsModel::Sequence), QStringLiteral("1"));
        QVERIFY(cell(model, 0, ReadingsModel::Time).endsWith(QStringLiteral("10:30:03")));
    }

    void movesOnOnlyWhenRefreshed()
    {
        History history(100);
        ReadingsModel model(history);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        append(history, 1, 4);
        QCOMPARE(model.rowCount(), 0);
        model.refresh(); // from none to four: a reset
        append(history, 5, 6);
        model.refresh();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(2).toInt(), 1);
        QCOMPARE(model.rowCount(), 6);
        model.refresh();
        QCOMPARE(inserted.count(), 1);
    }

    void keepsToItsLimitAndToTheRing()
    {
        History history(5);
        ReadingsModel model(history, nullptr, 4);
        const QAbstractItemModelTester tester(&model);
        append(history, 1, 3);
        model.refresh();
        append(history, 4, 5);
        model.refresh();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 3, ReadingsModel::Sequence), QStringLiteral("2"));
        append(history, 6, 9); // overwrites what the model still shows
        QCOMPARE(cell(model, 3, ReadingsModel::Sequence), QString());
        QCOMPARE(cell(model, 0, ReadingsModel::Sequence), QStringLiteral("5"));
        model.refresh();
        QCOMPARE(cell(model, 0, ReadingsModel::Sequence), QStringLiteral("9"));
        QCOMPARE(cell(model, 3, ReadingsModel::Sequence), QStringLiteral("6"));
    }

    void forgetsAClearedHistory()
    {
        History history(100);
        append(history, 1, 9);
        ReadingsModel model(history);
        const QAbstractItemModelTester tester(&model);
        history.clear();
        QCOMPARE(cell(model, 0, ReadingsModel::Sequence), QString());
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
    }

    void writesByLocaleAndOffset()
    {
        History history(100);
        append(history, 1, 1);
        ReadingsModel model(history);
        QLocale::setDefault(QLocale(QLocale::German));
        model.setDisplayUtcOffset(90);
        model.setDeviceIds({"a-device"});
        QCOMPARE(cell(model, 0, ReadingsModel::Pressure), QStringLiteral("1013,25"));
        QCOMPARE(cell(model, 0, ReadingsModel::Time), QStringLiteral("14.11.25 12:00:01"));
        QCOMPARE(cell(model, 0, ReadingsModel::Device), QStringLiteral("a-device"));
    }
};

QTEST_GUILESS_MAIN(TestReadingsModel)
#include "tst_readingsmodel.moc"
