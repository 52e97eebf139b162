#include "ui/models/storedrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

namespace {

QList<StoredRow> rows(int newest, int count)
{
    QList<StoredRow> list;
    for (int id = newest; id > newest - count; --id)
        list.append({id, QStringLiteral("dev"), 20.5, 45.25, 1013.0,
                     QStringLiteral("2025-11-14T10:30:00.000Z"),
                     QStringLiteral("2025-11-14T10:30:01.500Z")});
    return list;
}

} // namespace

class TestStoredRowsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void showsARow()
    {
        StoredRowsModel model;
        const QAbstractItemModelTester tester(&model);
        model.showRows(rows(1, 1));
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(StoredRowsModel::Id), QStringLiteral("1"));
        QCOMPARE(cell(StoredRowsModel::Device), QStringLiteral("dev"));
        QCOMPARE(cell(StoredRowsModel::Humidity), QStringLiteral("45.25"));
        QVERIFY(cell(StoredRowsModel::Timestamp).endsWith(QStringLiteral("10:30:00")));
        QVERIFY(cell(StoredRowsModel::Received).endsWith(QStringLiteral("10:30:01.500")));
    }

    void insertsWhatIsNewOnTop_data()
    {
        QTest::addColumn<int>("newest");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("resets");
        QTest::newRow("the same") << 10 << 5 << 0 << 0;
        QTest::newRow("two more, full") << 12 << 5 << 1 << 0;
        QTest::newRow("two more, room") << 12 << 7 << 1 << 0;
        QTest::newRow("all others") << 40 << 5 << 0 << 1;
        QTest::newRow("cleared") << 0 << 0 << 0 << 1;
    }

    void insertsWhatIsNewOnTop()
    {
        QFETCH(int, newest);
        QFETCH(int, count);
        StoredRowsModel model;
        const QAbstractItemModelTester tester(&model);
        model.showRows(rows(10, 5));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.showRows(rows(newest, count));
        QTEST(static_cast<int>(inserted.count()), "inserted");
        QTEST(static_cast<int>(reset.count()), "resets");
        QCOMPARE(model.rowCount(), count);
        for (int row = 0; row < count; ++row)
            QCOMPARE(model.index(row, StoredRowsModel::Id).data().toString(),
                     QString::number(newest - row));
    }
};

QTEST_GUILESS_MAIN(TestStoredRowsModel)
#include "tst_storedrowsmodel.moc"
