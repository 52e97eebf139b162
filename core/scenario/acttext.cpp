#include "core/scenario/acttext.h"

#include "core/scenario/actjson.h"
#include "core/scenario/faultjson.h"
#include "core/settings/candidates.h"
#include "core/settings/describe.h"
#include "core/settings/faulttext.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace aneroid {

namespace {

constexpr TimeMs longestHours = 1'000'000;

QString allowedSettings()
{
    return QCoreApplication::translate("Scenario",
                                       "write what changes as temp_max=30, humidity_min=20");
}

/// "temp_max=30" into `changes`; the sentence of what is wrong, else empty.
QString readChange(const QString &text, QJsonObject &changes)
{
    const qsizetype at = text.indexOf(u'=');
    const QString key = text.left(at).trimmed();
    const SettingInfo *const info = findSetting(key);
    if (at < 1 || !info)
        return QStringLiteral("\"%1\": %2.").arg(text.trimmed(), allowedSettings());
    const QString value = text.mid(at + 1).trimmed();
    Settings settings;
    if (isSecret(*info) || !info->parse(settings, value))
        return badValueSentence(*info, key, shownValue(*info, value));
    changes.insert(jsonKey(*info), toJson(settings).value(jsonKey(*info)));
    return {};
}

Result<QJsonObject, QString> changesFrom(const QString &details)
{
    QJsonObject changes;
    for (const QString &part : details.split(u',', Qt::SkipEmptyParts)) {
        if (const QString wrong = readChange(part, changes); !wrong.isEmpty())
            return Failure{wrong};
    }
    return changes;
}

QString changesText(const QJsonObject &changes)
{
    QStringList parts;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const SettingInfo *const info = findSetting(it.key());
        const auto text = info ? jsonText(*info, it.value()) : std::nullopt;
        parts.append(QStringLiteral("%1=%2").arg(it.key(), text.value_or(QString())));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString offsetText(TimeMs ms)
{
    return QStringLiteral("%1:%2:%3.%4")
        .arg(ms / hourMs, 2, 10, QLatin1Char('0'))
        .arg(ms % hourMs / minuteMs, 2, 10, QLatin1Char('0'))
        .arg(ms % minuteMs / secondMs, 2, 10, QLatin1Char('0'))
        .arg(ms % secondMs, 3, 10, QLatin1Char('0'));
}

std::optional<TimeMs> readOffset(const QString &text)
{
    static const QRegularExpression clock(
        QStringLiteral("^(?:(\\d{1,7}):)?([0-5]?\\d):([0-5]?\\d)(?:[.,](\\d{1,3}))?$"));
    static const QRegularExpression length(
        QStringLiteral("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|[smhdw])$"));
    const QString plain = text.trimmed();
    if (const auto match = clock.match(plain); match.hasMatch()) {
        const TimeMs hours = match.captured(1).toLongLong();
        const QString fraction = match.captured(4).leftJustified(3, u'0');
        if (hours > longestHours)
            return std::nullopt;
        return hours * hourMs + match.captured(2).toLongLong() * minuteMs +
               match.captured(3).toLongLong() * secondMs + fraction.toLongLong();
    }
    if (const auto match = length.match(plain); match.hasMatch()) {
        const QString unit = match.captured(2);
        const TimeMs factor = unit == QStringLiteral("ms")  ? 1
                              : unit == QStringLiteral("s") ? secondMs
                              : unit == QStringLiteral("m") ? minuteMs
                              : unit == QStringLiteral("h") ? hourMs
                              : unit == QStringLiteral("d") ? 24 * hourMs
                                                            : 168 * hourMs;
        return std::llround(match.captured(1).toDouble() * static_cast<double>(factor));
    }
    return std::nullopt;
}

QString actDetails(const Act &act)
{
    switch (act.kind) {
    case ActKind::Settings:
        return changesText(act.changes);
    case ActKind::Trigger: {
        const QString event = toJson(act).value(QStringLiteral("event")).toString();
        return act.durationMs > 0 ? event + u' ' + offsetText(act.durationMs) : event;
    }
    case ActKind::Gap:
        return offsetText(act.durationMs);
    case ActKind::Fault:
        return faultText(act.fault);
    case ActKind::EndFault:
        return act.number > 0 ? QString::number(act.number) : QString();
    case ActKind::EndEvents:
    case ActKind::Start:
    case ActKind::Stop:
        break;
    }
    return {};
}

Result<Act, QString> actFromText(TimeMs atMs, ActKind kind, const QString &details)
{
    QJsonObject object{{QStringLiteral("at_ms"), qint64{atMs}},
                       {QStringLiteral("act"), actName(kind)}};
    const QStringList words = details.split(u' ', Qt::SkipEmptyParts);
    QString length;
    if (kind == ActKind::Settings) {
        const auto changes = changesFrom(details);
        if (!changes)
            return Failure{changes.error()};
        object.insert(QStringLiteral("settings"), *changes);
    } else if (kind == ActKind::Trigger) {
        object.insert(QStringLiteral("event"), words.value(0));
        length = words.mid(1).join(u' ');
    } else if (kind == ActKind::Gap) {
        length = details;
    } else if (kind == ActKind::Fault) {
        const auto fault = readFault(details);
        if (!fault)
            return Failure{fault.error()};
        object.insert(QStringLiteral("fault"), toJson(*fault));
    } else if (kind == ActKind::EndFault && !details.trimmed().isEmpty()) {
        bool whole = false;
        const qlonglong number = details.trimmed().toLongLong(&whole);
        object.insert(QStringLiteral("number"), whole ? QJsonValue(number) : QJsonValue(details));
    }
    if (!length.isEmpty()) {
        const auto ms = readOffset(length);
        if (!ms)
            return Failure{QCoreApplication::translate("Scenario",
                                                       "\"%1\" is not a length of time: write it "
                                                       "as 00:25:00, 90s, 15m or 1h.")
                               .arg(length)};
        object.insert(QStringLiteral("duration_ms"), qint64{*ms});
    }
    Settings
        settings; // of the ranges' order the whole scenario decides, when it is played or saved
    settings.temperature.range = {-40.0, 85.0};
    settings.humidity.range = {0.0, 100.0};
    settings.pressure.range = {300.0, 1100.0};
    return actFromJson(object, settings, actName(kind));
}

Act usualAct(TimeMs atMs, ActKind kind)
{
    Act act;
    act.atMs = atMs;
    act.kind = kind;
    if (kind == ActKind::Settings)
        act.changes = {{QStringLiteral("temp_max"), Settings().temperature.range.maximum}};
    if (kind == ActKind::Trigger)
        act.weather = WeatherKind::Storm;
    if (kind == ActKind::Gap)
        act.durationMs = minuteMs;
    if (kind == ActKind::Fault)
        act.fault.at = atMs;
    return act;
}

QList<ActKind> actKinds()
{
    return {ActKind::Settings, ActKind::Trigger, ActKind::EndEvents, ActKind::Fault,
            ActKind::EndFault, ActKind::Stop,    ActKind::Start,     ActKind::Gap};
}

} // namespace aneroid
