#include "core/settings/describe.h"

#include "core/text/values.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace aneroid {

namespace {

QString withUnit(const QString &value, const char *unit)
{
    return *unit == '\0' ? value : value + u' ' + Words::tr(unit);
}

/// One line, however the value was written, and short enough for a status line.
QString shortened(QString value)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression controls(QStringLiteral("[\\x00-\\x1f\\x7f]"));
    if (value.size() > longest)
        value = value.left(longest) + QChar(u'…');
    return value.replace(controls, QStringLiteral("?"));
}

QString allowedNumbers(const SettingInfo &info)
{
    const QString low = numberText(info.minimum);
    const QString high = withUnit(numberText(info.maximum), info.unit);
    if (info.type == SettingType::Number)
        return Words::tr("a number from %1 to %2").arg(low, high);
    if (info.type == SettingType::OptionalNumber)
        return Words::tr("a number from %1 to %2, or empty").arg(low, high);
    const QString whole = Words::tr("a whole number from %1 to %2").arg(low, high);
    if (info.type == SettingType::Integer)
        return whole;
    return Words::tr("%1, or empty for a random one").arg(whole);
}

QString allowedWords(const SettingInfo &info)
{
    QStringList words;
    for (const ChoiceWord &choice : info.choices) {
        if (choice.label)
            words.append(QString::fromLatin1(choice.word));
    }
    return withUnit(Words::tr("one of %1").arg(words.join(QStringLiteral(", "))), info.unit);
}

QString allowedPlainText(const SettingInfo &info)
{
    if (QLatin1StringView(info.name) == QLatin1StringView("DEVICE_ID_PATTERN"))
        return Words::tr("text of up to %1 characters with {n}, or {n:04} for four digits, in it")
            .arg(numberText(info.maximum));
    if (info.minimum == 0.0)
        return Words::tr("text of up to %1 characters without control characters, or empty")
            .arg(numberText(info.maximum));
    return Words::tr("text of 1 to %1 characters without control characters")
        .arg(numberText(info.maximum));
}

} // namespace

QString allowedText(const SettingInfo &info)
{
    switch (info.type) {
    case SettingType::Number:
    case SettingType::OptionalNumber:
    case SettingType::Integer:
    case SettingType::Seed:
        return allowedNumbers(info);
    case SettingType::Text:
        return allowedPlainText(info);
    case SettingType::Url:
        return allowedAddress({});
    case SettingType::Boolean:
        return Words::tr("true or false (or yes, no, on, off, 1, 0)");
    case SettingType::Choice:
        return allowedWords(info);
    case SettingType::Date:
        return Words::tr("a day such as 2025-11-14, or none");
    case SettingType::UtcOffset:
        return Words::tr("an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the "
                         "machine's");
    case SettingType::Statuses:
        return Words::tr("statuses from 200 to 599 such as 2xx, or 200,201, or 200-204");
    case SettingType::Faults:
        return Words::tr("faults such as stuck:channel=humidity,at=+10m,for=5m, separated by ;");
    case SettingType::FaultMix:
        return Words::tr("kinds of faults with weights such as stuck=2,spike=5, or all");
    case SettingType::Secret:
        if (QLatin1StringView(info.name) == QLatin1StringView("MQTT_PASSWORD"))
            return Words::tr("text without control characters");
        return Words::tr("ASCII characters without spaces");
    case SettingType::Headers:
        break;
    }
    return Words::tr(
        "\"Name: value; Name2: value2\" or a JSON object of strings, each name once and "
        "none that HTTP or Aneroid sets itself");
}

QString allowedAddress(const QString &text)
{
    const QString scheme = text.trimmed().section(u':', 0, 0).toLower();
    if (scheme == QLatin1StringView("ws") || scheme == QLatin1StringView("wss")) {
        return Words::tr("an http://, https://, mqtt:// or mqtts:// address (MQTT over WebSockets "
                         "is not spoken here; brokers have a port for mqtt:// too)");
    }
    if (scheme == QLatin1StringView("mqtt") || scheme == QLatin1StringView("mqtts")) {
        return Words::tr("%1://HOST or %1://HOST:PORT, without a path (the topic goes into "
                         "MQTT_TOPIC), user name (MQTT_USERNAME) or query")
            .arg(scheme);
    }
    return Words::tr(
        "an http://, https://, mqtt:// or mqtts:// address without user name, query or "
        "fragment");
}

QString groupTitle(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Delivery:
        return Words::tr("Delivery");
    case SettingGroup::Run:
        return Words::tr("Run");
    case SettingGroup::Temperature:
        return Words::tr("Temperature");
    case SettingGroup::Humidity:
        return Words::tr("Humidity");
    case SettingGroup::Pressure:
        return Words::tr("Pressure");
    case SettingGroup::Patterns:
        return Words::tr("Noise and patterns");
    case SettingGroup::Sensor:
        return Words::tr("Sensor");
    case SettingGroup::Faults:
        return Words::tr("Faults");
    case SettingGroup::Logger:
        break;
    }
    return Words::tr("Timing of the device");
}

QString defaultText(const SettingInfo &info)
{
    const QString text = info.text(Settings());
    if (!text.isEmpty())
        return text;
    if (info.type == SettingType::Seed)
        return Words::tr("random");
    if (info.type == SettingType::UtcOffset)
        return Words::tr("the machine's");
    if (info.type == SettingType::FaultMix)
        return Words::tr("all sensor faults");
    if (QLatin1StringView(info.name) == QLatin1StringView("OUTBOX_FILE"))
        return Words::tr("in the data folder");
    static constexpr std::array payloads{"ENDPOINT", "MQTT_TOPIC", "MQTT_RETAIN"};
    if (std::ranges::find(payloads, std::string_view(info.name)) != payloads.end())
        return Words::tr("the payload's");
    if (QLatin1StringView(info.name) == QLatin1StringView("MQTT_CLIENT_ID"))
        return Words::tr("aneroid-RUN");
    if (QLatin1StringView(info.name) == QLatin1StringView("TLS_CA_FILE"))
        return Words::tr("the system's");
    return Words::tr("none");
}

QString shownValue(const SettingInfo &info, const QString &value)
{
    if (isSecret(info))
        return Words::tr("the value given (not shown: a secret)");
    if (value.trimmed().isEmpty())
        return Words::tr("empty");
    QString shown = value;
    if (info.type == SettingType::Url) {
        static const QRegularExpression userInfo(QStringLiteral("^(.*?//)?.*@"),
                                                 QRegularExpression::DotMatchesEverythingOption);
        shown.replace(userInfo, QStringLiteral("\\1***@"));
    }
    return u'"' + shortened(shown) + u'"';
}

QString badValueSentence(const SettingInfo &info, const QString &where, const QString &shown)
{
    const QString allowed = info.type == SettingType::Url
                                ? allowedAddress(QString(shown).remove(u'"'))
                                : allowedText(info);
    return Words::tr("%1: %2 must be %3, not %4.")
        .arg(where, QLatin1StringView(info.name), allowed, shown);
}

QString badValueSentence(const SettingInfo &info, const QString &where, const QString &shown,
                         const QString &reason)
{
    if (info.type != SettingType::Faults && info.type != SettingType::FaultMix)
        return badValueSentence(info, where, shown);
    return QStringLiteral("%1: %2: %3").arg(where, QLatin1StringView(info.name), reason);
}

QString secretFlagSentence(const SettingInfo &info)
{
    return Words::tr("--%1 is refused: every user of this machine can see the secrets of a command "
                     "line. Set %2 in the environment or in the .env file.")
        .arg(flagName(info), QLatin1StringView(info.name));
}

QString valueWithUnit(const SettingInfo &info, const Settings &settings)
{
    return withUnit(info.text(settings), info.unit);
}

} // namespace aneroid
