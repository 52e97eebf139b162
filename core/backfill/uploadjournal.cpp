#include "core/backfill/uploadjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <unistd.h>

namespace aneroid {

namespace {

/// The file is written anew when it has grown to this.
constexpr qint64 longestFile = 4 << 20;

QString journalText(const char *source)
{
    return QCoreApplication::translate("Upload", source);
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Numbers go as JSON numbers: rows, times and seeds stay below 2^53.
QJsonValue number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QJsonArray toJson(const UploadLedger::Range &range)
{
    return {number(range.begin), number(range.end), static_cast<qint64>(range.after.time),
            number(range.after.device)};
}

UploadLedger::Range rangeOf(const QJsonArray &values)
{
    return {static_cast<std::uint64_t>(values.at(0).toInteger()),
            static_cast<std::uint64_t>(values.at(1).toInteger()),
            {values.at(2).toInteger(), static_cast<std::uint32_t>(values.at(3).toInteger())}};
}

QByteArray lineOf(const UploadHeader &header)
{
    return line({{QStringLiteral("aneroid_upload"), 1},
                 {QStringLiteral("run"), header.run},
                 {QStringLiteral("server"), header.server},
                 {QStringLiteral("seed"), header.seed},
                 {QStringLiteral("utc_offset_minutes"), header.utcOffsetMinutes},
                 {QStringLiteral("version"), header.version}});
}

std::optional<UploadHeader> headerOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.value(QStringLiteral("aneroid_upload")).toInt() != 1)
        return std::nullopt;
    return UploadHeader{object.value(QStringLiteral("run")).toString(),
                        object.value(QStringLiteral("server")).toString(),
                        object.value(QStringLiteral("seed")).toInteger(),
                        object.value(QStringLiteral("utc_offset_minutes")).toInt(),
                        object.value(QStringLiteral("version")).toString()};
}

QByteArray lineOf(const UploadState &state)
{
    QJsonObject object{{QStringLiteral("accepted"), number(state.accepted)},
                       {QStringLiteral("refused"), number(state.refused)}};
    if (state.position) {
        object.insert(QStringLiteral("time"), static_cast<qint64>(state.position->time));
        object.insert(QStringLiteral("device"), number(state.position->device));
    }
    if (state.byFault > 0)
        object.insert(QStringLiteral("by_fault"), number(state.byFault));
    if (!state.beyond.empty()) {
        QJsonArray ranges;
        for (const UploadLedger::Range &range : state.beyond)
            ranges.append(toJson(range));
        object.insert(QStringLiteral("beyond"), ranges);
    }
    if (state.completed.isValid())
        object.insert(QStringLiteral("completed"), state.completed.toString(Qt::ISODateWithMs));
    return line(object);
}

std::optional<UploadState> stateOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object.contains(QStringLiteral("accepted")))
        return std::nullopt;
    UploadState state;
    state.accepted =
        static_cast<std::uint64_t>(object.value(QStringLiteral("accepted")).toInteger());
    state.refused = static_cast<std::uint64_t>(object.value(QStringLiteral("refused")).toInteger());
    state.byFault =
        static_cast<std::uint64_t>(object.value(QStringLiteral("by_fault")).toInteger());
    if (object.contains(QStringLiteral("time")))
        state.position = RowPosition{
            object.value(QStringLiteral("time")).toInteger(),
            static_cast<std::uint32_t>(object.value(QStringLiteral("device")).toInteger())};
    const QJsonArray ranges = object.value(QStringLiteral("beyond")).toArray();
    for (const QJsonValue &range : ranges)
        state.beyond.push_back(rangeOf(range.toArray()));
    state.completed = QDateTime::fromString(object.value(QStringLiteral("completed")).toString(),
                                            Qt::ISODateWithMs);
    return state;
}

} // namespace

Failure<QString> UploadJournal::failure(const QString &reason) const
{
    return Failure{
        journalText(QT_TRANSLATE_NOOP("Upload", "The upload's progress cannot be written to "
                                                "%1: %2."))
            .arg(m_name, reason)};
}

Result<Done, QString> UploadJournal::open(const QString &file, const UploadHeader &fresh, bool anew)
{
    m_name = file;
    QDir().mkpath(QFileInfo(file).path());
    m_lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only a program that is gone leaves a stale one
    if (!m_lock->tryLock()) {
        if (m_lock->error() != QLockFile::LockFailedError)
            return failure(journalText(QT_TRANSLATE_NOOP("Upload", "its folder is not writable")));
        return Failure{
            journalText(QT_TRANSLATE_NOOP("Upload", "The same upload is running already."))};
    }
    m_file.setFileName(file);
    if (!anew && m_file.exists()) {
        if (read())
            return Done{};
        m_setAside = file + QStringLiteral(".broken");
        QFile::remove(m_setAside);
        m_file.rename(m_setAside);
        m_file.setFileName(file);
    }
    m_header = fresh;
    m_state = {};
    return begin();
}

/// Reads what is there and leaves the file open at its end; false where it is no journal.
bool UploadJournal::read()
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const QByteArray all = m_file.readAll();
    QByteArrayList lines = all.split('\n');
    const QByteArray torn = lines.takeLast(); // after the last line end
    const auto header = lines.isEmpty() ? std::nullopt : headerOf(lines.takeFirst());
    std::optional<UploadState> state;
    while (!state && !lines.isEmpty())
        state = stateOf(lines.takeLast());
    if (!header) {
        m_file.close();
        return false;
    }
    m_header = *header;
    m_state = state.value_or(UploadState());
    if (!torn.isEmpty())
        m_file.write("\n"); // what comes next is a line of its own
    return true;
}

/// Header and state alone, on the disk before this returns.
Result<Done, QString> UploadJournal::begin()
{
    m_file.close();
    QSaveFile whole(m_name);
    if (!whole.open(QIODevice::WriteOnly))
        return failure(whole.errorString());
    whole.write(lineOf(m_header) + lineOf(m_state));
    if (!whole.commit())
        return failure(whole.errorString());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return failure(m_file.errorString());
    m_unsynced = false;
    return Done{};
}

Result<Done, QString> UploadJournal::append(const UploadState &state)
{
    m_state = state;
    if (m_file.size() > longestFile)
        return begin();
    const QByteArray bytes = lineOf(state);
    if (m_file.write(bytes) != bytes.size())
        return failure(m_file.errorString());
    m_unsynced = true;
    return Done{};
}

Result<Done, QString> UploadJournal::sync()
{
    if (!m_unsynced)
        return Done{};
    if (::fdatasync(m_file.handle()) != 0)
        return failure(qt_error_string());
    m_unsynced = false;
    return Done{};
}

void UploadJournal::close()
{
    m_file.close();
    m_lock.reset();
}

} // namespace aneroid
