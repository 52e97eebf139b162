#include "core/outbox/outboxdatabase.h"

#include "core/sqlite/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include <string>
#include <vector>

namespace aneroid {
namespace {

constexpr qint64 applicationId = 0x414e4f42; // "ANOB"

/// A larger file is not read through at the start: damage then shows at the first statement that
/// meets it.
constexpr qint64 largestLookedThrough = 64 << 20;
/// A file is made smaller at the end where it is larger than this and mostly unused.
constexpr qint64 largestUnused = 16 << 20;

const std::vector<std::string> pragmas{
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA wal_autocheckpoint = 4000", // 16 MB
    "PRAGMA cache_size = -16384",       // KiB
    // Debian's SQLite overwrites what is deleted with zeros unless told otherwise.
    "PRAGMA secure_delete = OFF",
};

/// `chunk.readings` are packed (packedchunk.h), the BLOB comes last so that a count does not read
/// it. `progress` has a bit for each reading of a chunk that is settled: accepted or refused; a
/// chunk is deleted with its last. `adopted` are the files whose contents were taken over.
const std::vector<std::string> schema{
    "CREATE TABLE identity (uuid TEXT NOT NULL)",
    "CREATE TABLE adopted (uuid TEXT PRIMARY KEY)",
    "CREATE TABLE target (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)",
    "CREATE TABLE run (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
    " version TEXT NOT NULL, devices BLOB NOT NULL,"
    " payload TEXT NOT NULL DEFAULT '', endpoint TEXT NOT NULL DEFAULT '',"
    " topic TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE chunk (id INTEGER PRIMARY KEY, run INTEGER NOT NULL,"
    " target INTEGER NOT NULL, stored_ms INTEGER NOT NULL, count INTEGER NOT NULL,"
    " format INTEGER NOT NULL, readings BLOB NOT NULL)",
    "CREATE TABLE progress (chunk INTEGER PRIMARY KEY, number INTEGER NOT NULL,"
    " settled BLOB NOT NULL)",
    "CREATE TABLE dead_letter (id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " run INTEGER NOT NULL, device INTEGER NOT NULL, device_id TEXT NOT NULL,"
    " sequence INTEGER NOT NULL, timestamp_ms INTEGER NOT NULL, temperature_c REAL,"
    " humidity REAL, pressure_hpa REAL, weather INTEGER NOT NULL,"
    " anomalies INTEGER NOT NULL, server TEXT NOT NULL, status INTEGER NOT NULL,"
    " reason TEXT NOT NULL, refused_ms INTEGER NOT NULL)",
};

/// Brings a file of the first version up: a run knows what its readings are sent as.
const std::vector<std::string> secondVersion{
    "BEGIN IMMEDIATE",
    "ALTER TABLE run ADD COLUMN payload TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN endpoint TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN topic TEXT NOT NULL DEFAULT ''",
    "PRAGMA user_version = 2",
    "COMMIT",
};

std::vector<std::string> creation()
{
    const std::string uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    std::vector<std::string> statements = pragmas;
    statements.push_back("BEGIN IMMEDIATE");
    statements.insert(statements.end(), schema.begin(), schema.end());
    statements.push_back("INSERT INTO identity VALUES ('" + uuid + "')");
    statements.push_back("PRAGMA application_id = " + std::to_string(applicationId));
    statements.push_back("PRAGMA user_version = " + std::to_string(OutboxDatabase::schemaVersion));
    statements.push_back("COMMIT");
    return statements;
}

} // namespace

OutboxDatabase::~OutboxDatabase()
{
    close();
}

OutboxOutcome<Done> OutboxDatabase::open(const QString &file, Mode mode)
{
    close();
    if (mode == Mode::ReadWrite)
        QFileInfo(file).absoluteDir().mkpath(QStringLiteral("."));
    auto opened = connectTo(file, mode);
    if (opened)
        opened = takeOver(mode);
    if (opened)
        opened = look();
    if (!opened)
        close();
    return opened;
}

void OutboxDatabase::close()
{
    if (isOpen())
        shrink();
    disconnect();
}

OutboxOutcome<qint64> OutboxDatabase::usedBytes()
{
    const auto pages = number("PRAGMA page_count");
    const auto unused = number("PRAGMA freelist_count");
    const auto size = number("PRAGMA page_size");
    for (const auto *value : {&pages, &unused, &size}) {
        if (!*value)
            return Failure{value->error()};
    }
    return (*pages - *unused) * *size;
}

StorageError OutboxDatabase::damage() const
{
    return {StorageError::Kind::Damaged, sentence(SQLITE_CORRUPT, {})};
}

QString OutboxDatabase::sentence(int code, const QString &text) const
{
    const QString name = QDir::toNativeSeparators(file());
    switch (code) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return tr("The disk is full or fails: readings cannot be stored in %1. "
                  "Make room there.")
            .arg(name);
    case SQLITE_BUSY:
        return tr("The outbox %1 is locked by another program.").arg(name);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return tr("The outbox %1 cannot be opened for writing. Change the "
                  "permissions, or name another file with OUTBOX_FILE.")
            .arg(name);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("The outbox %1 is damaged.").arg(name);
    default:
        return tr("The outbox %1 reports: %2").arg(name, text.simplified());
    }
}

/// Changes nothing in a file that is not ours.
OutboxOutcome<Done> OutboxDatabase::takeOver(Mode mode)
{
    const auto found = owner();
    if (!found)
        return Failure{found.error()};
    const bool isNew = found->tables == 0 && mode == Mode::ReadWrite;
    const QString name = QDir::toNativeSeparators(file());
    if (!isNew && found->applicationId != applicationId)
        return Failure{StorageError{
            StorageError::Kind::Foreign,
            tr("%1 is not an outbox but another program's database. Name another file with "
               "OUTBOX_FILE.")
                .arg(name)}};
    if (found->schemaVersion > schemaVersion)
        return Failure{StorageError{StorageError::Kind::Foreign,
                                    tr("The outbox %1 was written by a newer Aneroid. Update "
                                       "Aneroid, or name another file with OUTBOX_FILE.")
                                        .arg(name)}};
    if (mode != Mode::ReadWrite)
        return Done{};
    if (isNew)
        return runAll(creation());
    auto set = runAll(pragmas);
    return set && found->schemaVersion < 2 ? runAll(secondVersion) : set;
}

OutboxOutcome<Done> OutboxDatabase::look()
{
    Statement identity(*this, "SELECT uuid FROM identity");
    const auto named = identity.step();
    if (!named || !*named)
        return Failure{named ? damage() : named.error()};
    m_uuid = identity.text(0);
    identity.rewind();
    if (QFileInfo(file()).size() > largestLookedThrough)
        return Done{};
    Statement check(*this, "PRAGMA quick_check(1)");
    const auto checked = check.step();
    if (!checked)
        return Failure{checked.error()};
    if (*checked && check.cell(0) == "ok")
        return Done{};
    return Failure{damage()};
}

void OutboxDatabase::shrink()
{
    const qint64 size = QFileInfo(file()).size();
    const auto used = usedBytes();
    if (used && size > largestUnused && *used < size / 4)
        (void)run("VACUUM"); // a courtesy that may fail
}

} // namespace aneroid
