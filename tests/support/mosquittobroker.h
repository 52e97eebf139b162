#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace aneroid {

/// A real mosquitto on a free port of this machine, with what the test wants in its configuration.
class MosquittoBroker
{
public:
    /// Empty where it is not installed.
    [[nodiscard]] static QString program();
    /// What a test says when it is skipped for that.
    static const char *absence();

    /// `lines` come after a listener that lets everybody in; `%DIR%` in them is a folder of its
    /// own.
    explicit MosquittoBroker(const QStringList &lines = {}, bool anonymous = true);
    /// On this port.
    explicit MosquittoBroker(quint16 port);
    ~MosquittoBroker();

    /// True when it accepts connections.
    [[nodiscard]] bool start();
    void stop(); ///< in order: keeps what is to be kept
    void kill(); ///< SIGKILL
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray log();

    /// Writes a file into its folder before it starts; the path.
    QString write(const QString &name, const QByteArray &content) const;

    [[nodiscard]] static quint16 freePort();

private:
    MosquittoBroker(quint16 port, const QStringList &lines, bool anonymous);

    QTemporaryDir m_folder;
    quint16 m_port;
    QByteArray m_log;
    std::unique_ptr<QProcess> m_process;
};

} // namespace aneroid
