#pragma once

#include "core/settings/table.h"

#include <QString>

/// The settings in words: for error messages, --help and the README.
namespace aneroid {

/// "Delivery", "Run", "Temperature" …, translated.
[[nodiscard]] QString groupTitle(SettingGroup group);

/// "18", "true", "random", "the machine's", "none".
[[nodiscard]] QString defaultText(const SettingInfo &info);

/// What a server's address may be, where this text is none: more about the kind that it begins as.
[[nodiscard]] QString allowedAddress(const QString &text);

/// The value between quotation marks, shortened; nothing of a secret and no user name or password
/// of an address is in it.
[[nodiscard]] QString shownValue(const SettingInfo &info, const QString &value);

/// Why a secret is refused on the command line, and where to put it instead.
[[nodiscard]] QString secretFlagSentence(const SettingInfo &info);

/// ".env:12: TEMP_MIN must be a number from -40 to 85 °C, not "abc"."
[[nodiscard]] QString badValueSentence(const SettingInfo &info, const QString &where,
                                       const QString &shown);
/// The same for what SettingInfo::parse refused with `reason`, which tells more of a fault.
[[nodiscard]] QString badValueSentence(const SettingInfo &info, const QString &where,
                                       const QString &shown, const QString &reason);

/// "18 °C": the present value with its unit; not for secrets.
[[nodiscard]] QString valueWithUnit(const SettingInfo &info, const Settings &settings);

/// The README's table of settings: one Markdown row for each setting, lines end with \n.
[[nodiscard]] QString settingsMarkdownTable();

} // namespace aneroid
