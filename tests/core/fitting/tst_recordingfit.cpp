#include "core/fitting/recordingfit.h"
#include "core/profiles/profilejson.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

FitRequest requestFor(const QString &file)
{
    FitRequest request;
    request.path = QStringLiteral(FITTING_DATA "/") + file;
    request.estimate.name = "room";
    request.estimate.title = "My room";
    return request;
}

QByteArray contentsOf(const FitRequest &request)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data");
    return file.readAll();
}

/// Its first week.
QByteArray shortContentsOf(const FitRequest &request)
{
    constexpr qsizetype rows = 1050;
    return contentsOf(request).split('\n').mid(0, rows + 1).join('\n') + '\n';
}

} // namespace

/// Recordings in, profiles out: slices of real ones, see data/README.md.
class TestRecordingFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsALivingRoom()
    {
        double last = 0.0;
        bool rising = true;
        const FitProgress progress{[&](double share) {
                                       rising = rising && share >= last;
                                       last = share;
                                   },
                                   {}};
        const auto fit =
            fitRecording(requestFor(QStringLiteral("bme280_livingroom_10min.csv")), progress);
        QVERIFY2(fit.ok(), fit ? "" : qPrintable(fit.error()));
        QVERIFY(rising);
        QCOMPARE(last, 1.0);
        QCOMPARE(fit->cadenceMs, TimeMs{580'000});
        QCOMPARE(fit->resolution[0], 0.01);
        QCOMPARE(fit->recorded, (std::array{true, true, true}));
        QCOMPARE(fit->series.rows, std::size_t{2990});

        const Profile &profile = fit->profile;
        QCOMPARE(profile.name, std::string("room"));
        QCOMPARE(profile.title, std::string("My room"));
        QVERIFY(!profile.sources.empty());
        QVERIFY(profile.sources.front().find("bme280_livingroom_10min.csv, 2019-07-01 to") !=
                std::string::npos);
        for (std::size_t c = 0; c < channelCount; ++c) {
            const ChannelSummary &recorded = fit->comparison.recorded.channels[c];
            QVERIFY(profile.ranges[c].minimum <= recorded.low);
            QVERIFY(profile.ranges[c].maximum >= recorded.high);
            // Weather of days wanders within three weeks: over seeds the mean by half a deviation.
            QVERIFY(std::abs(fit->comparison.synthetic.channels[c].mean - recorded.mean) <
                    2.0 * recorded.deviation);
        }
        // What was made can be kept and read again.
        const auto again = profileFromJson(toJson(profile), QStringLiteral("room.json"));
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error()));
        QVERIFY(!readingSentences(*fit).isEmpty());
        QVERIFY(!profileSentences(*fit).isEmpty());
    }

    void fitsAnOutdoorStation()
    {
        const auto fit = fitRecording(requestFor(QStringLiteral("outdoor_cleveland_1min.csv")), {});
        QVERIFY2(fit.ok(), fit ? "" : qPrintable(fit.error()));
        QCOMPARE(fit->cadenceMs, TimeMs{60'000});
        QCOMPARE(fit->resolution[2], 1.0);
        QVERIFY(readingSentences(*fit)[0].contains(QStringLiteral("one every 1 min")));
    }

    void isPure()
    {
        const FitRequest request = requestFor(QStringLiteral("bme280_livingroom_10min.csv"));
        const auto once = fitRecording(shortContentsOf(request), request, {});
        const auto twice = fitRecording(shortContentsOf(request), request, {});
        QVERIFY(once.ok() && twice.ok());
        QCOMPARE(toJson(once->profile), toJson(twice->profile));
    }

    void isNotRuinedByGlitches()
    {
        const FitRequest request = requestFor(QStringLiteral("bme280_livingroom_10min.csv"));
        QByteArray csv = shortContentsOf(request);
        QList<QByteArray> lines = csv.split('\n');
        for (const qsizetype line : {200, 500, 900}) {
            QList<QByteArray> cells = lines[line].split(',');
            cells[2] = "21474840";
            lines[line] = cells.join(',');
        }
        const auto plain = fitRecording(csv, request, {});
        const auto spoilt = fitRecording(lines.join('\n'), request, {});
        QVERIFY(plain.ok() && spoilt.ok());
        QCOMPARE(spoilt->series.impossible, (ChannelCounts{0, 3, 0}));
        const auto &a = plain->profile.ranges[1];
        const auto &b = spoilt->profile.ranges[1];
        QVERIFY(std::abs(a.minimum - b.minimum) < 1.0 && std::abs(a.maximum - b.maximum) < 1.0);
        QVERIFY(readingSentences(*spoilt).join(u' ').contains(QStringLiteral("3 of humidity")));
    }

    void saysWhatIsMissing()
    {
        const FitRequest request = requestFor(QStringLiteral("bme280_livingroom_10min.csv"));
        QByteArray csv = "timestamp,temperature,humidity\n";
        for (const QByteArray &line : shortContentsOf(request).split('\n').mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() == 4)
                csv += cells[0] + "Z," + cells[1] + ',' + cells[2] + '\n';
        }
        const auto fit = fitRecording(csv, request, {});
        QVERIFY2(fit.ok(), fit ? "" : qPrintable(fit.error()));
        QCOMPARE(fit->recorded, (std::array{true, true, false}));
        QString notes;
        for (const std::string &note : fit->profile.notes)
            notes += QString::fromStdString(note) + u' ';
        QVERIFY2(notes.contains(QStringLiteral("pressure was not recorded"), Qt::CaseInsensitive),
                 qPrintable(notes));
        QVERIFY(
            readingSentences(*fit).contains(QStringLiteral("There is no column for pressure.")));
        QVERIFY2(notes.contains(QStringLiteral("times are UTC")), qPrintable(notes));
        QVERIFY(profileFromJson(toJson(fit->profile), {}).ok());
    }

    void refusesTooLittle()
    {
        const FitRequest request = requestFor(QStringLiteral("short.csv"));
        const auto few = fitRecording("timestamp,temp\n2018-10-03 00:46,20\n", request, {});
        QVERIFY(!few.ok());
        QVERIFY2(few.error().contains(QStringLiteral("short.csv holds too little")),
                 qPrintable(few.error()));
        QVERIFY(!fitRecording(request, {}).ok()); // no such file
    }

    void refusesWhatNoSensorMeasures()
    {
        QByteArray cold = "timestamp,temp\n";
        for (int hour = 0; hour < 48; ++hour)
            cold += QStringLiteral("2018-10-%1 %2:00,-%3\n")
                        .arg(3 + hour / 24, 2, 10, QLatin1Char('0'))
                        .arg(hour % 24, 2, 10, QLatin1Char('0'))
                        .arg(50 + hour % 5)
                        .toLatin1();
        const auto none = fitRecording(cold, requestFor(QStringLiteral("cold.csv")), {});
        QVERIFY(!none.ok());
        QVERIFY2(none.error().contains(QStringLiteral(
                     "cold.csv holds no value that a sensor measures: -40 to 85 °C")),
                 qPrintable(none.error()));
    }

    void stops()
    {
        std::stop_source stop;
        const FitProgress progress{[&](double share) {
                                       if (share > 0.1)
                                           stop.request_stop();
                                   },
                                   stop.get_token()};
        const auto fit =
            fitRecording(requestFor(QStringLiteral("bme280_livingroom_10min.csv")), progress);
        QVERIFY(!fit.ok());
    }

    void writesDurations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 seconds, const QString &text) {
            QTest::newRow(qPrintable(text)) << seconds * 1000 << text;
        };
        row(1, QStringLiteral("1 s"));
        row(10, QStringLiteral("10 s"));
        row(60, QStringLiteral("1 min"));
        row(90, QStringLiteral("90 s"));
        row(580, QStringLiteral("580 s"));
        row(600, QStringLiteral("10 min"));
        row(3600, QStringLiteral("1 h"));
        row(5400, QStringLiteral("90 min"));
        row(11'020, QStringLiteral("3.06 h"));
        row(86'400, QStringLiteral("1 d"));
        row(30 * 86'400, QStringLiteral("30 d"));
    }
    void writesDurations()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(durationText(ms), text);
    }
};

QTEST_GUILESS_MAIN(TestRecordingFit)
#include "tst_recordingfit.moc"
