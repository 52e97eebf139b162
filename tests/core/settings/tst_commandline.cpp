#include "core/settings/commandline.h"
#include "core/settings/table.h"

#include <QTest>

#include <CLI/CLI.hpp>

using namespace aneroid;
using namespace Qt::StringLiterals;

/// In the shapes of both programs: flags at the top (the window), and on subcommands (the console).
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flags_data();
    void flags();
    void everySettingHasAFlag();
    void valuesReachTheSettings();
    void subcommandsShareTheFlags();
    void endings_data();
    void endings();
    void helpListsEverything();
    void versionEnds();
    void secretsEndAtOnce_data();
    void secretsEndAtOnce();
    void envFile();
    void extras_data();
    void extras();
};

namespace {

/// aneroid-cli in small: run --count, and serve --port.
struct Console
{
    CLI::App app{"A virtual BME280", "aneroid-cli"};
    SettingLayers layers;
    int count = 0;
    int port = 0;
    std::string device;

    Console()
    {
        app.require_subcommand(1);
        app.set_version_flag("--version", "aneroid-cli 1.0.0");
        CLI::App *run = app.add_subcommand("run", "Makes readings");
        run->add_option("-n,--count", count, "Readings a device");
        addSettingFlags(*run, layers.commandLine);
        addEnvFileFlag(*run, layers);
        CLI::App *serve = app.add_subcommand("serve", "Receives readings");
        CLI::Option *listen = serve->add_option("--port", port, "Port");
        serve->add_flag("--quiet")->excludes(listen);
        serve->add_flag("--loud")->needs(listen);
        app.add_subcommand("chip")->add_option("device", device)->required();
        CLI::App *mqtt = app.add_subcommand("mqtt");
        mqtt->require_subcommand(1);
        addSettingFlags(*mqtt->add_subcommand("retract"), layers.commandLine);
    }
};

QString written(const QList<QPair<QString, QString>> &flags)
{
    QStringList words;
    for (const auto &[flag, value] : flags)
        words.append(flag + u'=' + value);
    return words.join(u'|');
}

} // namespace

void TestCommandLine::flags_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *arguments, const char *expected) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts)
                                 << QString::fromUtf8(expected);
    };
    row("", "");
    row("--temp-min 5", "--temp-min=5");
    row("--temp-min=5", "--temp-min=5");
    row("--temp-min -5", "--temp-min=-5");
    row("--temp-min=-5", "--temp-min=-5");
    row("--temp-min -5 --temp-max -.5", "--temp-min=-5|--temp-max=-.5");
    row("--utc-offset -03:00", "--utc-offset=-03:00");
    row("--utc-offset -3", "--utc-offset=-3");
    row("--server http://a:1", "--server=http://a:1");
    row("--server-url=http://a/?x=y", "--server-url=http://a/?x=y");
    row("--interval 1 --interval-seconds 2", "--interval=1|--interval-seconds=2");
    row("--interval-seconds 2 --interval 1", "--interval-seconds=2|--interval=1");
    row("--interval 1 --interval 2", "--interval=1|--interval=2");
    row("--add-noise", "--add-noise=true");
    row("--add-noise=off", "--add-noise=off");
    row("--add-noise=maybe", "--add-noise=maybe");
    row("--no-add-noise", "--no-add-noise=false");
    row("--add-noise --no-add-noise", "--add-noise=true|--no-add-noise=false");
    row("--no-add-noise --add-noise", "--no-add-noise=false|--add-noise=true");
    row("--no-send-to-server --ordered", "--no-send-to-server=false|--ordered=true");
    row("--seed=", "--seed=");
    row("--seed= --speed 2", "--seed=|--speed=2");
    row("--device-id [a,b]", "--device-id=[a,b]");
    row("--device-id-pattern s{n:04}", "--device-id-pattern=s{n:04}");
}

void TestCommandLine::flags()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    CLI::App app("window", "aneroid");
    QList<QPair<QString, QString>> out;
    addSettingFlags(app, out);
    const auto parsed = parseCommandLine(app, arguments);
    QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().error));
    QCOMPARE(written(out), expected);
}

void TestCommandLine::everySettingHasAFlag()
{
    for (const SettingInfo &info : settingTable()) {
        if (isSecret(info))
            continue;
        CLI::App app("window", "aneroid");
        QList<QPair<QString, QString>> out;
        addSettingFlags(app, out);
        const QString flag = u"--"_s + flagName(info);
        // What is the payload's by default has no text of its own.
        static const QHash<QString, QString> given{{u"MQTT_TOPIC"_s, u"lab/{{device_id}}"_s},
                                                   {u"MQTT_RETAIN"_s, u"true"_s},
                                                   {u"MQTT_QOS"_s, u"1"_s}};
        const QString text = given.value(QString::fromLatin1(info.name), info.text(Settings()));
        QVERIFY2(parseCommandLine(app, {flag + u'=' + text}).ok(), info.name);
        QCOMPARE(written(out), flag + u'=' + text);
    }
}

void TestCommandLine::valuesReachTheSettings()
{
    Console console;
    const auto parsed = parseCommandLine(
        console.app, {u"run"_s, u"--interval"_s, u"0.01"_s, u"--seed"_s, u"7"_s, u"--count"_s,
                      u"250"_s, u"--temp-min"_s, u"-5"_s, u"--no-enable-daily-pattern"_s,
                      u"--device-id"_s, u"küche"_s, u"--utc-offset"_s, u"-03:00"_s});
    QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().error));
    const auto loaded = loadSettings(console.layers);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error()));
    Settings expected;
    expected.intervalSeconds = 0.01;
    expected.seed = 7;
    expected.temperature.range.minimum = -5.0;
    expected.dailyPattern = false;
    expected.deviceId = u"küche"_s;
    expected.utcOffsetMinutes = -180;
    QCOMPARE(loaded->settings, expected);
    QCOMPARE(console.count, 250);
    QCOMPARE(loaded->sources.value(u"ENABLE_DAILY_PATTERN"_s).where,
             u"--no-enable-daily-pattern"_s);
}

void TestCommandLine::subcommandsShareTheFlags()
{
    CLI::App app("console", "aneroid-cli");
    QList<QPair<QString, QString>> out;
    addSettingFlags(*app.add_subcommand("run"), out);
    addSettingFlags(*app.add_subcommand("backfill"), out);
    QVERIFY(parseCommandLine(app, {u"backfill"_s, u"--seed"_s, u"1"_s}).ok());
    QCOMPARE(written(out), u"--seed=1"_s);
}

void TestCommandLine::endings_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *arguments, const char *sentence) {
        QTest::newRow(arguments) << QString::fromUtf8(sentence);
    };
    row("run --tmp-min 5", "Unknown flag --tmp-min; did you mean --temp-min?");
    row("run --tmp-min=5", "Unknown flag --tmp-min; did you mean --temp-min?");
    row("run --temp_min 5", "Unknown flag --temp_min; did you mean --temp-min?");
    row("run -temp-min 5", "Unknown flag -temp-min; did you mean --temp-min?");
    row("run --conut 5", "Unknown flag --conut; did you mean --count?");
    row("run --serv x", "Unknown flag --serv; did you mean --server?");
    row("run --no-ad-noise", "Unknown flag --no-ad-noise; did you mean --no-add-noise?");
    row("run --env-fil x", "Unknown flag --env-fil; did you mean --env-file?");
    row("run --hlep", "Unknown flag --hlep; did you mean --help?");
    row("run --frobnicate", "Unknown flag --frobnicate.");
    row("run -x", "Unknown flag -x.");
    row("run stray", "Unexpected argument \"stray\".");
    row("run --add-noise false", "Unexpected argument \"false\".");
    row("run --no-add-noise=false", "--no-add-noise takes no value; write --add-noise=BOOL.");
    row("run --no-add-noise=no", "--no-add-noise takes no value; write --add-noise=BOOL.");
    row("--seed 7 run", "--seed belongs to the command \"run\" and has to stand after it.");
    row("serve --seed 7", "--seed belongs to the command \"run\" and has to stand after it.");
    row("rnu", "Unknown command \"rnu\"; did you mean \"run\"?");
    row("frobnicate", "Unknown command \"frobnicate\"; there are: run, serve, chip, mqtt.");
    row("--verison", "Unknown flag --verison; did you mean --version?");
    row("run --temp-min", "--temp-min needs a value.");
    row("run --seed 1 --seed", "--seed needs a value.");
    row("run --count", "--count needs a value.");
    row("run --server", "--server needs a value.");
    row("run --count 1 --count 2", "--count is given more than once.");
    row("serve --port 1 --quiet", "--port and --quiet do not go together.");
    row("serve --loud", "--loud is for use with --port.");
    row("chip", "The argument \"device\" is missing.");
    row("mqtt", "A command is missing; there are: retract.");
    row("mqtt retrat", "Unknown command \"retrat\"; did you mean \"retract\"?");
    row("mqtt retract --serv x", "Unknown flag --serv; did you mean --server?");
    row("run --device-id --count 5", "--device-id needs a value, and --count looks like a flag.");
    row("--", "A command is missing; there are: run, serve, chip, mqtt.");
    row("run --auth-tokn hunter2", "Unknown flag --auth-tokn.");
    row("run --auth-tokn=hunter2", "Unknown flag --auth-tokn.");
    row("run --auth-tokn -xhunter2", "Unknown flag --auth-tokn.");
}

void TestCommandLine::endings()
{
    QFETCH(QString, sentence);
    const QStringList arguments = QString::fromUtf8(QTest::currentDataTag()).split(u' ');
    Console console;
    const auto parsed = parseCommandLine(console.app, arguments);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().status, 2);
    QVERIFY(parsed.error().output.isEmpty());
    const QStringList lines = parsed.error().error.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], sentence);
    QVERIFY(lines[1].startsWith(u"\"aneroid-cli"_s) && lines[1].contains(u"--help"_s));
}

void TestCommandLine::helpListsEverything()
{
    Console console;
    const auto parsed = parseCommandLine(console.app, {u"run"_s, u"--help"_s});
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().status, 0);
    const QString help = parsed.error().output;
    for (const SettingInfo &info : settingTable())
        QVERIFY2(help.contains(u"--"_s + flagName(info) + u' ') != isSecret(info), info.name);
    for (const auto &text : {u"--interval-seconds NUMBER, --interval NUMBER"_s,
                             u"--add-noise [=BOOL], --no-add-noise"_s, u"--server URL"_s,
                             u"Lowest temperature that the air reaches. [18]"_s, u"--env-file"_s,
                             u"Temperature:\n"_s, u"--count"_s})
        QVERIFY2(help.contains(text), qPrintable(text + u" is not in "_s + help));
    QVERIFY(parsed.error().error.isEmpty());
}

void TestCommandLine::versionEnds()
{
    Console console;
    const auto parsed = parseCommandLine(console.app, {u"--version"_s});
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().status, 0);
    QCOMPARE(parsed.error().output, u"aneroid-cli 1.0.0\n"_s);
}

void TestCommandLine::secretsEndAtOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("value") << QStringList{u"--auth-token"_s, u"hunter2"_s};
    QTest::newRow("equals") << QStringList{u"--auth-token=hunter2"_s};
    QTest::newRow("empty") << QStringList{u"--auth-token="_s};
    QTest::newRow("none") << QStringList{u"--auth-token"_s};
    QTest::newRow("like a flag") << QStringList{u"--auth-token"_s, u"-hunter2"_s};
    QTest::newRow("headers") << QStringList{u"--http-headers"_s, u"X: hunter2"_s};
}

void TestCommandLine::secretsEndAtOnce()
{
    QFETCH(QStringList, arguments);
    Console console;
    const auto parsed = parseCommandLine(console.app, QStringList{u"run"_s} + arguments);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().status, 2);
    const QString flag = arguments.first().section(u'=', 0, 0);
    QVERIFY2(parsed.error().error.startsWith(
                 flag + u" is refused: every user of this machine can see the secrets"_s),
             qPrintable(parsed.error().error));
    QVERIFY(!parsed.error().error.contains(u"hunter2"_s));
}

void TestCommandLine::envFile()
{
    Console console;
    QVERIFY(parseCommandLine(console.app, {u"run"_s, u"--env-file"_s, u"/tmp/Ä.env"_s}).ok());
    QCOMPARE(console.layers.envFile, u"/tmp/Ä.env"_s);
    QVERIFY(console.layers.envFileRequired);
}

void TestCommandLine::extras_data()
{
    QTest::addColumn<QStringList>("extras");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("only dashes") << QStringList{u"--"_s} << QString();
    QTest::newRow("flag first") << QStringList{u"--sped"_s, u"5"_s}
                                << u"Unknown flag --sped; did you mean --speed?"_s;
    QTest::newRow("flag after a word")
        << QStringList{u"5"_s, u"--sped"_s} << u"Unknown flag --sped; did you mean --speed?"_s;
    QTest::newRow("word") << QStringList{u"a.csv"_s} << u"Unexpected argument \"a.csv\"."_s;
    QTest::newRow("single dash") << QStringList{u"-"_s} << u"Unexpected argument \"-\"."_s;
}

void TestCommandLine::extras()
{
    QFETCH(QStringList, extras);
    QFETCH(QString, message);
    CLI::App app("window", "aneroid");
    QList<QPair<QString, QString>> out;
    addSettingFlags(app, out);
    QCOMPARE(unknownFlagMessage(app, extras), message);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
