#include "core/settings/candidates.h"

#include "core/settings/describe.h"
#include "core/settings/envfile.h"
#include "core/text/nearestname.h"
#include "core/text/words.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace aneroid {

namespace {

void addText(Candidates &found, const SettingInfo &info, const QString &text,
             const SettingSource &source)
{
    found.values.append({&info, text, shownValue(info, text), source});
}

/// Trouble with a name or a secret is an error in a profile; the saved window may be of another
/// version and only earns a warning.
void addJson(Candidates &found, const QJsonObject &object, const SettingSource &source)
{
    QStringList &complaints =
        source.origin == SettingOrigin::SavedWindow ? found.warnings : found.errors;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto info = settingForJsonKey(it.key(), source.where);
        if (!info) {
            complaints.append(info.error());
            continue;
        }
        found.values.append({info.value(), jsonText(*info.value(), it.value()),
                             shownJson(*info.value(), it.value()), source});
    }
}

/// By its name in any case; aliases and other spellings are for the command line.
const SettingInfo *findVariable(const QString &name)
{
    const auto table = settingTable();
    const auto row = std::ranges::find_if(table, [&name](const SettingInfo &info) {
        return name.compare(QLatin1StringView(info.name), Qt::CaseInsensitive) == 0;
    });
    return row == table.end() ? nullptr : &*row;
}

QString unknownVariableSentence(const QString &name, const QString &where)
{
    QStringList names;
    for (const SettingInfo &info : settingTable())
        names.append(QLatin1StringView(info.name));
    const SettingInfo *otherSpelling = findSetting(name);
    const QString nearest =
        otherSpelling ? QString(QLatin1StringView(otherSpelling->name)) : nearestName(name, names);
    if (nearest.isEmpty())
        return Words::tr("%1: %2 is not a setting of Aneroid and is ignored.").arg(where, name);
    return Words::tr("%1: %2 is not a setting of Aneroid and is ignored; did you mean %3?")
        .arg(where, name, nearest);
}

/// What is read as python-dotenv reads it, and yet may be meant otherwise.
void warnOfDoubts(Candidates &found, const EnvEntry &entry, const QString &where)
{
    if (entry.looksLikeComment)
        found.warnings.append(Words::tr("%1: the value of %2 is the text from \"#\" on; a comment "
                                        "there has to stand on a line of its own.")
                                  .arg(where, entry.key));
    for (const QString &name : entry.unset)
        found.warnings.append(
            Words::tr("%1: ${%2} in the value of %3 is set neither on a line above nor in the "
                      "environment and is left out; ${%2:-TEXT} puts TEXT in its place.")
                .arg(where, name, entry.key));
}

void addEnvEntry(Candidates &found, const EnvEntry &entry, const SettingSource &source)
{
    const SettingInfo *info = findVariable(entry.key);
    if (!info) {
        found.warnings.append(unknownVariableSentence(entry.key, source.where));
        return;
    }
    // A later line replaces an earlier one, whatever is wrong with that.
    found.values.removeIf([info](const Candidate &candidate) {
        return candidate.info == info && candidate.source.origin == SettingOrigin::EnvFile;
    });
    if (!entry.value) {
        found.warnings.append(
            Words::tr("%1: %2 has no value and counts as not set; write %2=VALUE.")
                .arg(source.where, entry.key));
        return;
    }
    warnOfDoubts(found, entry, source.where);
    addText(found, *info, *entry.value, source);
}

void addEnvFile(Candidates &found, const SettingLayers &layers)
{
    const QString &path = layers.envFile;
    // A folder of that name is a Python environment, not a mistake.
    const QFileInfo entry(path);
    if (path.isEmpty() || (!layers.envFileRequired && (!entry.exists() || entry.isDir())))
        return;
    auto read = readEnvFile(path);
    if (!read) {
        found.errors.append(read.error());
        return;
    }
    EnvFile file = std::move(read).value();
    replaceVariables(file, layers.environment);
    const auto at = [&path](int line) { return path + u':' + QString::number(line); };
    for (const EnvEntry &line : file.entries) {
        const bool helper = file.used.contains(line.key) && !findVariable(line.key);
        if (!helper)
            addEnvEntry(found, line, {SettingOrigin::EnvFile, at(line.line)});
    }
    for (const EnvProblem &problem : file.problems) {
        if (findVariable(problem.key))
            found.errors.append(
                Words::tr("%1: the line of %2 cannot be read; is a quotation mark missing?")
                    .arg(at(problem.line), problem.key));
        else
            found.warnings.append(
                Words::tr("%1: this line is not NAME=VALUE and is ignored.").arg(at(problem.line)));
    }
}

/// Empty counts as unset. Names in capitals come last and so win over other spellings.
void addEnvironment(Candidates &found, const QProcessEnvironment &environment)
{
    QStringList names = environment.keys();
    std::ranges::sort(names, std::ranges::greater());
    for (const QString &name : names) {
        const SettingInfo *info = findVariable(name);
        const QString value = environment.value(name);
        if (info && !value.isEmpty())
            addText(found, *info, value,
                    {SettingOrigin::Environment, Words::tr("environment variable %1").arg(name)});
    }
}

/// --no-x names the setting of --x.
const SettingInfo *settingForFlag(const QString &flag)
{
    const SettingInfo *info = findSetting(flag);
    if (info || !flag.startsWith(QLatin1StringView("--no-")))
        return info;
    info = findSetting(flag.mid(5));
    return info && info->type == SettingType::Boolean ? info : nullptr;
}

void addCommandLine(Candidates &found, const QList<QPair<QString, QString>> &commandLine)
{
    QStringList faults; // the one flag that may be repeated
    for (const auto &[flag, value] : commandLine) {
        const SettingInfo *info = settingForFlag(flag);
        if (!info)
            found.errors.append(Words::tr("Unknown flag %1.").arg(flag));
        else if (isSecret(*info))
            found.errors.append(secretFlagSentence(*info));
        else if (info->type == SettingType::Faults) {
            found.values.removeIf([&info = *info](const Candidate &candidate) {
                return candidate.info == &info &&
                       candidate.source.origin == SettingOrigin::CommandLine;
            });
            addText(found, *info, (faults << value).join(u';'), {SettingOrigin::CommandLine, flag});
        } else
            addText(found, *info, value, {SettingOrigin::CommandLine, flag});
    }
}

} // namespace

Candidates collectCandidates(const SettingLayers &layers)
{
    Candidates found;
    addJson(found, layers.profile, {SettingOrigin::Profile, Words::tr("profile")});
    addJson(found, layers.savedWindow,
            {SettingOrigin::SavedWindow, Words::tr("saved window settings")});
    addEnvFile(found, layers);
    addEnvironment(found, layers.environment);
    addCommandLine(found, layers.commandLine);
    return found;
}

} // namespace aneroid
