#pragma once

#include "core/receiver/database.h"
#include "core/receiver/statement.h"
#include "core/receiver/texthash.h"

#include <memory>

namespace aneroid {

/// The prefixes of idempotency keys (for Aneroid's own: device and run) as small numbers, and the
/// highest sequence of each, which tells most new keys without asking the index.
class KeyTable
{
public:
    static constexpr qint64 noSequence = -2;

    struct Entry
    {
        qint64 id = 0;
        qint64 highestSequence = noSequence;
    };

    explicit KeyTable(Database &database)
        : m_database(database)
    {
    }

    void prepare();
    void close();
    void forget() { m_entries.clear(); }

    /// The entry of that prefix, made where it is new; valid until the next call.
    [[nodiscard]] Result<Entry *, StorageError> find(const std::string &prefix);

private:
    [[nodiscard]] Result<Entry, StorageError> read(std::string_view prefix);
    [[nodiscard]] Result<Entry, StorageError> create(std::string_view prefix);

    Database &m_database;
    TextMap<Entry> m_entries;
    std::unique_ptr<Statement> m_select;
    std::unique_ptr<Statement> m_insert;
};

} // namespace aneroid
