#include "core/settings/loader.h"
#include "core/settings/table.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingGivesDefaults();
    void precedence_data();
    void precedence();
    void layersMix();
    void envFileMissing();
    void envFileIsAFolder();
    void envFileLaterDuplicateWins();
    void envFileWarnings_data();
    void envFileWarnings();
    void envFileErrors_data();
    void envFileErrors();
    void environmentNames();
    void emptyEnvironmentIsUnset();
    void emptySeedOverrides();
    void everyErrorIsNamed();
    void hiddenBadValueOnlyWarns();
    void secretsOnTheCommandLine();
    void badSecretsAreNotShown();
    void unknownCommandLineFlag();
    void crossedRanges_data();
    void crossedRanges();
    void savedWindowNeverStops();
    void savedRangeYields();
    void profileErrors();
    void aPresetFillsWhatNothingElseSets_data();
    void aPresetFillsWhatNothingElseSets();
    void aPresetNamesItsSource();
    void aBadPresetIsAnError();
    void sentencesGetTheirSource();

private:
    void writeEnv(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    SettingLayers m_layers;
};

namespace {

QString errorOf(const SettingLayers &layers)
{
    const auto loaded = loadSettings(layers);
    return loaded ? QString() : loaded.error();
}

} // namespace

void TestLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_layers = {};
    m_layers.envFile = m_folder->filePath(u".env"_s);
}

void TestLoader::writeEnv(const QByteArray &text)
{
    QFile file(m_layers.envFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestLoader::nothingGivesDefaults()
{
    const auto loaded = loadSettings({});
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->settings, Settings());
    QVERIFY(loaded->sources.isEmpty());
    QVERIFY(loaded->warnings.isEmpty());
    QCOMPARE(loaded->originOf(u"TEMP_MIN"_s), SettingOrigin::Default);
}

void TestLoader::precedence_data()
{
    QTest::addColumn<int>("layers"); // how many of the five are there, lowest first
    QTest::addColumn<double>("minimum");
    QTest::addColumn<SettingOrigin>("origin");
    QTest::addColumn<QString>("where");
    QTest::newRow("defaults") << 0 << 18.0 << SettingOrigin::Default << QString();
    QTest::newRow("profile") << 1 << 1.0 << SettingOrigin::Profile << u"profile"_s;
    QTest::newRow("saved window") << 2 << 2.0 << SettingOrigin::SavedWindow
                                  << u"saved window settings"_s;
    QTest::newRow(".env") << 3 << 3.0 << SettingOrigin::EnvFile << u"%1:2"_s;
    QTest::newRow("environment") << 4 << 4.0 << SettingOrigin::Environment
                                 << u"environment variable TEMP_MIN"_s;
    QTest::newRow("command line") << 5 << 5.0 << SettingOrigin::CommandLine << u"--temp-min"_s;
}

void TestLoader::precedence()
{
    QFETCH(int, layers);
    QFETCH(double, minimum);
    QFETCH(SettingOrigin, origin);
    QFETCH(QString, where);
    if (layers > 0)
        m_layers.profile.insert(u"temp_min"_s, 1);
    if (layers > 1)
        m_layers.savedWindow.insert(u"temp_min"_s, 2);
    if (layers > 2)
        writeEnv("# range\nTEMP_MIN=3\n");
    if (layers > 3)
        m_layers.environment.insert(u"TEMP_MIN"_s, u"4"_s);
    if (layers > 4)
        m_layers.commandLine.append({u"--temp-min"_s, u"5"_s});
    const auto loaded = loadSettings(m_layers);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    QCOMPARE(loaded->settings.temperature.range.minimum, minimum);
    QCOMPARE(loaded->originOf(u"TEMP_MIN"_s), origin);
    QCOMPARE(loaded->sources.value(u"TEMP_MIN"_s).where,
             where.contains(u"%1"_s) ? where.arg(m_layers.envFile) : where);
    QVERIFY(loaded->warnings.isEmpty());
}

void TestLoader::layersMix()
{
    m_layers.profile = {{u"temp_max"_s, 20.0}, {u"humidity_min"_s, 40.0}};
    writeEnv("humidity_min=45\nexport ADD_NOISE=off\nHTTP_HEADERS='{\"X-Key\": \"a; b\"}'\n");
    m_layers.environment.insert(u"AUTH_TOKEN"_s, u"abc"_s);
    m_layers.environment.insert(u"PATH"_s, u"/bin"_s);
    m_layers.commandLine = {
        {u"--interval"_s, u"1"_s}, {u"--utc-offset"_s, u"-03:00"_s}, {u"--interval"_s, u"0.5"_s}};
    const auto loaded = loadSettings(m_layers);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    Settings expected;
    expected.temperature.range.maximum = 20.0;
    expected.humidity.range.minimum = 45.0;
    expected.addNoise = false;
    expected.httpHeaders = {{"X-Key", "a; b"}};
    expected.authToken = "abc";
    expected.intervalSeconds = 0.5;
    expected.utcOffsetMinutes = -180;
    QCOMPARE(loaded->settings, expected);
    QCOMPARE(loaded->sources.size(), 7);
    QCOMPARE(loaded->sources.value(u"INTERVAL_SECONDS"_s).where, u"--interval"_s);
    QCOMPARE(loaded->warnings, QStringList());
}

void TestLoader::envFileMissing()
{
    QVERIFY(loadSettings(m_layers).ok());
    m_layers.envFileRequired = true;
    QCOMPARE(errorOf(m_layers),
             u"%1 cannot be read: No such file or directory."_s.arg(m_layers.envFile));
}

void TestLoader::envFileIsAFolder()
{
    QVERIFY(QDir().mkpath(m_layers.envFile));
    QVERIFY(loadSettings(m_layers).ok());
    m_layers.envFileRequired = true;
    QVERIFY(errorOf(m_layers).startsWith(m_layers.envFile + u" cannot be read: "_s));
}

void TestLoader::envFileLaterDuplicateWins()
{
    writeEnv("TEMP_MIN=abc\ntemp_min=5\n");
    const auto loaded = loadSettings(m_layers);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->settings.temperature.range.minimum, 5.0);
    QCOMPARE(loaded->sources.value(u"TEMP_MIN"_s).where, m_layers.envFile + u":2"_s);
}

void TestLoader::envFileWarnings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("warning"); // after the file's name
    QTest::newRow("near") << QByteArray("\nTEMP_MN=5")
                          << u":2: TEMP_MN is not a setting of Aneroid and is ignored; did you "
                             "mean TEMP_MIN?"_s;
    QTest::newRow("far") << QByteArray("DATABASE_PASSWORD=hunter2")
                         << u":1: DATABASE_PASSWORD is not a setting of Aneroid and is ignored."_s;
    QTest::newRow("alias") << QByteArray("INTERVAL=5")
                           << u":1: INTERVAL is not a setting of Aneroid and is ignored; did you "
                              "mean INTERVAL_SECONDS?"_s;
    QTest::newRow("kebab") << QByteArray("temp-min=5")
                           << u":1: temp-min is not a setting of Aneroid and is ignored; did you "
                              "mean TEMP_MIN?"_s;
    QTest::newRow("no value") << QByteArray("TEMP_MIN")
                              << u":1: TEMP_MIN has no value and counts as not set; write "
                                 "TEMP_MIN=VALUE."_s;
    QTest::newRow("prose") << QByteArray("Settings of mine")
                           << u":1: this line is not NAME=VALUE and is ignored."_s;
    QTest::newRow("variable") << QByteArray("DEVICE_ID=${HOST}_1")
                              << u":1: ${HOST} in the value of DEVICE_ID is set neither on a line "
                                 "above nor in the environment and is left out; ${HOST:-TEXT} puts "
                                 "TEXT in its place."_s;
    QTest::newRow("comment") << QByteArray("DEVICE_ID= # mine")
                             << u":1: the value of DEVICE_ID is the text from \"#\" on; a comment "
                                "there has to stand on a line of its own."_s;
}

void TestLoader::envFileWarnings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, warning);
    writeEnv(text);
    const auto loaded = loadSettings(m_layers);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    QCOMPARE(loaded->warnings, QStringList{m_layers.envFile + warning});
}

void TestLoader::envFileErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error"); // after the file's name
    QTest::newRow("bad number")
        << QByteArray("\n\nTEMP_MIN=abc")
        << u":3: TEMP_MIN must be a number from -40 to 85 °C, not \"abc\"."_s;
    QTest::newRow("out of range")
        << QByteArray("interval_seconds=0")
        << u":1: INTERVAL_SECONDS must be a number from 0.01 to 86400 s, not \"0\"."_s;
    QTest::newRow("empty number")
        << QByteArray("TEMP_MIN=")
        << u":1: TEMP_MIN must be a number from -40 to 85 °C, not empty."_s;
    QTest::newRow("bad boolean") << QByteArray("ADD_NOISE=maybe")
                                 << u":1: ADD_NOISE must be true or false (or yes, no, on, off, 1, "
                                    "0), not \"maybe\"."_s;
    QTest::newRow("quotation mark") << QByteArray("TEMP_MIN=\"5")
                                    << u":1: the line of TEMP_MIN cannot be read; is a quotation "
                                       "mark missing?"_s;
    QTest::newRow("credentials") << QByteArray("SERVER_URL=http://me:hunter2@example.org")
                                 << u":1: SERVER_URL must be an http://, https://, mqtt:// or "
                                    u"mqtts:// address without user name, query or "
                                    "fragment, not \"http://***@example.org\"."_s;
}

void TestLoader::envFileErrors()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    writeEnv(text);
    QCOMPARE(errorOf(m_layers), m_layers.envFile + error);
}

void TestLoader::environmentNames()
{
    m_layers.environment.insert(u"temp_min"_s, u"1"_s);
    QCOMPARE(loadSettings(m_layers)->settings.temperature.range.minimum, 1.0);
    QCOMPARE(loadSettings(m_layers)->sources.value(u"TEMP_MIN"_s).where,
             u"environment variable temp_min"_s);
    m_layers.environment.insert(u"Temp_Min"_s, u"2"_s);
    m_layers.environment.insert(u"TEMP_MIN"_s, u"3"_s);
    QCOMPARE(loadSettings(m_layers)->settings.temperature.range.minimum, 3.0);
    // Only the names of the table: no alias, no other spelling, and no word about others.
    m_layers.environment.insert(u"INTERVAL"_s, u"1"_s);
    m_layers.environment.insert(u"TEMP_MAXX"_s, u"1"_s);
    const auto loaded = loadSettings(m_layers);
    QCOMPARE(loaded->settings.intervalSeconds, 10.0);
    QVERIFY(loaded->warnings.isEmpty());
}

void TestLoader::emptyEnvironmentIsUnset()
{
    writeEnv("SEED=7\nPROFILE=cellar\n");
    m_layers.environment.insert(u"SEED"_s, QString());
    m_layers.environment.insert(u"PROFILE"_s, QString());
    m_layers.environment.insert(u"SPEED"_s, QString());
    const auto loaded = loadSettings(m_layers);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->settings.seed, std::optional<qint64>(7));
    QCOMPARE(loaded->settings.profile, u"cellar"_s);
    QCOMPARE(loaded->originOf(u"SPEED"_s), SettingOrigin::Default);
}

void TestLoader::emptySeedOverrides()
{
    m_layers.profile.insert(u"seed"_s, 5);
    writeEnv("SEED=\n");
    QCOMPARE(loadSettings(m_layers)->settings.seed, std::optional<qint64>());
    writeEnv("SEED=7\n");
    m_layers.commandLine = {{u"--seed"_s, QString()}};
    QCOMPARE(loadSettings(m_layers)->settings.seed, std::optional<qint64>());
}

void TestLoader::everyErrorIsNamed()
{
    writeEnv("TEMP_MIN=abc\n");
    m_layers.environment.insert(u"speed"_s, u"fast"_s);
    m_layers.commandLine = {{u"--devices"_s, u"0"_s}};
    QCOMPARE(
        errorOf(m_layers).split(u'\n'),
        (QStringList{u"--devices: DEVICES must be a whole number from 1 to 1000000, not \"0\"."_s,
                     u"environment variable speed: SPEED must be a number from 1 to 3600, not "
                     "\"fast\"."_s,
                     m_layers.envFile +
                         u":1: TEMP_MIN must be a number from -40 to 85 °C, not \"abc\"."_s}));
}

void TestLoader::hiddenBadValueOnlyWarns()
{
    m_layers.environment.insert(u"SPEED"_s, u"fast"_s);
    m_layers.commandLine = {{u"--speed"_s, u"60"_s}};
    const auto loaded = loadSettings(m_layers);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->settings.speed, 60.0);
    QCOMPARE(loaded->warnings,
             QStringList{u"environment variable SPEED: SPEED must be a number from 1 to 3600, not "
                         "\"fast\". It is not used: --speed comes first."_s});
}

void TestLoader::secretsOnTheCommandLine()
{
    m_layers.commandLine = {{u"--auth-token"_s, u"hunter2"_s}, {u"--http-headers"_s, u"X: y"_s}};
    QCOMPARE(errorOf(m_layers).split(u'\n'),
             (QStringList{u"--auth-token is refused: every user of this machine can see the "
                          "secrets of a command line. Set AUTH_TOKEN in the environment or in the "
                          ".env file."_s,
                          u"--http-headers is refused: every user of this machine can see the "
                          "secrets of a command line. Set HTTP_HEADERS in the environment or in "
                          "the .env file."_s}));
}

void TestLoader::badSecretsAreNotShown()
{
    writeEnv("AUTH_TOKEN=hunter2 x\n");
    m_layers.environment.insert(u"HTTP_HEADERS"_s, u"hunter2"_s);
    const QString error = errorOf(m_layers);
    QVERIFY(error.contains(u":1: AUTH_TOKEN must be ASCII characters without spaces"_s));
    QVERIFY(error.contains(u"environment variable HTTP_HEADERS: HTTP_HEADERS must be"_s));
    QVERIFY(!error.contains(u"hunter2"_s));
}

void TestLoader::unknownCommandLineFlag()
{
    m_layers.commandLine = {{u"--tmp-min"_s, u"5"_s}};
    QCOMPARE(errorOf(m_layers), u"Unknown flag --tmp-min."_s);
}

void TestLoader::crossedRanges_data()
{
    QTest::addColumn<QByteArray>("env");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("error"); // %1: the file
    QTest::newRow("against the default")
        << QByteArray("TEMP_MIN=30") << QString()
        << u"TEMP_MIN (30 °C, %1:1) must not be above TEMP_MAX (28 °C, default)."_s;
    QTest::newRow("two sources")
        << QByteArray("TEMP_MIN=20") << u"15"_s
        << u"TEMP_MIN (20 °C, %1:1) must not be above TEMP_MAX (15 °C, --temp-max)."_s;
    QTest::newRow("a bad value is the only complaint")
        << QByteArray("TEMP_MIN=abc") << u"15"_s
        << u"%1:1: TEMP_MIN must be a number from -40 to 85 °C, not \"abc\"."_s;
    QTest::newRow("equal is fine") << QByteArray("TEMP_MIN=20") << u"20"_s << QString();
}

void TestLoader::crossedRanges()
{
    QFETCH(QByteArray, env);
    QFETCH(QString, flag);
    QFETCH(QString, error);
    writeEnv(env);
    if (!flag.isEmpty())
        m_layers.commandLine = {{u"--temp-max"_s, flag}};
    QCOMPARE(errorOf(m_layers), error.isEmpty() ? error : error.arg(m_layers.envFile));
}

void TestLoader::savedWindowNeverStops()
{
    m_layers.profile = {{u"temp_min"_s, 15.0}};
    m_layers.savedWindow = {{u"temp_min"_s, 900},      {u"speed"_s, u"fast"_s},
                            {u"add_noise"_s, false},   {u"old_setting"_s, 1},
                            {u"auth_token"_s, u"x"_s}, {u"devices"_s, 1.5}};
    const auto loaded = loadSettings(m_layers);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    Settings expected;
    expected.addNoise = false;
    expected.temperature.range.minimum = 15.0; // the next layer below takes the place
    QCOMPARE(loaded->settings, expected);
    QCOMPARE(loaded->warnings.size(), 5);
    QVERIFY(loaded->warnings.contains(
        u"saved window settings: TEMP_MIN must be a number from -40 to 85 °C, not \"900\". It is "
        "not used."_s));
    QCOMPARE(loaded->originOf(u"TEMP_MIN"_s), SettingOrigin::Profile);
    QCOMPARE(loaded->originOf(u"SPEED"_s), SettingOrigin::Default);
}

void TestLoader::savedRangeYields()
{
    m_layers.savedWindow = {{u"temp_min"_s, 25.0}, {u"temp_max"_s, 30.0}, {u"speed"_s, 2.0}};
    writeEnv("TEMP_MAX=20\n");
    const auto loaded = loadSettings(m_layers);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    QCOMPARE(loaded->settings.temperature.range, (Range{18.0, 20.0}));
    QCOMPARE(loaded->settings.speed, 2.0);
    QCOMPARE(loaded->warnings,
             QStringList{u"TEMP_MIN (25 °C, saved window settings) must not be above TEMP_MAX (20 "
                         "°C, %1:1). The saved values are not used."_s.arg(m_layers.envFile)});
}

void TestLoader::profileErrors()
{
    m_layers.profile = {{u"temp_mn"_s, 15.0}, {u"speed"_s, u"fast"_s}};
    QCOMPARE(errorOf(m_layers).split(u'\n'),
             (QStringList{
                 u"profile: \"temp_mn\" is not a setting of Aneroid; did you mean \"temp_min\"?"_s,
                 u"profile: SPEED must be a number from 1 to 3600, not \"fast\"."_s}));
}

void TestLoader::aPresetFillsWhatNothingElseSets_data()
{
    QTest::addColumn<QByteArray>("env");
    QTest::addColumn<QStringList>("flags"); // name and value in turn
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("standby");
    QTest::addColumn<QString>("preset");
    const QByteArray navigation = "SENSOR_PRESET=indoor-navigation\n";
    QTest::newRow("alone") << navigation << QStringList() << u"16"_s << u"0.5"_s
                           << u"indoor-navigation"_s;
    QTest::newRow("custom") << QByteArray("SENSOR_PRESET=custom\n") << QStringList() << u"off"_s
                            << u"forced"_s << u"custom"_s;
    QTest::newRow("same layer, before") << QByteArray("IIR_FILTER=4\n") + navigation
                                        << QStringList() << u"4"_s << u"0.5"_s << u"custom"_s;
    QTest::newRow("same layer, after") << navigation + QByteArray("IIR_FILTER=off\n")
                                       << QStringList() << u"off"_s << u"0.5"_s << u"custom"_s;
    QTest::newRow("higher layer") << navigation << QStringList{u"--standby-ms"_s, u"500"_s}
                                  << u"16"_s << u"500"_s << u"custom"_s;
    QTest::newRow("lower layer yields")
        << QByteArray("IIR_FILTER=4\nSTANDBY_MS=1000\n")
        << QStringList{u"--sensor-preset"_s, u"gaming"_s} << u"16"_s << u"0.5"_s << u"gaming"_s;
    QTest::newRow("two presets") << navigation
                                 << QStringList{u"--sensor-preset"_s, u"weather-monitoring"_s}
                                 << u"off"_s << u"forced"_s << u"weather-monitoring"_s;
    QTest::newRow("said twice") << QByteArray()
                                << QStringList{u"--sensor-preset"_s, u"gaming"_s, u"--iir-filter"_s,
                                               u"16"_s}
                                << u"16"_s << u"0.5"_s << u"gaming"_s;
}

void TestLoader::aPresetFillsWhatNothingElseSets()
{
    QFETCH(QByteArray, env);
    QFETCH(QStringList, flags);
    QFETCH(QString, filter);
    QFETCH(QString, standby);
    QFETCH(QString, preset);
    writeEnv(env);
    for (qsizetype i = 0; i < flags.size(); i += 2)
        m_layers.commandLine.append({flags[i], flags[i + 1]});
    const auto loaded = loadSettings(m_layers);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    QCOMPARE(loaded->warnings, QStringList());
    QCOMPARE(findSetting(u"IIR_FILTER"_s)->text(loaded->settings), filter);
    QCOMPARE(findSetting(u"STANDBY_MS"_s)->text(loaded->settings), standby);
    QCOMPARE(findSetting(u"SENSOR_PRESET"_s)->text(loaded->settings), preset);
}

void TestLoader::aPresetNamesItsSource()
{
    writeEnv("\nSENSOR_PRESET=gaming\n");
    m_layers.savedWindow.insert(u"iir_filter"_s, 2);
    const auto loaded = loadSettings(m_layers);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->sources.value(u"IIR_FILTER"_s).where, m_layers.envFile + u":2"_s);
    QCOMPARE(loaded->originOf(u"OVERSAMPLING_HUMIDITY"_s), SettingOrigin::EnvFile);
}

void TestLoader::aBadPresetIsAnError()
{
    writeEnv("SENSOR_PRESET=games\n");
    QCOMPARE(errorOf(m_layers),
             m_layers.envFile +
                 u":1: SENSOR_PRESET must be one of custom, weather-monitoring, "
                 "humidity-sensing, indoor-navigation, gaming, adafruit, esphome, tasmota, linux, "
                 "sensor-community, zephyr, not \"games\"."_s);
}

void TestLoader::sentencesGetTheirSource()
{
    const SettingSources sources{{u"ENDPOINT"_s, {SettingOrigin::EnvFile, u".env:3"_s}}};
    QCOMPARE(sourced(u"ENDPOINT: wrong."_s, sources), u"ENDPOINT (.env:3): wrong."_s);
    QCOMPARE(sourced(u"ENDPOINT:1:7: wrong."_s, sources), u"ENDPOINT:1:7 (.env:3): wrong."_s);
    for (const QString &same :
         {u"ENDPOINT (.env:3): wrong."_s, u"ENDPOINT:1:7 (.env:3): wrong."_s, u"PAYLOAD: wrong."_s,
          u"The ENDPOINT is wrong."_s, u"mine.json:2: wrong."_s, QString()})
        QCOMPARE(sourced(same, sources), same);
    QCOMPARE(sourcedName(u"ENDPOINT"_s, sources), u"ENDPOINT (.env:3)"_s);
    QCOMPARE(sourcedName(u"PAYLOAD"_s, sources), u"PAYLOAD"_s);
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
