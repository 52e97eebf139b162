#include "core/receiver/store/devicetable.h"

namespace aneroid {

void DeviceTable::prepare()
{
    m_insert = std::make_unique<Statement>(
        m_database, "INSERT INTO devices (device_id, readings, last_id) VALUES (?, 0, 0)");
    m_update = std::make_unique<Statement>(
        m_database, "UPDATE devices SET readings = ?, last_id = ? WHERE id = ?");
}

void DeviceTable::close()
{
    m_insert.reset();
    m_update.reset();
    m_changed.clear();
    m_entries.clear();
}

Result<Done, StorageError> DeviceTable::load()
{
    m_changed.clear();
    m_entries.clear();
    Statement query(m_database, "SELECT device_id, id, readings, last_id FROM devices");
    return query.forEachRow([&] {
        m_entries.emplace(query.bytes(0).toStdString(),
                          Entry{query.integer(1), query.integer(2), query.integer(3), false});
    });
}

Result<DeviceTable::Entry *, StorageError> DeviceTable::find(std::string_view deviceId)
{
    if (const auto known = m_entries.find(deviceId); known != m_entries.end())
        return &known->second;
    m_insert->bindText(1, deviceId);
    if (const auto done = m_insert->run(); !done)
        return Failure{done.error()};
    const Entry entry{m_database.lastInsertId(), 0, 0, false};
    return &m_entries.emplace(deviceId, entry).first->second;
}

void DeviceTable::countReading(Entry &entry, qint64 readingId)
{
    ++entry.readings;
    entry.lastId = readingId;
    if (!entry.changed) {
        entry.changed = true;
        m_changed.push_back(&entry);
    }
}

Result<Done, StorageError> DeviceTable::flush()
{
    for (Entry *entry : m_changed) {
        m_update->bind(1, entry->readings);
        m_update->bind(2, entry->lastId);
        m_update->bind(3, entry->id);
        if (auto done = m_update->run(); !done)
            return done;
        entry->changed = false;
    }
    m_changed.clear();
    return Done{};
}

} // namespace aneroid
