#include "core/scenario/acttext.h"
#include "ui/models/actsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestActsModel : public QObject
{
    Q_OBJECT

    static std::vector<Act> some()
    {
        return {usualAct(0, ActKind::Settings), usualAct(60'000, ActKind::Trigger),
                usualAct(60'000, ActKind::EndEvents), usualAct(90'000, ActKind::Gap)};
    }

private Q_SLOTS:
    void textsAreReadBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // empty: refused
        const int settings = static_cast<int>(ActKind::Settings);
        const int trigger = static_cast<int>(ActKind::Trigger);
        const int gap = static_cast<int>(ActKind::Gap);
        QTest::newRow("one") << settings << u"TEMP_MAX = 30"_s << u"temp_max=30"_s;
        QTest::newRow("two") << settings << u"temp_max=30,iir_filter=4"_s
                             << u"iir_filter=4, temp_max=30"_s;
        QTest::newRow("switch") << settings << u"add-noise=off"_s << u"add_noise=false"_s;
        QTest::newRow("unknown") << settings << u"temp=30"_s << QString();
        QTest::newRow("too much") << settings << u"temp_max=300"_s << QString();
        QTest::newRow("crossed") << settings << u"temp_max=3, temp_min=5"_s << QString();
        QTest::newRow("waits") << settings << u"device_id=x"_s << QString();
        QTest::newRow("secret") << settings << u"auth_token=x"_s << QString();
        QTest::newRow("nothing") << settings << QString() << QString();
        QTest::newRow("storm") << trigger << u"storm"_s << u"storm"_s;
        QTest::newRow("front") << trigger << u"front 15m"_s << u"front 00:15:00.000"_s;
        QTest::newRow("hail") << trigger << u"hail"_s << QString();
        QTest::newRow("long") << trigger << u"storm soon"_s << QString();
        const int fault = static_cast<int>(ActKind::Fault);
        QTest::newRow("fault") << fault << u"stuck:channel=humidity,at=+10m,for=1h"_s
                               << u"stuck:channel=humidity,at=+10m,for=1h"_s;
        QTest::newRow("no fault") << fault << u"broken"_s << QString();
        const int endFault = static_cast<int>(ActKind::EndFault);
        QTest::newRow("end fault") << endFault << u"2"_s << u"2"_s;
        QTest::newRow("end some") << endFault << u"some"_s << QString();
        QTest::newRow("gap") << gap << u"90s"_s << u"00:01:30.000"_s;
    }
    void textsAreReadBack()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        ActsModel model({usualAct(5'000, static_cast<ActKind>(kind))});
        QSignalSpy refused(&model, &ActsModel::refused);
        const QModelIndex details = model.index(0, ActsModel::Details);
        QCOMPARE(model.setData(details, typed, Qt::EditRole), !shown.isEmpty());
        QCOMPARE(refused.size(), shown.isEmpty() ? 1 : 0);
        if (shown.isEmpty())
            return;
        QCOMPARE(details.data().toString(), shown);
        QCOMPARE(model.setData(details, shown, Qt::EditRole), true);
        QCOMPARE(details.data().toString(), shown);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qlonglong>("ms"); // -1: none
        QTest::newRow("clock") << u"01:02:03.5"_s << 3'723'500LL;
        QTest::newRow("minutes") << u"2:03"_s << 123'000LL;
        QTest::newRow("days") << u"100:00:00"_s << 360'000'000LL;
        QTest::newRow("length") << u"1.5h"_s << 5'400'000LL;
        QTest::newRow("day") << u"2d"_s << 172'800'000LL;
        QTest::newRow("word") << u"later"_s << -1LL;
        QTest::newRow("minus") << u"-5s"_s << -1LL;
        QTest::newRow("sixty") << u"00:61:00"_s << -1LL;
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(qlonglong, ms);
        QCOMPARE(qlonglong{readOffset(text).value_or(-1)}, ms);
        if (ms >= 0)
            QCOMPARE(qlonglong{readOffset(offsetText(ms)).value_or(-1)}, ms);
    }

    void everyChangeIsUndone()
    {
        ActsModel model(some());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<std::vector<Act>> states{model.acts()};
        const auto done = [&] {
            QCOMPARE(model.stack().index(), static_cast<int>(states.size()));
            states.push_back(model.acts());
            QVERIFY(std::ranges::is_sorted(model.acts(), {}, &Act::atMs));
        };
        model.add(usualAct(60'000, ActKind::Stop));
        QCOMPARE(model.acts()[3].kind, ActKind::Stop); // behind those of its time
        done();
        QVERIFY(model.setData(model.index(0, ActsModel::Time), u"2m"_s, Qt::EditRole));
        QCOMPARE(model.acts().back().kind, ActKind::Settings);
        done();
        QVERIFY(model.setData(model.index(4, ActsModel::Time), u"00:00:01"_s, Qt::EditRole));
        QCOMPARE(model.acts().front().kind, ActKind::Settings);
        done();
        QVERIFY(model.setData(model.index(1, ActsModel::Kind), static_cast<int>(ActKind::Start),
                              Qt::EditRole));
        done();
        model.remove({0, 3, 1});
        QCOMPARE(model.rowCount(), 2);
        done();
        for (std::size_t i = states.size(); i-- > 1;) {
            QVERIFY(model.acts() == states[i]);
            model.stack().undo();
        }
        QVERIFY(model.acts() == states.front());
        while (model.stack().canRedo())
            model.stack().redo();
        QVERIFY(model.acts() == states.back());
    }

    void nothingChangesWithoutAChange()
    {
        ActsModel model(some());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < ActsModel::ColumnCount; ++column) {
                const QModelIndex index = model.index(row, column);
                if (index.flags() & Qt::ItemIsEditable)
                    QVERIFY(model.setData(index, index.data(Qt::EditRole), Qt::EditRole));
            }
        }
        QVERIFY(!model.stack().canUndo());
    }
};

QTEST_MAIN(TestActsModel)
#include "tst_actsmodel.moc"
