#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <random>

class QTcpSocket;

namespace aneroid {

/// Stands in front of a real HTTP server on a loopback port and spoils a share of the requests, by
/// a seeded draw: answers 503 or 429 itself, resets the connection before the server has seen the
/// request or after it has done it, or is slow.
class FaultyProxy : public QObject
{
    Q_OBJECT
public:
    explicit FaultyProxy(quint32 seed, QObject *parent = nullptr);
    ~FaultyProxy() override;

    [[nodiscard]] QUrl url() const;
    /// The server behind; connections to an earlier one are cut.
    void setServer(quint16 port);
    /// 0: passes everything on.
    void setFaultShare(double share) { m_faultShare = share; }

    /// Refuses connections, and cuts those that are there, until comeBack().
    void goDown();
    [[nodiscard]] bool comeBack();

    [[nodiscard]] int requestCount() const { return m_requests; }
    [[nodiscard]] int faultCount() const { return m_faults; }

private:
    enum class Fate { Pass, Busy, TooMany, ResetBefore, ResetAfter, Slow };
    struct Line;

    void accept();
    void readRequest(Line &line);
    void serve(Line &line);
    void forward(Line &line);
    void readAnswer(Line &line);
    void end(QTcpSocket *client);
    [[nodiscard]] Fate draw();

    QTcpServer m_listener;
    quint16 m_port = 0;
    quint16 m_serverPort = 0;
    double m_faultShare = 0.0;
    std::mt19937 m_random;
    QHash<QTcpSocket *, std::shared_ptr<Line>> m_lines; ///< by the client's socket
    int m_requests = 0;
    int m_faults = 0;
};

} // namespace aneroid
