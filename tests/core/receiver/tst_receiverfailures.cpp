#include "core/receiver/receiver.h"

#include "core/recording/gzip.h"
#include "tests/core/receiver/rawclient.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace aneroid;
using aneroid::test::Answer;
using aneroid::test::RawClient;

namespace {

const QByteArray readings = "/api/v1/sensors/bme280";
const QByteArray batch = "/api/v1/sensors/bme280/batch";
const QByteArray body = R"({"device_id":"d","temperature_c":20,"humidity":45,"pressure_hpa":1013})";

/// Resident memory of this process, in bytes.
qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').at(1).toLongLong() * 4096
                                            : 0;
}

/// Files of this process may grow to `bytes` and no further, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// What clients, ports and disks do wrong.
class TestReceiverFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void refusesALongBody_data();
    void refusesALongBody();
    void refusesAnEndlessBodyWithoutMemory();
    void refusesALongChunkedBody();
    void refusesAPackedBodyThatUnpacksToTooMuch();
    void refusesOtherContentEncodings();
    void tellsThatARequestEndedEarly();
    void doesNotWaitForSlowClients();
    void boundsWhatAClientLeavesUnread();
    void refusesEndlessHeaders();
    void refusesWhatIsNotHttp();
    void answersExpectContinueOnce();
    void survivesClientsThatLeave();
    void tellsThatThePortIsTaken();
    void takesAnotherPortWhereItMay();
    void tellsThatTheAddressIsWrong();
    void tellsThatTheDatabaseIsWrong();
    void tellsThatTheDiskIsFull();
    void stopsWithRequestsInFlight();
    void stopsAndStartsAtAnyTime();
    void tellsThatItIsStopped();

private:
    void start();

    Receiver::Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
};

void TestReceiverFailures::init()
{
    m_receiver.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.database = m_folder->filePath(QStringLiteral("readings.db"));
    m_options.port = 0;
    m_receiver = std::make_unique<Receiver>();
}

void TestReceiverFailures::start()
{
    const auto port = m_receiver->start(m_options);
    QVERIFY2(port, port ? "" : qPrintable(port.error()));
    m_port = *port;
}

void TestReceiverFailures::refusesALongBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("status");
    QTest::newRow("1 MiB") << readings << qint64(1 << 20) << 422;
    QTest::newRow("over 1 MiB") << readings << qint64((1 << 20) + 1) << 413;
    QTest::newRow("16 MiB batch") << batch << qint64(16 << 20) << 422;
    QTest::newRow("over 16 MiB batch") << batch << qint64((16 << 20) + 1) << 413;
    QTest::newRow("30 MiB elsewhere") << QByteArray("/health") << qint64(30 << 20) << 413;
}

void TestReceiverFailures::refusesALongBody()
{
    QFETCH(const QByteArray, path);
    QFETCH(const qint64, length);
    QFETCH(const int, status);
    start();
    RawClient client(m_port);
    const QByteArray text = "7" + QByteArray(length - 1, ' '); // JSON, but no reading
    const Answer answer = client.request("POST", path, text);
    QCOMPARE(answer.status, status);
    if (status == 413) {
        QVERIFY(answer.json()[QLatin1StringView("detail")].toString().contains(
            QLatin1StringView("MiB")));
        QVERIFY(answer.head.contains("Connection: close"));
        QVERIFY(client.socket().state() == QAbstractSocket::UnconnectedState ||
                client.socket().waitForDisconnected(RawClient::patienceMs));
    }
    QCOMPARE(RawClient(m_port).post(body).status, 201);
}

void TestReceiverFailures::refusesAnEndlessBodyWithoutMemory()
{
    start();
    [[maybe_unused]] const qint64 before = residentBytes();
    RawClient client(m_port);
    client.socket().write("POST " + readings +
                          " HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n");
    const QByteArray piece(1 << 20, 'x');
    [[maybe_unused]] qint64 peak = 0;
    for (int i = 0; i < 300 && client.socket().state() == QAbstractSocket::ConnectedState; ++i) {
        client.send(piece);
        peak = std::max(peak, residentBytes());
    }
    QCOMPARE(client.read().status, 413);
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory for a while
    QVERIFY2(peak - before < 64 << 20, qPrintable(QString::number(peak - before)));
#endif
    QCOMPARE(RawClient(m_port).post(body).status, 201);
}

void TestReceiverFailures::refusesALongChunkedBody()
{
    start();
    RawClient client(m_port);
    client.send("POST " + readings + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    for (int i = 0; i < 17; ++i)
        client.send(chunk);
    const Answer answer = client.read();
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.head.contains("Connection: close"));
    QCOMPARE(RawClient(m_port).post(body).status, 201);
}

void TestReceiverFailures::refusesAPackedBodyThatUnpacksToTooMuch()
{
    std::string packed;
    appendGzipMember(packed, std::string((1 << 20) + 1, ' '));
    start();
    RawClient client(m_port);
    const Answer answer = client.request("POST", readings, QByteArray::fromStdString(packed),
                                         "Content-Encoding: gzip\r\n");
    QCOMPARE(answer.status, 413);
    QCOMPARE(client.request("POST", readings, "no gzip", "Content-Encoding: gzip\r\n").status, 400);
    std::string cut;
    appendGzipMember(cut, body.toStdString());
    cut.resize(cut.size() - 4);
    QCOMPARE(
        client
            .request("POST", readings, QByteArray::fromStdString(cut), "Content-Encoding: gzip\r\n")
            .status,
        400);
    QCOMPARE(client.post(body).status, 201);
}

void TestReceiverFailures::refusesOtherContentEncodings()
{
    start();
    RawClient client(m_port);
    for (const char *coding : {"br", "zstd", "compress", "gzip, gzip"}) {
        const Answer answer = client.request("POST", readings, body,
                                             QByteArray("Content-Encoding: ") + coding + "\r\n");
        QCOMPARE(answer.status, 415);
        QVERIFY(answer.head.contains("Accept-Encoding: gzip"));
    }
    QCOMPARE(client.post(body).status, 201);
}

void TestReceiverFailures::tellsThatARequestEndedEarly()
{
    start();
    RawClient client(m_port);
    client.send("POST " + readings + " HTTP/1.1\r\nContent-Length: 100\r\n\r\n{");
    client.endSending();
    const Answer answer = client.read();
    QCOMPARE(answer.status, 400);
    QVERIFY(client.waitForEnd());
}

void TestReceiverFailures::doesNotWaitForSlowClients()
{
    start();
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 100; ++i) {
        slow.push_back(std::make_unique<RawClient>(m_port));
        slow.back()->send("POST " + readings + " HTTP/1.1\r\nContent-Le");
    }
    QCOMPARE(RawClient(m_port).post(body).status, 201);
    slow.front()->send("ngth: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(slow.front()->read().status, 201);
}

/// One that asks again and again and reads nothing stops only itself.
void TestReceiverFailures::boundsWhatAClientLeavesUnread()
{
    start();
    QByteArray many = "[";
    for (int i = 0; i < 1000; ++i)
        many += body + ',';
    many.back() = ']';
    QCOMPARE(RawClient(m_port).request("POST", batch, many).status, 201);
    constexpr int lists = 300; // of 150 kB
    const QByteArray request = RawClient::text("GET", readings + "?limit=1000", {});
    RawClient greedy(m_port);
    greedy.socket().setReadBufferSize(1000);
    greedy.socket().write(request.repeated(lists));
    greedy.socket().flush();
    [[maybe_unused]] const qint64 before = residentBytes();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(RawClient(m_port).post(body).status, 201);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(residentBytes() - before < 30 << 20, qPrintable(QString::number(residentBytes())));
#endif
    greedy.socket().setReadBufferSize(0);
    for (int i = 0; i < lists; ++i)
        QCOMPARE(greedy.read().status, 200);
}

void TestReceiverFailures::refusesEndlessHeaders()
{
    start();
    RawClient client(m_port);
    client.send("GET /health HTTP/1.1\r\n");
    client.send("X: " + QByteArray(70'000, 'x'));
    QCOMPARE(client.read().status, 431);
    QCOMPARE(RawClient(m_port).get("/health").status, 200);
}

void TestReceiverFailures::refusesWhatIsNotHttp()
{
    start();
    for (const QByteArray &bytes :
         {QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), QByteArray("hello\r\n\r\n"),
          QByteArray("GET / HTTP/3\r\n\r\n")}) {
        RawClient client(m_port);
        client.send(bytes);
        QCOMPARE(client.read().status, 400);
    }
    QCOMPARE(RawClient(m_port).get("/health").status, 200);
}

void TestReceiverFailures::answersExpectContinueOnce()
{
    start();
    RawClient client(m_port);
    client.send("POST " + readings + " HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n" +
                "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
    QCOMPARE(client.read(false).status, 100);
    client.send(body);
    QCOMPARE(client.read().status, 201);
    // Behind the answer of the request before it.
    client.send(RawClient::text("POST", readings, body) + "POST " + readings +
                " HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n" +
                "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
    QCOMPARE(client.read().status, 201);
    QCOMPARE(client.read(false).status, 100);
    client.send(body);
    QCOMPARE(client.read().status, 201);
}

void TestReceiverFailures::survivesClientsThatLeave()
{
    start();
    const QByteArray text = RawClient::text("POST", readings, body);
    for (qsizetype cut = 0; cut <= text.size(); cut += 9) {
        RawClient client(m_port);
        client.send(text.left(cut));
        if (cut % 2 == 0)
            client.socket().abort();
    }
    RawClient client(m_port);
    client.send(text); // leaves before the answer
    client.socket().abort();
    QCOMPARE(RawClient(m_port).post(body).status, 201);
}

void TestReceiverFailures::tellsThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_options.port = other.serverPort();
    const auto port = m_receiver->start(m_options);
    QVERIFY(!port);
    QVERIFY2(port.error().contains(QString::number(other.serverPort())), qPrintable(port.error()));
    QVERIFY(port.error().contains(QLatin1StringView("in use")));
    QVERIFY(!m_receiver->isRunning());
    other.close();
    start();
    QCOMPARE(m_port, m_options.port);
}

void TestReceiverFailures::takesAnotherPortWhereItMay()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_options.port = other.serverPort();
    m_options.anyPortIfTaken = true;
    start();
    QVERIFY(m_port != other.serverPort());
    QCOMPARE(RawClient(m_port).get("/health").status, 200);
    QVERIFY(m_receiver->url().endsWith(QString::number(m_port)));
}

void TestReceiverFailures::tellsThatTheAddressIsWrong()
{
    m_options.address = QHostAddress(QStringLiteral("192.0.2.1")); // of no machine
    const auto port = m_receiver->start(m_options);
    QVERIFY(!port);
    QVERIFY2(port.error().contains(QLatin1StringView("192.0.2.1")), qPrintable(port.error()));
}

void TestReceiverFailures::tellsThatTheDatabaseIsWrong()
{
    m_options.database = m_folder->path();
    const auto port = m_receiver->start(m_options);
    QVERIFY(!port);
    QVERIFY2(port.error().contains(m_folder->path()), qPrintable(port.error()));
    QVERIFY(!m_receiver->isRunning());
}

void TestReceiverFailures::tellsThatTheDiskIsFull()
{
    start();
    QSignalSpy failed(m_receiver.get(), &Receiver::failed);
    RawClient client(m_port);
    QCOMPARE(client.post(body).status, 201);
    QByteArray many = "[";
    for (int i = 0; i < 20'000; ++i)
        many += body + ',';
    many.back() = ']';
    {
        const FileSizeLimit limit(256 * 1024);
        QCOMPARE(client.request("POST", batch, many).status, 507);
        QCOMPARE(client.request("POST", batch, many).status, 507);
        QTRY_COMPARE(failed.size(), 1); // not once for each reading
        QVERIFY(failed.at(0).at(0).toString().contains(QLatin1StringView("readings.db")));
    }
    QCOMPARE(client.request("POST", batch, many).status, 201);
    QCOMPARE(client.get("/api/v1/stats").json()[QLatin1StringView("total")].toInt(), 20'001);
}

void TestReceiverFailures::stopsWithRequestsInFlight()
{
    start();
    std::atomic<int> answered = 0;
    std::atomic<bool> ends = false;
    std::vector<std::thread> clients;
    for (int i = 0; i < 4; ++i) {
        clients.emplace_back([this, &answered, &ends] {
            RawClient client(m_port);
            while (!ends && client.post(body).status == 201)
                ++answered;
        });
    }
    RawClient half(m_port);
    half.send("POST " + readings + " HTTP/1.1\r\nContent-Length: 100\r\n\r\n{");
    QTRY_VERIFY(answered > 50);
    m_receiver->stop();
    ends = true;
    for (std::thread &client : clients)
        client.join();
    // Every reading that was answered is in the file.
    start();
    const int total =
        RawClient(m_port).get("/api/v1/stats").json()[QLatin1StringView("total")].toInt();
    QVERIFY(total >= answered);
    QVERIFY(total <= answered + 4);
}

void TestReceiverFailures::stopsAndStartsAtAnyTime()
{
    m_receiver->stop();
    for (int i = 0; i < 5; ++i) {
        start();
        QVERIFY(!m_receiver->start(m_options)); // runs already
        QVERIFY(m_receiver->isRunning());
        m_receiver->requestRows(10);
        m_receiver->clear();
        m_receiver->stop();
        m_receiver->stop();
    }
    start();
    m_receiver.reset();
}

void TestReceiverFailures::tellsThatItIsStopped()
{
    QSignalSpy failed(m_receiver.get(), &Receiver::failed);
    m_receiver->requestRows(10);
    m_receiver->clear();
    QCOMPARE(failed.size(), 2);
}

QTEST_GUILESS_MAIN(TestReceiverFailures)
#include "tst_receiverfailures.moc"
