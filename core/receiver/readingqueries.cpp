// The reading half of ReadingStore.
#include "core/receiver/readingstore.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace aneroid {
namespace {

// CROSS JOIN keeps SQLite from walking the devices first.
const QString columns = QStringLiteral(
    "SELECT readings.id, device_id, temperature_c, humidity, pressure_hpa, timestamp, received_at,"
    " extra FROM ");
const QString join = QStringLiteral(" CROSS JOIN devices ON devices.id = readings.device"
                                    " ORDER BY readings.id DESC LIMIT :limit");
const QString newestOfAll = columns + QStringLiteral("readings") + join;
const QString newestOfDevice =
    QStringLiteral("WITH RECURSIVE chain (id, length) AS ("
                   "SELECT last_id, 1 FROM devices WHERE device_id = :device"
                   " UNION ALL SELECT previous, length + 1 FROM chain"
                   " CROSS JOIN readings ON readings.id = chain.id WHERE length < :length) ") +
    columns + QStringLiteral("chain CROSS JOIN readings ON readings.id = chain.id") + join;

QString isoText(const QVariant &time)
{
    return QString::fromLatin1(formatIsoTime(time.toLongLong()));
}

ReadingStore::Row toRow(const QSqlQuery &query)
{
    return {StoredRow{query.value(0).toLongLong(), query.value(1).toString(),
                      query.value(2).toDouble(), query.value(3).toDouble(),
                      query.value(4).toDouble(), isoText(query.value(5)), isoText(query.value(6))},
            query.value(7).toString().toUtf8()};
}

} // namespace

ReadingStore::Outcome<std::vector<ReadingStore::Row>> ReadingStore::newest(int limit,
                                                                           const QString &deviceId)
{
    if (const auto flushed = flushForReading(); !flushed)
        return Failure{flushed.error()};
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    query.prepare(deviceId.isEmpty() ? newestOfAll : newestOfDevice);
    if (!deviceId.isEmpty()) {
        query.bindValue(QStringLiteral(":device"), deviceId);
        query.bindValue(QStringLiteral(":length"), limit);
    }
    query.bindValue(QStringLiteral(":limit"), limit);
    if (const auto done = execute(query); !done)
        return Failure{done.error()};
    std::vector<Row> rows;
    while (query.next())
        rows.push_back(toRow(query));
    return rows;
}

ReadingStore::Outcome<qint64> ReadingStore::total()
{
    if (const auto flushed = flushForReading(); !flushed)
        return Failure{flushed.error()};
    QSqlQuery query(m_database.connection());
    if (!query.exec(QStringLiteral("SELECT coalesce(sum(readings), 0) FROM devices")) ||
        !query.next())
        return Failure{m_database.explain(query.lastError())};
    return query.value(0).toLongLong();
}

ReadingStore::Outcome<std::vector<ReadingStore::DeviceRow>> ReadingStore::devices()
{
    if (const auto flushed = flushForReading(); !flushed)
        return Failure{flushed.error()};
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral(
            "SELECT device_id, readings, timestamp, received_at FROM devices"
            " CROSS JOIN readings ON readings.id = devices.last_id ORDER BY device_id")))
        return Failure{m_database.explain(query.lastError())};
    std::vector<DeviceRow> rows;
    while (query.next())
        rows.push_back({query.value(0).toString(), query.value(1).toLongLong(),
                        isoText(query.value(2)), isoText(query.value(3))});
    return rows;
}

ReadingStore::Outcome<QString> ReadingStore::since()
{
    QSqlQuery query(m_database.connection());
    if (!query.exec(QStringLiteral("SELECT received_at FROM readings ORDER BY id LIMIT 1")))
        return Failure{m_database.explain(query.lastError())};
    return query.next() ? isoText(query.value(0)) : QString();
}

/// Inside an open transaction the counts of devices are ahead of their table.
ReadingStore::Outcome<Done> ReadingStore::flushForReading()
{
    if (!m_inTransaction)
        return Done{};
    return settle(m_devices.flush());
}

} // namespace aneroid
