#include "core/mqtt/mqttconnection.h"

#include "core/mqtt/words/reasonwords.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace aneroid {
namespace {

using Kind = MqttLoss::Kind;
using std::chrono::milliseconds;

/// A connection that lasts so long is one; a shorter one counts as a failure.
constexpr milliseconds shortestLife{5'000};
constexpr milliseconds longestFarewell{1'000};

bool isEarly(const MqttLoss &loss)
{
    return loss.kind == Kind::ClosedEarly || loss.kind == Kind::Timeout || loss.badVersion;
}

} // namespace

MqttConnection::MqttConnection(MqttOptions options, LifeMaker life, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_makeLife(std::move(life))
    , m_version(m_options.version == MqttVersion::V311 ? MqttVersion::V311 : MqttVersion::V5)
{
    m_retry.setSingleShot(true);
    m_closing.setSingleShot(true);
    m_lookupLimit.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MqttConnection::attempt);
    connect(&m_closing, &QTimer::timeout, this, &MqttConnection::endClosing);
    connect(&m_lookupLimit, &QTimer::timeout, this, [this] {
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
        loseName(QCoreApplication::translate("Delivery", "looking up its name takes too long"));
    });
    connect(&m_overdue, &QTimer::timeout, this, &MqttConnection::checkOverdue);
}

MqttConnection::~MqttConnection()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_state == State::Connected)
        sayGoodbye();
    delete m_session;
}

void MqttConnection::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void MqttConnection::setKnownVersion(MqttVersion version)
{
    if (m_options.version == MqttVersion::Auto && m_state == State::Idle)
        m_version = version;
}

void MqttConnection::open()
{
    if (m_state == State::Idle)
        attempt();
}

void MqttConnection::attempt()
{
    m_retry.stop();
    m_fellBack = false;
    m_life = m_makeLife ? m_makeLife() : MqttLife();
    setState(State::Connecting);
    if (m_options.tls && !m_tls) {
        auto made = TlsContext::make(m_options.host, m_options.tlsFiles);
        if (!made) {
            const QString reason = made.error();
            QMetaObject::invokeMethod(
                this, [this, reason] { lose({.kind = Kind::Tls, .detail = reason}); },
                Qt::QueuedConnection);
            return;
        }
        m_tls = *made;
    }
    if (const QHostAddress literal(m_options.host); !literal.isNull()) {
        m_addresses = QList<QHostAddress>{literal}; // an emptied list takes no braces in Qt 6.8
        tryNextAddress();
        return;
    }
    // A look-up can take long; it goes on in Qt's own threads.
    m_lookup = QHostInfo::lookupHost(m_options.host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        m_lookupLimit.stop();
        m_addresses = info.addresses();
        if (m_addresses.isEmpty())
            loseName(QCoreApplication::translate("Delivery", "host not found"));
        else
            tryNextAddress();
    });
    m_lookupLimit.start(m_options.timeout);
}

void MqttConnection::loseName(const QString &detail)
{
    lose({.kind = Kind::Unreachable, .detail = detail});
}

void MqttConnection::tryNextAddress()
{
    m_address = m_addresses.takeFirst();
    begin(m_address);
}

void MqttConnection::begin(const QHostAddress &address)
{
    dropSession();
    m_session = new BrokerSession(m_options, m_version, m_life, m_tls);
    connect(m_session, &BrokerSession::connected, this, &MqttConnection::greet);
    connect(m_session, &BrokerSession::acknowledged, this, &MqttConnection::take);
    connect(m_session, &BrokerSession::received, this, &MqttConnection::received);
    connect(m_session, &BrokerSession::lost, this, &MqttConnection::lose);
    m_session->open(address);
}

void MqttConnection::dropSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session->deleteLater(); // it may be what is calling
    m_session = nullptr;
}

void MqttConnection::greet(const MqttWelcome &welcome)
{
    m_welcome = welcome;
    m_upSince = Clock::now();
    m_trouble.clear();
    m_addresses.clear();
    for (const QByteArray &filter : std::as_const(m_filters))
        m_session->subscribe(filter);
    putFirst(m_life.births);
    setState(State::Connected);
    pump();
}

/// What a person may need to know of the moment in which the connection was lost.
LossScene MqttConnection::scene() const
{
    LossScene scene;
    scene.shortLife = m_upSince && Clock::now() - *m_upSince < shortestLife;
    scene.exactlyOnce =
        std::ranges::any_of(m_inFlight, [](const Item &item) { return item.message.qos == 2; });
    if (!m_inFlight.empty())
        scene.topic = m_inFlight.front().message.topic;
    return scene;
}

/// At once, in this attempt: another address, or the older version.
bool MqttConnection::tryOtherwise(const MqttLoss &loss)
{
    if (m_upSince)
        return false;
    if (loss.kind == Kind::Unreachable && !m_addresses.isEmpty()) {
        tryNextAddress();
        return true;
    }
    if (m_options.version != MqttVersion::Auto || !isEarly(loss))
        return false;
    if (m_version == MqttVersion::V5) {
        m_version = MqttVersion::V311;
        m_fellBack = true;
        begin(m_address);
        return true;
    }
    m_version = MqttVersion::V5; // neither: the next attempt begins with it
    return false;
}

void MqttConnection::lose(const MqttLoss &loss)
{
    if (tryOtherwise(loss))
        return;
    const auto now = Clock::now();
    m_lostAt = now;
    m_failures = m_upSince && now - *m_upSince >= shortestLife ? 1 : m_failures + 1;
    m_lastLoss = loss.kind;
    m_trouble = lossText(loss, m_options, scene());
    dropSession();
    m_upSince.reset();
    m_overdue.stop();
    waitForNextAttempt();
    const QString trouble = m_trouble;
    failAll(loss);
    Q_EMIT failed(trouble);
    if (m_closed)
        endClosing();
}

void MqttConnection::waitForNextAttempt()
{
    if (m_closed) {
        setState(State::Idle);
        return;
    }
    const int doublings = std::clamp(m_failures - 1, 0, 16);
    const auto delay = std::min(m_options.longestDelay, m_options.firstDelay * (1 << doublings));
    // Many connections that were lost together do not come back together.
    const double jitter = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    m_retry.start(std::chrono::duration_cast<milliseconds>(delay * jitter));
    setState(State::Waiting);
}

void MqttConnection::subscribe(const QByteArray &filter)
{
    m_filters.append(filter);
    if (m_state == State::Connected)
        m_session->subscribe(filter);
}

void MqttConnection::dropFarewell(const QByteArray &topic)
{
    std::erase_if(m_life.farewells,
                  [&topic](const MqttMessage &farewell) { return farewell.topic == topic; });
}

void MqttConnection::renew()
{
    if (m_state != State::Connected)
        return;
    close([this] { open(); });
}

void MqttConnection::close(std::function<void()> done)
{
    m_closed = std::move(done);
    if (m_state != State::Connected) {
        QMetaObject::invokeMethod(this, &MqttConnection::endClosing, Qt::QueuedConnection);
        return;
    }
    for (const MqttMessage &farewell : std::as_const(m_life.farewells))
        m_pending.push_back({.message = farewell, .done = {}});
    m_life.farewells.clear();
    m_closing.start(longestFarewell);
    pump();
}

void MqttConnection::endClosing()
{
    if (!m_closed)
        return;
    m_closing.stop();
    m_retry.stop();
    m_overdue.stop();
    m_lookupLimit.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_session)
        m_session->close();
    dropSession();
    m_upSince.reset();
    const auto closed = std::exchange(m_closed, {});
    setState(State::Idle);
    giveBack({.outcome = MqttReply::Outcome::Retry,
              .reason = QCoreApplication::translate(
                  "Delivery", "MQTT: the connection was closed before the broker answered")});
    closed();
}

/// Without waiting: what the socket takes at once.
void MqttConnection::sayGoodbye()
{
    for (const MqttMessage &farewell : std::as_const(m_life.farewells)) {
        int id = 0;
        if (m_session->publish(farewell, id) != BrokerSession::Problem::None)
            break;
    }
    m_session->close();
}

} // namespace aneroid

#include "moc_mqttconnection.cpp"
