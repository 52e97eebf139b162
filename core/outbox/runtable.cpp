#include "core/outbox/runtable.h"

#include "core/sqlite/statement.h"

#include <QByteArray>

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
    const QByteArray ids = packedIds(run->deviceIds);
    Statement query(m_database, "INSERT INTO run (name, version, devices, payload, endpoint, topic)"
                                " VALUES (?, ?, ?, ?, ?, ?)");
    query.bindText(1, run->run);
    query.bindText(2, run->version);
    query.bindBytes(3, ids);
    query.bindText(4, run->payload);
    query.bindText(5, run->endpoint);
    query.bindText(6, run->topic);
    if (const auto done = query.run(); !done)
        return Failure{done.error()};
    const qint64 row = m_database.lastInsertId();
    m_runs[row] = run;
    return row;
}

OutboxOutcome<RunPointer> RunTable::runOf(qint64 row)
{
    if (const auto known = m_runs.find(row); known != m_runs.end()) {
        if (const RunPointer run = known->second.lock())
            return run;
    }
    Statement query(m_database, "SELECT name, version, devices, payload, endpoint, topic"
                                " FROM run WHERE id = ?");
    query.bind(1, row);
    const auto found = query.step();
    if (!found)
        return Failure{found.error()};
    auto run = std::make_shared<RunIdentity>();
    if (*found) {
        run->run = query.cell(0);
        run->version = query.cell(1);
        run->deviceIds = unpackedIds(query.bytes(2));
        run->payload = query.cell(3);
        run->endpoint = query.cell(4);
        run->topic = query.cell(5);
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
