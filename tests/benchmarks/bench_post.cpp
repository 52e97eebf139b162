// Posts readings one by one, as the programs do, and prints the rate and the latency.
//
//     bench_post [URL] [READINGS] [FOLDER]
//
// Without a URL (or with "-") the target is a bare HTTP server in a thread of this process, which
// answers 201 to everything: that shows the client's own limit. Beside wrk and
// tests/support/fastapi_server.py it shows how much of a real server's limit the client reaches.
// Each time round twice: from memory only, and through an outbox in FOLDER (default: a temporary
// one), where each reading is on disk before it leaves.

#include "core/delivery/sender.h"
#include "core/http/httpdoor.h"
#include "core/http/qthttptransport.h"
#include "core/outbox/outbox.h"
#include "core/payload/wireformat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace aneroid;

namespace {

/// Reads requests off one connection and answers each with 201.
void answerAll(QTcpSocket *socket, QByteArray &unread)
{
    unread += socket->readAll();
    for (;;) {
        const qsizetype end = unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype field = unread.first(end).toLower().indexOf("content-length:");
        const qsizetype length = field < 0 ? 0 : std::atol(unread.constData() + field + 15);
        if (unread.size() < end + 4 + length)
            return;
        unread.remove(0, end + 4 + length);
        socket->write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
                      "Content-Length: 8\r\n\r\n{\"id\":1}");
    }
}

class BareServer : public QThread
{
public:
    ~BareServer() override
    {
        quit();
        wait();
    }

    QUrl startAndListen()
    {
        m_server.listen(QHostAddress::LocalHost);
        const quint16 port = m_server.serverPort();
        m_server.moveToThread(this);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                const auto unread = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [socket, unread] { answerAll(socket, *unread); });
            }
        });
        start();
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    }

protected:
    void run() override
    {
        exec();
        m_server.close();
        m_server.moveToThread(nullptr);
    }

private:
    QTcpServer m_server;
};

constexpr int rounds = 3;

std::vector<Reading> makeReadings(int count)
{
    std::vector<Reading> readings(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const auto step = static_cast<double>(i % 500) / 100.0;
        readings[i] = {.timestampMs = 1'763'116'200'000 + static_cast<TimeMs>(i) * 1000,
                       .device = 0,
                       .sequence = static_cast<std::uint32_t>(i + 1),
                       .temperatureC = 20.0 + step,
                       .humidity = 45.0 + step,
                       .pressureHpa = 1013.0 + step};
    }
    return readings;
}

void printResult(const char *name, const DeliveryCounters &counters, double seconds)
{
    std::printf("%-28s %8.0f readings/s  median %6.2f ms  95%% %6.2f ms  failed %llu\n", name,
                static_cast<double>(counters.sent) / seconds,
                counters.latencyMedianMs.value_or(0.0), counters.latency95Ms.value_or(0.0),
                static_cast<unsigned long long>(counters.failed));
    if (!counters.lastError.isEmpty())
        std::printf("last error: %s\n", qUtf8Printable(counters.lastError));
}

/// `outbox`: its file; empty: none.
void post(const char *name, const QUrl &server, int count, const QString &outbox)
{
    RetryPolicy policy;
    policy.queueLimit = static_cast<std::size_t>(count);
    Sender sender(std::make_unique<HttpDoor>(std::make_unique<QtHttpTransport>()), policy);
    sender.setTarget({.server = server, .authToken = {}, .headers = {}, .ordered = false});
    sender.beginRun({"bme280_fake_001"}, newRunId());
    if (!outbox.isEmpty())
        sender.setOutbox(std::make_unique<Outbox>(OutboxOptions{.file = outbox}));
    QEventLoop loop;
    QObject::connect(&sender, &Sender::drained, &loop, &QEventLoop::quit);

    const std::vector<Reading> warmUp = makeReadings(std::min(count, 200));
    sender.enqueue(warmUp);
    loop.exec();
    sender.beginRun({"bme280_fake_001"}, newRunId());

    const std::vector<Reading> readings = makeReadings(count);
    QElapsedTimer clock;
    clock.start();
    sender.enqueue(readings);
    loop.exec();
    printResult(name, sender.counters(), static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

void printBodyRate()
{
    constexpr int count = 300'000;
    const std::vector<Reading> readings = makeReadings(count);
    QElapsedTimer clock;
    clock.start();
    qsizetype bytes = 0;
    for (const Reading &reading : readings)
        bytes += toJsonBody(reading, "bme280_fake_001", "k3f9q2").size();
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    std::printf("%-28s %8.2f M bodies/s (%.0f bytes each)\n", "making bodies",
                count / seconds / 1e6, static_cast<double>(bytes) / count);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QByteArray address = argc > 1 ? QByteArray(argv[1]) : QByteArray("-");
    const int count = argc > 2 ? std::atoi(argv[2]) : 20'000;
    printBodyRate();
    const QTemporaryDir temporary;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : temporary.path();
    BareServer bare;
    const QUrl server =
        address == "-" ? bare.startAndListen() : QUrl(QString::fromLocal8Bit(address));
    for (int round = 1; round <= rounds; ++round) {
        post("in memory", server, count, {});
        post("through the outbox", server, count, folder + QStringLiteral("/bench.sqlite"));
    }
    return 0;
}
