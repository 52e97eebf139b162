#include "core/scenario/scenariojson.h"

#include "core/fleet/fleetfile.h"
#include "core/fleet/profilesettings.h"
#include "core/profiles/profilejson.h"
#include "core/scenario/actjson.h"
#include "core/scenario/fleetjson.h"
#include "core/settings/loader.h"
#include "core/settings/table.h"
#include "core/text/timezone.h"
#include "core/text/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aneroid {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Scenario", source);
}

/// The keys of the file.
namespace key {
const QString schema = QStringLiteral("$schema");
const QString version = QStringLiteral("version");
const QString generator = QStringLiteral("generator");
const QString title = QStringLiteral("title");
const QString description = QStringLiteral("description");
const QString expectation = QStringLiteral("expectation");
const QString start = QStringLiteral("start");
const QString end = QStringLiteral("end_ms");
const QString count = QStringLiteral("count");
const QString seed = QStringLiteral("seed");
const QString settings = QStringLiteral("settings");
const QString profile = QStringLiteral("profile");
const QString fleet = QStringLiteral("fleet");
const QString acts = QStringLiteral("acts");
} // namespace key

const QString generatorName = QStringLiteral("aneroid ");

QJsonObject settingsObject(const Settings &settings)
{
    QJsonObject object = toJson(settings);
    for (const SettingInfo &info : settingTable()) {
        if (!isOfScenario(info))
            object.remove(jsonKey(info));
    }
    object.remove(key::seed); // stands beside them
    return object;
}

/// Reads one scenario; the first problem ends it.
class ScenarioReader
{
public:
    ScenarioReader(QJsonObject object, QString where, const ProfileStore &profiles)
        : m_object(std::move(object))
        , m_where(std::move(where))
        , m_profiles(profiles)
    {
    }

    Result<Scenario, QString> read()
    {
        using Step = QString (ScenarioReader::*)();
        for (const Step step : {&ScenarioReader::readHead, &ScenarioReader::readTimes,
                                &ScenarioReader::readProfile, &ScenarioReader::readSettings,
                                &ScenarioReader::readFleet, &ScenarioReader::readActs}) {
            if (const QString wrong = (this->*step)(); !wrong.isEmpty())
                return Failure{wrong};
        }
        return m_scenario;
    }

private:
    QString bad(const QString &name, const QString &allowed) const
    {
        return badField(m_where, name, allowed, m_object.value(name));
    }

    QString readText(const QString &name, QString &to) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isString())
            return bad(name, text(QT_TRANSLATE_NOOP("Scenario", "text in quotation marks")));
        to = value.toString();
        return {};
    }

    QString readHead()
    {
        const QStringList known{key::schema,      key::version,     key::generator, key::title,
                                key::description, key::expectation, key::start,     key::end,
                                key::count,       key::seed,        key::settings,  key::profile,
                                key::fleet,       key::acts};
        if (const QString wrong = unknownKey(m_object, known, m_where); !wrong.isEmpty())
            return wrong;
        if (m_object.value(key::version) != QJsonValue(Scenario::version))
            return bad(key::version, QString::number(Scenario::version));
        QString generator;
        for (const auto &[name, to] :
             {std::pair(key::generator, &generator), std::pair(key::title, &m_scenario.title),
              std::pair(key::description, &m_scenario.description),
              std::pair(key::expectation, &m_scenario.expectation)}) {
            if (const QString wrong = readText(name, *to); !wrong.isEmpty())
                return wrong;
        }
        m_scenario.generator =
            generator.startsWith(generatorName) ? generator.mid(generatorName.size()) : generator;
        return {};
    }

    QString readTimes()
    {
        const auto start = readUtcTime(m_object.value(key::start).toString());
        if (!start)
            return bad(key::start, text(QT_TRANSLATE_NOOP(
                                       "Scenario", "a time such as \"2025-11-14T10:30:00.000Z\"")));
        m_scenario.startMs = *start;
        const auto seed = wholeNumber(m_object.value(key::seed));
        if (!seed)
            return bad(key::seed,
                       text(QT_TRANSLATE_NOOP("Scenario", "a whole number from 0 to 2^53−1")));
        m_scenario.seed = *seed;
        if (const QJsonValue end = m_object.value(key::end); !end.isUndefined()) {
            const auto ms = wholeNumber(end);
            if (!ms)
                return bad(key::end, text(QT_TRANSLATE_NOOP(
                                         "Scenario", "a whole number of milliseconds, 0 or more")));
            m_scenario.endMs = *ms;
        }
        if (const QJsonValue count = m_object.value(key::count); !count.isUndefined()) {
            const auto number = wholeNumber(count);
            if (!number || *number < 1)
                return bad(key::count,
                           text(QT_TRANSLATE_NOOP("Scenario", "a whole number, 1 or more")));
            m_scenario.count = static_cast<std::uint64_t>(*number);
        }
        return {};
    }

    QString readSettings()
    {
        const QJsonValue value = m_object.value(key::settings);
        if (!value.isUndefined() && !value.isObject())
            return bad(key::settings, text(QT_TRANSLATE_NOOP("Scenario", "an object")));
        const QJsonObject object = value.toObject();
        const QString where = QStringLiteral("%1: %2").arg(m_where, key::settings);
        for (const QString &name : object.keys()) {
            const SettingInfo *const info = findSetting(name);
            if (info && !isOfScenario(*info))
                return text(QT_TRANSLATE_NOOP("Scenario",
                                              "%1: %2 says how readings are delivered, which a "
                                              "scenario leaves to who plays it."))
                    .arg(where, name);
        }
        if (object.contains(key::seed) && object.value(key::seed) != m_object.value(key::seed))
            return badField(where, key::seed,
                            text(QT_TRANSLATE_NOOP("Scenario", "the seed of the scenario")),
                            object.value(key::seed));
        applyProfile(m_scenario.settings, *m_scenario.profile);
        if (const auto applied = applyJson(m_scenario.settings, object, where); !applied)
            return applied.error();
        m_scenario.settings.seed = m_scenario.seed;
        const QStringList broken = brokenRules(m_scenario.settings);
        return broken.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(where, broken.front());
    }

    QString readProfile()
    {
        const QString name = m_object.value(key::settings)
                                 .toObject()
                                 .value(key::profile)
                                 .toString(Settings().profile);
        const QJsonValue value = m_object.value(key::profile);
        if (value.isUndefined()) {
            auto profile = m_profiles.load(name);
            if (!profile)
                return QStringLiteral("%1: %2").arg(m_where, profile.error());
            m_scenario.profile = std::make_shared<const Profile>(std::move(profile).value());
            return {};
        }
        if (!value.isObject())
            return bad(key::profile, text(QT_TRANSLATE_NOOP("Scenario", "a profile, as its file "
                                                                        "has it")));
        auto profile = profileFromJson(QJsonDocument(value.toObject()).toJson(),
                                       QStringLiteral("%1: %2").arg(m_where, key::profile));
        if (!profile)
            return profile.error();
        Profile named = std::move(profile).value();
        named.name = QFileInfo(name).completeBaseName().toStdString();
        m_scenario.profile = std::make_shared<const Profile>(std::move(named));
        return {};
    }

    QString readFleet()
    {
        const QJsonValue value = m_object.value(key::fleet);
        const Settings &settings = m_scenario.settings;
        if (value.isUndefined() && settings.fleetFile.isEmpty())
            return {};
        const auto fleet =
            value.isUndefined()
                ? loadFleet(settings.fleetFile, settings, m_profiles)
                : fleetFromJson(value, settings, QStringLiteral("%1: %2").arg(m_where, key::fleet));
        if (!fleet)
            return fleet.error();
        m_scenario.fleet = *fleet;
        m_scenario.settings.devices = static_cast<int>((*fleet)->ids.size());
        return {};
    }

    QString readActs()
    {
        auto acts = actsFromJson(m_object.value(key::acts), m_scenario.settings);
        if (!acts)
            return QStringLiteral("%1: %2").arg(m_where, acts.error());
        m_scenario.acts = std::move(acts).value();
        const TimeMs last = m_scenario.acts.empty() ? 0 : m_scenario.acts.back().atMs;
        if (m_scenario.endMs && *m_scenario.endMs < last)
            return bad(
                key::end,
                text(QT_TRANSLATE_NOOP("Scenario", "%1 or more, where the last act is")).arg(last));
        return {};
    }

    QJsonObject m_object;
    QString m_where;
    const ProfileStore &m_profiles;
    Scenario m_scenario;
};

} // namespace

Result<std::vector<Act>, QString> actsFromJson(const QJsonValue &value, Settings settings)
{
    if (!value.isUndefined() && !value.isArray())
        return Failure{text(QT_TRANSLATE_NOOP("Scenario", "acts must be a list."))};
    std::vector<Act> acts;
    const QJsonArray list = value.toArray();
    acts.reserve(static_cast<std::size_t>(list.size()));
    TimeMs last = 0;
    for (const QJsonValue &one : list) {
        const QString place = QStringLiteral("acts[%1]").arg(acts.size());
        auto act = actFromJson(one, settings, place);
        if (!act)
            return Failure{act.error()};
        if (act->atMs < last)
            return Failure{badField(place, QStringLiteral("at_ms"),
                                    text(QT_TRANSLATE_NOOP("Scenario", "%1 or more, where the act "
                                                                       "before it is"))
                                        .arg(last),
                                    one.toObject().value(QStringLiteral("at_ms")))};
        last = act->atMs;
        acts.push_back(std::move(act).value());
    }
    return acts;
}

QByteArray toJson(const Scenario &scenario)
{
    QJsonArray acts;
    for (const Act &act : scenario.acts)
        acts.append(toJson(act));
    const QString start =
        QDateTime::fromMSecsSinceEpoch(scenario.startMs, utcZone).toString(Qt::ISODateWithMs);
    QJsonObject object{{key::version, Scenario::version},
                       {key::start, start},
                       {key::seed, scenario.seed},
                       {key::settings, settingsObject(scenario.settings)},
                       {key::acts, acts}};
    for (const auto &[name, value] :
         {std::pair(key::title, scenario.title), std::pair(key::description, scenario.description),
          std::pair(key::expectation, scenario.expectation)}) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    if (!scenario.generator.isEmpty())
        object.insert(key::generator, generatorName + scenario.generator);
    if (scenario.endMs)
        object.insert(key::end, qint64{*scenario.endMs});
    if (scenario.count > 0)
        object.insert(key::count, static_cast<qint64>(scenario.count));
    if (scenario.profile)
        object.insert(key::profile, QJsonDocument::fromJson(toJson(*scenario.profile)).object());
    if (scenario.fleet)
        object.insert(key::fleet, toJson(*scenario.fleet));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Scenario, QString> scenarioFromJson(const QByteArray &json, const QString &where,
                                           const ProfileStore &profiles)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{text(QT_TRANSLATE_NOOP("Scenario", "%1 is not JSON: %2 at byte %3."))
                           .arg(where, error.errorString(), QString::number(error.offset))};
    if (!document.isObject())
        return Failure{text(QT_TRANSLATE_NOOP("Scenario", "%1 must be a JSON object.")).arg(where)};
    return ScenarioReader(document.object(), where, profiles).read();
}

} // namespace aneroid
