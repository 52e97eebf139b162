#pragma once

#include "core/receiver/receivedreading.h"
#include "core/receiver/receiver.h"
#include "core/receiver/store/database.h"
#include "core/receiver/store/devicetable.h"
#include "core/receiver/store/keytable.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace aneroid {

/// Readings in the database. Added readings gather in one open transaction until commit(): only
/// then may a client be told. A failed statement undoes the whole open transaction.
class ReadingStore
{
public:
    struct Added
    {
        enum class Kind { Stored, Duplicate, Conflict };

        Kind kind = Kind::Stored;
        qint64 id = 0; ///< of the older reading where it is no new one
    };
    struct AddedBatch
    {
        std::vector<qint64> ids;
        qint64 duplicates = 0;
        std::optional<qsizetype> conflict; ///< index of the first conflict: nothing was stored
    };
    /// A stored reading with its further members, a JSON object or empty.
    struct Row
    {
        StoredRow row;
        QByteArray extra;
    };
    struct DeviceRow
    {
        QString deviceId;
        qint64 readings = 0;
        QString lastTimestamp;
        QString lastReceivedAt;
    };

    template <typename T>
    using Outcome = Result<T, StorageError>;

    ReadingStore();
    ~ReadingStore();

    [[nodiscard]] Result<Done, QString> open(const QString &file);
    void close(); ///< an open transaction is lost

    [[nodiscard]] Outcome<Added> add(const ReceivedReading &reading, TimeUs now);
    [[nodiscard]] Outcome<AddedBatch> add(const std::vector<ReceivedReading> &readings, TimeUs now);

    [[nodiscard]] bool isOpenTransaction() const { return m_inTransaction; }
    [[nodiscard]] Outcome<Done> commit();

    /// Newest arrivals first; of one device, or of all where it is empty.
    [[nodiscard]] Outcome<std::vector<Row>> newest(int limit, const QString &deviceId = {});
    [[nodiscard]] Outcome<qint64> total();
    [[nodiscard]] Outcome<std::vector<DeviceRow>> devices();
    /// Arrival of the oldest reading, ISO 8601 UTC; empty where there is none.
    [[nodiscard]] Outcome<QString> since();
    [[nodiscard]] qint64 bytes() const { return m_database.bytes(); }

    /// Deletes every reading and gives the space back; later ids go on from the last one.
    [[nodiscard]] Outcome<Done> clear();

private:
    struct Statements;

    [[nodiscard]] Outcome<Done> begin();
    [[nodiscard]] Outcome<Done> loadCaches();
    [[nodiscard]] Outcome<Done> flushForReading();
    [[nodiscard]] Outcome<Added> addOpen(const ReceivedReading &reading, TimeUs now);
    [[nodiscard]] Outcome<AddedBatch> addAll(const std::vector<ReceivedReading> &readings,
                                             TimeUs now);
    [[nodiscard]] Outcome<Added> findEarlier(const ReceivedReading &reading, qint64 keyPrefix);
    [[nodiscard]] Outcome<qint64> insert(const ReceivedReading &reading, qint64 keyPrefix,
                                         TimeUs now);
    [[nodiscard]] Outcome<Done> runAll(std::initializer_list<const char *> statements);
    /// Undoes the open transaction where `outcome` is a failure.
    template <typename T>
    [[nodiscard]] Outcome<T> settle(Outcome<T> outcome)
    {
        if (!outcome)
            abandon();
        return outcome;
    }
    void abandon();

    Database m_database;
    DeviceTable m_devices{m_database};
    KeyTable m_keys{m_database};
    std::unique_ptr<Statements> m_statements;
    qint64 m_lastId = 0;
    qint64 m_dataVersion = -1; ///< tells when another program wrote; -1: caches are to be read
    bool m_inTransaction = false;
};

} // namespace aneroid
