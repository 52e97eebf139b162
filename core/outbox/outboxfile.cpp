#include "core/outbox/outboxfile.h"

#include "core/sqlite/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace aneroid {
namespace {

constexpr int mostFiles = 99;

/// SQLite's log and its index beside a database.
const QStringList companions{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

/// The rows of the other file, with numbers beyond ours. `run` and `chunk` are what is added.
std::vector<std::string> adoption(qint64 run, qint64 chunk, const std::string &uuid)
{
    const std::string plusRun = " + " + std::to_string(run);
    const std::string plusChunk = " + " + std::to_string(chunk);
    return {
        "BEGIN IMMEDIATE",
        "INSERT OR IGNORE INTO target (key) SELECT key FROM other.target",
        "INSERT INTO run (id, name, version, devices, payload, endpoint, topic) SELECT id" +
            plusRun + ", name, version, devices, payload, endpoint, topic FROM other.run",
        "INSERT INTO chunk SELECT c.id" + plusChunk + ", c.run" + plusRun +
            ", t.id, c.stored_ms, c.count, c.format, c.readings FROM other.chunk c"
            " JOIN other.target o ON o.id = c.target JOIN target t ON t.key = o.key ORDER BY c.id",
        "INSERT INTO progress SELECT chunk" + plusChunk +
            ", number, settled FROM other.progress WHERE chunk IN (SELECT id FROM other.chunk)",
        "INSERT INTO dead_letter SELECT NULL, run" + plusRun +
            ", device, device_id, sequence, timestamp_ms, temperature_c, humidity, pressure_hpa,"
            " weather, anomalies, server, status, reason, refused_ms"
            " FROM other.dead_letter ORDER BY id",
        "INSERT INTO adopted VALUES ('" + uuid + "')",
        "COMMIT",
    };
}

OutboxOutcome<Done> attach(OutboxDatabase &database, const QString &file)
{
    const std::string name = file.toStdString();
    Statement query(database, "ATTACH DATABASE ? AS other");
    query.bindText(1, name);
    return query.run();
}

OutboxOutcome<quint64> copyAttached(OutboxDatabase &database, const std::string &uuid)
{
    const auto known = database.number("SELECT count(*) FROM adopted WHERE uuid = '" + uuid + '\'');
    if (!known || *known > 0)
        return known ? OutboxOutcome<quint64>(0) : Failure{known.error()};
    const auto run = database.number("SELECT max(id) FROM run");
    const auto chunk = database.number("SELECT max(id) FROM chunk");
    const auto readings =
        database.number("SELECT total(count) - (SELECT total(number) FROM other.progress WHERE"
                        " chunk IN (SELECT id FROM other.chunk)) FROM other.chunk");
    for (const auto *value : {&run, &chunk, &readings}) {
        if (!*value)
            return Failure{value->error()};
    }
    if (const auto done = database.runAll(adoption(*run, *chunk, uuid)); !done)
        return Failure{done.error()};
    return static_cast<quint64>(*readings);
}

/// What the file `other` holds goes into `database`; done twice, it comes once.
OutboxOutcome<quint64> adopt(OutboxDatabase &database, const QString &other)
{
    std::string uuid;
    {
        OutboxDatabase look; // sound and ours, and its log taken in
        if (const auto opened = look.open(other); !opened)
            return Failure{opened.error()};
        uuid = look.uuid().toStdString();
    }
    if (const auto attached = attach(database, other); !attached)
        return Failure{attached.error()};
    const auto copied = copyAttached(database, uuid);
    (void)database.run("DETACH DATABASE other");
    return copied;
}

} // namespace

QString numberedFile(const QString &file, int number)
{
    if (number <= 1)
        return file;
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return QStringLiteral("%1/%2-%3%4")
        .arg(info.path(), info.completeBaseName(), QString::number(number), suffix);
}

QStringList outboxFiles(const QString &file)
{
    QStringList files;
    for (int number = 1; number <= mostFiles; ++number) {
        if (const QString name = numberedFile(file, number); QFileInfo::exists(name))
            files.append(name);
    }
    return files;
}

FileLock::Outcome OutboxFile::lock(OutboxFile &file, const QString &name)
{
    file.m_name = name;
    return file.m_lock.lock(name + QStringLiteral(".lock"));
}

Result<OutboxFile, QString> OutboxFile::claim(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    for (int number = 1; number <= mostFiles; ++number) {
        OutboxFile mine;
        switch (lock(mine, numberedFile(file, number))) {
        case FileLock::Outcome::Locked:
            return mine;
        case FileLock::Outcome::Taken:
            continue;
        case FileLock::Outcome::Failed:
            break;
        }
        break;
    }
    return Failure{tr("The outbox %1 cannot be written. Change the permissions of its folder, or "
                      "name another file with OUTBOX_FILE.")
                       .arg(QDir::toNativeSeparators(file))};
}

Result<OutboxFile, QString> OutboxFile::claimExactly(const QString &file)
{
    OutboxFile mine;
    if (lock(mine, file) == FileLock::Outcome::Locked)
        return mine;
    return Failure{
        tr("The outbox %1 is in use by a running Aneroid. Close that program, or do this "
           "in its window.")
            .arg(QDir::toNativeSeparators(file))};
}

QString OutboxFile::setAside()
{
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = QStringLiteral("%1.damaged-%2").arg(m_name, time);
    for (const QString &companion : companions)
        QFile::rename(m_name + companion, aside + companion);
    return aside;
}

void OutboxFile::remove()
{
    for (const QString &companion : companions)
        QFile::remove(m_name + companion);
    m_lock.remove();
}

OutboxOutcome<quint64> adoptLeftovers(OutboxDatabase &database, const QString &file,
                                      QStringList &notes)
{
    quint64 readings = 0;
    for (const QString &name : outboxFiles(file)) {
        if (name == database.file())
            continue;
        auto claimed = OutboxFile::claimExactly(name);
        if (!claimed)
            continue; // its program runs
        OutboxFile leftover = std::move(claimed).value();
        const auto adopted = adopt(database, name);
        if (adopted) {
            readings += *adopted;
            leftover.remove();
        } else if (adopted.error().kind == StorageError::Kind::Damaged) {
            notes.append(OutboxFile::tr("%1 It is set aside as %2.")
                             .arg(adopted.error().message, leftover.setAside()));
        } else {
            notes.append(adopted.error().message);
        }
    }
    return readings;
}

} // namespace aneroid
