#include "core/text/timezone.h"
#include "ui/models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aneroid;

namespace {

LogEntry entry(int number, LogLevel level = LogLevel::Info)
{
    return {QDateTime::fromMSecsSinceEpoch(1000LL * number, utcZone), level,
            QStringLiteral("entry %1").arg(number)};
}

} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsNewestFirst()
    {
        LogModel model;
        const QAbstractItemModelTester tester(&model);
        model.append(entry(1));
        model.append(entry(2, LogLevel::Error));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LogModel::Message).data().toString(), QStringLiteral("entry 2"));
        QCOMPARE(model.index(0, LogModel::Level).data().toString(), QStringLiteral("Error"));
        QCOMPARE(model.index(0, LogModel::Time).data().toString(), QStringLiteral("00:00:02"));
        QCOMPARE(model.index(0, LogModel::Message).data(LogModel::LevelRole).toInt(),
                 static_cast<int>(LogLevel::Error));
    }

    void letsTheOldestGo()
    {
        LogModel model(nullptr, 3);
        const QAbstractItemModelTester tester(&model);
        for (int number = 1; number <= 5; ++number)
            model.append(entry(number));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, LogModel::Message).data().toString(), QStringLiteral("entry 5"));
        QCOMPARE(model.index(2, LogModel::Message).data().toString(), QStringLiteral("entry 3"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void isBoundedByDefault() { QCOMPARE(LogModel::defaultLimit, std::size_t{10'000}); }
};

QTEST_MAIN(TestLogModel)
#include "tst_logmodel.moc"
