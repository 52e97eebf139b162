#include "core/receiver/devicetable.h"

#include <QSqlError>
#include <QVariant>

namespace aneroid {

void DeviceTable::prepare()
{
    m_insert = std::make_unique<QSqlQuery>(m_database.connection());
    m_insert->prepare(
        QStringLiteral("INSERT INTO devices (device_id, readings, last_id) VALUES (?, 0, 0)"));
    m_update = std::make_unique<QSqlQuery>(m_database.connection());
    m_update->prepare(QStringLiteral("UPDATE devices SET readings = ?, last_id = ? WHERE id = ?"));
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
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT device_id, id, readings, last_id FROM devices")))
        return Failure{m_database.explain(query.lastError())};
    while (query.next())
        m_entries.emplace(query.value(0).toString().toStdString(),
                          Entry{query.value(1).toLongLong(), query.value(2).toLongLong(),
                                query.value(3).toLongLong(), false});
    return Done{};
}

Result<DeviceTable::Entry *, StorageError> DeviceTable::find(std::string_view deviceId)
{
    if (const auto known = m_entries.find(deviceId); known != m_entries.end())
        return &known->second;
    m_insert->bindValue(0, QString::fromUtf8(deviceId.data(), qsizetype(deviceId.size())));
    if (!m_insert->exec())
        return Failure{m_database.explain(m_insert->lastError())};
    const Entry entry{m_insert->lastInsertId().toLongLong(), 0, 0, false};
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
        m_update->bindValue(0, entry->readings);
        m_update->bindValue(1, entry->lastId);
        m_update->bindValue(2, entry->id);
        if (!m_update->exec())
            return Failure{m_database.explain(m_update->lastError())};
        entry->changed = false;
    }
    m_changed.clear();
    return Done{};
}

} // namespace aneroid
