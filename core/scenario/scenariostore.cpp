#include "core/scenario/scenariostore.h"

#include "core/scenario/scenariojson.h"
#include "core/scenario/scenariotitles.h"
#include "core/text/nearestname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

// A static library's resources are left out unless they are named, and that outside a namespace.
static void includeScenarios()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace aneroid::scenarios {

namespace {

/// Scenario::tr(): the translation context.
QString text(const char *source)
{
    return QCoreApplication::translate("Scenario", source);
}

bool isPath(const QString &nameOrPath)
{
    return nameOrPath.contains(u'/') || nameOrPath.contains(QDir::separator()) ||
           nameOrPath.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
}

QString unknownSentence(const QString &name)
{
    const QString nearest = nearestName(name, names());
    if (!nearest.isEmpty())
        return text(QT_TRANSLATE_NOOP("Scenario", "There is no built-in scenario \"%1\"; did you "
                                                  "mean \"%2\"? A file's name ends in .json."))
            .arg(name, nearest);
    return text(QT_TRANSLATE_NOOP("Scenario", "There is no built-in scenario \"%1\"; there are %2. "
                                              "A file's name ends in .json."))
        .arg(name, names().join(QStringLiteral(", ")));
}

} // namespace

QStringList names()
{
    QStringList known;
    for (const ScenarioTitle &title : scenarioTitles())
        known.append(QLatin1StringView(title.name));
    return known;
}

QList<ScenarioEntry> list()
{
    QList<ScenarioEntry> entries;
    for (const ScenarioTitle &title : scenarioTitles())
        entries.append({QLatin1StringView(title.name), text(title.title), text(title.description),
                        text(title.expectation)});
    return entries;
}

Result<QByteArray, QString> source(const QString &nameOrPath)
{
    includeScenarios();
    const bool path = isPath(nameOrPath);
    if (!path && !names().contains(nameOrPath))
        return Failure{unknownSentence(nameOrPath)};
    QFile file(path ? nameOrPath : QStringLiteral(":/scenarios/%1.json").arg(nameOrPath));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{text(QT_TRANSLATE_NOOP("Scenario", "%1 cannot be read: %2."))
                           .arg(QDir::toNativeSeparators(nameOrPath), file.errorString())};
    return file.readAll();
}

Result<Scenario, QString> load(const QString &nameOrPath)
{
    const auto content = source(nameOrPath);
    if (!content)
        return Failure{content.error()};
    if (isPath(nameOrPath))
        return scenarioFromJson(*content, QDir::toNativeSeparators(nameOrPath));
    // A person's own profile of the same name is not what a built-in scenario means.
    const ProfileStore builtIn(QStringLiteral(":/none"));
    return scenarioFromJson(*content, nameOrPath, builtIn);
}

Result<Done, QString> save(const Scenario &scenario, const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = toJson(scenario);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return Done{};
    return Failure{text(QT_TRANSLATE_NOOP("Scenario", "%1 cannot be written: %2."))
                       .arg(QDir::toNativeSeparators(path), file.errorString())};
}

} // namespace aneroid::scenarios
