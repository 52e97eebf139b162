#include "core/profiles/profileform.h"

#include "core/climate/diurnal.h"
#include "core/profiles/profilefields.h"
#include "core/profiles/profilejson.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aneroid {

namespace formbounds {

ChannelBounds range()
{
    return profilefields::schema;
}

ChannelBounds drift()
{
    return profilefields::drifts;
}

ChannelBounds dailyAmplitude(const ProfileForm &form)
{
    ChannelBounds bounds{Bounds{0, 40, "°C"}, magnitude(form.humidityModel)[1],
                         Bounds{-20, 20, "hPa"}};
    if (form.fittedDay) {
        for (Bounds &channel : bounds)
            channel.minimum = 0.0;
    }
    return bounds;
}

ChannelBounds magnitude(HumidityModel model)
{
    ChannelBounds bounds = profilefields::effects;
    bounds[1] = model == HumidityModel::Vapour ? Bounds{-99, 1000, "%"} : Bounds{-100, 100, "%"};
    return bounds;
}

} // namespace formbounds

namespace {

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr double secondsPerMinute = 60.0;
constexpr double hoursPerDay = 24.0;

using ChannelValues = std::array<double, channelCount>;

/// ln of vapour pressure ↔ per cent of it.
double toPercent(double logarithm)
{
    return 100.0 * std::expm1(logarithm);
}

double fromPercent(double percent)
{
    return std::log1p(percent / 100.0);
}

ChannelValues forPeople(ChannelValues effect, HumidityModel model)
{
    if (model == HumidityModel::Vapour)
        effect[H] = toPercent(effect[H]);
    return effect;
}

double fromPeople(double effect, std::size_t channel, HumidityModel model)
{
    return channel == H && model == HumidityModel::Vapour ? fromPercent(effect) : effect;
}

/// Takes over, channel by channel, what differs: what stays is not converted back and forth.
void takeEffects(ChannelValues &to, const ChannelValues &wanted, const ChannelValues &shown,
                 HumidityModel model)
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (wanted[c] != shown[c])
            to[c] = fromPeople(wanted[c], c, model);
    }
}

template <typename Value>
void take(Value &to, const Value &wanted, const Value &shown, double factor = 1.0)
{
    if (wanted != shown)
        to = wanted * factor;
}

/// Three minutes apart, as the calendar has them.
constexpr int dayEntries = 480;

bool hasHarmonics(const Profile &profile)
{
    return std::ranges::any_of(profile.daily.harmonics, [](const auto &h) { return !h.empty(); });
}

double harmonicsAt(const std::vector<Harmonic> &harmonics, double hour)
{
    double sum = 0.0;
    double angle = 0.0;
    for (const Harmonic &harmonic : harmonics) {
        angle += hour * std::numbers::pi / 12.0;
        sum += harmonic.cosine * std::cos(angle) + harmonic.sine * std::sin(angle);
    }
    return sum;
}

/// Where the harmonics of a channel are highest and lowest.
struct Extremes
{
    double highest = 0.0;
    double lowest = 0.0;
    double highestHour = 14.0;
    double lowestHour = 6.0;

    [[nodiscard]] double half() const { return (highest - lowest) / 2.0; }
};

Extremes extremesOf(const std::vector<Harmonic> &harmonics)
{
    Extremes found;
    for (int i = 0; i < dayEntries; ++i) {
        const double hour = hoursPerDay * i / dayEntries;
        const double value = harmonicsAt(harmonics, hour);
        if (i == 0 || value > found.highest) {
            found.highest = value;
            found.highestHour = hour;
        }
        if (i == 0 || value < found.lowest) {
            found.lowest = value;
            found.lowestHour = hour;
        }
    }
    return found;
}

void scale(std::vector<Harmonic> &harmonics, double factor)
{
    for (Harmonic &harmonic : harmonics) {
        harmonic.cosine *= factor;
        harmonic.sine *= factor;
    }
}

/// As they were `hours` earlier.
void shift(std::vector<Harmonic> &harmonics, double hours)
{
    double angle = 0.0;
    for (Harmonic &harmonic : harmonics) {
        angle += hours * std::numbers::pi / 12.0;
        const Harmonic old = harmonic;
        harmonic.cosine = old.cosine * std::cos(angle) - old.sine * std::sin(angle);
        harmonic.sine = old.cosine * std::sin(angle) + old.sine * std::cos(angle);
    }
}

void fillDay(ProfileForm &form, const Profile &profile)
{
    const DailyCycle &daily = profile.daily;
    form.dailyAmplitude =
        forPeople({daily.amplitudeC, daily.humidity, daily.pressureHpa}, profile.humidityModel);
    form.warmestHour = daily.warmestHour;
    form.coldestHour = daily.coldestHour;
    form.daySpreadPercent = 100.0 * daily.spread;
    form.followsSun = daily.followsSun;
    form.fittedDay = hasHarmonics(profile);
    if (!form.fittedDay)
        return;
    ChannelValues halves{};
    for (std::size_t c = 0; c < channelCount; ++c)
        halves[c] = extremesOf(daily.harmonics[c]).half();
    form.dailyAmplitude = forPeople(halves, profile.humidityModel);
    const Extremes temperature = extremesOf(daily.harmonics[T]);
    form.warmestHour = temperature.highestHour;
    form.coldestHour = temperature.lowestHour;
}

void applyFittedDay(DailyCycle &daily, const ProfileForm &form, const ProfileForm &shown)
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        std::vector<Harmonic> &harmonics = daily.harmonics[c];
        const double before = extremesOf(harmonics).half();
        if (form.dailyAmplitude[c] != shown.dailyAmplitude[c] && before > 0.0)
            scale(harmonics, fromPeople(form.dailyAmplitude[c], c, form.humidityModel) / before);
        if (form.warmestHour != shown.warmestHour)
            shift(harmonics, form.warmestHour - shown.warmestHour);
    }
}

void applyDay(Profile &profile, const ProfileForm &form, const ProfileForm &shown)
{
    DailyCycle &daily = profile.daily;
    take(daily.spread, form.daySpreadPercent, shown.daySpreadPercent, 0.01);
    if (shown.fittedDay) {
        applyFittedDay(daily, form, shown);
        return;
    }
    ChannelValues effects{daily.amplitudeC, daily.humidity, daily.pressureHpa};
    takeEffects(effects, form.dailyAmplitude, shown.dailyAmplitude, profile.humidityModel);
    daily.amplitudeC = effects[0];
    daily.humidity = effects[1];
    daily.pressureHpa = effects[2];
    take(daily.warmestHour, form.warmestHour, shown.warmestHour);
    take(daily.coldestHour, form.coldestHour, shown.coldestHour);
    daily.followsSun = form.followsSun;
}

void scaleFamily(EventFamily &family, std::size_t channel, double factor)
{
    if (channel == indexOf(family.leading)) {
        family.mean[EventFamily::Height] += std::log(std::max(factor, 1e-6));
        return;
    }
    if (channel == indexOf(Channel::Pressure))
        return;
    family.mean[EventFamily::Answer] *= factor;
    constexpr std::size_t first = EventFamily::Answer * (EventFamily::Answer + 1) / 2;
    for (std::size_t i = 0; i <= EventFamily::Answer; ++i)
        family.spread[first + i] *= factor;
}

void scaleRandom(Profile &profile, std::size_t channel, double factor)
{
    for (OctaveAmplitude &octave : profile.octaves.amplitudes)
        octave[channel] *= factor;
    const auto f = static_cast<float>(factor);
    for (LibraryDay &day : profile.library.days) {
        for (KnotFactor &knot : day.factors) {
            const std::array<std::array<float *, 3>, channelCount> rows{
                {{&knot.tt, nullptr, nullptr},
                 {&knot.ht, &knot.hh, nullptr},
                 {&knot.pt, &knot.ph, &knot.pp}}};
            for (float *const entry : rows[channel]) {
                if (entry)
                    *entry *= f;
            }
        }
    }
    for (EventFamily &family : profile.library.families)
        scaleFamily(family, channel, factor);
    RecordedCurve &curve = profile.library.curve;
    for (WaveletLevel &level : curve.levels)
        level.scale[channel] *= f;
    for (auto &sample : curve.samples)
        sample[channel] *= f;
}

void applyRanges(Profile &profile, const ProfileForm &form, const ProfileForm &shown)
{
    for (std::size_t c = 0; c < channelCount; ++c) {
        double factor = form.variation[c];
        const double before = profile.ranges[c].span();
        if (form.ranges[c] != shown.ranges[c]) {
            profile.ranges[c] = form.ranges[c];
            const double ratio = before > 0.0 ? form.ranges[c].span() / before : 1.0;
            const bool isVapour = c == H && profile.humidityModel == HumidityModel::Vapour;
            if (ratio > 0.0 && !isVapour)
                factor *= ratio;
            if (ratio > 0.0)
                profile.offset[c] *= std::min(1.0, ratio);
        }
        profile.drift[c] = form.drift[c];
        if (factor != 1.0)
            scaleRandom(profile, c, factor);
    }
}

double perWeek(const EventProfile &event)
{
    return event.intervalS > 0.0 ? profilefields::weeklySeconds(event.hours) / event.intervalS
                                 : 0.0;
}

/// Numbers to begin with where a profile has no event of this kind: its neighbours' in the default
/// profile, those of the built-in bathroom for showers and of the heated office for windows.
EventProfile startingEvent(const Profile &profile, WeatherKind kind)
{
    const bool direct = profile.humidityModel == HumidityModel::Direct;
    EventProfile event = eventProfile(profile, kind);
    event.kind = kind;
    event.intervalS = 0.0;
    if (kind == WeatherKind::Shower) {
        event.shortestS = 3300.0;
        event.longestS = 5200.0;
        event.magnitude = {1.6, direct ? 36.0 : 0.6, 0.0};
    } else if (kind == WeatherKind::Window) {
        event.shortestS = 1500.0;
        event.longestS = 4500.0;
        event.magnitude = {-2.2, direct ? -10.0 : -0.22, 0.0};
    }
    return event;
}

EventForm eventForm(const Profile &profile, WeatherKind kind)
{
    const auto own = std::ranges::find(profile.events, kind, &EventProfile::kind);
    const EventProfile event = own != profile.events.end() ? *own : startingEvent(profile, kind);
    EventForm form;
    form.kind = kind;
    form.perWeek = perWeek(event);
    form.shortestMin = event.shortestS / secondsPerMinute;
    form.longestMin = event.longestS / secondsPerMinute;
    form.magnitude = forPeople(event.magnitude, profile.humidityModel);
    return form;
}

void applyEvent(Profile &profile, const EventForm &wanted, const EventForm &shown)
{
    if (wanted == shown)
        return;
    auto own = std::ranges::find(profile.events, wanted.kind, &EventProfile::kind);
    if (own == profile.events.end())
        own = profile.events.insert(own, startingEvent(profile, wanted.kind));
    if (wanted.perWeek != shown.perWeek)
        own->intervalS =
            wanted.perWeek > 0.0 ? profilefields::weeklySeconds(own->hours) / wanted.perWeek : 0.0;
    take(own->shortestS, wanted.shortestMin, shown.shortestMin, secondsPerMinute);
    take(own->longestS, wanted.longestMin, shown.longestMin, secondsPerMinute);
    takeEffects(own->magnitude, wanted.magnitude, shown.magnitude, profile.humidityModel);
}

/// The list that `wanted` describes: each item is what it came from in `before`, or a new one, with
/// what is said differently.
template <typename Item, typename Form, typename Apply>
std::vector<Item> applied(const std::vector<Item> &before, const std::vector<Form> &wanted,
                          const std::vector<Form> &shown, const Form &fresh, Apply apply)
{
    std::vector<Item> items;
    for (const Form &form : wanted) {
        const bool known = form.origin && *form.origin < before.size();
        Item item = known ? before[*form.origin] : Item{};
        apply(item, form, known ? shown[*form.origin] : fresh, !known);
        items.push_back(item);
    }
    return items;
}

void applyPlants(Profile &profile, const ProfileForm &form, const ProfileForm &shown)
{
    profile.plants =
        applied(profile.plants, form.plants, shown.plants, PlantForm{},
                [model = profile.humidityModel](PlantCycle &plant, const PlantForm &wanted,
                                                const PlantForm &was, bool isNew) {
                    if (isNew || wanted.periodMin != was.periodMin)
                        plant.periodS = wanted.periodMin * secondsPerMinute;
                    for (std::size_t c = 0; c < channelCount; ++c) {
                        if (isNew || wanted.magnitude[c] != was.magnitude[c])
                            plant.magnitude[c] = fromPeople(wanted.magnitude[c], c, model);
                    }
                    plant.hours = wanted.hours;
                });
}

void applyPeople(Profile &profile, const ProfileForm &form, const ProfileForm &shown)
{
    profile.occupancy =
        applied(profile.occupancy, form.people, shown.people, PeopleForm{},
                [model = profile.humidityModel](Occupancy &people, const PeopleForm &wanted,
                                                const PeopleForm &was, bool isNew) {
                    for (std::size_t c = 0; c < channelCount; ++c) {
                        if (isNew || wanted.magnitude[c] != was.magnitude[c])
                            people.magnitude[c] = fromPeople(wanted.magnitude[c], c, model);
                    }
                    people.hours = wanted.hours;
                    take(people.lagS, wanted.lagMin, was.lagMin, secondsPerMinute);
                });
}

void applyPuffs(Profile &profile, const ProfileForm &form, const ProfileForm &shown)
{
    profile.puffs = applied(profile.puffs, form.puffs, shown.puffs, PuffForm{},
                            [model = profile.humidityModel](Puffs &puffs, const PuffForm &wanted,
                                                            const PuffForm &was, bool isNew) {
                                for (std::size_t c = 0; c < channelCount; ++c) {
                                    if (isNew || wanted.magnitude[c] != was.magnitude[c])
                                        puffs.magnitude[c] =
                                            fromPeople(wanted.magnitude[c], c, model);
                                }
                                puffs.hours = wanted.hours;
                                take(puffs.perHour, wanted.perHour, was.perHour);
                                take(puffs.decayS, wanted.decayMin, was.decayMin, secondsPerMinute);
                            });
}

void applyYear(Profile &profile, const ProfileForm &form, const ProfileForm &shown)
{
    profile.latitudeDeg = form.latitudeDeg;
    profile.season.amplitude[T] = form.seasonAmplitudeC;
    for (std::size_t c = 0; c < channelCount; ++c)
        take(profile.season.spread[c], form.seasonSpreadPercent[c], shown.seasonSpreadPercent[c],
             0.01);
    profile.saturates = form.saturates;
}

/// "events[2].shortest_s" → "events.storm.shortest_s"; either way to write a rate is one field.
QString fieldOf(QString path, const Profile &profile)
{
    path.replace(QStringLiteral(".interval_s"), QStringLiteral(".per_week"));
    static const QRegularExpression event(QStringLiteral("^events\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = event.match(path);
    const auto index = static_cast<std::size_t>(match.captured(1).toUInt());
    if (!match.hasMatch() || index >= profile.events.size())
        return path;
    const std::string_view kind = wireName(profile.events[index].kind);
    return QStringLiteral("events.") +
           QLatin1StringView(kind.data(), static_cast<qsizetype>(kind.size())) +
           path.mid(match.capturedLength());
}

} // namespace

ProfileForm profileForm(const Profile &profile)
{
    ProfileForm form;
    form.title = profile.title;
    form.description = profile.description;
    form.ranges = profile.ranges;
    form.drift = profile.drift;
    form.humidityModel = profile.humidityModel;
    fillDay(form, profile);
    form.latitudeDeg = profile.latitudeDeg;
    form.seasonAmplitudeC = profile.season.amplitude[T];
    for (std::size_t c = 0; c < channelCount; ++c)
        form.seasonSpreadPercent[c] = 100.0 * profile.season.spread[c];
    form.saturates = profile.saturates;
    for (const WeatherKind kind : allEventKinds)
        form.events.push_back(eventForm(profile, kind));
    for (std::size_t i = 0; i < profile.plants.size(); ++i) {
        const PlantCycle &plant = profile.plants[i];
        form.plants.push_back({i, plant.periodS / secondsPerMinute,
                               forPeople(plant.magnitude, profile.humidityModel), plant.hours});
    }
    for (std::size_t i = 0; i < profile.occupancy.size(); ++i) {
        const Occupancy &people = profile.occupancy[i];
        form.people.push_back({i, forPeople(people.magnitude, profile.humidityModel), people.hours,
                               people.lagS / secondsPerMinute});
    }
    for (std::size_t i = 0; i < profile.puffs.size(); ++i) {
        const Puffs &puffs = profile.puffs[i];
        form.puffs.push_back({i, puffs.perHour, puffs.decayS / secondsPerMinute,
                              forPeople(puffs.magnitude, profile.humidityModel), puffs.hours});
    }
    return form;
}

Profile applyForm(const Profile &base, const ProfileForm &form)
{
    const ProfileForm shown = profileForm(base);
    Profile profile = base;
    profile.title = form.title;
    profile.description = form.description;
    applyRanges(profile, form, shown);
    applyDay(profile, form, shown);
    applyYear(profile, form, shown);
    for (std::size_t i = 0; i < std::min(form.events.size(), shown.events.size()); ++i)
        applyEvent(profile, form.events[i], shown.events[i]);
    applyPlants(profile, form, shown);
    applyPeople(profile, form, shown);
    applyPuffs(profile, form, shown);
    return profile;
}

QList<FormProblem> formProblems(const Profile &base, const ProfileForm &form)
{
    Profile small = base; // without the recorded days, which are no person's to change and are many
    small.library = {};
    const Profile profile = applyForm(small, form);
    const auto read = profileFromJson(toJson(profile), QStringLiteral("-"));
    QList<FormProblem> problems;
    if (read)
        return problems;
    static const QRegularExpression quoted(QStringLiteral("\"([a-z_0-9.\\[\\]]+)\""));
    for (const QString &line : read.error().split(u'\n')) {
        QString sentence = line.startsWith(QStringLiteral("-: ")) ? line.mid(3) : line;
        const QRegularExpressionMatch match = quoted.match(sentence);
        if (match.hasMatch())
            sentence.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("%1"));
        problems.append({fieldOf(match.captured(1), profile), sentence});
    }
    return problems;
}

std::size_t mostPlants()
{
    return SmoothPart::plants;
}

std::size_t mostPeople()
{
    return profilefields::mostEffects;
}

std::size_t mostPuffs()
{
    return profilefields::mostPuffs;
}

} // namespace aneroid
