#include "core/profiles/profileform.h"
#include "core/profiles/profilejson.h"
#include "core/profiles/profilestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace aneroid;

namespace {

Profile fitted()
{
    Profile profile = homeProfile();
    profile.humidityModel = HumidityModel::Direct;
    profile.daily = {};
    profile.daily.amplitudeC = 0.0;
    // Warmest at 15 h: cos(2π(h − 15)/24), 2 °C either way; humidity against it.
    const double angle = 15.0 * std::acos(-1.0) / 12.0;
    profile.daily.harmonics[0] = {{2.0 * std::cos(angle), 2.0 * std::sin(angle)}};
    profile.daily.harmonics[1] = {{-5.0 * std::cos(angle), -5.0 * std::sin(angle)}};
    return profile;
}

EventForm &eventOf(ProfileForm &form, WeatherKind kind)
{
    return *std::ranges::find(form.events, kind, &EventForm::kind);
}

const EventProfile &eventOf(const Profile &profile, WeatherKind kind)
{
    return *std::ranges::find(profile.events, kind, &EventProfile::kind);
}

QStringList fields(const QList<FormProblem> &problems)
{
    QStringList names;
    for (const FormProblem &problem : problems)
        names.append(problem.field);
    return names;
}

} // namespace

class TestProfileForm : public QObject
{
    Q_OBJECT
private:
    static Profile load(const QString &name)
    {
        const QTemporaryDir folder;
        auto profile = ProfileStore(folder.path()).load(name);
        if (!profile)
            qFatal("%s", qPrintable(profile.error()));
        return std::move(profile).value();
    }

private Q_SLOTS:
    void changesNothingByItself_data()
    {
        QTest::addColumn<QString>("name");
        const QTemporaryDir folder;
        for (const QString &name : ProfileStore(folder.path()).names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void changesNothingByItself()
    {
        QFETCH(QString, name);
        const Profile profile = load(name);
        const ProfileForm form = profileForm(profile);
        QVERIFY(applyForm(profile, form) == profile);
        QCOMPARE(formProblems(profile, form), QList<FormProblem>());
        QCOMPARE(form.events.size(), allEventKinds.size());
    }

    void theFittedStaysAsItIs()
    {
        const Profile profile = fitted();
        QVERIFY(applyForm(profile, profileForm(profile)) == profile);
    }

    void textsAndNumbers()
    {
        const Profile base = load(QStringLiteral("cellar"));
        ProfileForm form = profileForm(base);
        form.title = "Wine";
        form.description = "Cool.";
        form.drift[1] = 7.0;
        form.latitudeDeg = -33.0;
        form.seasonAmplitudeC = 1.25;
        form.dailyAmplitude[0] = 1.5;
        form.warmestHour = 16.0;
        form.coldestHour = 5.5;
        form.daySpreadPercent = 35.0;
        form.followsSun = true;
        form.saturates = true;
        form.seasonSpreadPercent = {20.0, 0.0, -35.0};
        const Profile changed = applyForm(base, form);
        QVERIFY(changed.saturates);
        QVERIFY(std::abs(changed.season.spread[0] - 0.2) < 1e-12);
        QVERIFY(std::abs(changed.season.spread[2] + 0.35) < 1e-12);
        QCOMPARE(changed.title, std::string("Wine"));
        QCOMPARE(changed.description, std::string("Cool."));
        QCOMPARE(changed.drift[1], 7.0);
        QCOMPARE(changed.latitudeDeg, -33.0);
        QCOMPARE(changed.season.amplitude[0], 1.25);
        QCOMPARE(changed.daily.amplitudeC, 1.5);
        QCOMPARE(changed.daily.warmestHour, 16.0);
        QCOMPARE(changed.daily.coldestHour, 5.5);
        QCOMPARE(changed.daily.spread, 0.35);
        QVERIFY(changed.daily.followsSun);
        QVERIFY(changed.octaves == base.octaves);
        QVERIFY(profileForm(changed) == form);
    }

    void theRandomPartIsScaled()
    {
        const Profile base = homeProfile();
        ProfileForm form = profileForm(base);
        form.variation[2] = 2.5;
        Profile changed = applyForm(base, form);
        for (std::size_t i = 0; i < base.octaves.amplitudes.size(); ++i) {
            QCOMPARE(changed.octaves.amplitudes[i][0], base.octaves.amplitudes[i][0]);
            QCOMPARE(changed.octaves.amplitudes[i][2], 2.5 * base.octaves.amplitudes[i][2]);
        }

        // A range takes it along.
        form = profileForm(base);
        form.ranges[0] = {10.0, 30.0};
        changed = applyForm(base, form);
        QCOMPARE(changed.ranges[0], (ChannelRange{10.0, 30.0}));
        QCOMPARE(changed.octaves.amplitudes[0][0], 2.0 * base.octaves.amplitudes[0][0]);
        QCOMPARE(changed.daily, base.daily);
        // … but not one that is only moved.
        form.ranges[0] = {5.0, 15.0};
        QCOMPARE(applyForm(base, form).octaves, base.octaves);
    }

    void recordedStatesAreScaledToo()
    {
        Profile base = fitted();
        LibraryDay day;
        day.factors = {{1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F}};
        base.library.days = {day};
        base.library.curve.levels = {{{1.0F, 1.0F, 1.0F}, {{1, 2, 3}}}};
        base.library.curve.samples = {{1.0F, 2.0F, 3.0F}};
        ProfileForm form = profileForm(base);
        form.variation = {1.0, 2.0, 1.0};
        const Profile changed = applyForm(base, form);
        QCOMPARE(changed.library.days[0].factors[0],
                 (KnotFactor{1.0F, 4.0F, 6.0F, 4.0F, 5.0F, 6.0F}));
        QCOMPARE(changed.library.curve.levels[0].scale, (std::array{1.0F, 2.0F, 1.0F}));
        QCOMPARE(changed.library.curve.samples[0], (std::array{1.0F, 4.0F, 3.0F}));
    }

    void aFittedDayIsScaledAndMoved()
    {
        const Profile base = fitted();
        ProfileForm form = profileForm(base);
        QVERIFY(form.fittedDay);
        QVERIFY(std::abs(form.dailyAmplitude[0] - 2.0) < 1e-3);
        QVERIFY(std::abs(form.dailyAmplitude[1] - 5.0) < 1e-3);
        QCOMPARE(form.warmestHour, 15.0);
        QCOMPARE(form.coldestHour, 3.0);
        form.dailyAmplitude[0] = 4.0;
        form.warmestHour = 17.0;
        const ProfileForm after = profileForm(applyForm(base, form));
        QVERIFY(std::abs(after.dailyAmplitude[0] - 4.0) < 1e-3);
        QVERIFY(std::abs(after.dailyAmplitude[1] - 5.0) < 1e-3);
        QCOMPARE(after.warmestHour, 17.0);
        QCOMPARE(after.coldestHour, 5.0);
    }

    void eventsCountByTheWeek()
    {
        const Profile base = load(QStringLiteral("office-heating"));
        ProfileForm form = profileForm(base);
        EventForm &window = eventOf(form, WeatherKind::Window);
        QVERIFY(std::abs(window.perWeek - 12.0) < 1e-9);
        QCOMPARE(window.shortestMin, 25.0);
        // ln e −0.22 is a fifth less vapour.
        QVERIFY(std::abs(window.magnitude[1] + 19.748) < 1e-3);
        window.perWeek = 24.0;
        window.longestMin = 90.0;
        window.magnitude[1] = 50.0;
        const Profile changed = applyForm(base, form);
        const EventProfile &before = eventOf(base, WeatherKind::Window);
        const EventProfile &after = eventOf(changed, WeatherKind::Window);
        QCOMPARE(after.intervalS, before.intervalS / 2.0);
        QCOMPARE(after.longestS, 5400.0);
        QCOMPARE(after.shortestS, before.shortestS);
        QCOMPARE(after.magnitude[1], std::log(1.5));
        QCOMPARE(after.magnitude[0], before.magnitude[0]);
        QCOMPARE(eventOf(changed, WeatherKind::Front), eventOf(base, WeatherKind::Front));
    }

    void eventsComeAndGo()
    {
        const Profile base = load(QStringLiteral("home"));
        ProfileForm form = profileForm(base);
        QCOMPARE(eventOf(form, WeatherKind::Shower).perWeek, 0.0);
        eventOf(form, WeatherKind::Shower).perWeek = 7.0;
        eventOf(form, WeatherKind::Storm).perWeek = 0.0;
        const Profile changed = applyForm(base, form);
        QCOMPARE(changed.events.size(), base.events.size() + 1);
        QCOMPARE(eventOf(changed, WeatherKind::Shower).intervalS, 86'400.0);
        QCOMPARE(eventOf(changed, WeatherKind::Storm).intervalS, 0.0);
        QCOMPARE(formProblems(base, form), QList<FormProblem>());
    }

    void plantsAndPeople()
    {
        const Profile base = load(QStringLiteral("office-ac"));
        ProfileForm form = profileForm(base);
        QCOMPARE(form.plants.size(), std::size_t{1});
        QCOMPARE(form.plants[0].periodMin, 21.0);
        PlantForm added;
        added.periodMin = 40.0;
        added.magnitude = {1.0, -3.0, 0.0};
        form.plants.insert(form.plants.begin(), added);
        form.people[0].magnitude[0] = 1.4;
        form.people[0].hours.weekend.fill(0.5);
        Profile changed = applyForm(base, form);
        QCOMPARE(changed.plants.size(), std::size_t{2});
        QCOMPARE(changed.plants[0].periodS, 2400.0);
        QCOMPARE(changed.plants[0].magnitude, (std::array{1.0, -3.0, 0.0}));
        QVERIFY(changed.plants[1] == base.plants[0]); // with what the form does not show
        QCOMPARE(changed.occupancy[0].magnitude[0], 1.4);
        QCOMPARE(changed.occupancy[0].spread, base.occupancy[0].spread);
        QCOMPARE(changed.occupancy[0].hours.weekend[3], 0.5);
        form.plants.clear();
        form.people.clear();
        changed = applyForm(base, form);
        QVERIFY(changed.plants.empty());
        QVERIFY(changed.occupancy.empty());
    }

    void puffsAndHowTheRoomFollows()
    {
        const Profile base = load(QStringLiteral("living-room"));
        ProfileForm form = profileForm(base);
        QCOMPARE(form.puffs.size(), base.puffs.size());
        QCOMPARE(form.people[0].lagMin, 90.0);
        QCOMPARE(form.puffs[0].decayMin, 25.0);
        form.people[0].lagMin = 30.0;
        form.puffs[1].perHour = 4.0;
        form.puffs.erase(form.puffs.begin());
        form.puffs.emplace_back();
        form.puffs.back().decayMin = 5.0;
        const Profile changed = applyForm(base, form);
        QCOMPARE(changed.occupancy[0].lagS, 1800.0);
        QVERIFY(changed.occupancy[0].months == base.occupancy[0].months);
        QCOMPARE(changed.puffs.size(), std::size_t{2});
        QCOMPARE(changed.puffs[0].perHour, 4.0);
        QCOMPARE(changed.puffs[0].riseS, base.puffs[1].riseS); // what the form does not show
        QCOMPARE(changed.puffs[1].decayS, 300.0);
        QCOMPARE(changed.puffs[1].magnitude, PuffForm().magnitude);
        QCOMPARE(formProblems(base, form), QList<FormProblem>());
    }

    void problemsNameTheirField()
    {
        const Profile base = homeProfile();
        ProfileForm form = profileForm(base);
        form.ranges[0] = {25.0, 20.0};
        form.warmestHour = form.coldestHour;
        eventOf(form, WeatherKind::Front).shortestMin = 50.0;
        eventOf(form, WeatherKind::Clear).perWeek = 60'480.0 * 2;
        const QList<FormProblem> problems = formProblems(base, form);
        QCOMPARE(fields(problems), (QStringList{QStringLiteral("ranges.temperature_c.min"),
                                                QStringLiteral("daily.warmest_hour"),
                                                QStringLiteral("events.front.shortest_s"),
                                                QStringLiteral("events.clear.per_week")}));
        QCOMPARE(problems[0].sentence, QStringLiteral("%1 must be below the maximum."));
        QVERIFY(problems[3].sentence.startsWith(QStringLiteral("%1 must be")));
    }

    void longTextsAreRefused()
    {
        const Profile base = homeProfile();
        ProfileForm form = profileForm(base);
        form.title = std::string(300, 'x');
        QCOMPARE(fields(formProblems(base, form)), QStringList{QStringLiteral("title")});
    }
};

QTEST_APPLESS_MAIN(TestProfileForm)
#include "tst_profileform.moc"
