#pragma once

#include "core/settings/table.h"
#include "core/settings/values.h"

#include <algorithm>

/// Inside of table.cpp: how a member of Settings becomes text and is read from it, by its type.
namespace aneroid::members {

inline QString textOf(double value)
{
    return numberText(value);
}
inline QString textOf(int value)
{
    return QString::number(value);
}
inline QString textOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
inline QString textOf(const std::optional<qint64> &seed)
{
    return seed ? QString::number(*seed) : QString();
}
inline QString textOf(const std::optional<int> &utcOffset)
{
    return utcOffset ? utcOffsetText(*utcOffset) : QString();
}
inline QString textOf(const QString &value)
{
    return value;
}
inline QString textOf(const QByteArray &value)
{
    return QString::fromUtf8(value);
}
inline QString textOf(const HttpHeaders &headers)
{
    return httpHeadersText(headers);
}

inline bool inRange(const SettingInfo &info, double value)
{
    return value >= info.minimum && value <= info.maximum;
}

// store(): false and nothing changed where `text` is not a value that `info` allows.

inline bool store(double &member, const QString &text, const SettingInfo &info)
{
    const auto value = readNumber(text);
    if (!value || !inRange(info, *value))
        return false;
    member = *value + 0.0; // no negative zero: it would be shown as "-0"
    return true;
}

inline bool store(int &member, const QString &text, const SettingInfo &info)
{
    const auto value = readInteger(text);
    if (!value || !inRange(info, static_cast<double>(*value)))
        return false;
    member = static_cast<int>(*value);
    return true;
}

inline bool store(bool &member, const QString &text, const SettingInfo &)
{
    const auto value = readBoolean(text);
    member = value.value_or(member);
    return value.has_value();
}

inline bool store(std::optional<qint64> &member, const QString &text, const SettingInfo &info)
{
    const auto value = readInteger(text);
    const bool empty = text.trimmed().isEmpty();
    if (!empty && (!value || !inRange(info, static_cast<double>(*value))))
        return false;
    member = value;
    return true;
}

inline bool store(std::optional<int> &member, const QString &text, const SettingInfo &)
{
    const auto value = readUtcOffset(text);
    if (!value && !text.trimmed().isEmpty())
        return false;
    member = value;
    return true;
}

inline bool isPattern(const SettingInfo &info)
{
    return QLatin1StringView(info.name) == QLatin1StringView("DEVICE_ID_PATTERN");
}

inline bool isAllowedText(const SettingInfo &info, const QString &value)
{
    return inRange(info, static_cast<double>(value.size())) &&
           (isPattern(info) ? isDeviceIdPattern(value) : isPlainText(value));
}

inline bool store(QString &member, const QString &text, const SettingInfo &info)
{
    const QString value = text.trimmed();
    const bool allowed =
        info.type == SettingType::Url ? isServerUrl(value) : isAllowedText(info, value);
    if (allowed)
        member = value;
    return allowed;
}

inline bool store(QByteArray &member, const QString &text, const SettingInfo &)
{
    const QString value = text.trimmed();
    if (!isAuthToken(value))
        return false;
    member = value.toLatin1();
    return true;
}

inline bool store(HttpHeaders &member, const QString &text, const SettingInfo &)
{
    const auto headers = readHttpHeaders(text);
    member = headers.value_or(member);
    return headers.has_value();
}

template <auto Member>
inline QString textOfMember(const Settings &settings)
{
    return textOf(Member(settings));
}

/// Each row has its own instance of this function, by which it is found.
template <auto Member>
Result<Done, QString> parseMember(Settings &settings, const QString &text)
{
    const SettingInfo &info =
        *std::ranges::find(settingTable(), &parseMember<Member>, &SettingInfo::parse);
    if (!store(Member(settings), text, info))
        return Failure{allowedText(info)};
    return Done{};
}

} // namespace aneroid::members
