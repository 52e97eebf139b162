#include "core/settings/statusset.h"
#include "core/settings/table.h"

#include <QTest>

using namespace aneroid;

class TestStatusSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // empty: refused
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
        };
        row("2xx", "2xx");
        row(" 2XX ", "2xx");
        row("200,201", "200,201");
        row("201, 200", "200,201");
        row("200-204", "200-204");
        row("200 - 204,409", "200-204,409");
        row("2xx,204,409,409", "2xx,409");
        row("200-250,240-299", "2xx");
        row("599", "599");
        row("", "");
        row(",", "");
        row("200,", "");
        row("ok", "");
        row("1xx", "");
        row("100", "");
        row("6xx", "");
        row("600", "");
        row("20", "");
        row("2000", "");
        row("204-200", "");
        row("150-250", "");
        row("200;201", "");
        row("-200", "");
        row("2x", "");
    }
    void read()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const auto set = StatusSet::read(text);
        QCOMPARE(set.has_value(), !shown.isEmpty());
        if (!set)
            return;
        QCOMPARE(set->text(), shown);
        QCOMPARE(StatusSet::read(set->text()), set);
    }

    void contains()
    {
        QVERIFY(StatusSet().contains(200));
        QVERIFY(StatusSet().contains(299));
        QVERIFY(!StatusSet().contains(199));
        QVERIFY(!StatusSet().contains(300));
        QVERIFY(!StatusSet().contains(0));
        const auto some = StatusSet::read(QStringLiteral("200,202-204,409"));
        QVERIFY(some->contains(200) && some->contains(203) && some->contains(409));
        QVERIFY(!some->contains(201) && !some->contains(205));
    }

    void theSettingSaysWhatIsAllowed()
    {
        const SettingInfo *const info = findSetting(QStringLiteral("--success-status"));
        QVERIFY(info);
        QCOMPARE(QLatin1StringView(info->name), QLatin1StringView("SUCCESS_STATUS"));
        QCOMPARE(jsonKey(*info), QStringLiteral("success_status"));
        Settings settings;
        QVERIFY(info->parse(settings, QStringLiteral("200,201")).ok());
        QVERIFY(!settings.successStatus.contains(204));
        const auto refused = info->parse(settings, QStringLiteral("all"));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().contains(QStringLiteral("2xx")));
        QCOMPARE(info->text(settings), QStringLiteral("200,201"));
    }
};

QTEST_APPLESS_MAIN(TestStatusSet)
#include "tst_statusset.moc"
