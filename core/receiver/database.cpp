#include "core/receiver/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace aneroid {
namespace {

constexpr qint64 applicationId = 0x414e5244; // "ANRD"

// SQLite's result codes, whose low byte stays the same in the extended ones.
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

bool isMemory(const QString &file)
{
    return file == QLatin1StringView(":memory:");
}

/// Durability: synchronous=NORMAL keeps every answered reading through a crash of the program;
/// after a power cut the last moments may be missing, the file stays sound.
const QStringList pragmas{
    QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL"),
    QStringLiteral("PRAGMA wal_autocheckpoint = 4000"), // 16 MB
    QStringLiteral("PRAGMA cache_size = -32768"),       // KiB
};

/// Times are microseconds since 1970 UTC. `previous` chains the readings of a device, newest to
/// oldest, so that its latest are found without an index on the device: that index would cost a
/// third of the write rate. The view is for people with an SQLite shell.
const QStringList schema{
    QStringLiteral("CREATE TABLE state (last_id INTEGER NOT NULL)"),
    QStringLiteral("INSERT INTO state VALUES (0)"),
    QStringLiteral("CREATE TABLE devices (id INTEGER PRIMARY KEY, device_id TEXT NOT NULL UNIQUE,"
                   " readings INTEGER NOT NULL, last_id INTEGER NOT NULL)"),
    QStringLiteral("CREATE TABLE key_prefixes (id INTEGER PRIMARY KEY,"
                   " prefix BLOB NOT NULL UNIQUE)"),
    QStringLiteral("CREATE TABLE readings (id INTEGER PRIMARY KEY, device INTEGER NOT NULL,"
                   " temperature_c REAL NOT NULL, humidity REAL NOT NULL,"
                   " pressure_hpa REAL NOT NULL, timestamp INTEGER NOT NULL,"
                   " received_at INTEGER NOT NULL, key_prefix INTEGER, key_sequence INTEGER,"
                   " previous INTEGER NOT NULL, extra TEXT)"),
    QStringLiteral("CREATE UNIQUE INDEX readings_by_key ON readings (key_prefix, key_sequence)"
                   " WHERE key_prefix IS NOT NULL"),
    QStringLiteral("CREATE VIEW readings_for_people AS SELECT readings.id, devices.device_id,"
                   " temperature_c, humidity, pressure_hpa,"
                   " strftime('%Y-%m-%dT%H:%M:%fZ', timestamp / 1e6, 'unixepoch') AS timestamp,"
                   " strftime('%Y-%m-%dT%H:%M:%fZ', received_at / 1e6, 'unixepoch') AS received_at,"
                   " extra FROM readings JOIN devices ON devices.id = readings.device"),
};

QStringList creation()
{
    return QStringList{QStringLiteral("BEGIN IMMEDIATE"),
                       QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                       QStringLiteral("PRAGMA user_version = %1").arg(Database::schemaVersion)} +
           schema + QStringList{QStringLiteral("COMMIT")};
}

/// Fails where the file may not be written.
const QStringList writeProbe{QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("ROLLBACK")};

} // namespace

Database::Database()
    : m_name(QStringLiteral("aneroid-receiver-") + QUuid::createUuid().toString(QUuid::Id128))
{
}

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
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

qint64 Database::bytes() const
{
    if (isMemory(m_file))
        return 0;
    return QFileInfo(m_file).size() + QFileInfo(m_file + QStringLiteral("-wal")).size();
}

Result<Done, StorageError> Database::run(const QString &statement)
{
    QSqlQuery query(m_connection);
    if (!query.exec(statement))
        return Failure{explain(query.lastError())};
    return Done{};
}

Result<qint64, StorageError> Database::number(const QString &statement)
{
    QSqlQuery query(m_connection);
    if (!query.exec(statement) || !query.next())
        return Failure{explain(query.lastError())};
    return query.value(0).toLongLong();
}

StorageError Database::explain(const QSqlError &error) const
{
    const QString name = isMemory(m_file) ? m_file : QDir::toNativeSeparators(m_file);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteFull:
        return {StorageError::Kind::Full,
                tr("The disk is full: the database %1 cannot grow. Free some space.").arg(name)};
    case sqliteIoError:
        return {StorageError::Kind::Full,
                tr("The database %1 cannot be written: the disk is full or fails.").arg(name)};
    case sqliteBusy:
        return {StorageError::Kind::Busy,
                tr("The database %1 is locked by another program. Close that program or name "
                   "another file.")
                    .arg(name)};
    case sqliteReadOnly:
        return {StorageError::Kind::Other,
                tr("The database %1 may not be written. Change its permissions or name another "
                   "file.")
                    .arg(name)};
    case sqliteCannotOpen:
        return {StorageError::Kind::Other,
                tr("The database %1 cannot be opened. Name a file in a folder that may be written.")
                    .arg(name)};
    case sqliteCorrupt:
        return {StorageError::Kind::Other,
                tr("The database %1 is damaged. Move it away or name another file.").arg(name)};
    case sqliteNotADatabase:
        return {StorageError::Kind::Other,
                tr("%1 is not an SQLite database. Move it away or name another file.").arg(name)};
    default:
        return {StorageError::Kind::Other,
                tr("The database %1 reports: %2").arg(name, error.text().trimmed())};
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
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_connection.isValid())
        return Failure{tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.")};
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    m_connection.setDatabaseName(file);
    if (!m_connection.open())
        return Failure{explain(m_connection.lastError()).message};
    return Done{};
}

/// Changes nothing in a file that is not ours.
Result<Done, QString> Database::takeOver()
{
    const auto tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const auto owner = number(QStringLiteral("PRAGMA application_id"));
    const auto version = number(QStringLiteral("PRAGMA user_version"));
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
                           .arg(m_file)
                           .arg(*version)
                           .arg(schemaVersion)};
    // A later schema brings older files up step by step, here.
    return runAll(isNew ? pragmas + creation() : pragmas + writeProbe);
}

Result<Done, QString> Database::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done) {
            (void)run(QStringLiteral("ROLLBACK"));
            return Failure{done.error().message};
        }
    }
    return Done{};
}

} // namespace aneroid
