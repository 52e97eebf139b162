#include "core/scenario/faultjson.h"
#include "core/settings/faulttext.h"

#include <QJsonDocument>
#include <QTest>

using namespace aneroid;

class TestFaultJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void everyKindComesBack();
    void refuses_data();
    void refuses();
};

void TestFaultJson::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"stuck", "spike:channel=temperature|pressure,strength=0.5,at=+1h,devices=a|b%2Cc",
          "dropout:at=2025-11-14T10:30:00.000Z,for=forever",
          "level_shift:for=90s,ramp=10s,every=6h"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// As acts of a scenario hold them: each kind with all that it takes, and each as it usually is.
void TestFaultJson::everyKindComesBack()
{
    for (const FaultInfo &info : faultTable()) {
        Fault fault;
        fault.kind = info.kind;
        for (const bool whole : {false, true}) {
            if (whole) {
                fault.channels = info.channels == noChannels ? noChannels : only(Channel::Humidity);
                fault.devices = {"a", "b,c|d"};
                fault.at = 1234;
                fault.lengthMs = 5001;
                fault.everyMs = 7'200'001;
                if (info.unit != StrengthUnit::None)
                    fault.strength = info.least + (info.most - info.least) / 3.0;
                if (info.hasRamp())
                    fault.rampMs = 1500;
            }
            QVERIFY2(faultProblem(fault).isEmpty(), qPrintable(faultProblem(fault)));
            const QByteArray json = QJsonDocument(toJson(fault)).toJson();
            const auto read =
                faultFromJson(QJsonDocument::fromJson(json).object(), QStringLiteral("acts[0]"));
            QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error()));
            QVERIFY2(*read == fault, json.constData());
        }
    }
}

void TestFaultJson::readsWhatItWrites()
{
    QFETCH(QString, text);
    const auto fault = readFault(text);
    QVERIFY(fault.ok());
    const auto read = faultFromJson(toJson(*fault), QStringLiteral("acts[0]"));
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error()));
    QVERIFY(*read == *fault);
}

void TestFaultJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *json, const char *said) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(said);
    };
    row(R"({"kind":"loose"})", "acts[0]: kind must be");
    row(R"({})", "kind must be");
    row(R"({"kind":"stuck","when":1})", "unknown key \"when\"");
    row(R"({"kind":"stuck","at_ms":-1})", "at_ms must be a whole number");
    row(R"({"kind":"stuck","at_ms":0.5})", "at_ms must be a whole number");
    row(R"({"kind":"stuck","at":"noon"})", "at must be 2025");
    row(R"({"kind":"stuck","at":"2025-01-01","at_ms":1})", "at must be");
    row(R"({"kind":"stuck","for":"long"})", "for must be forever");
    row(R"({"kind":"stuck","channels":["wind"]})", "channels must be");
    row(R"({"kind":"stuck","devices":[]})", "devices must be a list of names");
    row(R"({"kind":"spike","strength":"3"})", "strength must be a number");
    row(R"({"kind":"spike","strength":1e6})", "from -1000 to 1000");
}

void TestFaultJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto fault =
        faultFromJson(QJsonDocument::fromJson(json).object(), QStringLiteral("acts[0]"));
    QVERIFY(!fault.ok());
    QVERIFY2(fault.error().contains(said), qPrintable(fault.error()));
}

QTEST_APPLESS_MAIN(TestFaultJson)
#include "tst_faultjson.moc"
