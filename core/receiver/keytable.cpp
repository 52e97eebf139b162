#include "core/receiver/keytable.h"

namespace aneroid {
namespace {

// Clients with random keys make one prefix for each reading: bound what is remembered.
constexpr std::size_t maxRemembered = 50'000;

} // namespace

void KeyTable::prepare()
{
    m_select = std::make_unique<Statement>(
        m_database,
        "SELECT id, (SELECT max(key_sequence) FROM readings WHERE key_prefix = key_prefixes.id)"
        " FROM key_prefixes WHERE prefix = ?");
    m_insert =
        std::make_unique<Statement>(m_database, "INSERT INTO key_prefixes (prefix) VALUES (?)");
}

void KeyTable::close()
{
    m_select.reset();
    m_insert.reset();
    forget();
}

Result<KeyTable::Entry *, StorageError> KeyTable::find(const std::string &prefix)
{
    if (const auto known = m_entries.find(prefix); known != m_entries.end())
        return &known->second;
    if (m_entries.size() >= maxRemembered)
        forget();
    auto entry = read(prefix);
    if (entry && entry->id == 0)
        entry = create(prefix);
    if (!entry)
        return Failure{entry.error()};
    return &m_entries.emplace(prefix, *entry).first->second;
}

/// Id 0 where there is none.
Result<KeyTable::Entry, StorageError> KeyTable::read(std::string_view prefix)
{
    m_select->bindBlob(1, prefix);
    const auto row = m_select->step();
    if (!row)
        return Failure{row.error()};
    Entry entry;
    if (!*row)
        return entry;
    entry.id = m_select->integer(0);
    if (!m_select->isNull(1))
        entry.highestSequence = m_select->integer(1);
    m_select->rewind();
    return entry;
}

Result<KeyTable::Entry, StorageError> KeyTable::create(std::string_view prefix)
{
    m_insert->bindBlob(1, prefix);
    if (const auto done = m_insert->run(); !done)
        return Failure{done.error()};
    return Entry{m_database.lastInsertId(), noSequence};
}

} // namespace aneroid
