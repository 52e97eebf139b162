#include "ui/mainwindow/windowstate.h"

#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace aneroid::windowstate {
namespace {

constexpr QLatin1StringView settingsKey{"settings"};
constexpr QLatin1StringView geometryKey{"window/geometry"};
constexpr QLatin1StringView docksKey{"window/docks"};
constexpr QLatin1StringView splitterKey{"window/splitter"};
constexpr QLatin1StringView sectionsKey{"window/openSections"};
constexpr QLatin1StringView tabKey{"window/tab"};
constexpr QLatin1StringView followKey{"charts/followLengthMs"};
constexpr QLatin1StringView folderKey{"export/folder"};
constexpr QLatin1StringView languageKey{"language"};
constexpr QLatin1StringView askKey{"newRun/ask"};

} // namespace

QJsonObject savedSettings()
{
    const QByteArray json = QSettings().value(settingsKey).toString().toUtf8();
    return QJsonDocument::fromJson(json).object();
}

QJsonObject settingsToSave(const QJsonObject &saved, const Settings &atStart, const Settings &atEnd,
                           const QString &ownServer, const QJsonObject &ofProfile)
{
    QJsonObject merged = saved;
    const QJsonObject before = toJson(atStart);
    const QJsonObject after = toJson(atEnd);
    for (const SettingInfo &info : settingTable()) {
        const QString key = jsonKey(info);
        if (isSecret(info) || before.value(key) == after.value(key))
            continue;
        if (after.value(key) != ofProfile.value(key))
            merged.insert(key, after.value(key));
        else
            merged.remove(key);
    }
    const SettingInfo *const server = findSetting(QStringLiteral("SERVER_URL"));
    const bool isOwn = !ownServer.isEmpty() && atEnd.serverUrl == ownServer;
    if (server && (isOwn || atEnd.serverUrl == Settings().serverUrl))
        merged.remove(jsonKey(*server)); // else no built-in receiver would start next time
    return merged;
}

void saveSettings(const QJsonObject &settings)
{
    const QByteArray json = QJsonDocument(settings).toJson(QJsonDocument::Compact);
    QSettings().setValue(settingsKey, QString::fromUtf8(json));
}

Layout layout()
{
    const QSettings store;
    Layout layout;
    layout.geometry = store.value(geometryKey).toByteArray();
    layout.docks = store.value(docksKey).toByteArray();
    layout.splitter = store.value(splitterKey).toByteArray();
    layout.openSections = store.value(sectionsKey).toStringList();
    layout.tab = store.value(tabKey, 0).toInt();
    const qlonglong length = store.value(followKey, 0).toLongLong();
    if (length > 0)
        layout.followLength = length;
    return layout;
}

void saveLayout(const Layout &layout)
{
    QSettings store;
    store.setValue(geometryKey, layout.geometry);
    store.setValue(docksKey, layout.docks);
    store.setValue(splitterKey, layout.splitter);
    store.setValue(sectionsKey, layout.openSections);
    store.setValue(tabKey, layout.tab);
    if (layout.followLength)
        store.setValue(followKey, static_cast<qlonglong>(*layout.followLength));
}

QString lastFolder()
{
    const QString folder = QSettings().value(folderKey).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void setLastFolder(const QString &folder)
{
    QSettings().setValue(folderKey, folder);
}

QString language()
{
    return QSettings().value(languageKey).toString();
}

void setLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

bool asksBeforeNewRun()
{
    return QSettings().value(askKey, true).toBool();
}

void setAsksBeforeNewRun(bool asks)
{
    QSettings().setValue(askKey, asks);
}

} // namespace aneroid::windowstate
