#include "core/scenario/faultjson.h"

#include "core/settings/faulttext.h"
#include "core/text/timezone.h"
#include "core/text/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

namespace aneroid {

namespace {

struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

const QString kindKey = QStringLiteral("kind");
const QString channelsKey = QStringLiteral("channels");
const QString devicesKey = QStringLiteral("devices");
const QString atMsKey = QStringLiteral("at_ms");
const QString atKey = QStringLiteral("at");
const QString forMsKey = QStringLiteral("for_ms");
const QString forKey = QStringLiteral("for");
const QString strengthKey = QStringLiteral("strength");
const QString rampKey = QStringLiteral("ramp_ms");
const QString everyKey = QStringLiteral("every_ms");

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Collects what is wrong, the first of it.
class Reader
{
public:
    Reader(const QJsonObject &object, QString where)
        : m_object(object)
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] const QString &error() const { return m_error; }

    void fail(const QString &key, const QString &allowed)
    {
        if (m_error.isEmpty())
            m_error = Faults::tr("%1: %2 must be %3.").arg(m_where, key, allowed);
    }

    void say(const QString &sentence)
    {
        if (m_error.isEmpty())
            m_error = m_where + QStringLiteral(": ") + sentence;
    }

    std::optional<TimeMs> milliseconds(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble() || value.toInteger(-1) < 0 || value.toInteger(-2) < 0) {
            fail(key, Faults::tr("a whole number of milliseconds, 0 or more"));
            return std::nullopt;
        }
        return value.toInteger();
    }

    QStringList names(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        QStringList names;
        for (const QJsonValue &one : value.toArray())
            names.append(one.toString());
        if (!value.isUndefined() && (names.isEmpty() || names.contains(QString())))
            fail(key, Faults::tr("a list of names"));
        return names;
    }

private:
    const QJsonObject &m_object;
    QString m_where;
    QString m_error;
};

void readChannels(Reader &reader, Fault &fault)
{
    for (const QString &name : reader.names(channelsKey)) {
        ChannelSet one = noChannels;
        for (const Channel channel : allChannels) {
            if (name == qt(wireName(channel)))
                one = only(channel);
        }
        if (one == noChannels)
            reader.fail(channelsKey, QStringLiteral("temperature, humidity, pressure"));
        fault.channels |= one;
    }
}

void readTimes(const QJsonObject &object, Reader &reader, Fault &fault)
{
    fault.at = reader.milliseconds(atMsKey).value_or(0);
    if (object.contains(atKey)) {
        const auto time = readUtcTime(object.value(atKey).toString());
        if (!time || object.contains(atMsKey))
            reader.fail(atKey, QStringLiteral("2025-11-14T10:30:00.000Z"));
        fault.at = time.value_or(0);
        fault.absolute = true;
    }
    fault.lengthMs = reader.milliseconds(forMsKey);
    if (object.contains(forKey)) {
        if (object.value(forKey).toString() != lengthText(foreverMs))
            reader.fail(forKey, lengthText(foreverMs));
        fault.lengthMs = foreverMs;
    }
    fault.rampMs = reader.milliseconds(rampKey);
    fault.everyMs = reader.milliseconds(everyKey).value_or(0);
}

} // namespace

QJsonObject toJson(const Fault &fault)
{
    QJsonObject object{{kindKey, qt(wireName(fault.kind))}};
    if (fault.channels != noChannels) {
        QJsonArray channels;
        for (const Channel channel : allChannels) {
            if (has(fault.channels, channel))
                channels.append(qt(wireName(channel)));
        }
        object.insert(channelsKey, channels);
    }
    if (!fault.devices.empty()) {
        QJsonArray devices;
        for (const std::string &id : fault.devices)
            devices.append(QString::fromStdString(id));
        object.insert(devicesKey, devices);
    }
    if (fault.absolute)
        object.insert(
            atKey, QDateTime::fromMSecsSinceEpoch(fault.at, utcZone).toString(Qt::ISODateWithMs));
    else
        object.insert(atMsKey, qint64{fault.at});
    if (fault.lengthMs && *fault.lengthMs >= foreverMs)
        object.insert(forKey, lengthText(foreverMs));
    else if (fault.lengthMs)
        object.insert(forMsKey, qint64{*fault.lengthMs});
    if (fault.strength)
        object.insert(strengthKey, *fault.strength);
    if (fault.rampMs)
        object.insert(rampKey, qint64{*fault.rampMs});
    if (fault.everyMs > 0)
        object.insert(everyKey, qint64{fault.everyMs});
    return object;
}

Result<Fault, QString> faultFromJson(const QJsonObject &object, const QString &where)
{
    Reader reader(object, where);
    const QStringList known{kindKey,  channelsKey, devicesKey,  atMsKey, atKey,
                            forMsKey, forKey,      strengthKey, rampKey, everyKey};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            reader.say(Faults::tr("unknown key \"%1\". Known are: %2.")
                           .arg(key, known.join(QStringLiteral(", "))));
    }
    Fault fault;
    const FaultInfo *const info = findFault(object.value(kindKey).toString().toStdString());
    if (!info)
        reader.fail(kindKey, Faults::tr("a kind of fault such as stuck or spike"));
    else
        fault.kind = info->kind;
    readChannels(reader, fault);
    for (const QString &id : reader.names(devicesKey))
        fault.devices.push_back(id.toStdString());
    readTimes(object, reader, fault);
    const QJsonValue strength = object.value(strengthKey);
    if (strength.isDouble())
        fault.strength = strength.toDouble();
    else if (!strength.isUndefined())
        reader.fail(strengthKey, Faults::tr("a number"));
    if (const QString problem = faultProblem(fault); info && !problem.isEmpty())
        reader.say(problem);
    if (!reader.error().isEmpty())
        return Failure{reader.error()};
    return fault;
}

} // namespace aneroid
