#include "core/receiver/keytable.h"

#include <QSqlError>
#include <QVariant>

namespace aneroid {
namespace {

// Clients with random keys make one prefix for each reading: bound what is remembered.
constexpr std::size_t maxRemembered = 50'000;

} // namespace

void KeyTable::prepare()
{
    m_select = std::make_unique<QSqlQuery>(m_database.connection());
    m_select->setForwardOnly(true);
    m_select->prepare(QStringLiteral(
        "SELECT id, (SELECT max(key_sequence) FROM readings WHERE key_prefix = key_prefixes.id)"
        " FROM key_prefixes WHERE prefix = ?"));
    m_insert = std::make_unique<QSqlQuery>(m_database.connection());
    m_insert->prepare(QStringLiteral("INSERT INTO key_prefixes (prefix) VALUES (?)"));
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
    const QByteArray bytes = QByteArray::fromStdString(prefix);
    auto entry = read(bytes);
    if (entry && entry->id == 0)
        entry = create(bytes);
    if (!entry)
        return Failure{entry.error()};
    return &m_entries.emplace(prefix, *entry).first->second;
}

/// Id 0 where there is none.
Result<KeyTable::Entry, StorageError> KeyTable::read(const QByteArray &prefix)
{
    m_select->bindValue(0, prefix);
    if (!m_select->exec())
        return Failure{m_database.explain(m_select->lastError())};
    Entry entry;
    if (m_select->next()) {
        entry.id = m_select->value(0).toLongLong();
        if (!m_select->value(1).isNull())
            entry.highestSequence = m_select->value(1).toLongLong();
    }
    m_select->finish();
    return entry;
}

Result<KeyTable::Entry, StorageError> KeyTable::create(const QByteArray &prefix)
{
    m_insert->bindValue(0, prefix);
    if (!m_insert->exec())
        return Failure{m_database.explain(m_insert->lastError())};
    return Entry{m_insert->lastInsertId().toLongLong(), noSequence};
}

} // namespace aneroid
