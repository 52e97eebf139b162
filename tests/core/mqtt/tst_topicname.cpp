#include "core/mqtt/topicname.h"

#include <QTest>

using namespace aneroid;

class TestTopicName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void sizes_data();
    void sizes();
};

void TestTopicName::names_data()
{
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<QString>("says");
    QTest::newRow("usual") << QByteArray("sensors/bme280/a") << QString();
    QTest::newRow("UTF-8") << QByteArray("büro/°C") << QString();
    QTest::newRow("blank and dot") << QByteArray("a b/1.5") << QString();
    QTest::newRow("longest") << QByteArray(65'535, 'a') << QString();
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("plus") << QByteArray("a/+/b") << QStringLiteral("wildcard");
    QTest::newRow("hash") << QByteArray("a/#") << QStringLiteral("wildcard");
    QTest::newRow("too long") << QByteArray(65'536, 'a') << QStringLiteral("65535");
    QTest::newRow("line end") << QByteArray("a\nb") << QStringLiteral("control");
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QStringLiteral("control");
}

void TestTopicName::names()
{
    QFETCH(QByteArray, topic);
    QFETCH(QString, says);
    const QString problem = topicProblem(topic);
    QCOMPARE(problem.isEmpty(), says.isEmpty());
    QVERIFY2(problem.contains(says), qPrintable(problem));
}

void TestTopicName::sizes_data()
{
    QTest::addColumn<int>("payload");
    QTest::addColumn<int>("qos");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("version5");
    QTest::addColumn<int>("size");
    // 1 head, 1 length, 2 + 3 topic, payload
    QTest::newRow("3.1.1, QoS 0") << 10 << 0 << 0 << false << 17;
    QTest::newRow("3.1.1, QoS 1") << 10 << 1 << 0 << false << 19;
    QTest::newRow("5, QoS 1") << 10 << 1 << 0 << true << 20;
    QTest::newRow("5, a key") << 10 << 1 << 4 << true << 44; // + 1 + (2 + 15) + (2 + 4)
    QTest::newRow("two bytes of length") << 123 << 0 << 0 << false << 131;
}

void TestTopicName::sizes()
{
    QFETCH(int, payload);
    QFETCH(int, qos);
    QFETCH(int, key);
    QFETCH(bool, version5);
    QTEST(static_cast<int>(publishSize(3, payload, qos, key, version5)), "size");
}

QTEST_GUILESS_MAIN(TestTopicName)
#include "tst_topicname.moc"
