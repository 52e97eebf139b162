#include "core/fitting/reading/recordingreader.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace aneroid;

namespace {

TimeMs msOf(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Wide enough apart for all three channels to be told by their values.
const QByteArray someRows = "2018-10-03T00:46:13,23.5,58.25,1013.05\n"
                            "2018-10-03T00:56:13,23.25,58.5,1013.5\n"
                            "2018-10-03T01:06:13,23,58.75,1014\n";

} // namespace

class TestRecordingReader : public QObject
{
    Q_OBJECT

    static Result<ReadRecording, QString> read(const QByteArray &csv,
                                               const ReadOptions &options = {})
    {
        return readRecording(csv, QStringLiteral("my.csv"), options);
    }

    static void compareWithSomeRows(const ReadRecording &read)
    {
        const Recording &recording = read.recording;
        QCOMPARE(recording.times.size(), std::size_t{3});
        QCOMPARE(recording.times[0], msOf(QStringLiteral("2018-10-03T00:46:13Z")));
        QCOMPARE(recording.times[2], msOf(QStringLiteral("2018-10-03T01:06:13Z")));
        QCOMPARE(recording.values[0], (std::vector<float>{23.5F, 23.25F, 23.0F}));
        QCOMPARE(recording.values[1], (std::vector<float>{58.25F, 58.5F, 58.75F}));
        QCOMPARE(recording.values[2], (std::vector<float>{1013.05F, 1013.5F, 1014.0F}));
        QCOMPARE(read.notes.rows, std::size_t{3});
        QCOMPARE(read.notes.unreadable, std::size_t{0});
    }

private Q_SLOTS:
    /// The same three rows in the ways that people's loggers write them.
    void readsLayouts_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const QByteArray header = "timestamp,temperature_c,humidity,pressure_hpa\n";
        QTest::newRow("the project's own") << header + someRows;
        QTest::newRow("no header") << someRows;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + header + someRows;
        QTest::newRow("CR LF") << QByteArray(header + someRows).replace("\n", "\r\n");
        QTest::newRow("CR") << QByteArray(header + someRows).replace("\n", "\r");
        QTest::newRow("tabs") << QByteArray(header + someRows).replace(",", "\t");
        QTest::newRow("comments") << "# living room\n\n" + header + "# moved\n" + someRows;
        QTest::newRow("header in a comment") << "# " + header + someRows;
        QTest::newRow("preamble") << "Logger: 5\nPlace: hall\n" + header + someRows;
        QTest::newRow("last line without end") << QByteArray(header + someRows).chopped(1);
        QTest::newRow("UTF-16") << [&] {
            const QString text = QChar(0xFEFF) + QString::fromUtf8(header + someRows);
            return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        }();
        QTest::newRow("quotes") << QByteArray(
            "\"timestamp\",\"temperature_c\",\"humidity\",\"pressure_hpa\"\n"
            "\"2018-10-03T00:46:13\",\"23.5\",\"58.25\",\"1013.05\"\n"
            "\"2018-10-03T00:56:13\",\"23.25\",\"58.5\",\"1013.5\"\n"
            "\"2018-10-03T01:06:13\",\"23\",\"58.75\",\"1014\"\n");
        QTest::newRow("German") << QByteArray("Datum;Uhrzeit;Temperatur °C;Luftfeuchtigkeit %;"
                                              "Luftdruck hPa\n"
                                              "03.10.2018;00:46:13;23,5;58,25;1.013,05\n"
                                              "03.10.2018;00:56:13;23,25;58,50;1.013,50\n"
                                              "03.10.2018;01:06:13;23,00;58,75;1.014,00\n");
        QTest::newRow("units in the cells")
            << QByteArray("Time,bme280 Temperature,bme280 Humidity,bme280 Pressure\n"
                          "2018-10-03 00:46:13,23.5 °C,58.25%,1013.05 hPa\n"
                          "2018-10-03 00:56:13,23.25 °C,58.5%,1013.5 hPa\n"
                          "2018-10-03 01:06:13,23 °C,58.75%,1014 hPa\n");
        QTest::newRow("unix seconds, pascal by magnitude")
            << QByteArray("ts,t,h,p\n1538527573,23.5,58.25,101305\n1538528173,23.25,58.5,101350\n"
                          "1538528773,23,58.75,101400\n");
        QTest::newRow("milliseconds, kilopascal")
            << QByteArray("epoch,temp,hum,press_kpa\n1538527573000,23.5,58.25,101.305\n"
                          "1538528173000,23.25,58.5,101.35\n1538528773000,23,58.75,101.4\n");
        QTest::newRow("other order, other sensors beside it")
            << QByteArray("id,pressure,cpu_temp,dew_point,humidity,temp,created_at\n"
                          "1,1013.05,55,14,58.25,23.5,2018-10-03 00:46:13\n"
                          "2,1013.5,55,14,58.5,23.25,2018-10-03 00:56:13\n"
                          "3,1014,55,14,58.75,23,2018-10-03 01:06:13\n");
    }
    void readsLayouts()
    {
        QFETCH(QByteArray, csv);
        const auto result = read(csv);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        compareWithSomeRows(*result);
    }

    void readsUsSpreadsheets()
    {
        const auto result = read("#,Date/Time,Temp (\xB0"
                                 "F),RH (%),Pressure (inHg),Battery (V)\n"
                                 "1,10/3/2018 12:46:13 AM,74.3,58.25,29.92,3.3\n"
                                 "2,10/13/2018 1:06:13 PM,73.4,58.75,30.00,3.3\n");
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        QCOMPARE(result->recording.times[0], msOf(QStringLiteral("2018-10-03T00:46:13Z")));
        QCOMPARE(result->recording.times[1], msOf(QStringLiteral("2018-10-13T13:06:13Z")));
        QCOMPARE(result->recording.values[0][0], 23.5F);
        QCOMPARE(result->recording.values[0][1], 23.0F);
        QVERIFY(std::abs(result->recording.values[2][0] - 1013.21F) < 0.01F);
        QCOMPARE(result->notes.columns.channels[0].unit, ChannelUnit::Fahrenheit);
    }

    void takesNamedColumns()
    {
        const QByteArray csv = "when,kitchen_temperature,bath_temperature,x\n"
                               "2018-10-03 00:46:13,20,23.5,58.25\n"
                               "2018-10-03 00:56:13,20,23.25,58.5\n";
        QVERIFY(!read(csv).ok());
        ReadOptions options;
        options.timeColumn = QStringLiteral("WHEN");
        options.channelColumns = {QStringLiteral("bath_temperature"), QStringLiteral("4"), {}};
        const auto result = read(csv, options);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        QCOMPARE(result->recording.values[0], (std::vector<float>{23.5F, 23.25F}));
        QCOMPARE(result->recording.values[1], (std::vector<float>{58.25F, 58.5F}));
        QVERIFY(!result->recording.has(Channel::Pressure));
        QCOMPARE(result->notes.remarks,
                 QStringList{QStringLiteral("There is no column for pressure.")});
    }

    void readsClocks()
    {
        // With an offset the local clock is that of the stamp, and stays that of the first one.
        const auto summer = read("timestamp,temp\n2018-10-28T02:30:00+02:00,20\n"
                                 "2018-10-28T02:30:00+01:00,21\n");
        QVERIFY(summer.ok());
        QCOMPARE(summer->recording.times[0], msOf(QStringLiteral("2018-10-28T02:30:00Z")));
        QCOMPARE(summer->recording.times[1], msOf(QStringLiteral("2018-10-28T03:30:00Z")));
        QVERIFY(!summer->notes.clockIsUtc);

        const QByteArray utc = "timestamp,temp\n2018-10-28T02:30:00Z,20\n";
        QVERIFY(read(utc)->notes.clockIsUtc);
        ReadOptions options;
        options.utcOffsetMinutes = 480;
        const auto shifted = read(utc, options);
        QCOMPARE(shifted->recording.times[0], msOf(QStringLiteral("2018-10-28T10:30:00Z")));
        QVERIFY(!shifted->notes.clockIsUtc);
        // A stamp without an offset is the place's clock already.
        const auto naive = read("timestamp,temp\n2018-10-28T02:30:00,20\n", options);
        QCOMPARE(naive->recording.times[0], msOf(QStringLiteral("2018-10-28T02:30:00Z")));
    }

    void findsTheOrderOfDayAndMonth_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("first");
        QTest::newRow("day above twelve")
            << QByteArray("01/02/2018 00:00,20\n13/02/2018 00:00,20\n")
            << QStringLiteral("2018-02-01T00:00:00Z");
        QTest::newRow("month first") << QByteArray("01/02/2018 00:00,20\n01/13/2018 00:00,20\n")
                                     << QStringLiteral("2018-01-02T00:00:00Z");
        QTest::newRow("days follow each other")
            << QByteArray("01/02/2018 00:00,20\n02/02/2018 00:00,20\n03/02/2018 00:00,20\n")
            << QStringLiteral("2018-02-01T00:00:00Z");
        QTest::newRow("days follow each other, month first")
            << QByteArray("02-01-2018 00:00,20\n02-02-2018 00:00,20\n02-03-2018 00:00,20\n")
            << QStringLiteral("2018-02-01T00:00:00Z");
    }
    void findsTheOrderOfDayAndMonth()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, first);
        const auto result = read("date,temp\n" + rows);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        QCOMPARE(result->recording.times[0], msOf(first));
    }

    void leavesMissingValuesOut()
    {
        const auto result = read("timestamp,temp,hum,press\n"
                                 "2018-10-03 00:46,,nan,1013\n"
                                 "2018-10-03 00:47,20,null,-\n"
                                 "2018-10-03 00:48,21,50,unavailable\n");
        QVERIFY(result.ok());
        const auto &values = result->recording.values;
        QVERIFY(std::isnan(values[0][0]) && std::isnan(values[1][0]) && !std::isnan(values[2][0]));
        QVERIFY(!std::isnan(values[0][1]) && std::isnan(values[1][1]) && std::isnan(values[2][1]));
        QCOMPARE(result->notes.unreadable, std::size_t{0});
    }

    void keepsAbsurdNumbersForLater()
    {
        const auto result = read("timestamp,temp,hum,press\n"
                                 "2018-10-03 00:46,20,50,1013\n"
                                 "2018-10-03 00:47,20,21474840,1013\n"
                                 "2018-10-03 00:48,20,50,1013\n");
        QVERIFY(result.ok());
        QCOMPARE(result->recording.values[1][1], 21474840.0F);
        QCOMPARE(result->recording.values[1][0], 50.0F);
    }

    void countsRowsThatCannotBeRead()
    {
        QByteArray csv = "timestamp,temp\n";
        for (int i = 10; i < 30; ++i)
            csv += "2018-10-03 00:" + QByteArray::number(i) + ",20\n";
        csv += "2018-10-03 00:3x,20\n2018-10-03 00:31\n2018-10-03 00:32,warm\n";
        const auto result = read(csv);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        QCOMPARE(result->notes.rows, std::size_t{20});
        QCOMPARE(result->notes.unreadable, std::size_t{3});
        QVERIFY(result->notes.firstProblem.startsWith(
            QStringLiteral("line 22: \"2018-10-03 00:3x\" in column \"timestamp\" is not a time")));
    }

    void leavesColumnsOutThatHoldNoAir()
    {
        const auto result = read("timestamp,temp,press\n2018-10-03 00:46,20,0\n"
                                 "2018-10-03 00:47,20,0\n");
        QVERIFY(result.ok());
        QVERIFY(!result->recording.has(Channel::Pressure));
        QVERIFY(result->notes.remarks.contains(
            QStringLiteral("The column \"press\" is left out: a typical value of it, 0, is no "
                           "pressure of air in any known unit.")));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &csv, const QString &message) {
            QTest::newRow(name) << csv << message;
        };
        row("nothing", "", QStringLiteral("my.csv is empty"));
        row("only comments", "# a\n# b\n", QStringLiteral("my.csv is empty"));
        row("no rows", "timestamp,temp\n", QStringLiteral("my.csv has a header but no rows."));
        row("no time", "a,temp\n1,20\n2,21\n",
            QStringLiteral("my.csv, line 1: no column is known as the time"));
        row("no channel", "timestamp,foo\n2018-10-03 00:46,20\n",
            QStringLiteral(
                "my.csv, line 1: no column is known as temperature, humidity or pressure "
                "among \"timestamp\", \"foo\""));
        row("two temperatures", "timestamp,kitchen_temp,bath_temp\n2018-10-03 00:46,20,21\n",
            QStringLiteral("my.csv, line 1: temperature could be any of \"kitchen_temp\", "
                           "\"bath_temp\"; name the one to use (--temperature-column)."));
        row("too many broken rows",
            "timestamp,temp\n2018-10-03 00:46,20\nx,20\n2018-10-03 00:47,y\n",
            QStringLiteral(
                "my.csv: 2 of 3 rows cannot be read; the first of them, line 3: \"x\" in "
                "column \"timestamp\" is not a time"));
        row("day or month", "date,temp\n03/10/2018 00:46,20\n03/10/2018 00:47,20\n",
            QStringLiteral("my.csv, line 2: the dates leave open"));
        row("no header, two alike", "2018-10-03 00:46,20.5,21\n2018-10-03 00:47,20.5,21\n",
            QStringLiteral("my.csv, line 1: there is no header, and the values do not tell"));
        row("binary", QByteArray("PK\x03\x04\x00\x00", 6), QStringLiteral("my.csv is not text"));
        row("centidegrees", "timestamp,temp\n2018-10-03 00:46,2345\n2018-10-03 00:47,2350\n",
            QStringLiteral("my.csv: The column \"temp\" is left out: a typical value of it, 2345"));
    }
    void refuses()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, message);
        const auto result = read(csv);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().startsWith(message), qPrintable(result.error()));
    }

    void refusesColumnsThatAreNotThere()
    {
        ReadOptions options;
        options.channelColumns[0] = QStringLiteral("warmth");
        const auto result = read("timestamp,temp\n2018-10-03 00:46,20\n", options);
        QVERIFY(!result.ok());
        QCOMPARE(result.error(),
                 QStringLiteral("my.csv, line 1: there is no column \"warmth\"; there "
                                "are \"timestamp\", \"temp\", or numbers from 1 to 2."));
    }

    void readsFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("my.csv"));
        QVERIFY(readRecordingFile(path, {}).error().startsWith(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,temperature_c,humidity,pressure_hpa\n" + someRows);
        file.close();
        const auto result = readRecordingFile(path, {});
        QVERIFY(result.ok());
        compareWithSomeRows(*result);
    }

    void stops()
    {
        QByteArray csv = "timestamp,temp\n";
        for (int i = 0; i < 40'000; ++i)
            csv += "2018-10-03 00:46,20\n";
        std::stop_source stop;
        double last = 0.0;
        FitProgress progress{[&](double share) {
                                 last = share;
                                 stop.request_stop();
                             },
                             stop.get_token()};
        const auto result = readRecording(csv, QStringLiteral("my.csv"), {}, progress);
        QVERIFY(!result.ok());
        QVERIFY(last > 0.0 && last < 1.0);
    }
};

QTEST_GUILESS_MAIN(TestRecordingReader)
#include "tst_recordingreader.moc"
