#pragma once

#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QString>

class QLocale;
class QWidget;

namespace aneroid {

/// What the window says of a row of the setting table, in its language.

/// The row of that name; it must exist.
[[nodiscard]] const SettingInfo &settingRow(const char *name);

[[nodiscard]] QString settingLabel(const SettingInfo &info);
/// With a space before it, to follow a number: " °C"; empty where there is no unit.
[[nodiscard]] QString settingSuffix(const SettingInfo &info);

/// A number of seconds: shown as "5 min", "1 h".
[[nodiscard]] bool isTime(const SettingInfo &info);

/// The word of a Choice in the window's language; numbers with their unit; other words that need no
/// language as they are.
[[nodiscard]] QString settingChoiceText(const SettingInfo &info, const QString &word,
                                        const QLocale &locale);

/// Help, and for numbers the bounds with their unit: two sentences.
[[nodiscard]] QString settingDescription(const SettingInfo &info, const QLocale &locale);

/// ".env", "env" or "flag": for the badge; empty for what no higher source than the window set.
[[nodiscard]] QString sourceWord(const SettingSource &source);
/// "Set by .env:12."
[[nodiscard]] QString sourceSentence(const SettingSource &source);

/// Accessible name and description, and a tooltip of both that wraps.
void describeWidget(QWidget &widget, const QString &name, const QString &help);

/// Names and describes a control of the row: accessible name and description, tooltip.
void describeControl(QWidget &control, const SettingInfo &info, const SettingSource &source);

} // namespace aneroid
