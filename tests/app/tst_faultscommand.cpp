#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QString errors;
};

using Table = QList<QStringList>;

Table tableOf(const QByteArray &csv)
{
    Table table;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.isEmpty())
            table.append(QString::fromUtf8(line).split(u','));
    }
    return table;
}

QStringList words(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

const QByteArray plan = "--from 2026-01-01 --to 2026-01-02 --interval 60 --seed 7 --utc-offset Z ";

} // namespace

/// Faults, the chip's words and labels, as a script asks for them.
class TestFaultsCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        const QString path = QFileInfo(QStringLiteral(ANEROID_CLI)).path();
        environment.insert(QStringLiteral("PATH"),
                           path + u':' + environment.value(QStringLiteral("PATH")));
        return environment;
    }

    Outcome run(const QStringList &arguments, const QString &program = QStringLiteral(ANEROID_CLI))
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            qFatal("the program does not end");
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Outcome cli(const QByteArray &arguments) { return run(words(arguments)); }

    QByteArray contents(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    /// Rows of `data` say the same as `labels`: each row names the sensor faults that cover it, and
    /// each label covers a row, or a gap where it is a dropout.
    void compare(const Table &data, const Table &labels)
    {
        QVERIFY(labels.size() > 1);
        QSet<int> seen;
        for (const QStringList &row : data.mid(1)) {
            QSet<QString> named;
            for (int i = 1; i < labels.size(); ++i) {
                const QStringList &label = labels[i];
                if (label[1] != row[1] || label[4] != QLatin1StringView("sensor") ||
                    row[0] < label[5] || row[0] >= label[6])
                    continue;
                named.insert(label[3]);
                seen.insert(i);
            }
            const QStringList list = row[7].split(u'+', Qt::SkipEmptyParts);
            const QSet<QString> kinds(list.begin(), list.end());
            QVERIFY2(kinds == named, qPrintable(row.join(u',')));
        }
        for (int i = 1; i < labels.size(); ++i) {
            const bool dropout = labels[i][3] == QLatin1StringView("dropout");
            if (labels[i][4] == QLatin1StringView("sensor"))
                QVERIFY2(seen.contains(i) != dropout, qPrintable(labels[i].join(u',')));
        }
    }

private Q_SLOTS:
    void listsTheKinds()
    {
        const Outcome json = cli("faults --json");
        QCOMPARE(json.status, 0);
        const QJsonArray kinds = QJsonDocument::fromJson(json.output).array();
        QCOMPARE(kinds.size(), 31);
        const QJsonObject spike = kinds.at(1).toObject();
        QCOMPARE(spike.value(QStringLiteral("kind")).toString(), QStringLiteral("spike"));
        QCOMPARE(spike.value(QStringLiteral("strength"))
                     .toObject()
                     .value(QStringLiteral("by_channel"))
                     .toObject()
                     .value(QStringLiteral("pressure"))
                     .toObject()
                     .value(QStringLiteral("unit"))
                     .toString(),
                 QStringLiteral("hPa"));
        const Outcome text = cli("faults");
        QCOMPARE(text.output.count("--fault \""), 31);
    }

    void printsTheChip()
    {
        const Outcome one = cli("chip a --seed 1 --sensor-preset linux");
        QCOMPARE(one.status, 0);
        static const QRegularExpression rows(QStringLiteral(
            "^88 ( [0-9A-F]{2}){26}\nD0  60\nE1 ( [0-9A-F]{2}){7}\nF2  05 00 57 08\n$"));
        QVERIFY2(rows.match(QString::fromUtf8(one.output)).hasMatch(), one.output.constData());
        QCOMPARE(cli("chip a --seed 1 --sensor-preset linux").output, one.output);
        QVERIFY(cli("chip b --seed 1 --sensor-preset linux").output != one.output);
        QVERIFY(cli("chip a --seed 1 --fault bmp280").output.contains("\nD0  58\n"));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const QByteArray &arguments, const char *said) {
            QTest::newRow(arguments.constData()) << arguments << QString::fromUtf8(said);
        };
        row("--fault spik", "Did you mean \"spike\"?");
        row("--fault spike:devices=nobody", "there is no device \"nobody\"");
        row("--fault-rate -1", "FAULT_RATE must be a number from 0 to 10000");
        row("--fault-mix stock=1", "Did you mean \"stuck\"?");
        row("--benchmark nob --output x", "it must be nab, gutentag or tsb-ad");
        row("--benchmark nab", "needs --output FOLDER");
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QString, said);
        const Outcome refused = cli("backfill " + plan + arguments);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains(said), qPrintable(refused.errors));
    }

    void labelsAreWhatWasInjected_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::newRow("overlaps") << QByteArray(
            "--fault stuck:at=+1h,for=2h,channel=humidity --fault "
            "spike:at=+2h;spike:at=+3h,every=6h "
            "--fault level_shift:at=+90m,for=1h,devices=bme280_0002");
        QTest::newRow("borders") << QByteArray(
            "--fault stuck:at=2025-12-31T23:00:00Z,for=2h --fault drift:at=+23h,for=5h "
            "--fault bmp280:at=+23h59m,devices=bme280_0003 --fault spike:at=+0s");
        QTest::newRow("random") << QByteArray("--fault-rate 12");
        QTest::newRow("random, logger")
            << QByteArray("--fault-rate 12 --missed-samples 10 --interval-jitter 3");
        QTest::newRow("long interval") << QByteArray("--fault-rate 15 --interval 1800");
    }
    void labelsAreWhatWasInjected()
    {
        QFETCH(QByteArray, faults);
        const QByteArray all = "backfill " + plan + "--devices 3 " + faults;
        QCOMPARE(cli(all + " --output data.csv --labels labels.csv").status, 0);
        const Table data = tableOf(contents(QStringLiteral("data.csv")));
        const Table labels = tableOf(contents(QStringLiteral("labels.csv")));
        compare(data, labels);
        Table joinedData{data.front()};
        Table joinedLabels{labels.front()};
        for (const char *shard : {"1/3", "2/3", "3/3"}) {
            QCOMPARE(
                cli(all + " --output part.csv --labels part.labels.csv --shard " + shard).status,
                0);
            joinedData += tableOf(contents(QStringLiteral("part.csv"))).mid(1);
            joinedLabels += tableOf(contents(QStringLiteral("part.labels.csv"))).mid(1);
        }
        QVERIFY(joinedData == data);
        QVERIFY(joinedLabels == labels);
    }

    void aLiveRunIsTheSame()
    {
        const QByteArray how = "--interval 60 --seed 7 --utc-offset Z --raw --raw-bytes --fault "
                               "stuck:at=+1h,for=30m;dropout:at=+2h,for=5m --fault-rate 20 "
                               "--sensor-preset linux --interval-jitter 2 --missed-samples 3 ";
        QCOMPARE(cli("run --no-send --start 2026-01-01T00:00:00Z --catch-up --count 600 --output "
                     "live.csv --labels live.labels.csv " +
                     how)
                     .status,
                 0);
        QCOMPARE(cli("backfill --from 2026-01-01 --to 2026-01-01T12:00:00Z --output made.csv "
                     "--labels made.labels.csv " +
                     how)
                     .status,
                 0);
        const Table live = tableOf(contents(QStringLiteral("live.csv")));
        const Table made = tableOf(contents(QStringLiteral("made.csv")));
        QVERIFY(live.size() > 550);
        QCOMPARE(live, made.mid(0, live.size()));
        QCOMPARE(live.front().mid(8).join(u','),
                 QStringLiteral("raw_temperature,raw_pressure,raw_humidity,raw_bytes"));
        // Live labels come by their end, and what goes on at the end is cut there.
        const QString last = live.back().front();
        const auto sensorLabels = [&last](const Table &labels) {
            QStringList list;
            for (const QStringList &label : labels.mid(1)) {
                if (label[4] == QLatin1StringView("sensor") && label[6] <= last)
                    list.append(label.mid(1).join(u','));
            }
            list.sort();
            return list;
        };
        const QStringList wanted =
            sensorLabels(tableOf(contents(QStringLiteral("made.labels.csv"))));
        QVERIFY(wanted.size() > 4);
        QCOMPARE(sensorLabels(tableOf(contents(QStringLiteral("live.labels.csv")))), wanted);
    }

    void nabHasItsLayout()
    {
        QCOMPARE(cli("backfill " + plan + "--fault-rate 20 --benchmark nab --output nab").status,
                 0);
        const QJsonObject windows =
            QJsonDocument::fromJson(contents(QStringLiteral("nab/labels/combined_windows.json")))
                .object();
        QCOMPARE(windows.size(), 3);
        int count = 0;
        for (const QString &name : windows.keys()) {
            const Table data = tableOf(contents(QStringLiteral("nab/data/") + name));
            QCOMPARE(data.front(),
                     (QStringList{QStringLiteral("timestamp"), QStringLiteral("value")}));
            QStringList times;
            for (const QStringList &row : data.mid(1))
                times.append(row.front());
            QVERIFY(!times.front().contains(u'T') && !times.front().contains(u'.'));
            const qsizetype probation =
                std::min<qsizetype>(static_cast<qsizetype>(0.15 * double(times.size())), 750);
            qsizetype before = -1;
            for (const QJsonValue &window : windows.value(name).toArray()) {
                const auto rowOf = [&](int end) {
                    const QString time = window.toArray().at(end).toString();
                    return time.endsWith(QStringLiteral(".000000")) ? times.indexOf(time.chopped(7))
                                                                    : -1;
                };
                QVERIFY(rowOf(0) >= probation);
                QVERIFY(rowOf(0) > before + 1 || before < 0);
                QVERIFY(rowOf(1) >= rowOf(0));
                before = rowOf(1);
                ++count;
            }
        }
        QVERIFY(count > 0);
        const Outcome again =
            cli("backfill " + plan + "--fault-rate 20 --benchmark nab --output nab");
        QCOMPARE(again.status, 1);
        QVERIFY(again.errors.contains(QStringLiteral("not empty")));
    }

    void gutenTagHasItsLayout()
    {
        QCOMPARE(cli("backfill " + plan +
                     "--devices 2 --fault-rate 20 --benchmark gutentag --output tag")
                     .status,
                 0);
        for (const char *device : {"bme280_0001", "bme280_0002"}) {
            const QString folder = QStringLiteral("tag/") + QLatin1StringView(device);
            const Table train = tableOf(contents(folder + QStringLiteral("/train_no_anomaly.csv")));
            const Table test = tableOf(contents(folder + QStringLiteral("/test.csv")));
            QCOMPARE(test.front().join(u','),
                     QStringLiteral("timestamp,value-0,value-1,value-2,is_anomaly"));
            QVERIFY(train.size() > 100);
            int bad = 0;
            for (qsizetype i = 1; i < test.size(); ++i) {
                QCOMPARE(test[i][0], QString::number(i - 1));
                QVERIFY(!test[i].contains(QString()));
                bad += test[i][4] == QLatin1StringView("1") ? 1 : 0;
            }
            QVERIFY(bad > 0);
            for (const QStringList &row : train.mid(1))
                QCOMPARE(row[4], QStringLiteral("0"));
        }
    }

    void tsbAdHasItsLayout()
    {
        QCOMPARE(cli("backfill " + plan +
                     "--devices 3 --fault level_shift:at=+10h,for=1h,devices=bme280_0002 "
                     "--fault stuck:at=+1h,for=2h --benchmark tsb-ad --output tsb")
                     .status,
                 0);
        const QStringList files =
            QDir(m_folder.filePath(QStringLiteral("tsb"))).entryList(QDir::Files);
        QCOMPARE(files,
                 QStringList{QStringLiteral("001_Aneroid_id_2_Environment_tr_216_1st_600.csv")});
        const Table data = tableOf(contents(QStringLiteral("tsb/") + files.front()));
        QCOMPARE(data.front().join(u','),
                 QStringLiteral("temperature_c,humidity,pressure_hpa,Label"));
        for (qsizetype i = 0; i + 1 < data.size(); ++i)
            QCOMPARE(data[i + 1][3],
                     i >= 600 && i < 660 ? QStringLiteral("1") : QStringLiteral("0"));
    }

    void theScoredExampleRuns()
    {
        QFile file(QStringLiteral(ANEROID_SOURCE_DIR "/resources/docs/scoring.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression block(QStringLiteral("```sh\n(.*?)```"),
                                              QRegularExpression::DotMatchesEverythingOption);
        const QString script = block.match(QString::fromUtf8(file.readAll())).captured(1);
        QVERIFY(!script.isEmpty());
        const Outcome scored =
            run({QStringLiteral("-eu"), QStringLiteral("-c"), script}, QStringLiteral("/bin/sh"));
        QVERIFY2(scored.status == 0, qPrintable(scored.errors));
        static const QRegularExpression result(QStringLiteral(
            "faults found: (\\d+) of (\\d+); readings: precision ([\\d.]+), recall ([\\d.]+)"));
        const auto match = result.match(QString::fromUtf8(scored.output));
        QVERIFY2(match.hasMatch(), scored.output.constData());
        QVERIFY(match.captured(2).toInt() > 15);
        QVERIFY(match.captured(1).toInt() > match.captured(2).toInt() / 4);
        QVERIFY(match.captured(3).toDouble() > 0.5);
    }
};

QTEST_GUILESS_MAIN(TestFaultsCommand)
#include "tst_faultscommand.moc"
