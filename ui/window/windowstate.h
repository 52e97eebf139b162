#pragma once

#include "core/base/types.h"
#include "core/settings/settings.h"
#include "ui/dialogs/history/backfillchoices.h"
#include "ui/window/parts/theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What is remembered from one start to the next, in QSettings.
namespace aneroid::windowstate {

/// The settings that a person changed in the window, for SettingLayers::savedWindow.
[[nodiscard]] QJsonObject savedSettings();

/// `saved` with those settings that differ between start and end. Secrets are left out, and so is
/// the server's address where it is the default or `ownServer`, the built-in receiver's, and what
/// is as `ofProfile`, the profile's own settings, has it.
[[nodiscard]] QJsonObject settingsToSave(const QJsonObject &saved, const Settings &atStart,
                                         const Settings &atEnd, const QString &ownServer,
                                         const QJsonObject &ofProfile = {});
void saveSettings(const QJsonObject &settings);

struct Layout
{
    QByteArray geometry;
    QByteArray docks;
    QByteArray splitter;
    QStringList openSections;
    std::optional<TimeMs> followLength;
    int tab = 0;
    std::optional<int> fleetView; ///< of FleetView, where a person chose one
    QList<int> foldedCharts;      ///< of Channel
    bool counterDetails = false;
    /// By the object name of the table: the columns that a person hid.
    QMap<QString, QList<int>> hiddenColumns;
};
/// A layout that was never saved has an empty geometry.
[[nodiscard]] Layout layout();
void saveLayout(const Layout &layout);

/// Where files were written last; at first the documents folder.
[[nodiscard]] QString lastFolder();
void setLastFolder(const QString &folder);

/// What was asked of the last history, the seed left out, and the span placed as it was (Other) or
/// to end at `now`; what was never asked is as in `defaults`.
[[nodiscard]] BackfillChoices backfillChoices(const BackfillChoices &defaults, TimeMs now,
                                              int utcOffsetMinutes);
void setBackfillChoices(const BackfillChoices &choices);

/// A code of Translations; empty: the system's.
[[nodiscard]] QString language();
void setLanguage(const QString &code);

[[nodiscard]] Theme theme();
void setTheme(Theme theme);

/// Whether charts show the true air, too.
[[nodiscard]] bool showsTruth();
void setShowsTruth(bool shown);

[[nodiscard]] bool trayIcon();
void setTrayIcon(bool shown);

/// Whether a new run that loses readings is asked about.
[[nodiscard]] bool asksBeforeNewRun();
void setAsksBeforeNewRun(bool asks);
/// Likewise before the window is closed by hand.
[[nodiscard]] bool asksBeforeQuit();
void setAsksBeforeQuit(bool asks);

} // namespace aneroid::windowstate
