// How many readings a second the built-in receiver stores: posted one by one over kept connections,
// and in batches. GET /health on the same connections shows what the HTTP layer alone allows. The
// CPU time of the receiver's thread is printed too: it says more than the rate where cores are
// shared.
#include "core/receiver/receiver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace aneroid;

namespace {

constexpr int connections = 6;
constexpr int requests = 20'000;

QByteArray reading(int device, int sequence)
{
    return QByteArrayLiteral("{\"device_id\":\"bme280_") +
           QByteArray::number(device).rightJustified(4, '0') +
           "\",\"temperature_c\":23.45,\"humidity\":45.67,\"pressure_hpa\":1013.25,"
           "\"timestamp\":\"2025-11-14T10:30:00.000Z\",\"metadata\":{\"generator\":\"aneroid\","
           "\"version\":\"1.0.0\",\"run\":\"k3f9q2\",\"sequence\":" +
           QByteArray::number(sequence) +
           ",\"in_weather_event\":true,\"weather_event_type\":\"storm\"}}";
}

QByteArray post(const char *path, const QByteArray &body, const QByteArray &key = {})
{
    return QByteArrayLiteral("POST ") + path + " HTTP/1.1\r\nHost: localhost\r\n" +
           (key.isEmpty() ? QByteArray() : "Idempotency-Key: " + key + "\r\n") +
           "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

/// Sends one request and reads its answer; false where it is no success.
bool exchange(QTcpSocket &socket, const QByteArray &request)
{
    socket.write(request);
    QByteArray answer;
    qsizetype end = -1;
    qint64 length = 0;
    while (end < 0 || answer.size() < end + 4 + length) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(30'000))
            return false;
        answer += socket.readAll();
        if (end < 0 && (end = answer.indexOf("\r\n\r\n")) >= 0) {
            const QByteArray name = "Content-Length: ";
            const qsizetype at = answer.indexOf(name) + name.size();
            length = answer.mid(at, answer.indexOf('\r', at) - at).toLongLong();
        }
    }
    return answer.startsWith("HTTP/1.1 20");
}

/// Exchanges a second from `threads` connections at once; requests are numbered from 0.
double rate(quint16 port, int threads, int count, const std::function<QByteArray(int)> &request)
{
    std::atomic<int> next = 0;
    std::atomic<int> failures = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> clients;
    for (int i = 0; i < threads; ++i) {
        clients.emplace_back([&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            socket.waitForConnected();
            for (int number = next++; number < count; number = next++)
                failures += exchange(socket, request(number)) ? 0 : 1;
        });
    }
    for (std::thread &client : clients)
        client.join();
    if (failures > 0)
        std::printf("%d requests FAILED\n", failures.load());
    return count / (static_cast<double>(timer.nsecsElapsed()) * 1e-9);
}

/// CPU time used so far by the receiver's thread, in seconds (Linux; else 0).
double receiverCpu()
{
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(tasks.filePath(task + QStringLiteral("/schedstat")));
        QFile name(tasks.filePath(task + QStringLiteral("/comm")));
        if (name.open(QIODevice::ReadOnly) && name.readAll() == "receiver\n" &&
            stat.open(QIODevice::ReadOnly))
            return stat.readAll().split(' ').first().toDouble() * 1e-9;
    }
    return 0.0;
}

/// Runs `work`, which gives a rate of `count` things, and prints it.
void report(const char *what, int count, const std::function<double()> &work)
{
    const double before = receiverCpu();
    const double perSecond = work();
    std::printf("%-34s %9.0f/s   receiver %6.2f us CPU each\n", what, perSecond,
                (receiverCpu() - before) * 1e6 / count);
}

void benchBatches(quint16 port, int firstDevice, int devices, int size)
{
    const int batches = 400'000 / size;
    std::vector<QByteArray> posts;
    for (int batch = 0; batch < batches; ++batch) {
        QByteArray body = "[";
        for (int i = 0; i < size; ++i) {
            const int number = batch * size + i;
            body += reading(firstDevice + number % devices, number / devices + 1) + ',';
        }
        body.back() = ']';
        posts.push_back(post("/api/v1/sensors/bme280/batch", body));
    }
    char what[64];
    std::snprintf(what, sizeof what, "readings in %d's of %d devices", size, devices);
    report(what, batches * size, [&] {
        return size * rate(port, 1, batches,
                           [&](int number) { return posts[static_cast<std::size_t>(number)]; });
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Receiver receiver;
    Receiver::Options options;
    options.database = folder.filePath(QStringLiteral("readings.db"));
    options.port = 0;
    const auto port = receiver.start(options);
    if (!port) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(port.error()));
        return 1;
    }
    for (const int clients : {1, connections}) {
        std::printf("%d connections\n", clients);
        report("  GET /health", requests, [&] {
            return rate(*port, clients, requests, [](int) {
                return QByteArrayLiteral("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            });
        });
        report("  single readings", requests, [&] {
            return rate(*port, clients, requests, [clients](int number) {
                const QByteArray sequence = QByteArray::number(number + 1);
                return post("/api/v1/sensors/bme280", reading(clients, number + 1),
                            QByteArray::number(clients) + "/bench/" + sequence);
            });
        });
    }
    benchBatches(*port, 100, 1, 1000);
    benchBatches(*port, 200, 10, 1000);
    benchBatches(*port, 300, 10, 10'000);
    benchBatches(*port, 1000, 1000, 10'000);
    return 0;
}
