#include "core/outbox/runtable.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace aneroid {
namespace {

constexpr int fastest = 1;

/// Device ids end in a zero byte each; the ids of a fleet are much alike.
QByteArray packedIds(const std::vector<std::string> &ids)
{
    QByteArray bytes;
    for (const std::string &id : ids)
        bytes.append(id.c_str(), static_cast<qsizetype>(id.size()) + 1);
    return qCompress(bytes, fastest);
}

std::vector<std::string> unpackedIds(const QByteArray &packed)
{
    const QByteArray bytes = qUncompress(packed);
    std::vector<std::string> ids;
    for (qsizetype from = 0; from < bytes.size();) {
        ids.emplace_back(bytes.constData() + from);
        from += static_cast<qsizetype>(ids.back().size()) + 1;
    }
    return ids;
}

} // namespace

qint64 RunTable::knownRowOf(const RunPointer &run) const
{
    for (const auto &[row, known] : m_runs) {
        if (known.lock() == run)
            return row;
    }
    return -1;
}

OutboxOutcome<qint64> RunTable::rowOf(const RunPointer &run)
{
    if (const qint64 known = knownRowOf(run); known >= 0)
        return known;
    QSqlQuery query(m_database.connection());
    query.prepare(QStringLiteral("INSERT INTO run (name, version, devices, payload, endpoint, "
                                 "topic) VALUES (?, ?, ?, ?, ?, ?)"));
    query.addBindValue(QString::fromStdString(run->run));
    query.addBindValue(QString::fromStdString(run->version));
    query.addBindValue(packedIds(run->deviceIds));
    query.addBindValue(QString::fromStdString(run->payload));
    query.addBindValue(QString::fromStdString(run->endpoint));
    query.addBindValue(QString::fromStdString(run->topic));
    if (!query.exec())
        return Failure{m_database.explain(query.lastError())};
    const qint64 row = query.lastInsertId().toLongLong();
    m_runs[row] = run;
    return row;
}

OutboxOutcome<RunPointer> RunTable::runOf(qint64 row)
{
    if (const auto known = m_runs.find(row); known != m_runs.end()) {
        if (const RunPointer run = known->second.lock())
            return run;
    }
    QSqlQuery query(m_database.connection());
    query.prepare(QStringLiteral("SELECT name, version, devices, payload, endpoint, topic"
                                 " FROM run WHERE id = ?"));
    query.addBindValue(row);
    if (!query.exec())
        return Failure{m_database.explain(query.lastError())};
    auto run = std::make_shared<RunIdentity>();
    if (query.next()) {
        run->run = query.value(0).toString().toStdString();
        run->version = query.value(1).toString().toStdString();
        run->deviceIds = unpackedIds(query.value(2).toByteArray());
        run->payload = query.value(3).toString().toStdString();
        run->endpoint = query.value(4).toString().toStdString();
        run->topic = query.value(5).toString().toStdString();
    }
    m_runs[row] = run;
    return RunPointer(run);
}

void RunTable::forget()
{
    m_runs.clear();
    m_before.clear();
}

} // namespace aneroid
