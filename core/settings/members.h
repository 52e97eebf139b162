#pragma once

#include "core/settings/describe.h"
#include "core/settings/httpheaders.h"
#include "core/settings/sensorpreset.h"
#include "core/settings/table.h"
#include "core/text/values.h"

#include <algorithm>

/// Inside of table.cpp: how a member of Settings becomes text and is read from it, by its type.
namespace aneroid::members {

inline QString textOf(double value)
{
    return numberText(value);
}
inline QString textOf(const std::optional<double> &value)
{
    return value ? numberText(*value) : QString();
}
inline QString textOf(int value)
{
    return QString::number(value);
}
inline QString textOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
inline QString textOf(const std::optional<bool> &value)
{
    return value ? textOf(*value) : QString();
}
inline QString textOf(const std::optional<qint64> &seed)
{
    return seed ? QString::number(*seed) : QString();
}
inline QString textOf(const std::optional<int> &utcOffset)
{
    return utcOffset ? utcOffsetText(*utcOffset) : QString();
}
inline QString textOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}
inline QString textOf(const QString &value)
{
    return value;
}
inline QString textOf(const QByteArray &value)
{
    return QString::fromUtf8(value);
}
inline QString textOf(const StatusSet &statuses)
{
    return statuses.text();
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

inline bool store(std::optional<double> &member, const QString &text, const SettingInfo &info)
{
    const auto value = readNumber(text);
    const bool empty = text.trimmed().isEmpty();
    if (!empty && (!value || !inRange(info, *value)))
        return false;
    member = value ? std::optional(*value + 0.0) : std::nullopt;
    return true;
}

/// The word that `text` spells, or null.
inline const ChoiceWord *chosen(const QString &text, const SettingInfo &info)
{
    const QString wanted = text.trimmed();
    const auto number = readNumber(wanted);
    const auto same = [&](const ChoiceWord &choice) {
        const QLatin1StringView word(choice.word);
        return number ? readNumber(word) == number : wanted.compare(word, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(info.choices, same);
    return found == info.choices.end() ? nullptr : &*found;
}

inline QString wordOf(int value, const SettingInfo &info)
{
    const auto found = std::ranges::find(info.choices, value, &ChoiceWord::value);
    return found == info.choices.end() ? QString() : QString::fromLatin1(found->word);
}

inline bool store(int &member, const QString &text, const SettingInfo &info)
{
    if (info.type == SettingType::Choice) {
        const ChoiceWord *choice = chosen(text, info);
        member = choice ? choice->value : member;
        return choice != nullptr;
    }
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

inline bool store(std::optional<bool> &member, const QString &text, const SettingInfo &)
{
    const auto value = readBoolean(text);
    const bool known = value || text.trimmed().isEmpty();
    if (known)
        member = value;
    return known;
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

inline bool store(std::optional<SensorPreset> &member, const QString &text, const SettingInfo &info)
{
    const ChoiceWord *choice = chosen(text, info);
    if (choice)
        member = presetFrom(choice->value);
    return choice != nullptr;
}

inline bool store(std::optional<QDate> &member, const QString &text, const SettingInfo &)
{
    const auto date = readDate(text);
    const bool none = text.trimmed().isEmpty() ||
                      text.trimmed().compare(QLatin1StringView("none"), Qt::CaseInsensitive) == 0;
    if (date || none)
        member = date;
    return date || none;
}

inline bool isPattern(const SettingInfo &info)
{
    return QLatin1StringView(info.name) == QLatin1StringView("DEVICE_ID_PATTERN");
}

inline bool isAllowedText(const SettingInfo &info, const QString &value)
{
    if (value.isEmpty())
        return info.minimum == 0.0;
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

/// Passwords may be any text; a token is a word of HTTP.
inline bool isPassword(const SettingInfo &info)
{
    return QLatin1StringView(info.name) == QLatin1StringView("MQTT_PASSWORD");
}

inline bool store(QByteArray &member, const QString &text, const SettingInfo &info)
{
    if (isPassword(info)) {
        if (!text.isEmpty() && !isPlainText(text))
            return false;
        member = text.toUtf8();
        return true;
    }
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

inline bool store(StatusSet &member, const QString &text, const SettingInfo &)
{
    const auto statuses = StatusSet::read(text);
    member = statuses.value_or(member);
    return statuses.has_value();
}

inline int choiceValue(int member)
{
    return member;
}
inline int choiceValue(const std::optional<SensorPreset> &preset)
{
    return choiceOf(preset);
}

template <auto Member>
inline QString textOfMember(const Settings &settings)
{
    return textOf(Member(settings));
}

/// Each row has its own instance of this function, by which it is found.
template <auto Member>
inline QString textOfChoice(const Settings &settings)
{
    const SettingInfo &info =
        *std::ranges::find(settingTable(), &textOfChoice<Member>, &SettingInfo::text);
    return wordOf(choiceValue(Member(settings)), info);
}

/// Likewise.
template <auto Member>
Result<Done, QString> parseMember(Settings &settings, const QString &text)
{
    const SettingInfo &info =
        *std::ranges::find(settingTable(), &parseMember<Member>, &SettingInfo::parse);
    if (!store(Member(settings), text, info))
        return Failure{info.type == SettingType::Url ? allowedAddress(text) : allowedText(info)};
    return Done{};
}

} // namespace aneroid::members
