#include "core/delivery/batchbody.h"
#include "core/payload/wireformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aneroid;

namespace {

Reading sample(std::uint32_t sequence)
{
    return {.timestampMs = 1'763'116'200'000 + sequence * 10'000,
            .device = sequence % 3,
            .sequence = sequence,
            .temperatureC = 23.45 - sequence,
            .humidity = 45.67,
            .pressureHpa = 1013.25,
            .weather = sequence % 2 == 0 ? WeatherKind::Front : WeatherKind::None};
}

} // namespace

class TestBatchBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAnEmptyArray();
    void itemsAreTheSingleBodies();
    void anyNameIsValidJson();
    void bytesAreKnownBeforeItIsTaken();
    void speed();
};

void TestBatchBody::nothingIsAnEmptyArray()
{
    BatchBody batch;
    QCOMPARE(batch.count(), std::size_t{0});
    QCOMPARE(std::move(batch).take(), QByteArray("[]"));
}

void TestBatchBody::itemsAreTheSingleBodies()
{
    const std::vector<std::string> ids{"a", "b", "a"};
    BatchBody batch(4);
    QByteArrayList singles;
    for (std::uint32_t sequence = 1; sequence <= 40; ++sequence) {
        const Reading reading = sample(sequence);
        const std::string run = sequence < 20 ? "early1" : "later2";
        batch.add(reading, ids[reading.device], run);
        singles.append(toJsonBody(reading, ids[reading.device], run));
    }
    QCOMPARE(batch.count(), std::size_t{40});
    QCOMPARE(std::move(batch).take(), '[' + singles.join(',') + ']');
}

void TestBatchBody::anyNameIsValidJson()
{
    BatchBody batch;
    batch.add(sample(1), "", "");
    batch.add(sample(2), "Ger\xc3\xa4t \"1\"\n", "\xff");
    const auto document = QJsonDocument::fromJson(std::move(batch).take());
    QCOMPARE(document.array().size(), 2);
    QCOMPARE(document[0][QStringLiteral("device_id")].toString(), QString());
    QCOMPARE(document[1][QStringLiteral("device_id")].toString(),
             QString::fromUtf8("Gerät \"1\"\n"));
    QCOMPARE(document[1][QStringLiteral("metadata")][QStringLiteral("run")].toString(),
             QStringLiteral("\uFFFD"));
}

void TestBatchBody::bytesAreKnownBeforeItIsTaken()
{
    BatchBody batch;
    for (std::uint32_t sequence = 1; sequence <= 3; ++sequence)
        batch.add(sample(sequence), "device", "run");
    const qsizetype bytes = batch.bytes();
    QCOMPARE(std::move(batch).take().size(), bytes);
}

void TestBatchBody::speed()
{
    constexpr std::uint32_t count = 1000;
    std::vector<Reading> readings;
    for (std::uint32_t sequence = 1; sequence <= count; ++sequence)
        readings.push_back(sample(sequence));
    qsizetype bytes = 0;
    QBENCHMARK
    {
        BatchBody batch(count);
        for (const Reading &reading : readings)
            batch.add(reading, reading.device == 0 ? "bme280_0001" : "bme280_0002", "k3f9q2");
        bytes += std::move(batch).take().size();
    }
    QVERIFY(bytes > 0);
}

QTEST_APPLESS_MAIN(TestBatchBody)
#include "tst_batchbody.moc"
