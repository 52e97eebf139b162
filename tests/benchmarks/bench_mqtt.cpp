/// QoS 1 messages a second to an MQTT broker, through a sender from memory and from the outbox, and
/// beside them by a bare libmosquitto program with the same payload and window:
///     bench_mqtt [mqtt://host:port] [messages] [folder of the outbox]
/// The broker should have max_inflight_messages 1000 (mosquitto's default is 20). mqttjs.js does
/// the same by mqtt.js.

#include "core/delivery/sender.h"
#include "core/mqtt/mqttdoor.h"
#include "core/outbox/outbox.h"
#include "core/payload/payloadstore.h"
#include "core/payload/wireformat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <mosquitto.h>

#include <cstdio>
#include <cstdlib>

using namespace aneroid;

namespace {

constexpr int rounds = 3;
constexpr int window = 100;

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

/// `outbox`: its file; empty: none.
double publish(const char *name, const QUrl &server, int count, const QString &outbox)
{
    const auto payload = PayloadStore(QString()).load(QStringLiteral("aneroid"));
    const auto plan = PayloadPlan::make(*payload, PayloadRun(), PayloadDoor::Mqtt);
    RetryPolicy policy;
    policy.queueLimit = static_cast<std::size_t>(count);
    Sender sender(std::make_unique<MqttDoor>(), policy);
    DeliveryTarget target;
    target.server = server;
    target.payload = *plan;
    target.mqtt.inFlight = window;
    sender.setTarget(target);
    if (!outbox.isEmpty())
        sender.setOutbox(std::make_unique<Outbox>(OutboxOptions{.file = outbox}));
    sender.beginRun({"bme280_fake_001"}, newRunId());
    QEventLoop loop;
    QObject::connect(&sender, &Sender::drained, &loop, &QEventLoop::quit);
    sender.enqueue(makeReadings(std::min(count, 200))); // connects
    loop.exec();
    const std::vector<Reading> readings = makeReadings(count);
    QElapsedTimer clock;
    clock.start();
    sender.enqueue(readings);
    loop.exec();
    const double rate = count / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
    std::printf("%-28s %8.0f messages/s\n", name, rate);
    return rate;
}

struct Bare
{
    int sent = 0;
    int acknowledged = 0;
};

/// What the library does alone: its own loop, the same body made once, the same window.
double publishBare(const QUrl &server, int count)
{
    mosquitto_lib_init();
    Bare state;
    mosquitto *const client = mosquitto_new("bench-bare", true, &state);
    mosquitto_int_option(client, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    mosquitto_max_inflight_messages_set(client, window);
    mosquitto_publish_callback_set(
        client, [](mosquitto *, void *self, int) { ++static_cast<Bare *>(self)->acknowledged; });
    const QByteArray host = server.host().toLatin1();
    if (mosquitto_connect(client, host.constData(), server.port(1883), 60) != MOSQ_ERR_SUCCESS) {
        std::printf("no broker at %s\n", qPrintable(server.toString()));
        return 0.0;
    }
    const QByteArray body = toJsonBody(makeReadings(1).front(), "bme280_fake_001", "k3f9q2");
    QElapsedTimer clock;
    clock.start();
    while (state.acknowledged < count) {
        while (state.sent < count && state.sent - state.acknowledged < window) {
            mosquitto_publish(client, nullptr, "sensors/bme280/bme280_fake_001",
                              static_cast<int>(body.size()), body.constData(), 1, false);
            ++state.sent;
        }
        if (mosquitto_loop(client, 1000, 1) != MOSQ_ERR_SUCCESS)
            break;
    }
    const double rate = count / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
    std::printf("%-28s %8.0f messages/s\n", "bare libmosquitto", rate);
    mosquitto_disconnect(client);
    mosquitto_destroy(client);
    return rate;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QUrl server(QString::fromLocal8Bit(argc > 1 ? argv[1] : "mqtt://127.0.0.1:1883"));
    const int count = argc > 2 ? std::atoi(argv[2]) : 50'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : temporary.path();
    for (int round = 1; round <= rounds; ++round) {
        const double bare = publishBare(server, count);
        if (bare == 0.0)
            return 1;
        const double memory = publish("from memory", server, count, {});
        const double outbox =
            publish("from the outbox", server, count, folder + QStringLiteral("/bench.sqlite"));
        std::printf("round %d: %.2f and %.2f of the bare program\n", round, memory / bare,
                    outbox / bare);
    }
    return 0;
}
