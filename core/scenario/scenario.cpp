#include "core/scenario/scenario.h"

#include "core/fleet/fleet.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"
#include "core/text/timezone.h"
#include "core/text/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace aneroid {

namespace {

constexpr std::array<std::pair<ActKind, const char *>, 6> actNames{{
    {ActKind::Settings, "settings"},
    {ActKind::Trigger, "trigger"},
    {ActKind::EndEvents, "end_events"},
    {ActKind::Start, "start"},
    {ActKind::Stop, "stop"},
    {ActKind::Gap, "gap"},
}};

const QString fleetHashKey = QStringLiteral("fleet_sha256");

bool isHash(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString text(const char *source)
{
    return QCoreApplication::translate("Scenario", source);
}

QString nameOf(ActKind kind)
{
    for (const auto &[known, name] : actNames) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

QJsonObject toObject(const Act &act)
{
    QJsonObject object{{QStringLiteral("at_ms"), qint64{act.atMs}},
                       {QStringLiteral("act"), nameOf(act.kind)}};
    if (act.kind == ActKind::Settings)
        object.insert(QStringLiteral("settings"), toJson(act.settings));
    if (act.kind == ActKind::Trigger) {
        const std::string_view kind = wireName(act.weather);
        object.insert(QStringLiteral("event"),
                      QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())));
    }
    if (act.kind == ActKind::Trigger || act.kind == ActKind::Gap)
        object.insert(QStringLiteral("duration_ms"), qint64{act.durationMs});
    return object;
}

QString unknownKey(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return text(QT_TRANSLATE_NOOP("Scenario", "%1: unknown key \"%2\". Known are: %3."))
                .arg(where, key, known.join(QStringLiteral(", ")));
    }
    return {};
}

QString badValue(const QString &where, const QString &key, const QString &allowed)
{
    return text(QT_TRANSLATE_NOOP("Scenario", "%1: %2 must be %3.")).arg(where, key, allowed);
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
}

Result<WeatherKind, QString> kindOf(const QJsonObject &object, const QString &where)
{
    const QString name = object.value(QStringLiteral("event")).toString();
    for (const WeatherKind kind : allEventKinds) {
        const std::string_view known = wireName(kind);
        if (name == QLatin1StringView(known.data(), static_cast<qsizetype>(known.size())))
            return kind;
    }
    return Failure{badValue(where, QStringLiteral("event"),
                            QStringLiteral("storm, front, clear, shower or window"))};
}

/// `settings` is the state before the act; a settings act names what it changes and leaves the
/// rest.
Result<Act, QString> actFrom(const QJsonObject &object, const Settings &settings,
                             const QString &where)
{
    const QString wrong =
        unknownKey(object,
                   {QStringLiteral("at_ms"), QStringLiteral("act"), QStringLiteral("settings"),
                    QStringLiteral("event"), QStringLiteral("duration_ms")},
                   where);
    if (!wrong.isEmpty())
        return Failure{wrong};

    Act act;
    const QString name = object.value(QStringLiteral("act")).toString();
    bool known = false;
    QStringList names;
    for (const auto &[kind, word] : actNames) {
        names.append(QString::fromLatin1(word));
        if (name == names.constLast()) {
            act.kind = kind;
            known = true;
        }
    }
    if (!known)
        return Failure{badValue(where, QStringLiteral("act"), names.join(QStringLiteral(", ")))};

    const QJsonValue at = object.value(QStringLiteral("at_ms"));
    const QJsonValue duration = object.value(QStringLiteral("duration_ms"));
    const QString wholeNumber =
        text(QT_TRANSLATE_NOOP("Scenario", "a whole number of milliseconds, 0 or more"));
    if (!isWhole(at) || at.toInteger() < 0)
        return Failure{badValue(where, QStringLiteral("at_ms"), wholeNumber)};
    if (!duration.isUndefined() && (!isWhole(duration) || duration.toInteger() < 0))
        return Failure{badValue(where, QStringLiteral("duration_ms"), wholeNumber)};
    act.atMs = at.toInteger();
    act.durationMs = duration.toInteger();

    if (act.kind == ActKind::Settings) {
        act.settings = settings;
        const auto applied =
            applyJson(act.settings, object.value(QStringLiteral("settings")).toObject(), where);
        if (!applied)
            return Failure{applied.error()};
    }
    if (act.kind == ActKind::Trigger) {
        const auto kind = kindOf(object, where);
        if (!kind)
            return Failure{kind.error()};
        act.weather = *kind;
    }
    return act;
}

} // namespace

QByteArray toJson(const Scenario &scenario)
{
    QJsonArray acts;
    for (const Act &act : scenario.acts)
        acts.append(toObject(act));
    const QString start =
        QDateTime::fromMSecsSinceEpoch(scenario.startMs, utcZone).toString(Qt::ISODateWithMs);
    QJsonObject object{{QStringLiteral("version"), Scenario::version},
                       {QStringLiteral("start"), start},
                       {QStringLiteral("seed"), scenario.seed},
                       {QStringLiteral("settings"), toJson(scenario.settings)},
                       {QStringLiteral("acts"), acts}};
    if (!scenario.fleetHash.isEmpty())
        object.insert(fleetHashKey, QString::fromLatin1(scenario.fleetHash));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Scenario, QString> scenarioFromJson(const QByteArray &json)
{
    const QString where = text(QT_TRANSLATE_NOOP("Scenario", "scenario"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Failure{
            text(QT_TRANSLATE_NOOP("Scenario", "The scenario is not a JSON object: %1 at byte %2."))
                .arg(error.errorString(), QString::number(error.offset))};
    const QJsonObject object = document.object();
    const QString wrong =
        unknownKey(object,
                   {QStringLiteral("version"), QStringLiteral("start"), QStringLiteral("seed"),
                    QStringLiteral("settings"), fleetHashKey, QStringLiteral("acts")},
                   where);
    if (!wrong.isEmpty())
        return Failure{wrong};
    if (object.value(QStringLiteral("version")).toInt() != Scenario::version)
        return Failure{badValue(where, QStringLiteral("version"), QStringLiteral("1"))};

    Scenario scenario;
    const auto start = readUtcTime(object.value(QStringLiteral("start")).toString());
    if (!start)
        return Failure{
            badValue(where, QStringLiteral("start"), QStringLiteral("2025-11-14T10:30:00.000Z"))};
    scenario.startMs = *start;
    const QJsonValue seed = object.value(QStringLiteral("seed"));
    if (!isWhole(seed) || seed.toInteger() < 0 ||
        seed.toInteger() > static_cast<qint64>(maximumSeed))
        return Failure{badValue(where, QStringLiteral("seed"), QStringLiteral("0 … 2^53−1"))};
    scenario.seed = seed.toInteger();
    const auto applied =
        applyJson(scenario.settings, object.value(QStringLiteral("settings")).toObject(), where);
    if (!applied)
        return Failure{applied.error()};

    const QString hash = object.value(fleetHashKey).toString();
    if (object.contains(fleetHashKey) && !isHash(hash))
        return Failure{badValue(where, fleetHashKey,
                                text(QT_TRANSLATE_NOOP("Scenario", "64 hexadecimal digits")))};
    scenario.fleetHash = hash.toLatin1();

    Settings current = scenario.settings;
    TimeMs last = 0;
    const QJsonArray acts = object.value(QStringLiteral("acts")).toArray();
    for (qsizetype i = 0; i < acts.size(); ++i) {
        const QString place = QStringLiteral("acts[%1]").arg(i);
        const auto act = actFrom(acts.at(i).toObject(), current, place);
        if (!act)
            return Failure{act.error()};
        if (act->atMs < last)
            return Failure{
                badValue(place, QStringLiteral("at_ms"),
                         text(QT_TRANSLATE_NOOP("Scenario", "not before the act ahead of it")))};
        last = act->atMs;
        if (act->kind == ActKind::Settings)
            current = act->settings;
        scenario.acts.push_back(*act);
    }
    return scenario;
}

QString scenarioFleetProblem(const Scenario &scenario, const Fleet *fleet)
{
    if (fleet ? fleet->hash == scenario.fleetHash : scenario.fleetHash.isEmpty())
        return {};
    if (scenario.fleetHash.isEmpty())
        return text(QT_TRANSLATE_NOOP("Scenario", "The scenario was made without a fleet file: "
                                                  "leave the setting FLEET_FILE empty."));
    return text(QT_TRANSLATE_NOOP("Scenario",
                                  "The fleet file %1 is not there as it was when the "
                                  "scenario was made (SHA-256 %2): put that file back."))
        .arg(scenario.settings.fleetFile, QString::fromLatin1(scenario.fleetHash));
}

} // namespace aneroid
