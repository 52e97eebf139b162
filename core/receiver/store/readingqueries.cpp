// The reading half of ReadingStore.
#include "core/receiver/store/readingstore.h"

#include "core/sqlite/statement.h"

namespace aneroid {
namespace {

// CROSS JOIN keeps SQLite from walking the devices first.
constexpr const char *newestOfAll =
    "SELECT readings.id, device_id, temperature_c, humidity, pressure_hpa, timestamp, received_at,"
    " extra FROM readings CROSS JOIN devices ON devices.id = readings.device"
    " ORDER BY readings.id DESC LIMIT ?1";
constexpr const char *newestOfDevice =
    "WITH RECURSIVE chain (id, length) AS ("
    "SELECT last_id, 1 FROM devices WHERE device_id = ?2"
    " UNION ALL SELECT previous, length + 1 FROM chain"
    " CROSS JOIN readings ON readings.id = chain.id WHERE length < ?1)"
    " SELECT readings.id, device_id, temperature_c, humidity, pressure_hpa, timestamp, received_at,"
    " extra FROM chain CROSS JOIN readings ON readings.id = chain.id"
    " CROSS JOIN devices ON devices.id = readings.device ORDER BY readings.id DESC LIMIT ?1";

QString isoText(TimeUs time)
{
    return QString::fromLatin1(formatIsoTime(time));
}

ReadingStore::Row toRow(const Statement &query)
{
    return {StoredRow{query.integer(0), query.text(1), query.number(2), query.number(3),
                      query.number(4), isoText(query.integer(5)), isoText(query.integer(6))},
            query.bytes(7)};
}

} // namespace

ReadingStore::Outcome<std::vector<ReadingStore::Row>> ReadingStore::newest(int limit,
                                                                           const QString &deviceId)
{
    if (const auto flushed = flushForReading(); !flushed)
        return Failure{flushed.error()};
    const std::string device = deviceId.toStdString();
    Statement query(m_database, device.empty() ? newestOfAll : newestOfDevice);
    query.bind(1, qint64{limit});
    if (!device.empty())
        query.bindText(2, device);
    std::vector<Row> rows;
    if (const auto done = query.forEachRow([&] { rows.push_back(toRow(query)); }); !done)
        return Failure{done.error()};
    return rows;
}

ReadingStore::Outcome<qint64> ReadingStore::total()
{
    if (const auto flushed = flushForReading(); !flushed)
        return Failure{flushed.error()};
    return m_database.number("SELECT coalesce(sum(readings), 0) FROM devices");
}

ReadingStore::Outcome<std::vector<ReadingStore::DeviceRow>> ReadingStore::devices()
{
    if (const auto flushed = flushForReading(); !flushed)
        return Failure{flushed.error()};
    Statement query(m_database,
                    "SELECT device_id, readings, timestamp, received_at FROM devices"
                    " CROSS JOIN readings ON readings.id = devices.last_id ORDER BY device_id");
    std::vector<DeviceRow> rows;
    const auto done = query.forEachRow([&] {
        rows.push_back({query.text(0), query.integer(1), isoText(query.integer(2)),
                        isoText(query.integer(3))});
    });
    if (!done)
        return Failure{done.error()};
    return rows;
}

ReadingStore::Outcome<QString> ReadingStore::since()
{
    Statement query(m_database, "SELECT received_at FROM readings ORDER BY id LIMIT 1");
    const auto row = query.step();
    if (!row)
        return Failure{row.error()};
    return *row ? isoText(query.integer(0)) : QString();
}

/// Inside an open transaction the counts of devices are ahead of their table.
ReadingStore::Outcome<Done> ReadingStore::flushForReading()
{
    if (!m_inTransaction)
        return Done{};
    return settle(m_devices.flush());
}

} // namespace aneroid
