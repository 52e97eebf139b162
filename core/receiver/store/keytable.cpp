#include "core/receiver/store/keytable.h"

namespace aneroid {
namespace {

// Clients with random keys make one prefix for each reading: bound what is remembered.
constexpr std::size_t maxRemembered = 50'000;

} // namespace

void KeyTable::prepare()
{
    m_select =
        std::make_unique<Statement>(m_database, "SELECT id FROM key_prefixes WHERE prefix = ?");
    m_insert =
        std::make_unique<Statement>(m_database, "INSERT INTO key_prefixes (prefix) VALUES (?)");
}

void KeyTable::close()
{
    m_select.reset();
    m_insert.reset();
    forget();
}

Result<qint64, StorageError> KeyTable::find(const std::string &prefix)
{
    if (const auto known = m_ids.find(prefix); known != m_ids.end())
        return known->second;
    if (m_ids.size() >= maxRemembered)
        forget();
    auto id = read(prefix);
    if (id && *id == 0)
        id = create(prefix);
    if (id)
        m_ids.emplace(prefix, *id);
    return id;
}

/// 0 where there is none.
Result<qint64, StorageError> KeyTable::read(std::string_view prefix)
{
    m_select->bindBlob(1, prefix);
    const auto row = m_select->step();
    if (!row)
        return Failure{row.error()};
    if (!*row)
        return qint64{0};
    const qint64 id = m_select->integer(0);
    m_select->rewind();
    return id;
}

Result<qint64, StorageError> KeyTable::create(std::string_view prefix)
{
    m_insert->bindBlob(1, prefix);
    if (const auto done = m_insert->run(); !done)
        return Failure{done.error()};
    return m_database.lastInsertId();
}

} // namespace aneroid
