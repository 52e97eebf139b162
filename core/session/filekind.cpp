#include "core/session/filekind.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aneroid {
namespace {

/// Profiles, payloads, scenarios and fleets are smaller than that; recordings may be larger.
constexpr qint64 mostJson = qint64{32} << 20;
constexpr qint64 mostHeader = 4096;

bool has(const QJsonObject &object, const char *key)
{
    return object.contains(QLatin1StringView(key));
}

FileKind kindOfObject(const QJsonObject &object)
{
    if (has(object, "messages"))
        return FileKind::Payload;
    if (has(object, "acts")) // it may hold a fleet and a profile, too
        return FileKind::Scenario;
    if (has(object, "octaves") || has(object, "ranges"))
        return FileKind::Profile;
    return has(object, "devices") ? FileKind::Fleet : FileKind::Recording;
}

/// A list of devices, or of readings.
FileKind kindOfList(const QJsonArray &list)
{
    const QJsonObject first = list.first().toObject();
    return has(first, "device_id") && !has(first, "timestamp") && !has(first, "time")
               ? FileKind::Fleet
               : FileKind::Recording;
}

FileKind kindOfJson(QFile &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostJson));
    if (document.isObject())
        return kindOfObject(document.object());
    return document.isArray() ? kindOfList(document.array()) : FileKind::Recording;
}

/// A fleet names devices and says nothing of when.
FileKind kindOfTable(QFile &file)
{
    const QString header = QString::fromUtf8(file.readLine(mostHeader)).toLower();
    const bool names = header.contains(QLatin1StringView("device_id"));
    const bool tells =
        header.contains(QLatin1StringView("time")) || header.contains(QLatin1StringView("date"));
    return names && !tells ? FileKind::Fleet : FileKind::Recording;
}

} // namespace

FileKind fileKindOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return FileKind::Recording;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return FileKind::Unreadable;
    const QString suffix = info.suffix().toLower();
    const QString name = info.fileName().toLower();
    if (suffix == QLatin1StringView("env") || name.startsWith(QLatin1StringView(".env")))
        return FileKind::Environment;
    if (suffix == QLatin1StringView("json"))
        return kindOfJson(file);
    return suffix == QLatin1StringView("csv") ? kindOfTable(file) : FileKind::Recording;
}

} // namespace aneroid
