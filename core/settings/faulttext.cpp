#include "core/settings/faulttext.h"

#include "core/text/nearestname.h"
#include "core/text/timezone.h"
#include "core/text/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace aneroid {

namespace {

struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

using Problem = Failure<QString>;

const QString forever = QStringLiteral("forever");

constexpr std::array<std::pair<QLatin1StringView, TimeMs>, 5> units{{
    {QLatin1StringView("d"), 86'400'000},
    {QLatin1StringView("h"), 3'600'000},
    {QLatin1StringView("m"), 60'000},
    {QLatin1StringView("s"), 1000},
    {QLatin1StringView("ms"), 1},
}};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList kindNames()
{
    QStringList names;
    for (const FaultInfo &info : faultTable())
        names.append(qt(info.name));
    return names;
}

QString maybe(const QString &near)
{
    return near.isEmpty() ? QString() : u' ' + Faults::tr("Did you mean \"%1\"?").arg(near);
}

QString badLength(const QString &key, const QString &text)
{
    return Faults::tr("%1 must be a length such as 30s, 5m, 6h or 2d, not \"%2\".").arg(key, text);
}

Result<ChannelSet, QString> readChannels(const QString &text)
{
    ChannelSet set = noChannels;
    for (const QString &word : text.split(u'|')) {
        ChannelSet one = noChannels;
        for (const Channel channel : allChannels) {
            if (word.trimmed().compare(qt(wireName(channel)), Qt::CaseInsensitive) == 0)
                one = only(channel);
        }
        if (word.trimmed().compare(QLatin1StringView("all"), Qt::CaseInsensitive) == 0)
            one = everyChannel;
        if (one == noChannels)
            return Problem{
                Faults::tr("channel must be temperature, humidity, pressure or all, joined by |, "
                           "not \"%1\".")
                    .arg(text)};
        set |= one;
    }
    return set;
}

Result<Done, QString> readOnset(Fault &fault, const QString &text)
{
    if (text.startsWith(u'+')) {
        const auto length = readLength(text.mid(1));
        if (!length || *length >= foreverMs)
            return Problem{badLength(QStringLiteral("at=+"), text.mid(1))};
        fault.at = *length;
        fault.absolute = false;
        return Done{};
    }
    const auto time = readUtcTime(text);
    if (!time)
        return Problem{Faults::tr("at must be a time such as 2025-11-14T10:30:00Z, or one after "
                                  "the start such as +10m, not \"%1\".")
                           .arg(text)};
    fault.at = *time;
    fault.absolute = true;
    return Done{};
}

Result<Done, QString> readLengthOf(const QString &key, const QString &text, TimeMs &out)
{
    const auto length = readLength(text);
    if (!length || (*length >= foreverMs && key != QLatin1StringView("for")))
        return Problem{badLength(key, text)};
    out = *length;
    return Done{};
}

Result<Done, QString> readDevices(Fault &fault, const QString &text)
{
    for (const QString &id : text.split(u'|')) {
        const QString plain = QUrl::fromPercentEncoding(id.trimmed().toUtf8());
        if (plain.isEmpty())
            return Problem{Faults::tr("devices must be names joined by |, not \"%1\".").arg(text)};
        fault.devices.push_back(plain.toStdString());
    }
    return Done{};
}

Result<Done, QString> readMember(Fault &fault, const QString &key, const QString &value)
{
    if (key == QLatin1StringView("channel")) {
        const auto channels = readChannels(value);
        if (!channels)
            return Problem{channels.error()};
        fault.channels = *channels;
        return Done{};
    }
    if (key == QLatin1StringView("at"))
        return readOnset(fault, value);
    if (key == QLatin1StringView("for"))
        return readLengthOf(key, value, fault.lengthMs.emplace());
    if (key == QLatin1StringView("ramp"))
        return readLengthOf(key, value, fault.rampMs.emplace());
    if (key == QLatin1StringView("every"))
        return readLengthOf(key, value, fault.everyMs);
    if (key == QLatin1StringView("devices"))
        return readDevices(fault, value);
    if (key == QLatin1StringView("strength")) {
        fault.strength = readNumber(value);
        if (!fault.strength)
            return Problem{Faults::tr("strength must be a number, not \"%1\".").arg(value)};
        return Done{};
    }
    const QStringList keys{QStringLiteral("channel"), QStringLiteral("at"),
                           QStringLiteral("for"),     QStringLiteral("strength"),
                           QStringLiteral("devices"), QStringLiteral("ramp"),
                           QStringLiteral("every")};
    return Problem{
        Faults::tr("\"%1\" is unknown; known are %2.").arg(key, keys.join(QStringLiteral(", "))) +
        maybe(nearestName(key, keys))};
}

QString encodedId(const std::string &id)
{
    QString text;
    for (const QChar c : QString::fromStdString(id)) {
        if (c == u'%' || c == u',' || c == u'|' || c == u';')
            text += QStringLiteral("%%1")
                        .arg(static_cast<int>(c.unicode()), 2, 16, QChar(u'0'))
                        .toUpper();
        else
            text += c;
    }
    return text;
}

constexpr std::array<const char *, faultKindCount> titles{
    QT_TRANSLATE_NOOP("Faults", "Stuck value"),
    QT_TRANSLATE_NOOP("Faults", "Spike"),
    QT_TRANSLATE_NOOP("Faults", "Level shift"),
    QT_TRANSLATE_NOOP("Faults", "Drift"),
    QT_TRANSLATE_NOOP("Faults", "Noise burst"),
    QT_TRANSLATE_NOOP("Faults", "Dropout"),
    QT_TRANSLATE_NOOP("Faults", "Self-heating"),
    QT_TRANSLATE_NOOP("Faults", "First humidity"),
    QT_TRANSLATE_NOOP("Faults", "Humidity at 100 %"),
    QT_TRANSLATE_NOOP("Faults", "BMP280"),
    QT_TRANSLATE_NOOP("Faults", "Temperature word zero"),
    QT_TRANSLATE_NOOP("Faults", "All ones"),
    QT_TRANSLATE_NOOP("Faults", "Pressure saturated"),
    QT_TRANSLATE_NOOP("Faults", "Channel skipped"),
    QT_TRANSLATE_NOOP("Faults", "Not converted"),
    QT_TRANSLATE_NOOP("Faults", "P1 zero"),
    QT_TRANSLATE_NOOP("Faults", "Frequency"),
    QT_TRANSLATE_NOOP("Faults", "Pattern shift"),
    QT_TRANSLATE_NOOP("Faults", "Trend"),
    QT_TRANSLATE_NOOP("Faults", "Amplitude"),
    QT_TRANSLATE_NOOP("Faults", "Correlation"),
    QT_TRANSLATE_NOOP("Faults", "Variance"),
    QT_TRANSLATE_NOOP("Faults", "Mean shift"),
    QT_TRANSLATE_NOOP("Faults", "Platform"),
    QT_TRANSLATE_NOOP("Faults", "Duplicates"),
    QT_TRANSLATE_NOOP("Faults", "Loss"),
    QT_TRANSLATE_NOOP("Faults", "Wrong order"),
    QT_TRANSLATE_NOOP("Faults", "Delay"),
    QT_TRANSLATE_NOOP("Faults", "Clock skew"),
    QT_TRANSLATE_NOOP("Faults", "Clock jump"),
    QT_TRANSLATE_NOOP("Faults", "Malformed bodies"),
};

QString channelUnit(Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return QStringLiteral("°C");
    case Channel::Humidity:
        return QStringLiteral("%");
    case Channel::Pressure:
        break;
    }
    return QStringLiteral("hPa");
}

} // namespace

std::optional<TimeMs> readLength(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.compare(forever, Qt::CaseInsensitive) == 0)
        return foreverMs;
    static const QRegularExpression whole(
        QStringLiteral("^(?:\\d+(?:\\.\\d+)?(?:ms|[smhd])){1,5}$"));
    static const QRegularExpression piece(QStringLiteral("(\\d+(?:\\.\\d+)?)(ms|[smhd])"));
    if (!whole.match(plain).hasMatch())
        return std::nullopt;
    double sum = 0.0;
    for (auto it = piece.globalMatch(plain); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto *const unit = std::ranges::find(units, match.captured(2),
                                                   &std::pair<QLatin1StringView, TimeMs>::first);
        sum += match.captured(1).toDouble() * static_cast<double>(unit->second);
    }
    constexpr double longest = 36'500.0 * 86'400'000.0; // 100 years
    if (sum > longest)
        return std::nullopt;
    return std::llround(sum);
}

QString lengthText(TimeMs length)
{
    if (length >= foreverMs)
        return forever;
    QString text;
    for (const auto &[name, ms] : units) {
        if (length >= ms)
            text += QString::number(length / ms) + name;
        length %= ms;
    }
    return text.isEmpty() ? QStringLiteral("0s") : text;
}

QString faultProblem(const Fault &fault)
{
    const FaultInfo &info = infoOf(fault.kind);
    const QString name = qt(info.name);
    if (fault.channels != noChannels && (fault.channels & ~info.channels) != 0 &&
        !(info.channels == noChannels && fault.channels == info.usualChannels))
        return Faults::tr("%1 acts on %2 and takes no other channel.")
            .arg(name, qt(channelsName(info.usualChannels)));
    if (fault.strength && info.unit == StrengthUnit::None)
        return Faults::tr("%1 has no strength.").arg(name);
    if (fault.strength && !(*fault.strength >= info.least && *fault.strength <= info.most))
        return Faults::tr("the strength of %1 must be from %2 to %3.")
            .arg(name, numberText(info.least), numberText(info.most));
    if (fault.rampMs && !info.hasRamp())
        return Faults::tr("%1 has no ramp.").arg(name);
    if (fault.lengthMs && *fault.lengthMs <= 0)
        return Faults::tr("for must be longer than 0.");
    if (fault.everyMs > 0 && fault.everyMs < std::max<TimeMs>(1000, fault.lengthInEffect()))
        return Faults::tr("every must be at least 1s and as long as for, which is %1.")
            .arg(lengthText(fault.lengthInEffect()));
    return {};
}

Result<Fault, QString> readFault(const QString &text)
{
    const QString whole = text.trimmed();
    const QString name = whole.section(u':', 0, 0).trimmed();
    const FaultInfo *const info = findFault(name.toLower().replace(u'-', u'_').toStdString());
    if (!info)
        return Problem{Faults::tr("\"%1\" is no kind of fault; they are %2.")
                           .arg(name, kindNames().join(QStringLiteral(", "))) +
                       maybe(nearestName(name, kindNames()))};
    Fault fault;
    fault.kind = info->kind;
    const QString members = whole.section(u':', 1);
    QStringList seen;
    for (const QString &member : members.split(u',', Qt::SkipEmptyParts)) {
        const QString key = member.section(u'=', 0, 0).trimmed().toLower();
        const QString value = member.section(u'=', 1).trimmed();
        if (!member.contains(u'=') || value.isEmpty())
            return Problem{Faults::tr("\"%1\" must be NAME=VALUE.").arg(member.trimmed())};
        if (seen.contains(key))
            return Problem{Faults::tr("%1 is named twice.").arg(key)};
        seen.append(key);
        if (const auto done = readMember(fault, key, value); !done)
            return Problem{done.error()};
    }
    if (const QString problem = faultProblem(fault); !problem.isEmpty())
        return Problem{problem};
    return fault;
}

QString faultText(const Fault &fault)
{
    QStringList members;
    const auto add = [&members](const char *key, const QString &value) {
        members.append(QLatin1StringView(key) + u'=' + value);
    };
    if (fault.channels != noChannels)
        add("channel", qt(channelsName(fault.channels)));
    if (fault.absolute)
        add("at", QDateTime::fromMSecsSinceEpoch(fault.at, utcZone).toString(Qt::ISODateWithMs));
    else if (fault.at != 0)
        add("at", u'+' + lengthText(fault.at));
    if (fault.lengthMs)
        add("for", lengthText(*fault.lengthMs));
    if (fault.strength)
        add("strength", numberText(*fault.strength));
    if (!fault.devices.empty()) {
        QStringList ids;
        for (const std::string &id : fault.devices)
            ids.append(encodedId(id));
        add("devices", ids.join(u'|'));
    }
    if (fault.rampMs)
        add("ramp", lengthText(*fault.rampMs));
    if (fault.everyMs > 0)
        add("every", lengthText(fault.everyMs));
    const QString name = qt(wireName(fault.kind));
    return members.isEmpty() ? name : name + u':' + members.join(u',');
}

Result<std::vector<Fault>, QString> readFaults(const QString &text)
{
    std::vector<Fault> faults;
    for (const QString &piece : text.split(u';', Qt::SkipEmptyParts)) {
        if (piece.trimmed().isEmpty())
            continue;
        const auto fault = readFault(piece);
        if (!fault)
            return Problem{QStringLiteral("\"%1\": %2").arg(piece.trimmed(), fault.error())};
        faults.push_back(*fault);
    }
    return faults;
}

QString faultsText(const std::vector<Fault> &faults)
{
    QStringList texts;
    for (const Fault &fault : faults)
        texts.append(faultText(fault));
    return texts.join(u';');
}

Result<FaultMix, QString> readFaultMix(const QString &text)
{
    FaultMix mix;
    const QString whole = text.trimmed();
    if (whole.isEmpty() || whole.compare(QLatin1StringView("all"), Qt::CaseInsensitive) == 0)
        return mix;
    double sum = 0.0;
    for (const QString &piece : whole.split(u',', Qt::SkipEmptyParts)) {
        const QString name = piece.section(u'=', 0, 0).trimmed().toLower().replace(u'-', u'_');
        const FaultInfo *const info = findFault(name.toStdString());
        if (!info)
            return Problem{Faults::tr("\"%1\" is no kind of fault; they are %2.")
                               .arg(name, kindNames().join(QStringLiteral(", "))) +
                           maybe(nearestName(name, kindNames()))};
        const auto weight =
            piece.contains(u'=') ? readNumber(piece.section(u'=', 1)) : std::optional(1.0);
        if (!weight || *weight < 0.0 || *weight > 1e6)
            return Problem{Faults::tr("the weight of %1 must be a number from 0 to 1000000, not "
                                      "\"%2\".")
                               .arg(name, piece.section(u'=', 1))};
        mix.weights[indexOf(info->kind)] = *weight;
        sum += *weight;
    }
    if (sum <= 0.0)
        return Problem{Faults::tr("at least one kind must have a weight above 0.")};
    return mix;
}

QString faultMixText(const FaultMix &mix)
{
    QStringList parts;
    for (const FaultInfo &info : faultTable()) {
        if (const double weight = mix.weights[indexOf(info.kind)]; weight > 0.0)
            parts.append(qt(info.name) + u'=' + numberText(weight));
    }
    return parts.join(u',');
}

QString strengthUnit(const FaultInfo &info, Channel channel)
{
    switch (info.unit) {
    case StrengthUnit::None:
        break;
    case StrengthUnit::Channel:
        return channelUnit(channel);
    case StrengthUnit::ChannelPerHour:
        return Faults::tr("%1 per hour").arg(channelUnit(channel));
    case StrengthUnit::Celsius:
        return channelUnit(Channel::Temperature);
    case StrengthUnit::Times:
        return Faults::tr("times");
    case StrengthUnit::PercentOfRange:
        return Faults::tr("% of the range");
    case StrengthUnit::Minutes:
        return Faults::tr("min");
    case StrengthUnit::Percent:
        return Faults::tr("% of the readings");
    case StrengthUnit::Readings:
        return Faults::tr("readings");
    case StrengthUnit::Seconds:
        return Faults::tr("s");
    case StrengthUnit::SecondsPerHour:
        return Faults::tr("s per hour");
    }
    return {};
}

QString faultTitle(FaultKind kind)
{
    return QCoreApplication::translate("Faults", titles[indexOf(kind)]);
}

QString faultDescription(const FaultInfo &info)
{
    return QCoreApplication::translate("Faults", info.description);
}

} // namespace aneroid
