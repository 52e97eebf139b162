#include "core/settings/faulttext.h"

#include <QTest>

using namespace aneroid;

namespace {

constexpr TimeMs minute = 60'000;

} // namespace

class TestFaultText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllMembers();
    void leavesOpenWhatIsNotSaid();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void readsItsOwnExamples();
    void refuses_data();
    void refuses();
    void readsLengths_data();
    void readsLengths();
    void readsSeveral();
    void readsMixes();
    void namesEachKindOnce();
};

void TestFaultText::readsAllMembers()
{
    const auto fault = readFault(
        QStringLiteral("level_shift:channel=humidity|pressure,at=+10m,for=5m,strength=-2.5,"
                       "devices=bme280_0003|a%2Cb,ramp=30s,every=6h"));
    QVERIFY2(fault.ok(), qPrintable(fault.ok() ? QString() : fault.error()));
    Fault wanted;
    wanted.kind = FaultKind::LevelShift;
    wanted.channels = only(Channel::Humidity) | only(Channel::Pressure);
    wanted.devices = {"bme280_0003", "a,b"};
    wanted.at = 10 * minute;
    wanted.lengthMs = 5 * minute;
    wanted.strength = -2.5;
    wanted.rampMs = minute / 2;
    wanted.everyMs = 360 * minute;
    QVERIFY(*fault == wanted);
    const auto absolute = readFault(QStringLiteral("stuck:at=2025-11-14T10:30:00+01:00"));
    QVERIFY(absolute.ok());
    QVERIFY(absolute->absolute);
    QCOMPARE(absolute->at, TimeMs{1'763'112'600'000});
}

void TestFaultText::leavesOpenWhatIsNotSaid()
{
    const auto fault = readFault(QStringLiteral("humidity-100"));
    QVERIFY(fault.ok());
    QCOMPARE(fault->kind, FaultKind::Humidity100);
    QCOMPARE(fault->channelsInEffect(), only(Channel::Humidity));
    QCOMPARE(fault->lengthInEffect(), 360 * minute);
    QCOMPARE(fault->rampInEffect(), 20 * minute);
    QVERIFY(!fault->strength && !fault->absolute && fault->everyMs == 0);
}

void TestFaultText::writesWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"stuck", "spike:channel=all,strength=0.5", "drift:at=+1h30m,for=1d2h3m4s5ms",
          "dropout:at=2025-11-14T10:30:00.000Z,for=forever", "stuck:devices=a%7Cb|c%25",
          "mean_shift:channel=pressure,strength=-3,ramp=0s,every=2d"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFaultText::writesWhatItReads()
{
    QFETCH(QString, text);
    const auto fault = readFault(text);
    QVERIFY2(fault.ok(), qPrintable(fault.ok() ? QString() : fault.error()));
    QCOMPARE(faultText(*fault), text);
}

void TestFaultText::readsItsOwnExamples()
{
    for (const FaultInfo &info : faultTable()) {
        const QString example =
            QString::fromUtf8(info.example.data(), static_cast<qsizetype>(info.example.size()));
        const auto fault = readFault(example);
        QVERIFY2(fault.ok(), qPrintable(example + (fault.ok() ? QString() : fault.error())));
        QCOMPARE(fault->kind, info.kind);
        QVERIFY(!faultTitle(info.kind).isEmpty());
        QVERIFY(faultDescription(info).endsWith(u'.'));
        QCOMPARE(strengthUnit(info, Channel::Pressure).isEmpty(), info.unit == StrengthUnit::None);
    }
}

void TestFaultText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *text, const char *said) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromUtf8(said);
    };
    row("spik", "Did you mean \"spike\"?");
    row("", "is no kind of fault");
    row("spike:strenght=3", "Did you mean \"strength\"?");
    row("spike:strength", "NAME=VALUE");
    row("spike:strength=hot", "strength must be a number");
    row("spike:strength=1e9", "from -1000 to 1000");
    row("stuck:strength=1", "stuck has no strength");
    row("stuck:ramp=1m", "stuck has no ramp");
    row("stuck:for=0s", "longer than 0");
    row("stuck:for=5", "such as 30s, 5m, 6h or 2d, not \"5\"");
    row("stuck:at=10m", "after the start such as +10m");
    row("stuck:at=+forever", "not \"forever\"");
    row("stuck:channel=wind", "temperature, humidity, pressure or all");
    row("humidity_100:channel=pressure", "humidity_100 acts on humidity");
    row("dropout:channel=humidity", "dropout acts on all");
    row("stuck:for=1h,every=30m", "as long as for, which is 1h");
    row("bmp280:every=1d", "which is forever");
    row("stuck:at=+1m,at=+2m", "at is named twice");
    row("stuck:devices=a||b", "names joined by |");
    row("loss:channel=humidity", "loss acts on all");
    row("loss:strength=101", "from 0 to 100");
}

void TestFaultText::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto fault = readFault(text);
    QVERIFY(!fault.ok());
    QVERIFY2(fault.error().contains(said), qPrintable(fault.error()));
}

void TestFaultText::readsLengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) {
        QTest::newRow(text) << QString::fromLatin1(text) << ms;
    };
    row("250ms", 250);
    row("1.5h", 90 * minute);
    row("1h30m", 90 * minute);
    row("2d", 2880 * minute);
    row("forever", foreverMs);
    row("h", -1);
    row("-5m", -1);
    row("5 m", -1);
    row("99999999d", -1);
}

void TestFaultText::readsLengths()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(readLength(text).value_or(-1), ms);
}

void TestFaultText::readsSeveral()
{
    const auto faults = readFaults(QStringLiteral("stuck:at=+1m; ;spike;"));
    QVERIFY(faults.ok());
    QCOMPARE(faults->size(), std::size_t{2});
    QCOMPARE(faultsText(*faults), QStringLiteral("stuck:at=+1m;spike"));
    const auto wrong = readFaults(QStringLiteral("stuck;loose"));
    QVERIFY(!wrong.ok());
    QVERIFY(wrong.error().startsWith(QStringLiteral("\"loose\": ")));
}

void TestFaultText::readsMixes()
{
    const auto mix = readFaultMix(QStringLiteral("stuck=2, spike=5,platform"));
    QVERIFY(mix.ok());
    QCOMPARE(mix->weights[indexOf(FaultKind::Spike)], 5.0);
    QCOMPARE(mix->weights[indexOf(FaultKind::Platform)], 1.0);
    QCOMPARE(faultMixText(*mix), QStringLiteral("stuck=2,spike=5,platform=1"));
    QVERIFY(*readFaultMix(QStringLiteral("all")) == FaultMix());
    for (const char *wrong : {"stuck=-1", "stock", "stuck=0", "stuck=x"})
        QVERIFY2(!readFaultMix(QString::fromLatin1(wrong)).ok(), wrong);
}

void TestFaultText::namesEachKindOnce()
{
    for (const FaultInfo &info : faultTable())
        QCOMPARE(findFault(info.name), &info);
    QCOMPARE(findFault("weather"), nullptr);
}

QTEST_APPLESS_MAIN(TestFaultText)
#include "tst_faulttext.moc"
