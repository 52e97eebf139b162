#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace aneroid {

/// One stored row, for the window's table.
struct StoredRow
{
    qint64 id = 0;
    QString deviceId;
    double temperatureC = 0.0;
    double humidity = 0.0;
    double pressureHpa = 0.0;
    QString timestamp;  ///< as stored, ISO 8601 UTC
    QString receivedAt; ///< ISO 8601 UTC

    friend bool operator==(const StoredRow &, const StoredRow &) = default;
};

/// The built-in development server (design 5.5): an HTTP server in front of SQLite in WAL mode, in
/// a thread of its own, so that a window in the same process stays smooth. All members are called
/// from the owner's thread; signals arrive there.
class Receiver : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString database; ///< file; ":memory:" for none
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 8000;
        bool anyPortIfTaken = false; ///< else a port in use is an error
    };

    explicit Receiver(QObject *parent = nullptr);
    ~Receiver() override; ///< stops

    /// The port it listens on, or a sentence (port in use, database not writable: which and why).
    [[nodiscard]] Result<quint16, QString> start(const Options &options);
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:8000"; empty when stopped
    /// The port that was asked for, where another program has it and a free one was taken.
    [[nodiscard]] std::optional<quint16> portInUse() const;
    [[nodiscard]] QString databaseFile() const;

    /// Asks for the newest `limit` rows and the number of all; the answer is rowsReady().
    void requestRows(int limit);
    /// Deletes every stored row; cleared() or failed() follows.
    void clear();

Q_SIGNALS:
    /// At most ten times a second while readings arrive.
    void stored(qint64 total);
    void rowsReady(const QList<aneroid::StoredRow> &newestFirst, qint64 total);
    void cleared();
    void failed(const QString &message); ///< a storage error (disk full, …), in words

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
