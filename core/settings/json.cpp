#include "core/settings/loader.h"

#include "core/settings/candidates.h"
#include "core/settings/describe.h"
#include "core/settings/sensorpreset.h"
#include "core/text/nearestname.h"
#include "core/text/values.h"
#include "core/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aneroid {

namespace {

QJsonValue jsonValue(const SettingInfo &info, const QString &text)
{
    switch (info.type) {
    case SettingType::Number:
        return text.toDouble();
    case SettingType::Integer:
        return text.toLongLong();
    case SettingType::OptionalNumber:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text.toDouble());
    case SettingType::Seed:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text.toLongLong());
    case SettingType::UtcOffset:
    case SettingType::Date:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    case SettingType::Choice: {
        const auto number = readNumber(text);
        return number ? QJsonValue(*number) : QJsonValue(text);
    }
    case SettingType::Boolean:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text == QLatin1StringView("true"));
    case SettingType::Text:
    case SettingType::Url:
    case SettingType::Statuses:
    case SettingType::Secret:
    case SettingType::Headers:
    case SettingType::Faults:
    case SettingType::FaultMix:
        break;
    }
    return text;
}

QString unknownKeySentence(const QString &key, const QString &where)
{
    QStringList keys;
    for (const SettingInfo &info : settingTable()) {
        if (!isSecret(info))
            keys.append(jsonKey(info));
    }
    const SettingInfo *otherSpelling = findSetting(key);
    const QString nearest = otherSpelling ? jsonKey(*otherSpelling) : nearestName(key, keys);
    if (nearest.isEmpty())
        return Words::tr("%1: \"%2\" is not a setting of Aneroid.").arg(where, key);
    return Words::tr("%1: \"%2\" is not a setting of Aneroid; did you mean \"%3\"?")
        .arg(where, key, nearest);
}

QString applyMember(Settings &settings, const QString &key, const QJsonValue &value,
                    const QString &where)
{
    const auto info = settingForJsonKey(key, where);
    if (!info)
        return info.error();
    const auto text = jsonText(*info.value(), value);
    const Result<Done, QString> parsed =
        text ? info.value()->parse(settings, *text) : Failure{allowedText(*info.value())};
    if (parsed)
        return {};
    return badValueSentence(*info.value(), where, shownJson(*info.value(), value), parsed.error());
}

} // namespace

std::optional<QString> jsonText(const SettingInfo &info, const QJsonValue &value)
{
    switch (info.type) {
    case SettingType::Seed:
    case SettingType::OptionalNumber:
        if (value.isNull())
            return QString();
        [[fallthrough]];
    case SettingType::Number:
    case SettingType::Integer:
        return value.isDouble() ? std::optional(numberText(value.toDouble())) : std::nullopt;
    case SettingType::Boolean:
        if (value.isNull() && info.text(Settings()).isEmpty())
            return QString();
        if (!value.isBool())
            return std::nullopt;
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case SettingType::Choice:
    case SettingType::Statuses:
        if (value.isDouble())
            return numberText(value.toDouble());
        break;
    case SettingType::UtcOffset:
    case SettingType::Date:
        if (value.isNull())
            return QString();
        break;
    case SettingType::Text:
    case SettingType::Url:
    case SettingType::Secret:
    case SettingType::Headers:
    case SettingType::Faults:
    case SettingType::FaultMix:
        break;
    }
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QString shownJson(const SettingInfo &info, const QJsonValue &value)
{
    if (value.isString())
        return shownValue(info, value.toString());
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return shownValue(info, QString::fromUtf8(list.mid(1, list.size() - 2)));
}

Result<const SettingInfo *, QString> settingForJsonKey(const QString &key, const QString &where)
{
    const SettingInfo *info = findSetting(key);
    if (!info || key != jsonKey(*info))
        return Failure{unknownKeySentence(key, where)};
    if (isSecret(*info)) {
        return Failure{Words::tr("%1: \"%2\" is a secret and does not belong here; set %3 in the "
                                 "environment or in the .env file.")
                           .arg(where, key, QLatin1StringView(info->name))};
    }
    return info;
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject object;
    for (const SettingInfo &info : settingTable()) {
        if (!isSecret(info))
            object.insert(jsonKey(info), jsonValue(info, info.text(settings)));
    }
    return object;
}

Result<Done, QString> applyJson(Settings &settings, const QJsonObject &object, const QString &where)
{
    Settings changed = settings;
    QStringList errors;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString error = applyMember(changed, it.key(), it.value(), where);
        if (!error.isEmpty())
            errors.append(error);
    }
    if (!errors.isEmpty())
        return Failure{errors.join(u'\n')};
    followPreset(changed, object.keys());
    settings = changed;
    return Done{};
}

} // namespace aneroid
