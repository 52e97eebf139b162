#include "core/receiver/store/database.h"

#include "core/receiver/store/statement.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <string>
#include <vector>

namespace aneroid {
namespace {

constexpr qint64 applicationId = 0x414e5244; // "ANRD"

constexpr int busyTimeoutMs = 2000;

bool isMemory(const QString &file)
{
    return file == QLatin1StringView(":memory:");
}

/// Larger pages than SQLite's 4 KiB take batches in with a sixth less work; still larger ones make
/// single readings dear. Of effect in a new file only.
constexpr const char *pageSize = "PRAGMA page_size = 8192";

/// Durability: synchronous=NORMAL keeps every answered reading through a crash of the program;
/// after a power cut the last moments may be missing, the file stays sound.
constexpr std::array pragmas{
    "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
    "PRAGMA cache_size = -32768", // KiB
};
constexpr qint64 checkpointBytes = 16 << 20;

/// The sequence leads: the devices of a fleet go on in step, so that what arrives together stands
/// together in the index, and a batch of a thousand devices touches a few pages, not a thousand.
constexpr const char *createKeyIndex =
    "CREATE UNIQUE INDEX readings_by_key ON readings (key_sequence, key_prefix)"
    " WHERE key_prefix IS NOT NULL";

/// Times are microseconds since 1970 UTC. `previous` chains the readings of a device, newest to
/// oldest, so that its latest are found without an index on the device: that index would cost a
/// third of the write rate. The view is for people with an SQLite shell.
constexpr std::array schema{
    "CREATE TABLE state (last_id INTEGER NOT NULL)",
    "INSERT INTO state VALUES (0)",
    "CREATE TABLE devices (id INTEGER PRIMARY KEY, device_id TEXT NOT NULL UNIQUE,"
    " readings INTEGER NOT NULL, last_id INTEGER NOT NULL)",
    "CREATE TABLE key_prefixes (id INTEGER PRIMARY KEY, prefix BLOB NOT NULL UNIQUE)",
    "CREATE TABLE readings (id INTEGER PRIMARY KEY, device INTEGER NOT NULL,"
    " temperature_c REAL NOT NULL, humidity REAL NOT NULL, pressure_hpa REAL NOT NULL,"
    " timestamp INTEGER NOT NULL, received_at INTEGER NOT NULL, key_prefix INTEGER,"
    " key_sequence INTEGER, previous INTEGER NOT NULL, extra TEXT)",
    createKeyIndex,
    "CREATE VIEW readings_for_people AS SELECT readings.id, devices.device_id, temperature_c,"
    " humidity, pressure_hpa,"
    " strftime('%Y-%m-%dT%H:%M:%fZ', timestamp / 1e6, 'unixepoch') AS timestamp,"
    " strftime('%Y-%m-%dT%H:%M:%fZ', received_at / 1e6, 'unixepoch') AS received_at,"
    " extra FROM readings JOIN devices ON devices.id = readings.device",
};

/// Fails where the file may not be written.
constexpr std::array writeProbe{"BEGIN IMMEDIATE", "ROLLBACK"};

std::string pragma(const char *name, qint64 value)
{
    return std::string("PRAGMA ") + name + " = " + std::to_string(value);
}

} // namespace

Database::~Database()
{
    close();
}

Result<Done, QString> Database::open(const QString &file)
{
    m_file = file;
    auto result = connectTo(file);
    if (result)
        result = takeOver();
    if (!result)
        close();
    return result;
}

void Database::close()
{
    sqlite3_close_v2(m_connection); // statements that still are die first
    m_connection = nullptr;
}

qint64 Database::bytes() const
{
    if (isMemory(m_file))
        return 0;
    return QFileInfo(m_file).size() + QFileInfo(m_file + QStringLiteral("-wal")).size();
}

Result<Done, StorageError> Database::run(const char *statement)
{
    if (sqlite3_exec(m_connection, statement, nullptr, nullptr, nullptr) != SQLITE_OK)
        return Failure{lastError()};
    return Done{};
}

Result<qint64, StorageError> Database::number(const char *statement)
{
    Statement query(*this, statement);
    const auto row = query.step();
    if (!row)
        return Failure{row.error()};
    return *row ? query.integer(0) : qint64{0};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection);
}

StorageError Database::lastError() const
{
    const QString name = isMemory(m_file) ? m_file : QDir::toNativeSeparators(m_file);
    switch (sqlite3_errcode(m_connection) & 0xff) {
    case SQLITE_FULL:
        return {StorageError::Kind::Full,
                tr("The disk is full: the database %1 cannot grow. Free some space.").arg(name)};
    case SQLITE_IOERR:
        return {StorageError::Kind::Full,
                tr("The database %1 cannot be written: the disk is full or fails.").arg(name)};
    case SQLITE_BUSY:
        return {StorageError::Kind::Busy,
                tr("The database %1 is locked by another program. Close that program or name "
                   "another file.")
                    .arg(name)};
    case SQLITE_READONLY:
        return {StorageError::Kind::Other,
                tr("The database %1 may not be written. Change its permissions or name another "
                   "file.")
                    .arg(name)};
    case SQLITE_CANTOPEN:
        return {StorageError::Kind::Other,
                tr("The database %1 cannot be opened. Name a file in a folder that may be written.")
                    .arg(name)};
    case SQLITE_CORRUPT:
        return {StorageError::Kind::Other,
                tr("The database %1 is damaged. Move it away or name another file.").arg(name)};
    case SQLITE_NOTADB:
        return {StorageError::Kind::Other,
                tr("%1 is not an SQLite database. Move it away or name another file.").arg(name)};
    default:
        return {StorageError::Kind::Other,
                tr("The database %1 reports: %2")
                    .arg(name, QString::fromUtf8(sqlite3_errmsg(m_connection)))};
    }
}

Result<Done, QString> Database::connectTo(const QString &file)
{
    if (file.isEmpty())
        return Failure{tr("No database file is named.")};
    const QFileInfo info(file);
    if (!isMemory(file)) {
        if (info.isDir())
            return Failure{tr("%1 is a folder. Name a file for the database.").arg(file)};
        if (!info.absoluteDir().mkpath(QStringLiteral(".")))
            return Failure{tr("The folder %1 for the database cannot be made. Name a file in a "
                              "folder that may be written.")
                               .arg(QDir::toNativeSeparators(info.absolutePath()))};
    }
    const int opened =
        sqlite3_open_v2(file.toUtf8().constData(), &m_connection,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (opened != SQLITE_OK)
        return Failure{lastError().message};
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_timeout(m_connection, busyTimeoutMs);
    return Done{};
}

/// Changes nothing in a file that is not ours.
Result<Done, QString> Database::takeOver()
{
    const auto tables = number("SELECT count(*) FROM sqlite_master");
    const auto owner = number("PRAGMA application_id");
    const auto version = number("PRAGMA user_version");
    for (const auto *value : {&tables, &owner, &version}) {
        if (!*value)
            return Failure{value->error().message};
    }
    const bool isNew = *tables == 0;
    if (!isNew && *owner != applicationId)
        return Failure{tr("%1 is a database of another program. Name another file.").arg(m_file)};
    if (*version > schemaVersion)
        return Failure{tr("The database %1 was written by a newer Aneroid (schema %2, this one "
                          "knows %3). Update Aneroid or name another file.")
                           .arg(m_file, QString::number(*version), QString::number(schemaVersion))};
    if (const auto sized = run(pageSize); isNew && !sized)
        return Failure{sized.error().message};
    if (const auto set = runAll(pragmas); !set)
        return set;
    const auto page = number("PRAGMA page_size");
    if (!page)
        return Failure{page.error().message};
    const std::string checkpoint = pragma("wal_autocheckpoint", checkpointBytes / *page);
    const std::array last{checkpoint.c_str()};
    if (const auto set = runAll(last); !set)
        return set;
    if (isNew)
        return create();
    return *version < schemaVersion ? bringUp() : runAll(writeProbe);
}

/// From schema 1, whose index had the prefix first.
Result<Done, QString> Database::bringUp()
{
    const std::string version = pragma("user_version", schemaVersion);
    return runAll(std::array{"BEGIN IMMEDIATE", "DROP INDEX readings_by_key", createKeyIndex,
                             version.c_str(), "COMMIT"});
}

Result<Done, QString> Database::create()
{
    const std::string owner = pragma("application_id", applicationId);
    const std::string version = pragma("user_version", schemaVersion);
    std::vector<const char *> statements{"BEGIN IMMEDIATE", owner.c_str(), version.c_str()};
    statements.insert(statements.end(), schema.begin(), schema.end());
    statements.push_back("COMMIT");
    return runAll(statements);
}

Result<Done, QString> Database::runAll(std::span<const char *const> statements)
{
    for (const char *const statement : statements) {
        if (const auto done = run(statement); !done) {
            (void)run("ROLLBACK");
            return Failure{done.error().message};
        }
    }
    return Done{};
}

} // namespace aneroid
