#include "core/receiver/store/database.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <string>
#include <vector>

namespace aneroid {
namespace {

constexpr qint64 applicationId = 0x414e5244; // "ANRD"

/// Larger pages than SQLite's 4 KiB take batches in with a sixth less work; still larger ones make
/// single readings dear. Of effect in a new file only.
const std::string pageSize = "PRAGMA page_size = 8192";

/// Durability: synchronous=NORMAL keeps every answered reading through a crash of the program;
/// after a power cut the last moments may be missing, the file stays sound.
const std::vector<std::string> pragmas{
    "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
    "PRAGMA cache_size = -32768", // KiB
};
/// Each checkpoint waits for the disk twice; single readings fill 16 MB in a few thousand commits.
constexpr qint64 checkpointBytes = 64 << 20;

/// The sequence leads: the devices of a fleet go on in step, so that what arrives together stands
/// together in the index, and a batch of a thousand devices touches a few pages, not a thousand.
const std::string createKeyIndex =
    "CREATE UNIQUE INDEX readings_by_key ON readings (key_sequence, key_prefix)"
    " WHERE key_prefix IS NOT NULL";

/// Times are microseconds since 1970 UTC. `previous` chains the readings of a device, newest to
/// oldest, so that its latest are found without an index on the device: that index would cost a
/// third of the write rate. The view is for people with an SQLite shell.
const std::vector<std::string> schema{
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
const std::vector<std::string> writeProbe{"BEGIN IMMEDIATE", "ROLLBACK"};

/// From schema 1, whose index had the prefix first.
const std::vector<std::string> secondVersion{"BEGIN IMMEDIATE", "DROP INDEX readings_by_key",
                                             createKeyIndex, "PRAGMA user_version = 2", "COMMIT"};

std::string pragma(const char *name, qint64 value)
{
    return std::string("PRAGMA ") + name + " = " + std::to_string(value);
}

} // namespace

Result<Done, QString> Database::open(const QString &file)
{
    close();
    if (file.isEmpty())
        return Failure{tr("No database file is named.")};
    const QFileInfo info(file);
    if (file != QLatin1StringView(":memory:")) {
        if (info.isDir())
            return Failure{tr("%1 is a folder. Name a file for the database.").arg(file)};
        if (!info.absoluteDir().mkpath(QStringLiteral(".")))
            return Failure{tr("The folder %1 for the database cannot be made. Name a file in a "
                              "folder that may be written.")
                               .arg(QDir::toNativeSeparators(info.absolutePath()))};
    }
    auto opened = connectTo(file, Mode::ReadWrite);
    if (opened)
        opened = takeOver();
    if (opened)
        return Done{};
    close();
    return Failure{opened.error().message};
}

qint64 Database::bytes() const
{
    if (isInMemory())
        return 0;
    return QFileInfo(file()).size() + QFileInfo(file() + QStringLiteral("-wal")).size();
}

QString Database::sentence(int code, const QString &text) const
{
    const QString name = isInMemory() ? file() : QDir::toNativeSeparators(file());
    switch (code) {
    case SQLITE_FULL:
        return tr("The disk is full: the database %1 cannot grow. Free some space.").arg(name);
    case SQLITE_IOERR:
        return tr("The database %1 cannot be written: the disk is full or fails.").arg(name);
    case SQLITE_BUSY:
        return tr("The database %1 is locked by another program. Close that program or name "
                  "another file.")
            .arg(name);
    case SQLITE_READONLY:
        return tr("The database %1 may not be written. Change its permissions or name another "
                  "file.")
            .arg(name);
    case SQLITE_CANTOPEN:
        return tr("The database %1 cannot be opened. Name a file in a folder that may be written.")
            .arg(name);
    case SQLITE_CORRUPT:
        return tr("The database %1 is damaged. Move it away or name another file.").arg(name);
    case SQLITE_NOTADB:
        return tr("%1 is not an SQLite database. Move it away or name another file.").arg(name);
    default:
        return tr("The database %1 reports: %2").arg(name, text);
    }
}

/// Changes nothing in a file that is not ours.
Result<Done, StorageError> Database::takeOver()
{
    const auto found = owner();
    if (!found)
        return Failure{found.error()};
    const bool isNew = found->tables == 0;
    const qint64 version = found->schemaVersion;
    const auto foreign = [](const QString &words) {
        return Failure{StorageError{StorageError::Kind::Foreign, words}};
    };
    if (!isNew && found->applicationId != applicationId)
        return foreign(tr("%1 is a database of another program. Name another file.").arg(file()));
    if (version > schemaVersion)
        return foreign(tr("The database %1 was written by a newer Aneroid (schema %2, this one "
                          "knows %3). Update Aneroid or name another file.")
                           .arg(file(), QString::number(version), QString::number(schemaVersion)));
    if (isNew) {
        if (auto sized = run(pageSize); !sized)
            return sized;
    }
    if (auto set = runAll(pragmas); !set)
        return set;
    const auto page = number("PRAGMA page_size");
    if (!page)
        return Failure{page.error()};
    if (auto set = run(pragma("wal_autocheckpoint", checkpointBytes / *page)); !set)
        return set;
    if (isNew)
        return create();
    return runAll(version < schemaVersion ? secondVersion : writeProbe);
}

Result<Done, StorageError> Database::create()
{
    std::vector<std::string> statements{"BEGIN IMMEDIATE", pragma("application_id", applicationId),
                                        pragma("user_version", schemaVersion)};
    statements.insert(statements.end(), schema.begin(), schema.end());
    statements.push_back("COMMIT");
    return runAll(statements);
}

} // namespace aneroid
