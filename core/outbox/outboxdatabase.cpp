#include "core/outbox/outboxdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace aneroid {
namespace {

constexpr qint64 applicationId = 0x414e4f42; // "ANOB"

// SQLite's result codes, whose low byte stays the same in the extended ones.
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

/// A larger file is not read through at the start: damage then shows at the first statement that
/// meets it.
constexpr qint64 largestLookedThrough = 64 << 20;
/// A file is made smaller at the end where it is larger than this and mostly unused.
constexpr qint64 largestUnused = 16 << 20;

const QStringList pragmas{
    QStringLiteral("PRAGMA journal_mode = WAL"),
    QStringLiteral("PRAGMA synchronous = NORMAL"),
    QStringLiteral("PRAGMA wal_autocheckpoint = 4000"), // 16 MB
    QStringLiteral("PRAGMA cache_size = -16384"),       // KiB
    // Debian's SQLite overwrites what is deleted with zeros unless told otherwise.
    QStringLiteral("PRAGMA secure_delete = OFF"),
};

/// `chunk.readings` are packed (packedchunk.h), the BLOB comes last so that a count does not read
/// it. `progress` has a bit for each reading of a chunk that is settled: accepted or refused; a
/// chunk is deleted with its last. `adopted` are the files whose contents were taken over.
const QStringList schema{
    QStringLiteral("CREATE TABLE identity (uuid TEXT NOT NULL)"),
    QStringLiteral("CREATE TABLE adopted (uuid TEXT PRIMARY KEY)"),
    QStringLiteral("CREATE TABLE target (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)"),
    QStringLiteral("CREATE TABLE run (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                   " version TEXT NOT NULL, devices BLOB NOT NULL,"
                   " payload TEXT NOT NULL DEFAULT '', endpoint TEXT NOT NULL DEFAULT '',"
                   " topic TEXT NOT NULL DEFAULT '')"),
    QStringLiteral("CREATE TABLE chunk (id INTEGER PRIMARY KEY, run INTEGER NOT NULL,"
                   " target INTEGER NOT NULL, stored_ms INTEGER NOT NULL, count INTEGER NOT NULL,"
                   " format INTEGER NOT NULL, readings BLOB NOT NULL)"),
    QStringLiteral("CREATE TABLE progress (chunk INTEGER PRIMARY KEY, number INTEGER NOT NULL,"
                   " settled BLOB NOT NULL)"),
    QStringLiteral("CREATE TABLE dead_letter (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " run INTEGER NOT NULL, device INTEGER NOT NULL, device_id TEXT NOT NULL,"
                   " sequence INTEGER NOT NULL, timestamp_ms INTEGER NOT NULL, temperature_c REAL,"
                   " humidity REAL, pressure_hpa REAL, weather INTEGER NOT NULL,"
                   " anomalies INTEGER NOT NULL, server TEXT NOT NULL, status INTEGER NOT NULL,"
                   " reason TEXT NOT NULL, refused_ms INTEGER NOT NULL)"),
};

/// Brings a file of the first version up: a run knows what its readings are sent as.
const QStringList secondVersion{
    QStringLiteral("BEGIN IMMEDIATE"),
    QStringLiteral("ALTER TABLE run ADD COLUMN payload TEXT NOT NULL DEFAULT ''"),
    QStringLiteral("ALTER TABLE run ADD COLUMN endpoint TEXT NOT NULL DEFAULT ''"),
    QStringLiteral("ALTER TABLE run ADD COLUMN topic TEXT NOT NULL DEFAULT ''"),
    QStringLiteral("PRAGMA user_version = 2"),
    QStringLiteral("COMMIT"),
};

QStringList creation()
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QStringList{QStringLiteral("BEGIN IMMEDIATE")} + schema +
           QStringList{
               QStringLiteral("INSERT INTO identity VALUES ('%1')").arg(uuid),
               QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
               QStringLiteral("PRAGMA user_version = %1").arg(OutboxDatabase::schemaVersion),
               QStringLiteral("COMMIT")};
}

} // namespace

OutboxDatabase::OutboxDatabase()
    : m_name(QStringLiteral("outbox-") + QUuid::createUuid().toString(QUuid::Id128))
{
}

OutboxDatabase::~OutboxDatabase()
{
    close();
}

OutboxOutcome<Done> OutboxDatabase::open(const QString &file, Mode mode)
{
    close();
    m_file = file;
    auto opened = connectTo(mode);
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
    if (m_connection.isOpen())
        shrink();
    m_connection.close();
    m_connection = QSqlDatabase();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

OutboxOutcome<qint64> OutboxDatabase::usedBytes()
{
    const auto pages = number(QStringLiteral("PRAGMA page_count"));
    const auto unused = number(QStringLiteral("PRAGMA freelist_count"));
    const auto size = number(QStringLiteral("PRAGMA page_size"));
    for (const auto *value : {&pages, &unused, &size}) {
        if (!*value)
            return Failure{value->error()};
    }
    return (*pages - *unused) * *size;
}

OutboxOutcome<Done> OutboxDatabase::run(const QString &statement)
{
    QSqlQuery query(m_connection);
    if (!query.exec(statement))
        return Failure{explain(query.lastError())};
    return Done{};
}

OutboxOutcome<Done> OutboxDatabase::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = run(statement); !done) {
            (void)run(QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    return Done{};
}

OutboxOutcome<qint64> OutboxDatabase::number(const QString &statement)
{
    QSqlQuery query(m_connection);
    if (!query.exec(statement))
        return Failure{explain(query.lastError())};
    return query.next() ? query.value(0).toLongLong() : 0;
}

OutboxError OutboxDatabase::explain(const QSqlError &error) const
{
    using Kind = OutboxError::Kind;
    const QString name = QDir::toNativeSeparators(m_file);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteFull:
    case sqliteIoError:
        return {Kind::Trouble, tr("The disk is full or fails: readings cannot be stored in %1. "
                                  "Make room there.")
                                   .arg(name)};
    case sqliteBusy:
        return {Kind::Trouble, tr("The outbox %1 is locked by another program.").arg(name)};
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return {Kind::Trouble, tr("The outbox %1 cannot be opened for writing. Change the "
                                  "permissions, or name another file with OUTBOX_FILE.")
                                   .arg(name)};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {Kind::Damaged, tr("The outbox %1 is damaged.").arg(name)};
    default:
        return {Kind::Trouble,
                tr("The outbox %1 reports: %2").arg(name, error.text().simplified())};
    }
}

OutboxOutcome<Done> OutboxDatabase::connectTo(Mode mode)
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_connection.isValid())
        return Failure{OutboxError{
            OutboxError::Kind::Foreign,
            tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.")}};
    if (mode == Mode::ReadWrite)
        QFileInfo(m_file).absoluteDir().mkpath(QStringLiteral("."));
    const QString readOnly =
        mode == Mode::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString();
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000") + readOnly);
    m_connection.setDatabaseName(m_file);
    if (!m_connection.open())
        return Failure{explain(m_connection.lastError())};
    return Done{};
}

/// Changes nothing in a file that is not ours.
OutboxOutcome<Done> OutboxDatabase::takeOver(Mode mode)
{
    const auto tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const auto owner = number(QStringLiteral("PRAGMA application_id"));
    const auto version = number(QStringLiteral("PRAGMA user_version"));
    for (const auto *value : {&tables, &owner, &version}) {
        if (!*value)
            return Failure{value->error()};
    }
    const bool isNew = *tables == 0 && mode == Mode::ReadWrite;
    const QString name = QDir::toNativeSeparators(m_file);
    if (!isNew && *owner != applicationId)
        return Failure{OutboxError{
            OutboxError::Kind::Foreign,
            tr("%1 is not an outbox but another program's database. Name another file with "
               "OUTBOX_FILE.")
                .arg(name)}};
    if (*version > schemaVersion)
        return Failure{OutboxError{OutboxError::Kind::Foreign,
                                   tr("The outbox %1 was written by a newer Aneroid. Update "
                                      "Aneroid, or name another file with OUTBOX_FILE.")
                                       .arg(name)}};
    if (mode == Mode::ReadOnly)
        return Done{};
    if (isNew)
        return runAll(pragmas + creation());
    return runAll(*version < 2 ? pragmas + secondVersion : pragmas);
}

OutboxOutcome<Done> OutboxDatabase::look()
{
    QSqlQuery query(m_connection);
    if (!query.exec(QStringLiteral("SELECT uuid FROM identity")) || !query.next())
        return Failure{query.lastError().isValid()
                           ? explain(query.lastError())
                           : OutboxError{OutboxError::Kind::Damaged, explain({}).message}};
    m_uuid = query.value(0).toString();
    if (QFileInfo(m_file).size() > largestLookedThrough)
        return Done{};
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")))
        return Failure{explain(query.lastError())};
    if (query.next() && query.value(0).toString() == QLatin1StringView("ok"))
        return Done{};
    return Failure{
        OutboxError{OutboxError::Kind::Damaged,
                    tr("The outbox %1 is damaged.").arg(QDir::toNativeSeparators(m_file))}};
}

void OutboxDatabase::shrink()
{
    const qint64 size = QFileInfo(m_file).size();
    const auto used = usedBytes();
    if (used && size > largestUnused && *used < size / 4)
        (void)run(QStringLiteral("VACUUM")); // a courtesy that may fail
}

} // namespace aneroid
