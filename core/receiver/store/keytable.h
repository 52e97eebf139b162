#pragma once

#include "core/receiver/store/database.h"
#include "core/receiver/store/texthash.h"
#include "core/sqlite/statement.h"

#include <memory>

namespace aneroid {

/// The prefixes of idempotency keys (for Aneroid's own: device and run) as small numbers.
class KeyTable
{
public:
    explicit KeyTable(Database &database)
        : m_database(database)
    {
    }

    void prepare();
    void close();
    void forget() { m_ids.clear(); }

    /// The number of that prefix, from 1; made where the prefix is new.
    [[nodiscard]] Result<qint64, StorageError> find(const std::string &prefix);

private:
    [[nodiscard]] Result<qint64, StorageError> read(std::string_view prefix);
    [[nodiscard]] Result<qint64, StorageError> create(std::string_view prefix);

    Database &m_database;
    TextMap<qint64> m_ids;
    std::unique_ptr<Statement> m_select;
    std::unique_ptr<Statement> m_insert;
};

} // namespace aneroid
