#include "core/scenario/actjson.h"

#include "core/scenario/faultjson.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"
#include "core/text/nearestname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Scenario", source);
}

const QString actTimeKey = QStringLiteral("at_ms");
const QString actKey = QStringLiteral("act");
const QString actSettingsKey = QStringLiteral("settings");
const QString actEventKey = QStringLiteral("event");
const QString actDurationKey = QStringLiteral("duration_ms");
const QString actFaultKey = QStringLiteral("fault");
const QString actNumberKey = QStringLiteral("number");

/// One row a kind of act: its name, and the keys that it has beside `at_ms` and `act`.
struct Form
{
    ActKind kind;
    const char *name;
    std::array<const char *, 2> keys;
};

constexpr std::array forms{Form{ActKind::Settings, "settings", {"settings", nullptr}},
                           Form{ActKind::Trigger, "trigger", {"event", "duration_ms"}},
                           Form{ActKind::EndEvents, "end_events", {}},
                           Form{ActKind::Start, "start", {}},
                           Form{ActKind::Stop, "stop", {}},
                           Form{ActKind::Gap, "gap", {"duration_ms", nullptr}},
                           Form{ActKind::Fault, "fault", {"fault", nullptr}},
                           Form{ActKind::EndFault, "end_fault", {"number", nullptr}}};

QString wordOf(WeatherKind kind)
{
    const std::string_view name = wireName(kind);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QStringList actNames()
{
    QStringList names;
    for (const Form &form : forms)
        names.append(QLatin1StringView(form.name));
    return names;
}

QString millisecondsText()
{
    return said(QT_TRANSLATE_NOOP("Scenario", "a whole number of milliseconds, 0 or more"));
}

QString readSettings(Act &act, const QJsonObject &object, Settings &settings, const QString &where)
{
    const QJsonValue value = object.value(actSettingsKey);
    if (!value.isObject() || value.toObject().isEmpty())
        return badField(where, actSettingsKey,
                        said(QT_TRANSLATE_NOOP("Scenario", "an object with the settings that it "
                                                           "changes, such as {\"temp_max\": 30}")),
                        value);
    act.changes = value.toObject();
    for (const QString &key : act.changes.keys()) {
        const SettingInfo *const info = findSetting(key);
        if (info && !isOfScenario(*info))
            return said(QT_TRANSLATE_NOOP("Scenario", "%1: %2 says how readings are delivered, "
                                                      "which a scenario leaves to who plays it."))
                .arg(where, key);
        if (info && !isLiveSetting(*info))
            return said(QT_TRANSLATE_NOOP("Scenario",
                                          "%1: %2 cannot change while a run goes on; set it in "
                                          "the settings that the scenario begins with."))
                .arg(where, key);
    }
    if (const auto applied = applyJson(settings, act.changes, where); !applied)
        return applied.error();
    const QStringList broken = brokenRules(settings);
    return broken.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(where, broken.front());
}

QString readEvent(Act &act, const QJsonObject &object, const QString &where)
{
    QStringList names;
    for (const WeatherKind kind : allEventKinds) {
        names.append(wordOf(kind));
        if (object.value(actEventKey).toString() == names.constLast()) {
            act.weather = kind;
            return {};
        }
    }
    return badField(where, actEventKey, names.join(QStringLiteral(", ")),
                    object.value(actEventKey));
}

QString readDuration(Act &act, const QJsonObject &object, bool needed, const QString &where)
{
    const QJsonValue value = object.value(actDurationKey);
    if (value.isUndefined() && !needed)
        return {};
    const auto duration = wholeNumber(value);
    if (!duration)
        return badField(where, actDurationKey, millisecondsText(), value);
    act.durationMs = *duration;
    return {};
}

QString readFaultAct(Act &act, const QJsonObject &object, const QString &where)
{
    const QJsonValue value = object.value(actFaultKey);
    if (!value.isObject())
        return badField(where, actFaultKey,
                        said(QT_TRANSLATE_NOOP("Scenario", "an object such as {\"kind\": "
                                                           "\"spike\"}")),
                        value);
    const auto fault = faultFromJson(value.toObject(), where);
    if (!fault)
        return fault.error();
    act.fault = *fault;
    return {};
}

QString readNumber(Act &act, const QJsonObject &object, const QString &where)
{
    const QJsonValue value = object.value(actNumberKey);
    const auto number = value.isUndefined() ? std::optional<qint64>(0) : wholeNumber(value);
    if (!number || *number > std::numeric_limits<std::uint32_t>::max())
        return badField(where, actNumberKey,
                        said(QT_TRANSLATE_NOOP("Scenario", "a whole number, 0 or more")), value);
    act.number = static_cast<std::uint32_t>(*number);
    return {};
}

QString readRest(Act &act, const QJsonObject &object, Settings &settings, const QString &where)
{
    switch (act.kind) {
    case ActKind::Settings:
        return readSettings(act, object, settings, where);
    case ActKind::Trigger: {
        const QString wrong = readEvent(act, object, where);
        return wrong.isEmpty() ? readDuration(act, object, false, where) : wrong;
    }
    case ActKind::Gap:
        return readDuration(act, object, true, where);
    case ActKind::Fault:
        return readFaultAct(act, object, where);
    case ActKind::EndFault:
        return readNumber(act, object, where);
    case ActKind::EndEvents:
    case ActKind::Start:
    case ActKind::Stop:
        break;
    }
    return {};
}

} // namespace

QString actName(ActKind kind)
{
    return QLatin1StringView(std::ranges::find(forms, kind, &Form::kind)->name);
}

QJsonObject toJson(const Act &act)
{
    QJsonObject object{{actTimeKey, qint64{act.atMs}}, {actKey, actName(act.kind)}};
    if (act.kind == ActKind::Settings)
        object.insert(actSettingsKey, act.changes);
    if (act.kind == ActKind::Trigger)
        object.insert(actEventKey, wordOf(act.weather));
    if ((act.kind == ActKind::Trigger && act.durationMs > 0) || act.kind == ActKind::Gap)
        object.insert(actDurationKey, qint64{act.durationMs});
    if (act.kind == ActKind::Fault)
        object.insert(actFaultKey, toJson(act.fault));
    if (act.kind == ActKind::EndFault && act.number != 0)
        object.insert(actNumberKey, qint64{act.number});
    return object;
}

Result<Act, QString> actFromJson(const QJsonValue &value, Settings &settings, const QString &where)
{
    if (!value.isObject())
        return Failure{
            said(QT_TRANSLATE_NOOP("Scenario", "%1 must be an object with at_ms and act."))
                .arg(where)};
    const QJsonObject object = value.toObject();
    const QString name = object.value(actKey).toString();
    const auto form = std::ranges::find_if(
        forms, [&name](const Form &known) { return name == QLatin1StringView(known.name); });
    if (form == forms.end())
        return Failure{
            badField(where, actKey, actNames().join(QStringLiteral(", ")), object.value(actKey))};
    QStringList keys{actTimeKey, actKey};
    for (const char *key : form->keys) {
        if (key)
            keys.append(QLatin1StringView(key));
    }
    if (const QString wrong = unknownKey(object, keys, where); !wrong.isEmpty())
        return Failure{wrong};
    const auto at = wholeNumber(object.value(actTimeKey));
    if (!at)
        return Failure{badField(where, actTimeKey, millisecondsText(), object.value(actTimeKey))};
    Act act;
    act.atMs = *at;
    act.kind = form->kind;
    if (const QString wrong = readRest(act, object, settings, where); !wrong.isEmpty())
        return Failure{wrong};
    return act;
}

QString unknownKey(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (const QString &key : object.keys()) {
        if (known.contains(key))
            continue;
        const QString nearest = nearestName(key, known);
        if (!nearest.isEmpty())
            return said(QT_TRANSLATE_NOOP("Scenario",
                                          "%1: unknown key \"%2\"; did you mean \"%3\"? Known "
                                          "are: %4."))
                .arg(where, key, nearest, known.join(QStringLiteral(", ")));
        return said(QT_TRANSLATE_NOOP("Scenario", "%1: unknown key \"%2\". Known are: %3."))
            .arg(where, key, known.join(QStringLiteral(", ")));
    }
    return {};
}

QString badField(const QString &where, const QString &key, const QString &allowed,
                 const QJsonValue &value)
{
    if (value.isUndefined())
        return said(QT_TRANSLATE_NOOP("Scenario", "%1: %2 is missing; it must be %3."))
            .arg(where, key, allowed);
    constexpr qsizetype longest = 60;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    QString shown = QString::fromUtf8(list.mid(1, list.size() - 2));
    if (shown.size() > longest)
        shown = shown.left(longest) + u'…';
    return said(QT_TRANSLATE_NOOP("Scenario", "%1: %2 must be %3, not %4."))
        .arg(where, key, allowed, shown);
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double most = 9007199254740991.0; // exact in JSON
    if (!value.isDouble() || value.toInteger(-1) != value.toInteger(-2) || value.toInteger() < 0 ||
        value.toDouble() > most)
        return std::nullopt;
    return value.toInteger();
}

} // namespace aneroid
