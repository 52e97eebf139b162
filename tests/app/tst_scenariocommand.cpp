#include "core/receiver/receiver.h"
#include "core/scenario/scenariostore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QString errors;
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/// Rows of labels in any order, without the numbers that count them.
QByteArrayList withoutIds(const QByteArray &labels)
{
    QByteArrayList rows = labels.split('\n');
    for (QByteArray &row : rows)
        row.remove(0, row.indexOf(',') + 1);
    std::ranges::sort(rows);
    return rows;
}

/// Of the rows of a CSV file.
double meanTemperature(const QByteArray &rows)
{
    const QByteArrayList lines = rows.trimmed().split('\n').mid(1);
    double sum = 0.0;
    for (const QByteArray &line : lines)
        sum += line.split(',').at(3).toDouble() / static_cast<double>(lines.size());
    return sum;
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Everything that a scenario may say, over 20 simulated minutes.
const QByteArray busy = R"({
  "version": 1, "start": "2026-03-01T05:59:30.250Z", "end_ms": 1200000, "seed": 11,
  "settings": {"profile": "office-heating", "devices": 3, "interval_seconds": 1.5, "utc_offset": "+01:00",
               "iir_filter": 4, "interval_jitter": 0.3, "missed_samples": 5, "speed": 3600},
  "acts": [
    {"at_ms": 30000, "act": "settings", "settings": {"temp_max": 21.5, "noise_factor": 0.4}},
    {"at_ms": 60000, "act": "trigger", "event": "storm"},
    {"at_ms": 200000, "act": "settings", "settings": {"interval_seconds": 7, "speed": 1000}},
    {"at_ms": 400000, "act": "stop"},
    {"at_ms": 450000, "act": "settings", "settings": {"humidity_min": 20}},
    {"at_ms": 500000, "act": "start"},
    {"at_ms": 600000, "act": "gap", "duration_ms": 33333},
    {"at_ms": 700000, "act": "trigger", "event": "front", "duration_ms": 90000},
    {"at_ms": 750000, "act": "end_events"},
    {"at_ms": 900000, "act": "settings", "settings": {"enable_weather_events": false}}
  ]
})";

} // namespace

/// --scenario, --save-scenario and `aneroid-cli scenarios`, as a script calls them.
class TestScenarioCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] Outcome run(const QStringList &arguments,
                              const QMap<QString, QString> &variables = {}) const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(ANEROID_CLI), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// Summer in January, however LATITUDE is said; and a scenario keeps where its device stood.
    void theSouthIsTheSouthInEveryWay()
    {
        const auto made = [this](const QStringList &more,
                                 const QMap<QString, QString> &variables = {}) {
            return run(QStringList{u"backfill"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                                   u"2026-01-09"_s, u"--interval"_s, u"3600"_s, u"--seed"_s, u"3"_s,
                                   u"--utc-offset"_s, u"Z"_s, u"--profile"_s,
                                   u"outdoor-temperate"_s} +
                           more,
                       variables)
                .output;
        };
        const QByteArray north = made({});
        const QByteArray south = made({u"--latitude"_s, u"-33"_s});
        QVERIFY2(meanTemperature(south) > meanTemperature(north) + 8.0,
                 qPrintable(QString::number(meanTemperature(south))));
        QVERIFY(made({}, {{u"LATITUDE"_s, u"-33"_s}}) == south);
        QVERIFY(made({u"--latitude"_s, u"33"_s}) == north);

        write(file(u".env"_s), "LATITUDE=-33\n");
        QVERIFY(made({}) == south);
        const Outcome live =
            run({u"run"_s, u"--no-send"_s, u"--profile"_s, u"outdoor-temperate"_s, u"--start"_s,
                 u"2026-01-01T12:00:00Z"_s, u"--interval"_s, u"600"_s, u"--speed"_s, u"3600"_s,
                 u"--count"_s, u"6"_s, u"--seed"_s, u"3"_s, u"--output"_s, u"live.csv"_s,
                 u"--save-scenario"_s, u"s.json"_s});
        QVERIFY2(live.status == 0, qPrintable(live.errors));
        const QByteArray rows = contentOf(file(u"live.csv"_s));
        QVERIFY(meanTemperature(rows) > meanTemperature(north) + 8.0);
        write(file(u".env"_s), "LATITUDE=33\n");
        QVERIFY(run({u"backfill"_s, u"--scenario"_s, u"s.json"_s}).output == rows);
        const Outcome moved =
            run({u"backfill"_s, u"--scenario"_s, u"s.json"_s, u"--latitude"_s, u"33"_s});
        QVERIFY(meanTemperature(moved.output) < meanTemperature(rows) - 8.0);
    }

    /// Live, as backfill, with threads and in shards: cmp of the files is silent.
    void allWaysMakeTheSameBytes()
    {
        write(file(u"busy.json"_s), busy);
        const Outcome live =
            run({u"run"_s, u"--scenario"_s, u"busy.json"_s, u"--no-send"_s, u"--output"_s,
                 u"live.csv"_s, u"--save-scenario"_s, u"again.json"_s});
        QVERIFY2(live.status == 0, qPrintable(live.errors));
        const QByteArray rows = contentOf(file(u"live.csv"_s));
        QVERIFY(rows.count('\n') > 700);
        QVERIFY(rows.contains(",storm,"));

        for (const QStringList &how : {QStringList{u"busy.json"_s},
                                       {u"again.json"_s},
                                       {u"busy.json"_s, u"--threads"_s, u"1"_s},
                                       {u"busy.json"_s, u"--threads"_s, u"2"_s}}) {
            const Outcome made = run(
                QStringList{u"backfill"_s, u"--output"_s, u"made.csv"_s, u"--scenario"_s} + how);
            QVERIFY2(made.status == 0, qPrintable(made.errors));
            QVERIFY(contentOf(file(u"made.csv"_s)) == rows);
        }
        QByteArray joined;
        for (int shard = 1; shard <= 4; ++shard) {
            const Outcome part = run({u"backfill"_s, u"--scenario"_s, u"busy.json"_s, u"--shard"_s,
                                      u"%1/4"_s.arg(shard), u"--threads"_s, u"2"_s});
            QVERIFY2(part.status == 0, qPrintable(part.errors));
            joined += shard == 1 ? part.output : part.output.mid(part.output.indexOf('\n') + 1);
        }
        QVERIFY(joined == rows);
    }

    /// What was recorded here is played in another place, whatever is set there.
    void environmentAndEnvFileDoNotCount()
    {
        const Outcome session = run({u"run"_s, u"--no-send"_s, u"--interval"_s, u"0.05"_s,
                                     u"--count"_s, u"40"_s, u"--devices"_s, u"3"_s, u"--output"_s,
                                     u"a.csv"_s, u"--save-scenario"_s, u"s.json"_s},
                                    {{u"TEMP_MAX"_s, u"24"_s}, {u"AUTH_TOKEN"_s, u"s3cret"_s}});
        QVERIFY2(session.status == 0, qPrintable(session.errors));
        QVERIFY(!contentOf(file(u"s.json"_s)).contains("s3cret"));
        write(file(u".env"_s), "TEMP_MIN=99999\nSEED=1\nPROFILE=there-is-none\n");
        const Outcome again = run({u"backfill"_s, u"--scenario"_s, u"s.json"_s},
                                  {{u"TEMP_MAX"_s, u"80"_s}, {u"INTERVAL_SECONDS"_s, u"9"_s}});
        QVERIFY2(again.status == 0, qPrintable(again.errors));
        QCOMPARE(again.output, contentOf(file(u"a.csv"_s)));
        QCOMPARE(again.output.count('\n'), 121);
    }

    void anInterruptedRunIsKept()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(ANEROID_CLI),
                      {u"run"_s, u"--no-send"_s, u"--interval"_s, u"0.05"_s, u"--output"_s,
                       u"a.csv"_s, u"--save-scenario"_s, u"s.json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(file(u"a.csv"_s)).count('\n') > 5, 20'000);
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
        const Outcome again = run({u"backfill"_s, u"--scenario"_s, u"s.json"_s});
        QVERIFY2(again.status == 0, qPrintable(again.errors));
        QCOMPARE(again.output, contentOf(file(u"a.csv"_s)));
    }

    void flagsThatChangeReadingsAreRefused_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("range") << QStringList{u"--temp-max"_s, u"30"_s};
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"3"_s};
        QTest::newRow("profile") << QStringList{u"--profile"_s, u"cellar"_s};
        QTest::newRow("devices") << QStringList{u"--devices"_s, u"3"_s};
        QTest::newRow("boolean") << QStringList{u"--no-add-noise"_s};
        QTest::newRow("id") << QStringList{u"--device-id"_s, u"x"_s};
    }
    void flagsThatChangeReadingsAreRefused()
    {
        QFETCH(QStringList, flags);
        write(file(u"busy.json"_s), busy);
        for (const QStringList &verb :
             {QStringList{u"backfill"_s}, {u"run"_s, u"--no-send"_s, u"--output"_s, u"x.csv"_s}}) {
            const Outcome outcome =
                run(verb + QStringList{u"--scenario"_s, u"busy.json"_s} + flags);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.errors.contains(flags.front()), qPrintable(outcome.errors));
            QVERIFY(outcome.output.isEmpty());
        }
        QVERIFY(!QFile::exists(file(u"x.csv"_s)));
    }

    void spanAndIntervalCanBeChosen()
    {
        write(file(u"busy.json"_s), busy);
        const QByteArray rows = run({u"backfill"_s, u"--scenario"_s, u"busy.json"_s}).output;
        const Outcome part = run({u"backfill"_s, u"--scenario"_s, u"busy.json"_s, u"--from"_s,
                                  u"2026-03-01T06:01:00Z"_s, u"--to"_s, u"2026-03-01T06:02:00Z"_s});
        QVERIFY2(part.status == 0, qPrintable(part.errors));
        const QByteArray body = part.output.mid(part.output.indexOf('\n') + 1);
        QVERIFY(body.count('\n') > 50);
        QVERIFY(rows.contains(body));
        const Outcome slow =
            run({u"backfill"_s, u"--scenario"_s, u"busy.json"_s, u"--interval"_s, u"60"_s});
        QVERIFY2(slow.status == 0, qPrintable(slow.errors));
        QVERIFY(slow.output.count('\n') < 65);
        const Outcome before =
            run({u"backfill"_s, u"--scenario"_s, u"busy.json"_s, u"--from"_s, u"2026-02-01"_s});
        QCOMPARE(before.status, 2);
        QVERIFY2(before.errors.contains(u"2026-03-01T05:59:30.250Z"_s), qPrintable(before.errors));
    }

    void aBadScenarioIsNamed()
    {
        QByteArray bad = busy;
        bad.replace("\"front\"", "\"hail\"");
        write(file(u"bad.json"_s), bad);
        const Outcome outcome = run({u"run"_s, u"--scenario"_s, u"bad.json"_s, u"--no-send"_s});
        QCOMPARE(outcome.status, 2);
        for (const QString &word : {u"bad.json"_s, u"acts[7]"_s, u"event"_s, u"hail"_s, u"storm"_s})
            QVERIFY2(outcome.errors.contains(word), qPrintable(outcome.errors));
        const Outcome unknown = run({u"run"_s, u"--scenario"_s, u"quite-week"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.errors.contains(u"quiet-week"_s), qPrintable(unknown.errors));
    }

    void aFileThatCannotBeWrittenIsSaidAtOnce()
    {
        const Outcome outcome = run({u"run"_s, u"--no-send"_s, u"--output"_s, u"a.csv"_s,
                                     u"--save-scenario"_s, u"no/such/folder/s.json"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(u"no/such/folder/s.json"_s), qPrintable(outcome.errors));
        QVERIFY(!QFile::exists(file(u"a.csv"_s)));
    }

    void anotherVersionIsSaid()
    {
        QByteArray old = busy;
        old.replace("\"version\": 1,", "\"version\": 1, \"generator\": \"aneroid 0.8.0\",");
        write(file(u"old.json"_s), old);
        const Outcome outcome = run({u"backfill"_s, u"--scenario"_s, u"old.json"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.errors.contains(u"0.8.0"_s), qPrintable(outcome.errors));
    }

    void aScenarioCanBeginNow()
    {
        write(file(u"busy.json"_s), busy);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const Outcome outcome = run({u"run"_s, u"--scenario"_s, u"busy.json"_s, u"--no-send"_s,
                                     u"--start"_s, u"now"_s, u"--output"_s, u"now.csv"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const QByteArrayList lines = contentOf(file(u"now.csv"_s)).split('\n');
        QVERIFY(lines.size() > 700);
        const QDateTime first =
            QDateTime::fromString(QString::fromLatin1(lines.at(1).left(24)), Qt::ISODateWithMs);
        QVERIFY(first >= before && first < before.addSecs(60));
    }

    void aRunEndsAtItsTime()
    {
        const Outcome timed = run({u"run"_s, u"--no-send"_s, u"--speed"_s, u"600"_s,
                                   u"--duration"_s, u"10m"_s, u"--output"_s, u"a.csv"_s});
        QVERIFY2(timed.status == 0, qPrintable(timed.errors));
        QCOMPARE(contentOf(file(u"a.csv"_s)).count('\n'), 62);
        const Outcome until =
            run({u"run"_s, u"--no-send"_s, u"--speed"_s, u"600"_s, u"--start"_s, u"2026-01-01"_s,
                 u"--until"_s, u"2026-01-01T00:05:00Z"_s, u"--output"_s, u"b.csv"_s});
        QVERIFY2(until.status == 0, qPrintable(until.errors));
        QCOMPARE(contentOf(file(u"b.csv"_s)).count('\n'), 32);
        for (const QStringList &wrong : {QStringList{u"--duration"_s, u"soon"_s},
                                         {u"--duration"_s, u"0s"_s},
                                         {u"--until"_s, u"2001-01-01"_s}}) {
            const Outcome outcome = run(QStringList{u"run"_s, u"--no-send"_s} + wrong);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.errors.contains(wrong.front()), qPrintable(outcome.errors));
        }
        const Outcome past = run(
            {u"backfill"_s, u"--from"_s, u"-2h"_s, u"--to"_s, u"now"_s, u"--interval"_s, u"60"_s});
        QVERIFY2(past.status == 0, qPrintable(past.errors));
        QVERIFY(past.output.count('\n') >= 121 && past.output.count('\n') <= 123);
    }

    void builtInOnesAreListedAndShown()
    {
        const Outcome list = run({u"scenarios"_s});
        QCOMPARE(list.status, 0);
        QCOMPARE(list.output.count('\n'), scenarios::names().size());
        const QJsonArray json =
            QJsonDocument::fromJson(run({u"scenarios"_s, u"--json"_s}).output).array();
        QCOMPARE(json.size(), scenarios::names().size());
        for (const QJsonValue &entry : json) {
            const QString name = entry[u"name"_s].toString();
            QVERIFY(list.output.contains(name.toUtf8()));
            QVERIFY(!entry[u"description"_s].toString().isEmpty());
            QVERIFY(!entry[u"expectation"_s].toString().isEmpty());
            const Outcome page = run({u"scenarios"_s, name});
            QCOMPARE(page.status, 0);
            QVERIFY(page.output.contains(entry[u"description"_s].toString().toUtf8()));
            const Outcome source = run({u"scenarios"_s, name, u"--json"_s});
            write(file(name + u".json"_s), source.output);
            const auto read = scenarios::load(file(name + u".json"_s));
            QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error()));
            // The list has the file's own words.
            QCOMPARE(read->title, entry[u"title"_s].toString());
            QCOMPARE(read->description, entry[u"description"_s].toString());
            QCOMPARE(read->expectation, entry[u"expectation"_s].toString());
        }
        QCOMPARE(run({u"scenarios"_s, u"quite-week"_s}).status, 2);
    }

    /// To their end, against the built-in receiver, and the same as history.
    void builtInOnesRunToTheirEnd_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : scenarios::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void builtInOnesRunToTheirEnd()
    {
        QFETCH(QString, name);
        Receiver receiver;
        Receiver::Options options;
        options.port = 0;
        options.database = file(u"received.sqlite"_s);
        QVERIFY(receiver.start(options));
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.setStandardOutputFile(file(u"lines.txt"_s));
        process.start(QStringLiteral(ANEROID_CLI),
                      {u"run"_s, u"--scenario"_s, name, u"--catch-up"_s, u"--batch"_s, u"500"_s,
                       u"--server"_s, receiver.url(), u"--output"_s, u"live.csv"_s, u"--labels"_s,
                       u"live-labels.csv"_s, u"--transport-log"_s, u"log.csv"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 240'000);
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QByteArray rows = contentOf(file(u"live.csv"_s));
        QVERIFY(rows.count('\n') > 1000);
        const Outcome made = run({u"backfill"_s, u"--scenario"_s, name, u"--output"_s,
                                  u"made.csv"_s, u"--labels"_s, u"labels.csv"_s});
        QVERIFY2(made.status == 0, qPrintable(made.errors));
        QVERIFY(contentOf(file(u"made.csv"_s)) == rows);
        const auto scenario = scenarios::load(name);
        const bool labelled = std::ranges::any_of(scenario->acts, [](const Act &act) {
            return act.kind == ActKind::Trigger || act.kind == ActKind::Fault;
        });
        const QByteArray labels = contentOf(file(u"labels.csv"_s));
        QCOMPARE(labels.count('\n') > 1, labelled);
        QCOMPARE(withoutIds(contentOf(file(u"live-labels.csv"_s))), withoutIds(labels));
        for (const Act &act : scenario->acts) {
            const std::string_view kind = wireName(act.fault.kind);
            const bool sensor = infoOf(act.fault.kind).cause == FaultCause::Sensor;
            if (act.kind == ActKind::Fault)
                QVERIFY(
                    labels.contains(QByteArray(kind.data(), static_cast<qsizetype>(kind.size())) +
                                    (sensor ? ",sensor," : ",transport,")));
        }
        // All that was made arrived, but for what was lost on its way.
        const QByteArray lost = contentOf(file(u"log.csv"_s));
        const qsizetype sent = rows.count('\n') - 1 - lost.count(",loss,");
        QVERIFY2(contentOf(file(u"lines.txt"_s))
                     .contains("Final stats: " + QByteArray::number(sent) + " sent, 0 failed"),
                 contentOf(file(u"lines.txt"_s)).right(200).constData());
    }
};

QTEST_GUILESS_MAIN(TestScenarioCommand)
#include "tst_scenariocommand.moc"
