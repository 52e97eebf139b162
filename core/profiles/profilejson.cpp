#include "core/profiles/profilejson.h"

#include "core/profiles/profilefields.h"
#include "core/profiles/profilereader.h"
#include "core/profiles/profilewriter.h"
#include "core/text/values.h"
#include "core/text/words.h"

#include <QJsonDocument>

#include <set>

namespace aneroid {

namespace profilefields {

namespace {

constexpr auto eventWords = [] {
    std::array<std::string_view, allEventKinds.size()> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = wireName(allEventKinds[i]);
    return words;
}();

} // namespace

void readEventKind(ProfileReader &reader, EventProfile &event)
{
    std::size_t index = 0;
    reader.need("kind");
    reader.word("kind", index, eventWords);
    event.kind = allEventKinds[index];
}

void writeEventKind(ProfileWriter &writer, const EventProfile &event)
{
    const auto found = std::ranges::find(allEventKinds, event.kind);
    writer.word("kind", static_cast<std::size_t>(found - allEventKinds.begin()), eventWords);
}

void readEventRate(ProfileReader &reader, EventProfile &event)
{
    constexpr Bounds rate{0, 60'480};
    const double seconds = weeklySeconds(event.hours);
    double perWeek = 0.0;
    const bool weekly = reader.has("per_week");
    const bool spaced = reader.has("interval_s");
    reader.number("per_week", perWeek, rate);
    reader.number("interval_s", event.intervalS, {0, eventInterval.maximum, eventInterval.unit});
    reader.require(weekly || spaced, "per_week",
                   Words::tr("%1 is missing: say how many come in a week, or the mean time between "
                             "them as \"interval_s\"."));
    reader.require(!weekly || !spaced, "per_week",
                   Words::tr("%1 and \"interval_s\" say the same thing: keep one of them."));
    if (weekly && !spaced)
        event.intervalS = perWeek > 0.0 ? seconds / perWeek : 0.0;
    reader.require(!weekly || perWeek == 0.0 || seconds > 0.0, "per_week",
                   Words::tr("%1 must be 0 where all hours weigh 0."));
    reader.require(
        event.intervalS == 0.0 || event.intervalS >= eventInterval.minimum ||
            (weekly && seconds == 0.0),
        weekly ? "per_week" : "interval_s",
        Words::tr("%1 must be 0 (only by hand), or leave at least 10 s between starts."));
}

void writeEventRate(ProfileWriter &writer, const EventProfile &event)
{
    const double seconds = weeklySeconds(event.hours);
    const double perWeek = event.intervalS > 0.0 ? seconds / event.intervalS : 0.0;
    const bool exact = perWeek > 0.0 && seconds / perWeek == event.intervalS;
    if (exact && numberText(perWeek).size() <= numberText(event.intervalS).size())
        writer.number("per_week", perWeek, {});
    else
        writer.number("interval_s", event.intervalS, {});
}

} // namespace profilefields

namespace {

/// "line 7, column 12" of a byte.
QString placeOf(const QByteArray &json, int offset)
{
    const QByteArray before = json.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return Words::tr("line %1, column %2").arg(line).arg(column);
}

void readVersion(ProfileReader &reader)
{
    int version = profileVersion;
    reader.need("version");
    reader.integer("version", version, {1, 1'000'000});
    reader.require(
        version == profileVersion, "version",
        Words::tr("%1 is %2, made by a newer Aneroid; this one reads version %3.")
            .arg(QStringLiteral("%1"), QString::number(version), QString::number(profileVersion)));
}

/// Rules that join several parts of a profile.
void checkTogether(ProfileReader &reader, const Profile &profile)
{
    std::set<WeatherKind> kinds;
    for (const EventProfile &event : profile.events)
        kinds.insert(event.kind);
    reader.require(kinds.size() == profile.events.size(), "events",
                   Words::tr("%1 must not have two of one kind."));
    reader.require(!reader.has("octaves") || !profile.octaves.amplitudes.empty(), "octaves",
                   Words::tr("%1 must have a list of amplitudes for at least one channel."));
}

} // namespace

QByteArray toJson(const Profile &profile)
{
    ProfileWriter writer;
    writer.integer("version", profileVersion, {});
    profilefields::describeProfile(writer, profile);
    return writer.finish();
}

Result<Profile, QString> profileFromJson(const QByteArray &json, const QString &where)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return Failure{Words::tr("%1: this is not JSON (%2: %3).")
                           .arg(where, placeOf(json, error.offset), error.errorString())};
    }
    if (!document.isObject())
        return Failure{Words::tr("%1: a profile is a JSON object {…}.").arg(where)};
    QJsonObject object = document.object();
    object.remove(QStringLiteral("$schema")); // it is for editors
    ProfileReader reader(object, where);
    Profile profile;
    readVersion(reader);
    profilefields::describeProfile(reader, profile);
    checkTogether(reader, profile);
    const QStringList errors = reader.finish();
    if (!errors.isEmpty())
        return Failure{errors.join(u'\n')};
    return profile;
}

} // namespace aneroid
