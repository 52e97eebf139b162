#include "tests/support/mosquittobroker.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace aneroid {

QString MosquittoBroker::program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("mosquitto"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("mosquitto"),
                                                            {QStringLiteral("/usr/sbin")})
                           : found;
}

const char *MosquittoBroker::absence()
{
    return "mosquitto is not installed (apt install mosquitto)";
}

quint16 MosquittoBroker::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

MosquittoBroker::MosquittoBroker(const QStringList &lines, bool anonymous)
    : MosquittoBroker(freePort(), lines, anonymous)
{
}

MosquittoBroker::MosquittoBroker(quint16 port)
    : MosquittoBroker(port, {}, true)
{
}

MosquittoBroker::MosquittoBroker(quint16 port, const QStringList &lines, bool anonymous)
    : m_port(port)
{
    QStringList all{QStringLiteral("listener %1 127.0.0.1").arg(m_port),
                    QStringLiteral("allow_anonymous %1")
                        .arg(anonymous ? QStringLiteral("true") : QStringLiteral("false")),
                    QStringLiteral("user root"), QStringLiteral("log_type error"),
                    QStringLiteral("log_type notice")};
    for (QString line : lines)
        all.append(line.replace(QStringLiteral("%DIR%"), m_folder.path()));
    write(QStringLiteral("broker.conf"), all.join(u'\n').toUtf8() + '\n');
}

MosquittoBroker::~MosquittoBroker()
{
    kill();
}

QString MosquittoBroker::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return file.fileName();
}

bool MosquittoBroker::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(program(),
                     {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("broker.conf"))});
    if (!m_process->waitForStarted())
        return false;
    const auto accepts = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        return socket.waitForConnected(200);
    };
    return QTest::qWaitFor([&] { return m_process->state() == QProcess::NotRunning || accepts(); },
                           10'000) &&
           m_process->state() == QProcess::Running;
}

void MosquittoBroker::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    m_process->waitForFinished(10'000);
    m_log += m_process->readAll();
    m_process.reset();
}

void MosquittoBroker::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(10'000);
    m_log += m_process->readAll();
    m_process.reset();
}

QByteArray MosquittoBroker::log()
{
    if (m_process)
        m_log += m_process->readAll();
    return m_log;
}

} // namespace aneroid
