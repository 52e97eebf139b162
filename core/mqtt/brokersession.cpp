#include "core/mqtt/brokersession.h"

#include "core/mqtt/words/reasonwords.h"

#include <QCoreApplication>

#include <mosquitto.h>
#if LIBMOSQUITTO_VERSION_NUMBER < 2001000 // from then on part of mosquitto.h
#include <mqtt_protocol.h>
#endif
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace aneroid {
namespace {

using Kind = MqttLoss::Kind;

/// Longer ones would fill a status line.
constexpr qsizetype longestWords = 200;

QString systemText(int error)
{
    if (error == ECONNREFUSED)
        return QCoreApplication::translate("Delivery", "connection refused");
    return QString::fromLocal8Bit(std::strerror(error));
}

/// The broker's own words for a reason; empty: none.
QString wordsOf(const mosquitto_property *properties)
{
    char *text = nullptr;
    if (!mosquitto_property_read_string(properties, MQTT_PROP_REASON_STRING, &text, false))
        return {};
    const QString words = QString::fromUtf8(text).simplified().left(longestWords);
    std::free(text); // the library's own allocation
    return words;
}

MqttWelcome welcomeOf(const mosquitto_property *properties, MqttVersion version)
{
    MqttWelcome welcome{.version = version};
    std::uint16_t receiveMaximum = 0;
    std::uint8_t maximumQos = 2;
    std::uint8_t retain = 1;
    if (mosquitto_property_read_int16(properties, MQTT_PROP_RECEIVE_MAXIMUM, &receiveMaximum,
                                      false))
        welcome.receiveMaximum = std::max(1, static_cast<int>(receiveMaximum));
    mosquitto_property_read_int32(properties, MQTT_PROP_MAXIMUM_PACKET_SIZE,
                                  &welcome.maximumPacketSize, false);
    if (mosquitto_property_read_byte(properties, MQTT_PROP_MAXIMUM_QOS, &maximumQos, false))
        welcome.maximumQos = maximumQos;
    if (mosquitto_property_read_byte(properties, MQTT_PROP_RETAIN_AVAILABLE, &retain, false))
        welcome.retainAvailable = retain != 0;
    return welcome;
}

/// Once for the program.
void initialiseLibrary()
{
    [[maybe_unused]] static const int done = mosquitto_lib_init();
}

} // namespace

/// Called from inside the library, with its locks held: what they say is noted here and told when
/// the library has returned.
struct BrokerSession::Callbacks
{
    static BrokerSession &of(void *self) { return *static_cast<BrokerSession *>(self); }

    static void connected(mosquitto *, void *self, int code, int,
                          const mosquitto_property *properties)
    {
        BrokerSession &session = of(self);
        if (code == 0) {
            session.m_welcome = welcomeOf(properties, session.m_version);
            return;
        }
        session.m_refused = code < 0x80 ? reasonCodeOf311(code) : code;
        session.m_words = wordsOf(properties);
    }

    static void disconnected(mosquitto *, void *self, int code, const mosquitto_property *)
    {
        if (code >= 0x80) // smaller ones are the library's own errors
            of(self).m_disconnectCode = code;
    }

    static void published(mosquitto *, void *self, int id, int code,
                          const mosquitto_property *properties)
    {
        of(self).m_acks.push_back({id, code, code >= 0x80 ? wordsOf(properties) : QString()});
    }

    static void received(mosquitto *, void *self, const mosquitto_message *message,
                         const mosquitto_property *)
    {
        of(self).m_received.emplace_back(
            QByteArray(message->topic),
            QByteArray(static_cast<const char *>(message->payload), message->payloadlen));
    }
};

BrokerSession::BrokerSession(const MqttOptions &options, MqttVersion version, const MqttLife &life,
                             std::shared_ptr<TlsContext> tls)
    : m_options(options)
    , m_version(version)
    , m_tls(std::move(tls))
{
    initialiseLibrary();
    m_client = mosquitto_new(options.clientId.constData(), true, this);
    connect(&m_timer, &QTimer::timeout, this, &BrokerSession::tick);
    if (m_client)
        configure(life);
}

BrokerSession::~BrokerSession()
{
    m_reads.reset(); // before the socket is closed
    m_writes.reset();
    if (m_client)
        mosquitto_destroy(m_client);
}

void BrokerSession::configure(const MqttLife &life)
{
    mosquitto_int_option(m_client, MOSQ_OPT_PROTOCOL_VERSION,
                         m_version == MqttVersion::V5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311);
    mosquitto_int_option(m_client, MOSQ_OPT_TCP_NODELAY, 1);
    // The window is MqttConnection's; the library must only not hold anything back by itself.
    mosquitto_int_option(m_client, MOSQ_OPT_SEND_MAXIMUM, 65'535);
    if (!m_options.username.isEmpty() || !m_options.password.isEmpty()) {
        mosquitto_username_pw_set(m_client, m_options.username.constData(),
                                  m_options.password.isEmpty() ? nullptr
                                                               : m_options.password.constData());
    }
    if (life.death) {
        mosquitto_will_set(m_client, life.death->topic.constData(),
                           static_cast<int>(life.death->payload.size()),
                           life.death->payload.constData(), life.death->qos, life.death->retain);
    }
    if (m_tls) {
        mosquitto_opts_set(m_client, MOSQ_OPT_SSL_CTX, m_tls->handle());
        mosquitto_int_option(m_client, MOSQ_OPT_SSL_CTX_WITH_DEFAULTS, 0);
        mosquitto_tls_insecure_set(m_client, true); // the context checks the name
    }
    mosquitto_connect_v5_callback_set(m_client, &Callbacks::connected);
    mosquitto_disconnect_v5_callback_set(m_client, &Callbacks::disconnected);
    mosquitto_publish_v5_callback_set(m_client, &Callbacks::published);
    mosquitto_message_v5_callback_set(m_client, &Callbacks::received);
}

void BrokerSession::open(const QHostAddress &address)
{
    m_phase = Phase::Connecting;
    m_timer.start(m_options.timeout);
    errno = 0;
    const int result =
        m_client ? mosquitto_connect_async(m_client, address.toString().toLatin1().constData(),
                                           m_options.port, m_options.keepAliveS)
                 : MOSQ_ERR_NOMEM;
    const int error = errno;
    m_socket = m_client ? mosquitto_socket(m_client) : -1;
    if (m_socket < 0) {
        const QString detail = result == MOSQ_ERR_ERRNO
                                   ? systemText(error)
                                   : QString::fromLatin1(mosquitto_strerror(result));
        // Near brokers answer within the call, so that the handshake may have failed already.
        const bool shaking = m_tls && (result == MOSQ_ERR_TLS || error == ECONNRESET);
        // Not from inside of open().
        QMetaObject::invokeMethod(
            this,
            [this, detail, error, shaking] {
                if (shaking)
                    endWithoutHandshake();
                else
                    end({.kind = Kind::Unreachable, .code = error, .detail = detail});
            },
            Qt::QueuedConnection);
        return;
    }
    m_reads = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    m_writes = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
    connect(m_reads.get(), &QSocketNotifier::activated, this, &BrokerSession::readable);
    connect(m_writes.get(), &QSocketNotifier::activated, this, &BrokerSession::writable);
}

/// The library tells of a refused TCP connection only by the way, and not at all where TLS begins
/// on it: asked for here.
bool BrokerSession::endWithTcpError()
{
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    if (error == 0)
        return false;
    if (m_tls && error == ECONNRESET) { // not before the connection stands
        endWithoutHandshake();
        return true;
    }
    const bool connecting = m_phase == Phase::Connecting;
    end({.kind = connecting ? Kind::Unreachable : Kind::ClosedEarly,
         .code = error,
         .detail = systemText(error)});
    return true;
}

bool BrokerSession::peerHasClosed() const
{
    char byte = 0;
    const auto size = recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR);
}

/// One step of the TLS handshake, which the library takes in its reading function only.
void BrokerSession::secure()
{
    const int result = mosquitto_loop_read(m_client, 1);
    const auto *const ssl = static_cast<const SSL *>(mosquitto_ssl_get(m_client));
    // The broker's answer, and its farewell, may have come with the end of the handshake.
    if (m_welcome || m_refused || (ssl && SSL_is_init_finished(ssl) != 0)) {
        m_phase = Phase::Greeting;
        check(result == MOSQ_ERR_SUCCESS ? mosquitto_loop_write(m_client, 1) : result);
        return;
    }
    if (result == MOSQ_ERR_SUCCESS && ssl && !peerHasClosed()) {
        watch();
        return;
    }
    endWithoutHandshake();
}

void BrokerSession::endWithoutHandshake()
{
    const QString reason = m_tls->takeVerifyError();
    end({.kind = Kind::Tls,
         .detail =
             reason.isEmpty() ? QCoreApplication::translate("Delivery", "no handshake") : reason});
}

void BrokerSession::readable()
{
    if (m_phase == Phase::Connecting) {
        writable();
        return;
    }
    if (m_phase == Phase::Securing) {
        secure();
        return;
    }
    check(mosquitto_loop_read(m_client, 1));
}

void BrokerSession::writable()
{
    if (m_phase == Phase::Connecting) {
        if (endWithTcpError())
            return;
        m_phase = m_tls ? Phase::Securing : Phase::Greeting;
    }
    if (m_phase == Phase::Securing) {
        secure();
        return;
    }
    check(mosquitto_loop_write(m_client, 1));
}

/// While connecting: time is up. Later: keep-alive, by the library.
void BrokerSession::tick()
{
    if (m_phase == Phase::Up)
        check(mosquitto_loop_misc(m_client));
    else
        end({.kind = m_phase == Phase::Connecting ? Kind::Unreachable : Kind::Timeout,
             .detail = systemText(ETIMEDOUT)});
}

/// Also tells what the callbacks noted.
void BrokerSession::check(int libraryResult)
{
    const int error = errno;
    settle();
    if (m_phase == Phase::Over)
        return;
    if (libraryResult == MOSQ_ERR_SUCCESS && mosquitto_socket(m_client) == m_socket) {
        watch();
        return;
    }
    if (m_refused) {
        end({.kind = Kind::Refused,
             .code = *m_refused,
             .badVersion = *m_refused == MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION,
             .detail = m_words});
        return;
    }
    if (m_disconnectCode != 0) {
        end({.kind = Kind::Disconnected, .code = m_disconnectCode});
        return;
    }
    const bool early = m_phase != Phase::Up;
    switch (libraryResult) {
    case MOSQ_ERR_PROTOCOL:
    case MOSQ_ERR_MALFORMED_PACKET:
    case MOSQ_ERR_MALFORMED_UTF8:
        end({.kind = early ? Kind::ClosedEarly : Kind::Protocol,
             .detail = QString::fromLatin1(mosquitto_strerror(libraryResult))});
        return;
    case MOSQ_ERR_KEEPALIVE:
        end({.kind = Kind::Timeout});
        return;
    default:
        end({.kind = early ? Kind::ClosedEarly : Kind::Closed,
             .detail = libraryResult == MOSQ_ERR_ERRNO ? systemText(error) : QString()});
    }
}

void BrokerSession::settle()
{
    if (m_welcome && m_phase != Phase::Up) {
        m_phase = Phase::Up;
        setAwaiting(false);
        Q_EMIT connected(*m_welcome);
    }
    if (!m_acks.empty())
        Q_EMIT acknowledged(std::exchange(m_acks, {}));
    for (const auto &[topic, payload] : std::exchange(m_received, {}))
        Q_EMIT received(topic, payload);
}

void BrokerSession::watch()
{
    if (!m_writes)
        return;
    const auto *const ssl = static_cast<const SSL *>(mosquitto_ssl_get(m_client));
    // During the handshake the library keeps wanting to write once it has wanted to.
    m_writes->setEnabled(m_phase == Phase::Securing ? ssl && SSL_want_write(ssl)
                                                    : mosquitto_want_write(m_client));
}

void BrokerSession::end(MqttLoss loss)
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_timer.stop();
    m_reads.reset();
    m_writes.reset();
    Q_EMIT lost(loss);
}

BrokerSession::Problem BrokerSession::publish(const MqttMessage &message, int &id)
{
    mosquitto_property *properties = nullptr;
    if (m_version == MqttVersion::V5 && !message.key.isEmpty()) {
        mosquitto_property_add_string_pair(&properties, MQTT_PROP_USER_PROPERTY, "idempotency-key",
                                           message.key.constData());
    }
    const int result = mosquitto_publish_v5(
        m_client, &id, message.topic.constData(), static_cast<int>(message.payload.size()),
        message.payload.constData(), message.qos, message.retain, properties);
    mosquitto_property_free_all(&properties);
    if (!m_settling) {
        // What was written at once, and a socket that broke under it, are told later.
        m_settling = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_settling = false;
                check(MOSQ_ERR_SUCCESS);
            },
            Qt::QueuedConnection);
    }
    switch (result) {
    case MOSQ_ERR_OVERSIZE_PACKET:
    case MOSQ_ERR_PAYLOAD_SIZE:
        return Problem::TooLarge;
    case MOSQ_ERR_QOS_NOT_SUPPORTED:
        return Problem::QosNotSupported;
    case MOSQ_ERR_INVAL:
    case MOSQ_ERR_MALFORMED_UTF8:
        return Problem::BadTopic;
    case MOSQ_ERR_NOMEM:
        return Problem::Other;
    default: // an error of the socket ends the connection, and the message with it
        return Problem::None;
    }
}

void BrokerSession::subscribe(const QByteArray &filter)
{
    mosquitto_subscribe(m_client, nullptr, filter.constData(), 1);
}

void BrokerSession::close()
{
    if (m_phase == Phase::Up)
        mosquitto_disconnect(m_client);
    m_phase = Phase::Over;
    m_timer.stop();
    m_reads.reset();
    m_writes.reset();
}

void BrokerSession::setAwaiting(bool awaiting)
{
    if (m_phase != Phase::Up)
        return;
    using std::chrono::milliseconds;
    const auto idle = milliseconds(std::clamp(m_options.keepAliveS * 250, 1000, 15'000));
    const auto wanted = awaiting ? milliseconds(1000) : idle;
    if (!m_timer.isActive() || m_timer.intervalAsDuration() != wanted) {
        m_timer.setTimerType(Qt::CoarseTimer);
        m_timer.start(wanted);
    }
}

} // namespace aneroid

#include "moc_brokersession.cpp"
