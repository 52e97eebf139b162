#include "core/climate/recorded/statecode.h"
#include "core/profiles/profilejson.h"
#include "core/profiles/profilestore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

/// The least that a profile needs.
const QByteArray small = R"({
  "version": 1,
  "ranges": {
    "temperature_c": { "min": 10, "max": 30 },
    "humidity": { "min": 20, "max": 80 },
    "pressure_hpa": { "min": 990, "max": 1030 }
  },
  "octaves": { "temperature_c": [0.1, 0.2] }
})";

QByteArray with(const QByteArray &extra)
{
    QByteArray json = small;
    return json.insert(json.lastIndexOf('}') - 1, ", " + extra);
}

QByteArray replaced(const char *before, const char *after)
{
    QByteArray json = small;
    return json.replace(before, after);
}

/// Everything that a profile can hold, at random.
class RandomProfile
{
public:
    explicit RandomProfile(unsigned seed)
        : m_generator(seed)
    {
    }

    Profile make()
    {
        Profile p;
        p.name = "random";
        p.title = "Größe \"in\" 温度\n\\ end";
        p.description = "tab\there";
        p.sources = {"one", "two"};
        p.notes = {"note"};
        for (std::size_t c = 0; c < channelCount; ++c) {
            const double low = c == 2 ? 900.0 : 10.0;
            p.ranges[c] = {low + number(0, 10), low + number(20, 60)};
            p.drift[c] = number(0, 5);
            p.offset[c] = number(-5, 5);
            p.season.amplitude[c] = number(-5, 5);
            p.octaves.volatility[c] = number(0, 1);
            p.instrument.resolution[c] = number(0, 1);
            p.daily.harmonics[c] = {{number(-5, 5), number(-5, 5)}, {number(-1, 1), number(-1, 1)}};
        }
        p.latitudeDeg = number(-90, 90);
        p.tideHpa = number(0, 2);
        p.humidityModel = HumidityModel::Direct;
        p.daily.amplitudeC = number(0, 9);
        p.daily.humidity = number(-9, 9);
        p.daily.pressureHpa = number(-9, 9);
        p.daily.spread = number(0, 1);
        p.daily.sharpnessSpread = number(0, 1);
        p.daily.warmestHour = number(12, 16);
        p.daily.coldestHour = number(2, 8);
        p.daily.followsSun = true;
        p.season.warmestDay = number(1, 366);
        p.season.fixedDay = number(1, 366);
        p.octaves.cellMs = 12'345;
        for (int i = 0; i < 9; ++i)
            p.octaves.amplitudes.push_back({number(0, 3), number(0, 1e-3), number(0, 1e-9)});
        p.octaves.correlation = {number(-0.5, 0.5), number(-0.5, 0.5), number(-0.5, 0.5)};
        for (int i = 0; i < 9; ++i)
            p.octaves.temperatureHumidity.push_back(number(-0.5, 0.5));
        p.saturates = true;
        p.season.spread = {number(-1, 1), number(-1, 1), number(-1, 1)};
        p.plants = {plant(), plant()};
        p.plants[1].months = months();
        p.occupancy = {{effect(), number(0, 1), hours()},
                       {effect(), number(0, 1), {}, months(), number(1, 9000)}};
        p.puffs = {{number(0, 9), 3, number(1, 900), number(1, 900), effect(), number(0, 1),
                    hours(), months()},
                   {}};
        for (const WeatherKind kind : allEventKinds)
            p.events.push_back({kind, number(100, 1e6), number(1, 100), number(200, 400), effect(),
                                kind == WeatherKind::Storm ? WeeklyHours{} : hours()});
        p.events.back().intervalS = 0.0;
        p.events.front().months = months();
        p.neighbourhood = {number(0, 100), number(0, 100), number(1, 100)};
        p.instrument.noiseRms = {number(0, 1), std::nullopt, number(0, 1)};
        p.instrument.noiseCorrelation = {number(-0.5, 0.5), number(-0.5, 0.5), number(-0.5, 0.5)};
        p.instrument.compensation = {0.0, number(-1, 1), number(-1, 1)};
        p.instrument.averaging = {number(1, 600), 12, {number(0, 1), 0.0, number(0, 1)}};
        p.instrument.highestHumidity = number(90, 100);
        p.instrument.refresh = {{0.0, number(1, 600), number(1, 600)},
                                {std::nullopt, std::nullopt, number(1, 600)}};
        p.instrument.unitErrors = false;
        p.instrument.selfHeatingC = number(0, 5);
        p.logger = {number(0, 50), number(1, 9)};
        p.library = library(p.octaves.amplitudes.size());
        return p;
    }

private:
    double number(double from, double to)
    {
        return std::uniform_real_distribution<double>(from, to)(m_generator);
    }
    float part(double from, double to) { return static_cast<float>(number(from, to)); }
    std::array<double, channelCount> effect()
    {
        return {number(-9, 9), number(-9, 9), number(-9, 9)};
    }
    WeeklyHours hours()
    {
        WeeklyHours hours;
        for (double &weight : hours.weekday)
            weight = number(0, 1);
        for (double &weight : hours.weekend)
            weight = number(0, 1);
        return hours;
    }
    Months months()
    {
        Months months{};
        for (double &weight : months)
            weight = number(0, 1);
        return months;
    }
    PlantCycle plant()
    {
        return {number(60, 9000), number(0, 1), effect(), number(0.1, 0.9), hours()};
    }
    StateLibrary library(std::size_t octaves)
    {
        return number(0, 1) < 0.5 ? newLibrary(octaves) : libraryWithCurve(octaves);
    }
    StateLibrary newLibrary(std::size_t octaves)
    {
        StateLibrary library;
        library.blocks = 6;
        library.volatility = 0.4F;
        for (int i = 0; i < 2; ++i) {
            EventFamily family;
            family.leading = i == 0 ? Channel::Temperature : Channel::Humidity;
            family.direction = number(0, 1) < 0.5 ? 1.0 : -1.0;
            for (double &mean : family.mean)
                mean = number(-5, 10);
            for (double &spread : family.spread)
                spread = number(-2, 2);
            family.hours = hours();
            library.families.push_back(family);
        }
        for (int d = 0; d < 3; ++d) {
            LibraryDay day;
            day.day = 19'999 + d;
            day.level = effect();
            for (std::size_t i = 0; i < 6 * octaves; ++i)
                day.factors.push_back(rounded(
                    {part(0, 1), part(-1, 1), part(0, 1), part(-1, 1), part(-1, 1), part(0, 1)}));
            day.rates = {0.25F, 3.5F};
            library.days.push_back(day);
        }
        return library;
    }
    StateLibrary libraryWithCurve(std::size_t octaves)
    {
        StateLibrary library;
        library.blocks = 6;
        library.runDays = 3;
        for (int d = 0; d < 4; ++d) {
            LibraryDay day;
            day.day = 19'999 + 2 * d;
            day.level = effect();
            for (std::size_t i = 0; i < 6 * octaves; ++i)
                day.factors.push_back(
                    {part(-1, 1), part(-1, 1), part(-1, 1), part(-1, 1), part(-1, 1), part(-1, 1)});
            for (int i = 0; i < 6; ++i)
                day.volatility.push_back(part(0, 1));
            library.days.push_back(day);
        }
        library.curve.startMs = 1'700'000'012'345;
        library.curve.cadenceMs = 60'000;
        for (std::size_t size = 64; size >= 8; size /= 2) {
            WaveletLevel level{{part(0, 1), part(0, 1), part(0, 1)}, {}};
            for (std::size_t i = 0; i < size; ++i)
                level.codes.push_back({code(), code(), code()});
            library.curve.levels.push_back(level);
        }
        library.curve.samples = decodeWavelets(library.curve.levels);
        return library;
    }
    std::int8_t code() { return static_cast<std::int8_t>(number(-127, 127)); }

    std::mt19937 m_generator;
};

} // namespace

class TestProfileJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInsRoundTrip()
    {
        const ProfileStore store(u"/nowhere"_s);
        for (const QString &name : store.names()) {
            const auto profile = store.load(name);
            QVERIFY2(profile.ok(), qPrintable(profile ? QString() : profile.error()));
            const auto again = profileFromJson(toJson(*profile), name);
            QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error()));
            QVERIFY2(*again == *profile, qPrintable(name));
        }
    }

    void fullProfilesRoundTrip()
    {
        for (unsigned seed = 0; seed < 50; ++seed) {
            const Profile profile = RandomProfile(seed).make();
            const QByteArray json = toJson(profile);
            const auto again = profileFromJson(json, u"random"_s);
            QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error()));
            QVERIFY2(*again == profile, json.left(4000).constData());
            QCOMPARE(toJson(*again), json);
        }
    }

    void weekendOnlyRoundTrips()
    {
        Profile profile = homeProfile();
        profile.events[0].hours.weekend.fill(0.25);
        profile.events[1].hours.weekday.fill(0.5);
        profile.events[1].hours.weekend.fill(0.5);
        const auto again = profileFromJson(toJson(profile), u"x"_s);
        QVERIFY(again.ok());
        QVERIFY(*again == profile);
    }

    void absentSectionsHaveTheDefaults()
    {
        const auto profile = profileFromJson(small, u"x"_s);
        QVERIFY2(profile.ok(), qPrintable(profile ? QString() : profile.error()));
        Profile expected;
        expected.ranges = {ChannelRange{10, 30}, ChannelRange{20, 80}, ChannelRange{990, 1030}};
        expected.octaves.amplitudes = {{0.1, 0, 0}, {0.2, 0, 0}};
        QVERIFY(*profile == expected);
    }

    void eventRates()
    {
        const auto profile = profileFromJson(with(R"("events": [{"kind": "storm", "per_week": 2},
                 {"kind": "shower", "per_week": 21,
                  "weekday": [0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,1,1,1,0,0]},
                 {"kind": "front", "interval_s": 1000}, {"kind": "clear", "per_week": 0}])"),
                                             u"x"_s);
        QVERIFY2(profile.ok(), qPrintable(profile ? QString() : profile.error()));
        QCOMPARE(profile->events[0].intervalS, 302'400.0);
        QCOMPARE(profile->events[1].intervalS, 7'200.0); // in six hours a day, three
        QCOMPARE(profile->events[1].hours.weekend, profile->events[1].hours.weekday);
        QCOMPARE(profile->events[2].intervalS, 1'000.0);
        QCOMPARE(profile->events[3].intervalS, 0.0);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &json, const char *sentence) {
            QTest::newRow(name) << json << QString::fromUtf8(sentence);
        };
        row("not JSON", "{\n  \"version\": 1,\n  oops\n}",
            "p.json: this is not JSON (line 3, column");
        row("list", "[]", "p.json: a profile is a JSON object {…}.");
        row("no version", replaced("\"version\": 1,", ""), "p.json: \"version\" is missing.");
        row("newer", replaced("\"version\": 1", "\"version\": 2"),
            "p.json: \"version\" is 2, made by a newer Aneroid; this one reads version 1.");
        row("unknown key", with(R"("daily": {"warmest_hours": 14})"),
            "p.json: \"daily.warmest_hours\" is not a key of a profile; did you mean "
            "\"daily.warmest_hour\"?");
        row("unknown, far", with(R"("zebra": 1)"),
            "p.json: \"zebra\" is not a key of a profile; known here: version, name");
        row("unknown in a list", with(R"("plants": [{}, {"colour": 1}])"), "\"plants[1].colour\"");
        row("wrong type", with(R"("latitude": "north")"),
            "p.json: \"latitude\" must be a number from -90 to 90 °, not \"north\".");
        row("not an object", with(R"("daily": 3)"), "\"daily\" must be an object {…}, not 3.");
        row("not a list", with(R"("events": {})"),
            "\"events\" must be a list of at most 16 objects, not {…}.");
        row("beyond the schema", replaced("\"max\": 30", "\"max\": 90"),
            "\"ranges.temperature_c.max\" must be a number from -40 to 85 °C, not 90.");
        row("crossed", replaced("\"min\": 20", "\"min\": 80.5"),
            "\"ranges.humidity.min\" must be below the maximum.");
        row("no range", replaced("\"humidity\": { \"min\": 20, \"max\": 80 },", ""),
            "\"ranges.humidity\" is missing.");
        row("no maximum", replaced(", \"max\": 80", ""), "\"ranges.humidity.max\" is missing.");
        row("no octaves",
            replaced("\"octaves\": { \"temperature_c\": [0.1, 0.2] }", "\"title\": \"t\""),
            "\"octaves\" is missing.");
        row("empty octaves", replaced("\"temperature_c\": [0.1, 0.2]", ""),
            "\"octaves\" must have a list of amplitudes for at least one channel.");
        row("lengths", replaced("[0.1, 0.2]", "[0.1, 0.2], \"humidity\": [1]"),
            "\"octaves.humidity\" must be as long as the other channels' lists.");
        row("element", replaced("[0.1, 0.2]", "[0.1, -0.2]"),
            "\"octaves.temperature_c[1]\" must be a number from 0 to 100 °C, not -0.2.");
        row("correlation",
            replaced("[0.1, 0.2]", "[0.1], \"correlation\": {\"temperature_humidity\": 0.9, "
                                   "\"temperature_pressure\": 0.9, \"humidity_pressure\": -0.9}"),
            "\"octaves.correlation.temperature_humidity\" and the two beside it");
        row("model", with(R"("humidity_model": "steam")"),
            "\"humidity_model\" must be one of \"vapour\", \"direct\", not \"steam\".");
        row("hours", with(R"("daily": {"warmest_hour": 6})"),
            "\"daily.warmest_hour\" must not be the coldest hour.");
        row("kind", with(R"("events": [{"kind": "hail", "per_week": 1}])"),
            "\"events[0].kind\" must be one of \"storm\", \"front\", \"clear\", \"shower\", "
            "\"window\", not \"hail\".");
        row("no rate", with(R"("events": [{"kind": "storm"}])"),
            "\"events[0].per_week\" is missing");
        row("two rates",
            with(R"("events": [{"kind": "storm", "per_week": 1, "interval_s": 9999}])"),
            "\"events[0].per_week\" and \"interval_s\" say the same thing");
        row("dense", with(R"("events": [{"kind": "storm", "interval_s": 0.5}])"),
            "\"events[0].interval_s\" must be 0 (only by hand), or leave at least 10 s");
        row("no hours for it", with(R"("events": [{"kind": "storm", "per_week": 1,
                 "weekday": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}])"),
            "\"events[0].per_week\" must be 0 where all hours weigh 0.");
        row("two storms",
            with(
                R"("events": [{"kind": "storm", "per_week": 1}, {"kind": "storm", "per_week": 2}])"),
            "\"events\" must not have two of one kind.");
        row("length", with(R"("events": [{"kind": "storm", "per_week": 1, "shortest_s": 900}])"),
            "\"events[0].shortest_s\" must not be above \"longest_s\".");
        row("hour list", with(R"("plants": [{"weekday": [1, 0]}])"),
            "\"plants[0].weekday\" must be a list of 24 numbers, not of 2.");
        row("three plants", with(R"("plants": [{}, {}, {}])"),
            "\"plants\" must be a list of at most 2 objects");
        row("pairs", with(R"("daily": {"harmonics": {"humidity": [[1, 2], [3]]}})"),
            "\"daily.harmonics.humidity[1]\" must be a pair [cosine, sine], not […].");
        row("flag", with(R"("instrument": {"unit_errors": "no"})"),
            "\"instrument.unit_errors\" must be true or false, not \"no\".");
        row("noise together",
            with(R"("instrument": {"noise_correlation": {"temperature_humidity": 0.9,
                 "temperature_pressure": 0.9, "humidity_pressure": -0.9}})"),
            "\"instrument.noise_correlation.temperature_humidity\" and the two beside it cannot be "
            "true together: make them smaller.");
        row("samples", with(R"("instrument": {"averaging": {"window_s": 60, "samples": 0}})"),
            "\"instrument.averaging.samples\" must be a whole number from 1 to 64, not 0.");
        row("window", with(R"("instrument": {"averaging": {"window_s": -1}})"),
            "\"instrument.averaging.window_s\" must be a number from 0 to 86400 s, not -1.");
        row("highest humidity", with(R"("instrument": {"highest_humidity": 101})"),
            "\"instrument.highest_humidity\" must be a number from 50 to 100 %, not 101.");
        row("refresh", with(R"("instrument": {"refresh": {"interval_s": {"pressure_hpa": -1}}})"),
            "\"instrument.refresh.interval_s.pressure_hpa\" must be a number from 0 to 86400 s, "
            "not "
            "-1.");
        row("missed", with(R"("logger": {"missed_percent": 51})"),
            "\"logger.missed_percent\" must be a number from 0 to 50 %, not 51.");
        row("in a row", with(R"("logger": {"missed_in_a_row": 0.5})"),
            "\"logger.missed_in_a_row\" must be a number from 1 to 100, not 0.5.");
        row("text", with(R"("sources": ["a", 5])"), "\"sources[1]\" must be a text");
        row("library, base64",
            with(R"("library": {"blocks": 1, "days": [1], "factors": "*", "volatility": ""})"),
            "\"library.factors\" must be a text in base64, not \"*\".");
        row("library, size", with(R"("library": {"blocks": 1, "days": [1], "factors": "AAAA",
                 "volatility": "AAAAAA=="})"),
            "\"library.factors\" must hold 12 numbers of 32 bits: the file is damaged.");
        row("library, not a number",
            with(R"("library": {"blocks": 1, "days": [1], "factors": "AAAA",
                 "volatility": "AADAfw=="})"),
            "\"library.volatility\" holds numbers out of range: the file is damaged.");
        row("library, codes",
            with(R"("library": {"blocks": 1, "days": [1], "factors": "", "volatility": "",
                 "curve": {"start_ms": 0, "cadence_ms": 60000, "levels": [{"codes": "gAAAAAAA"}]}})"),
            "\"library.curve.levels[0].codes\" cannot be unpacked: the file is damaged.");
        row("library, states",
            with(R"("library": {"blocks": 1, "days": [1], "states": "gAAAAAAA"})"),
            "\"library.states\" cannot be unpacked: the file is damaged.");
        row("library, rates", with(R"("library": {"blocks": 1, "days": [1, 2], "rates": [1],
                 "families": [{}]})"),
            "\"library.rates\" must be a list of 2 numbers, not of 1.");
        row("library, blocks",
            with(R"("library": {"blocks": 7, "days": [1], "factors": "", "volatility": ""})"),
            "\"library.blocks\" must divide the day evenly.");
    }

    void errors()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        const auto profile = profileFromJson(json, u"p.json"_s);
        QVERIFY(!profile.ok());
        QVERIFY2(profile.error().contains(sentence), qPrintable(profile.error()));
    }

    void everyErrorIsNamedOnALineOfItsOwn()
    {
        const auto profile =
            profileFromJson(with(R"("latitude": 91, "daily": {"spread": 2, "x": 1})"), u"p.json"_s);
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().count(u'\n'), 2);
    }

    /// Whatever a profile holds, the published schema takes it (a packaged validator decides).
    void thePublishedSchemaTakesEveryProfile()
    {
        const QTemporaryDir folder;
        QStringList arguments{
            QStringLiteral(ANEROID_SOURCE_DIR "/tests/support/checkschema.py"),
            QStringLiteral(ANEROID_SOURCE_DIR "/resources/schemas/profile.schema.json")};
        for (unsigned seed = 1; seed <= 25; ++seed) {
            arguments.append(folder.filePath(u"%1.json"_s.arg(seed)));
            QFile file(arguments.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(toJson(RandomProfile(seed).make()));
        }
        QProcess validator;
        validator.start(u"python3"_s, arguments);
        QVERIFY(validator.waitForFinished(60'000));
        QVERIFY2(validator.exitCode() == 0, validator.readAllStandardOutput().constData());
    }

    /// And what it refuses (tst_profileschema) is refused here.
    void whatTheSchemaRefusesIsRefused()
    {
        const QDir folder(QStringLiteral(ANEROID_SOURCE_DIR "/tests/core/profiles/bad"));
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY(files.size() > 10);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto profile = profileFromJson(file.readAll(), name);
            QVERIFY2(!profile.ok(), qPrintable(name));
            QVERIFY(profile.error().startsWith(name));
        }
    }

    void editorsMayNameTheSchema()
    {
        const auto profile = profileFromJson(with(R"("$schema": "profile.schema.json")"), u"p"_s);
        QVERIFY2(profile.ok(), profile.ok() ? "" : qPrintable(profile.error()));
        QCOMPARE(*profile, *profileFromJson(small, u"p"_s));
    }
};

QTEST_APPLESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
