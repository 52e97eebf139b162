#include "core/instrument/anomalies.h"
#include "core/payload/wireformat.h"
#include "core/recording/jsonlines.h"
#include "tests/core/recording/samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aneroid;

class TestJsonLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A file that is posted line by line and a live run give a server the same bytes.
    void eachLineIsWhatIsPosted()
    {
        const std::vector<std::string> ids{"bme280_fake_001", "a \"quoted\\\" id\n\x01",
                                           "m\xC3\xBC"
                                           "de",
                                           "not utf-8 \xFF"};
        std::vector<Reading> readings =
            Samples(3, static_cast<std::uint32_t>(ids.size()), 90'000'000).batch(2000);
        for (Reading &reading : readings)
            reading.anomalies = 0; // which a server is not told
        std::string out;
        appendJsonLines(out, readings, ids, "k3f9q2");
        const QList<QByteArray> lines = QByteArray::fromStdString(out).split('\n');
        QCOMPARE(lines.size(), 2001);
        for (std::size_t i = 0; i < readings.size(); ++i)
            QCOMPARE(lines.at(static_cast<qsizetype>(i)),
                     toJsonBody(readings[i], ids[readings[i].device], "k3f9q2"));
    }

    void aFaultIsNamed()
    {
        Reading reading;
        reading.anomalies = anomalyCode(only(FaultKind::Spike) | only(FaultKind::Stuck));
        std::string out;
        appendJsonLines(out, {&reading, 1}, {}, "r");
        QVERIFY(QByteArray::fromStdString(out).endsWith(",\"anomaly\":\"stuck+spike\"}}\n"));
    }

    void whatIsNoNumberIsNull()
    {
        Reading reading;
        reading.humidity = std::nan("");
        std::string out;
        appendJsonLines(out, {&reading, 1}, {}, "r");
        QVERIFY(out.find("\"humidity\":null,") != std::string::npos);
    }

    void truthFollowsTheSequence()
    {
        Reading reading;
        reading.sequence = 17;
        const Air air{23.456, 45.0, 1013.25};
        std::string out;
        appendJsonLines(out, {&reading, 1}, {}, "r", {&air, 1});
        const QJsonObject metadata = QJsonDocument::fromJson(QByteArray::fromStdString(out))
                                         .object()
                                         .value(QStringLiteral("metadata"))
                                         .toObject();
        QCOMPARE(metadata.value(QStringLiteral("sequence")).toInt(), 17);
        QCOMPARE(metadata.value(QStringLiteral("true_temperature_c")).toDouble(), 23.46);
        QCOMPARE(metadata.value(QStringLiteral("true_humidity")).toDouble(), 45.0);
        QCOMPARE(metadata.value(QStringLiteral("true_pressure_hpa")).toDouble(), 1013.25);
    }
};

QTEST_APPLESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
