#pragma once

#include "core/receiver/store/database.h"
#include "core/receiver/store/texthash.h"
#include "core/sqlite/statement.h"

#include <memory>

namespace aneroid {

/// The devices that ever posted, held in memory; flush() writes what changed.
class DeviceTable
{
public:
    struct Entry
    {
        qint64 id = 0;
        qint64 readings = 0;
        qint64 lastId = 0; ///< of its newest reading; 0: none
        bool changed = false;
    };

    explicit DeviceTable(Database &database)
        : m_database(database)
    {
    }

    void prepare();
    void close();

    /// Reads all devices anew and forgets what was not flushed.
    [[nodiscard]] Result<Done, StorageError> load();

    /// The device of that name (UTF-8), made where it is new; valid until load().
    [[nodiscard]] Result<Entry *, StorageError> find(std::string_view deviceId);

    void countReading(Entry &entry, qint64 readingId);
    [[nodiscard]] Result<Done, StorageError> flush();

private:
    Database &m_database;
    TextMap<Entry> m_entries;
    std::vector<Entry *> m_changed;
    std::unique_ptr<Statement> m_insert;
    std::unique_ptr<Statement> m_update;
};

} // namespace aneroid
