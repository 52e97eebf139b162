#include "core/settings/loader.h"

#include "core/settings/candidates.h"
#include "core/settings/describe.h"
#include "core/settings/rules.h"
#include "core/settings/sensorpreset.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace aneroid {

namespace {

struct Merged
{
    LoadedSettings loaded;
    QStringList errors;
};

bool isOf(const Candidate &candidate, SettingOrigin origin, const SettingInfo *info)
{
    return candidate.source.origin == origin && candidate.info == info;
}

/// A preset stands for the settings of its mode that its own layer leaves open: adds them, as if
/// that layer had named them.
void spreadPresets(QList<Candidate> &values)
{
    const SettingInfo *const preset = findSetting(QString::fromLatin1(presetSetting));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Candidate from = values[i];
        Settings settings;
        if (from.info != preset || !from.text || !preset->parse(settings, *from.text) ||
            !settings.sensor.preset)
            continue;
        settings.sensor.mode = presetMode(*settings.sensor.preset);
        for (const char *name : presetMembers) {
            const SettingInfo *const info = findSetting(QString::fromLatin1(name));
            const bool named = std::ranges::any_of(values, [&](const Candidate &candidate) {
                return isOf(candidate, from.source.origin, info);
            });
            if (!named)
                values.insert(++i, {info, info->text(settings), {}, from.source});
        }
    }
}

bool isSaved(const Candidate &candidate)
{
    return candidate.source.origin == SettingOrigin::SavedWindow;
}

/// Takes the value of the highest layer. A bad one is an error, or a warning where a higher layer
/// hides it or the window saved it.
void mergeSetting(Merged &merged, const SettingInfo &info, const QList<Candidate> &values)
{
    const Candidate *winner = nullptr;
    for (const Candidate &candidate : std::views::reverse(values)) {
        if (candidate.info != &info)
            continue;
        Settings hidden;
        Settings &target = winner ? hidden : merged.loaded.settings;
        const Result<Done, QString> parsed =
            candidate.text ? info.parse(target, *candidate.text) : Failure{allowedText(info)};
        if (parsed) {
            if (!winner)
                merged.loaded.sources.insert(QLatin1StringView(info.name), candidate.source);
            winner = winner ? winner : &candidate;
            continue;
        }
        const QString sentence =
            badValueSentence(info, candidate.source.where, candidate.shown, parsed.error());
        if (winner)
            merged.loaded.warnings.append(Words::tr("%1 It is not used: %2 comes first.")
                                              .arg(sentence, winner->source.where));
        else if (isSaved(candidate))
            merged.loaded.warnings.append(Words::tr("%1 It is not used.").arg(sentence));
        else
            merged.errors.append(sentence);
        if (!isSaved(candidate))
            winner = winner ? winner : &candidate;
    }
}

Merged merge(const Candidates &found)
{
    Merged merged{{{}, {}, found.warnings}, found.errors};
    for (const SettingInfo &info : settingTable())
        mergeSetting(merged, info, found.values);
    nameThePreset(merged.loaded.settings);
    return merged;
}

QList<BrokenRule> rulesBrokenBy(const LoadedSettings &loaded)
{
    return findBrokenRules(loaded.settings, [&loaded](const SettingInfo &info) {
        const QString where = loaded.sources.value(QLatin1StringView(info.name)).where;
        return valueWithUnit(info, loaded.settings) + QStringLiteral(", ") +
               (where.isEmpty() ? Words::tr("default") : where);
    });
}

/// Saved values that do not go together with a newer `.env` must not keep the window from starting.
/// True where some were taken out.
bool dropBrokenSavedValues(Candidates &found, const LoadedSettings &loaded)
{
    qsizetype dropped = 0;
    for (const BrokenRule &rule : rulesBrokenBy(loaded)) {
        const qsizetype count = found.values.removeIf([&rule](const Candidate &candidate) {
            return isSaved(candidate) && rule.settings.contains(candidate.info);
        });
        if (count > 0)
            found.warnings.append(
                Words::tr("%1 The saved values are not used.").arg(rule.sentence));
        dropped += count;
    }
    return dropped > 0;
}

} // namespace

SettingOrigin LoadedSettings::originOf(const QString &name) const
{
    return sources.value(name).origin;
}

QString sourcedName(const QString &name, const SettingSources &sources)
{
    const QString where = sources.value(name).where;
    return where.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, where);
}

QString sourced(const QString &sentence, const SettingSources &sources)
{
    static const QRegularExpression beginning(
        QStringLiteral("^([A-Z][A-Z_]++)(?::\\d++:\\d++)?+(?! \\()"));
    const auto match = beginning.match(sentence);
    const QString where = sources.value(match.captured(1)).where;
    if (!match.hasMatch() || where.isEmpty())
        return sentence;
    return QStringLiteral("%1 (%2)").arg(match.captured(), where) +
           sentence.mid(match.capturedEnd());
}

Result<LoadedSettings, QString> loadSettings(const SettingLayers &layers)
{
    Candidates found = collectCandidates(layers);
    if (layers.only)
        found.values.removeIf([&layers](const Candidate &candidate) {
            return candidate.info->group != *layers.only;
        });
    spreadPresets(found.values);
    Merged merged = merge(found);
    if (dropBrokenSavedValues(found, merged.loaded))
        merged = merge(found);
    if (merged.errors.isEmpty()) {
        for (const BrokenRule &rule : rulesBrokenBy(merged.loaded))
            merged.errors.append(rule.sentence);
    }
    if (!merged.errors.isEmpty())
        return Failure{merged.errors.join(u'\n')};
    return merged.loaded;
}

} // namespace aneroid
