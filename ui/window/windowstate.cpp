#include "ui/window/windowstate.h"

#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>

#include <algorithm>

namespace aneroid::windowstate {
namespace {

constexpr QLatin1StringView settingsKey{"settings"};
constexpr QLatin1StringView geometryKey{"window/geometry"};
constexpr QLatin1StringView docksKey{"window/docks"};
constexpr QLatin1StringView splitterKey{"window/splitter"};
constexpr QLatin1StringView sectionsKey{"window/openSections"};
constexpr QLatin1StringView tabKey{"window/tab"};
constexpr QLatin1StringView fleetViewKey{"charts/fleetView"};
constexpr QLatin1StringView foldedKey{"charts/folded"};
constexpr QLatin1StringView followKey{"charts/followLengthMs"};
constexpr QLatin1StringView folderKey{"export/folder"};
constexpr QLatin1StringView historyGroup{"history"};
constexpr QLatin1StringView languageKey{"language"};
constexpr QLatin1StringView themeKey{"theme"};
constexpr QLatin1StringView truthKey{"charts/truth"};
constexpr QLatin1StringView trayKey{"trayIcon"};
constexpr QLatin1StringView columnsGroup{"hiddenColumns"};
constexpr QLatin1StringView detailsKey{"counters/details"};
constexpr QLatin1StringView askQuitKey{"quit/ask"};
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
    QSettings store;
    Layout layout;
    layout.geometry = store.value(geometryKey).toByteArray();
    layout.docks = store.value(docksKey).toByteArray();
    layout.splitter = store.value(splitterKey).toByteArray();
    layout.openSections = store.value(sectionsKey).toStringList();
    layout.tab = store.value(tabKey, 0).toInt();
    layout.counterDetails = store.value(detailsKey, false).toBool();
    if (store.contains(fleetViewKey))
        layout.fleetView = store.value(fleetViewKey).toInt();
    for (const QString &channel : store.value(foldedKey).toStringList())
        layout.foldedCharts.append(channel.toInt());
    const qlonglong length = store.value(followKey, 0).toLongLong();
    if (length > 0)
        layout.followLength = length;
    store.beginGroup(columnsGroup);
    for (const QString &table : store.childKeys()) {
        const QStringList columns = store.value(table).toStringList();
        for (const QString &column : columns)
            layout.hiddenColumns[table].append(column.toInt());
    }
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
    store.setValue(detailsKey, layout.counterDetails);
    if (layout.fleetView)
        store.setValue(fleetViewKey, *layout.fleetView);
    QStringList folded;
    for (const int channel : layout.foldedCharts)
        folded.append(QString::number(channel));
    store.setValue(foldedKey, folded);
    if (layout.followLength)
        store.setValue(followKey, static_cast<qlonglong>(*layout.followLength));
    store.beginGroup(columnsGroup);
    for (auto it = layout.hiddenColumns.cbegin(); it != layout.hiddenColumns.cend(); ++it) {
        QStringList columns;
        for (const int column : it.value())
            columns.append(QString::number(column));
        store.setValue(it.key(), columns);
    }
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

BackfillChoices backfillChoices(const BackfillChoices &defaults, TimeMs now, int utcOffsetMinutes)
{
    QSettings store;
    store.beginGroup(historyGroup);
    const auto read = [&store](const char *name, auto otherwise) {
        return store.value(QLatin1StringView(name), QVariant::fromValue(otherwise))
            .template value<decltype(otherwise)>();
    };
    BackfillChoices choices = defaults;
    const int span = read("span", static_cast<int>(defaults.span));
    choices.span =
        static_cast<HistorySpan>(std::clamp(span, 0, static_cast<int>(HistorySpan::Other)));
    choices.fromMs = read("fromMs", qlonglong{defaults.fromMs});
    choices.toMs = read("toMs", qlonglong{defaults.toMs});
    choices.intervalSeconds = read("intervalSeconds", defaults.intervalSeconds);
    choices.devices = read("devices", defaults.devices);
    choices.phase = read("phase", defaults.phase);
    choices.truth = read("truth", defaults.truth);
    choices.labels = read("labels", defaults.labels);
    choices.file = read("file", defaults.file);
    choices.toServer = read("toServer", defaults.toServer);
    choices.batch = read("batch", defaults.batch);
    choices.perSecond = read("perSecond", defaults.perSecond);
    placeSpan(choices, now, utcOffsetMinutes);
    return choices;
}

void setBackfillChoices(const BackfillChoices &choices)
{
    QSettings store;
    store.beginGroup(historyGroup);
    store.setValue(QStringLiteral("span"), static_cast<int>(choices.span));
    store.setValue(QStringLiteral("fromMs"), qlonglong{choices.fromMs});
    store.setValue(QStringLiteral("toMs"), qlonglong{choices.toMs});
    store.setValue(QStringLiteral("intervalSeconds"), choices.intervalSeconds);
    store.setValue(QStringLiteral("devices"), choices.devices);
    store.setValue(QStringLiteral("phase"), choices.phase);
    store.setValue(QStringLiteral("truth"), choices.truth);
    store.setValue(QStringLiteral("labels"), choices.labels);
    store.setValue(QStringLiteral("file"), choices.file);
    store.setValue(QStringLiteral("toServer"), choices.toServer);
    store.setValue(QStringLiteral("batch"), choices.batch);
    store.setValue(QStringLiteral("perSecond"), choices.perSecond);
}

QString language()
{
    return QSettings().value(languageKey).toString();
}

void setLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

Theme theme()
{
    const int saved = QSettings().value(themeKey, 0).toInt();
    return static_cast<Theme>(std::clamp(saved, 0, static_cast<int>(Theme::Dark)));
}

void setTheme(Theme theme)
{
    QSettings().setValue(themeKey, static_cast<int>(theme));
}

bool showsTruth()
{
    return QSettings().value(truthKey, false).toBool();
}

void setShowsTruth(bool shown)
{
    QSettings().setValue(truthKey, shown);
}

bool trayIcon()
{
    return QSettings().value(trayKey, false).toBool();
}

void setTrayIcon(bool shown)
{
    QSettings().setValue(trayKey, shown);
}

bool asksBeforeNewRun()
{
    return QSettings().value(askKey, true).toBool();
}

void setAsksBeforeNewRun(bool asks)
{
    QSettings().setValue(askKey, asks);
}

bool asksBeforeQuit()
{
    return QSettings().value(askQuitKey, true).toBool();
}

void setAsksBeforeQuit(bool asks)
{
    QSettings().setValue(askQuitKey, asks);
}

} // namespace aneroid::windowstate
