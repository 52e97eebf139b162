#include "tests/support/scriptedbroker.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace aneroid {
namespace {

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<quint8>(bytes.at(i)); };
    return static_cast<quint16>(byte(at) << 8 | byte(at + 1));
}

QByteArray bytes16(quint16 number)
{
    return {QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number & 0xFF)};
}

QByteArray packet(int head, const QByteArray &body)
{
    return QByteArray(1, static_cast<char>(head)) + static_cast<char>(body.size()) + body;
}

} // namespace

struct ScriptedBroker::Client
{
    QTcpSocket *socket = nullptr;
    QByteArray buffer;
    bool version5 = false;
    QList<std::pair<quint16, int>> kept; ///< ids and QoS without an acknowledgement
};

ScriptedBroker::ScriptedBroker(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
            ++m_connections;
            auto client = std::make_shared<Client>();
            client->socket = socket;
            m_clients.push_back(client);
            connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
        }
    });
}

ScriptedBroker::~ScriptedBroker()
{
    closeAll();
}

quint16 ScriptedBroker::port() const
{
    return m_server->serverPort();
}

void ScriptedBroker::closeAll()
{
    for (const auto &client : m_clients) {
        client->socket->disconnect(this);
        client->socket->abort();
    }
    m_clients.clear();
}

void ScriptedBroker::read(Client &client)
{
    client.buffer += client.socket->readAll();
    while (client.buffer.size() >= 2) {
        qsizetype length = 0;
        qsizetype at = 1;
        for (int shift = 0;; shift += 7) {
            if (at >= client.buffer.size())
                return;
            const auto byte = static_cast<quint8>(client.buffer.at(at++));
            length |= static_cast<qsizetype>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                break;
        }
        if (client.buffer.size() < at + length)
            return;
        const int head = static_cast<quint8>(client.buffer.at(0));
        const QByteArray body = client.buffer.mid(at, length);
        client.buffer.remove(0, at + length);
        handle(client, head, body);
    }
}

void ScriptedBroker::handle(Client &client, int head, const QByteArray &body)
{
    switch (head >> 4) {
    case 1:
        greet(client, body);
        return;
    case 3:
        take(client, head & 0x0F, body);
        return;
    case 6: // PUBREL
        client.socket->write(packet(0x70, body.first(2)));
        return;
    case 12:
        client.socket->write(packet(0xD0, {}));
        return;
    case 14:
        ++m_goodbyes;
        client.socket->disconnectFromHost();
        return;
    default:
        return;
    }
}

void ScriptedBroker::greet(Client &client, const QByteArray &body)
{
    const int version = body.at(6);
    m_versions.append(version);
    client.version5 = version == 5;
    if (client.version5 && onVersion5 != OnVersion5::Take) {
        if (onVersion5 == OnVersion5::RefuseAs311)
            client.socket->write(packet(0x20, QByteArray(1, '\0') + '\1'));
        client.socket->disconnectFromHost();
        return;
    }
    QByteArray answer = QByteArray(1, '\0') + static_cast<char>(connackCode);
    if (client.version5) {
        QByteArray properties;
        if (receiveMaximum)
            properties += '\x21' + bytes16(*receiveMaximum);
        if (maximumQos)
            properties += QByteArray(1, '\x24') + static_cast<char>(*maximumQos);
        if (maximumPacketSize) {
            properties += '\x27' + bytes16(static_cast<quint16>(*maximumPacketSize >> 16)) +
                          bytes16(static_cast<quint16>(*maximumPacketSize & 0xFFFF));
        }
        answer += static_cast<char>(properties.size()) + properties;
    }
    client.socket->write(packet(0x20, answer));
    if (connackCode != 0)
        client.socket->disconnectFromHost();
}

void ScriptedBroker::take(Client &client, int flags, const QByteArray &body)
{
    Publish publish{.qos = flags >> 1 & 3, .retain = (flags & 1) != 0};
    const qsizetype topicSize = number16(body, 0);
    publish.topic = body.mid(2, topicSize);
    qsizetype at = 2 + topicSize;
    quint16 id = 0;
    if (publish.qos > 0) {
        id = number16(body, at);
        at += 2;
    }
    if (client.version5) {
        const qsizetype size = body.at(at++); // of one byte in these tests
        publish.properties = body.mid(at, size);
        at += size;
    }
    publish.payload = body.mid(at);
    m_publishes.append(publish);
    const auto meant = [&](const QByteArray &text) {
        return !text.isEmpty() && publish.topic.contains(text);
    };
    if (meant(closesOn)) {
        client.socket->abort();
        return;
    }
    if (meant(disconnectsOn)) {
        client.socket->write(packet(0xE0, QByteArray(1, static_cast<char>(disconnectCode)) + '\0'));
        client.socket->disconnectFromHost();
        return;
    }
    if (publish.qos == 0)
        return;
    if (meant(answersWronglyOn)) {
        acknowledge(client, id, publish.qos == 1 ? 2 : 1, 0);
        return;
    }
    if (meant(refusesOn)) {
        acknowledge(client, id, publish.qos, refusalCode);
        return;
    }
    client.kept.append({id, answersQos2AsQos1 ? 1 : publish.qos});
    m_mostUnacknowledged = std::max(m_mostUnacknowledged, static_cast<int>(client.kept.size()));
    if (acknowledges)
        release();
}

void ScriptedBroker::acknowledge(Client &client, quint16 id, int qos, int code)
{
    QByteArray body = bytes16(id);
    if (client.version5 && code != 0)
        body += static_cast<char>(code);
    client.socket->write(packet(qos == 1 ? 0x40 : 0x50, body));
}

void ScriptedBroker::release()
{
    for (const auto &client : m_clients) {
        for (const auto &[id, qos] : std::exchange(client->kept, {}))
            acknowledge(*client, id, qos, 0);
    }
}

} // namespace aneroid
