#include "core/fitting/reading/recordingreader.h"
#include "tests/core/fitting/reading/madeair.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace aneroid;
using namespace aneroid::madeair;

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray in = bytes;
    QByteArray out(bytes.size() + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

/// Recordings as people have them: each kind with a file made for it.
class TestRecordingKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        addReadColumns();
        const auto three = [](const Made &air) {
            return ',' + number(air.temperature) + ',' + number(air.humidity) + ',' +
                   number(air.pressure);
        };
        const auto plain = [&three](const char *format) {
            return rows("timestamp,temperature,humidity,pressure\n",
                        [&](int i, const Made &air) { return stamp(i, format) + three(air); });
        };
        add("dash between date and time", plain("yyyy/MM/dd - HH:mm:ss"));
        add("hyphens", plain("dd-MM-yyyy_HH-mm-ss"));
        add("day-month name", plain("dd-MMM-yyyy HH:mm:ss"));
        add("ctime", plain("ddd MMM dd HH:mm:ss yyyy"));
        add("time first", plain("HH:mm:ss dd/MM/yyyy"));
        add("year of two digits first", plain("yy/MM/dd HH:mm"));
        add("points", plain("dd.MM.yy HH.mm"));
        add("date and time, French",
            rows("Date,Heure,Température,Humidité,Pression\n", [&](int i, const Made &air) {
                return stamp(i, "dd/MM/yyyy") + ',' + stamp(i, "HH:mm:ss") + three(air);
            }));
        add("date and time, Czech in windows-1250",
            rows("\"Datum\";\"\xC8"
                 "as\";\"Teplota\";\"Vlhkost\";\"Tlak\"\n",
                 [&](int i, const Made &air) {
                     return stamp(i, "dd.MM.yy") + ';' + stamp(i, "HH:mm:ss") + ';' +
                            number(air.temperature).replace('.', ',') +
                            "\xB0"
                            "C;" +
                            number(air.humidity).replace('.', ',') + "%;" +
                            number(air.pressure).replace('.', ',') + "hPa";
                 }));
        add("a second column found by its cells",
            rows("when,clock face,temp,hum,press\n", [&](int i, const Made &air) {
                return stamp(i, "yyyy-MM-dd") + ',' + stamp(i, "HH:mm") + three(air);
            }));
        add("am and pm in one letter",
            rows("Date,Time,Temp Out,Hum Out,Bar\n", [&](int i, const Made &air) {
                QByteArray time = stamp(i, "h:mmap");
                time.chop(1);
                return stamp(i, "MM/dd/yy") + ',' + time + three(air);
            }));
        add("six columns",
            rows("Year,Month,Day,Hour,Minute,Second,Temp,Hum,Press\n", [&](int i, const Made &air) {
                return stamp(i, "yyyy,MM,dd,HH,mm,ss") + three(air);
            }));
        add("six columns, German",
            rows("Jahr,Monat,Tag,Stunde,Minute,Temperatur,Feuchte,Luftdruck\n",
                 [&](int i, const Made &air) { return stamp(i, "yyyy,M,d,H,m") + three(air); }));
        add("Chinese", rows("时间,温度,湿度,气压\n", [&](int i, const Made &air) {
                return stamp(i, "yyyy") + "年" + stamp(i, "MM") + "月" + stamp(i, "dd") + "日 " +
                       stamp(i, "HH:mm:ss") + three(air);
            }));
        add("days of a spreadsheet", rows("time,temp,hum,press\n", [&](int i, const Made &air) {
                return QByteArray::number(45355.0 + i / 144.0, 'f', 8) + three(air);
            }));
        add("the sign of degrees Fahrenheit",
            rows("Controller,,\nTime,Temperature(℉),Humidity(%)\n",
                 [&](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature * 1.8 + 32.0, 1) + ',' +
                            number(air.humidity, 0);
                 }),
            true, false);
        add("a star for degrees",
            rows("Date,Time,Temperature,Humidity\n",
                 [&](int i, const Made &air) {
                     return stamp(i, "MM/dd/yy,HH:mm") + ',' + number(air.temperature, 1) + "*C," +
                            number(air.humidity, 1) + '%';
                 }),
            true, false);
        add("Fahrenheit by its size",
            rows("time,temp,hum\n",
                 [&](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature * 1.8 + 32.0) + ',' +
                            number(air.humidity);
                 }),
            true, false);
        add("inches of mercury by their size",
            rows("time,temp_c,hum,pressure\n", [&](int i, const Made &air) {
                return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity) + ',' +
                       number(air.pressure / 33.86389, 3);
            }));
        add("millimetres of mercury by their size",
            rows("time,temp,hum,pressure\n", [&](int i, const Made &air) {
                return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity) + ',' +
                       number(air.pressure / 1.333224);
            }));
        add("a unit that changes half-way",
            rows("time,temp,hum\n",
                 [&](int i, const Made &air) {
                     const double shown = i < 100 ? air.temperature : air.temperature * 1.8 + 32.0;
                     return stamp(i) + ',' + number(shown) + ',' + number(air.humidity);
                 }),
            true, false);
        add("a unit that changes in the cells",
            rows("time,temp\n",
                 [&](int i, const Made &air) {
                     return stamp(i) + ',' +
                            (i < 100 ? number(air.temperature) + "°C"
                                     : number(air.temperature * 1.8 + 32.0) + "°F");
                 }),
            false, false);
        add("WeeWX", rows("dateTime,usUnits,interval,outTemp,outHumidity,pressure\n",
                          [&](int i, const Made &air) {
                              return QByteArray::number((firstMs + i * stepMs) / 1000) + ",1,10," +
                                     number(air.temperature * 1.8 + 32.0) + ',' +
                                     number(air.humidity) + ',' +
                                     number(air.pressure / 33.86389, 3);
                          }));
        add("decimal commas in a comma-separated file",
            rows("time,temperature,humidity,pressure\n", [&](int i, const Made &air) {
                return stamp(i, "dd.MM.yyyy HH:mm:ss") + ',' +
                       number(air.temperature).replace('.', ',') + ',' +
                       number(air.humidity).replace('.', ',') + ',' +
                       number(air.pressure).replace('.', ',');
            }));
        add("names of rows, as R writes them",
            rows("\"time\",\"temp\",\"hum\",\"press\"\n", [&](int i, const Made &air) {
                return '"' + QByteArray::number(i + 1) + "\",\"" + stamp(i) + '"' + three(air);
            }));
        add("headers again", rows("time,temp,hum,press\n", [&](int i, const Made &air) {
                return (i > 0 && i % 96 == 0 ? QByteArray("time,temp,hum,press\n") : QByteArray()) +
                       stamp(i) + three(air);
            }));
        add("another header half-way",
            rows("time,temp (°C),hum\n",
                 [&](int i, const Made &air) {
                     const QByteArray head = i == 144 ? "time,hum,temp (°F)\n" : "";
                     return head + stamp(i) + ',' +
                            (i < 144 ? number(air.temperature) + ',' + number(air.humidity)
                                     : number(air.humidity) + ',' +
                                           number(air.temperature * 1.8 + 32.0));
                 }),
            true, false);
        add("a line of units",
            rows("\"TOA5\",\"station\"\ntime,AirT,RH\n\"TS\",\"Deg F\",\"%\"\n",
                 [&](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature * 1.8 + 32.0) + ',' +
                            number(air.humidity);
                 }),
            true, false);
        add("blanks between the cells", rows("time temp hum press\n", [&](int i, const Made &air) {
                return stamp(i, "yyyy-MM-ddTHH:mm:ss") + "  " + number(air.temperature) + ' ' +
                       number(air.humidity) + ' ' + number(air.pressure);
            }));
        add("blanks, date and time under one name",
            rows("timestamp temp hum press\n", [&](int i, const Made &air) {
                return stamp(i) + ' ' + number(air.temperature) + ' ' + number(air.humidity) + ' ' +
                       number(air.pressure);
            }));
        add("JSON lines of Aneroid", rows({}, [&](int i, const Made &air) {
                return "{\"device_id\":\"d1\",\"temperature_c\":" + number(air.temperature) +
                       ",\"humidity\":" + number(air.humidity) +
                       ",\"pressure_hpa\":" + number(air.pressure) + ",\"timestamp\":\"" +
                       stamp(i, "yyyy-MM-ddTHH:mm:ss.zzz") + "\"}";
            }));
        add("Tasmota's log", rows({}, [&](int i, const Made &air) {
                return stamp(i, "HH:mm:ss") + " MQT: tele/x/SENSOR = {\"Time\":\"" +
                       stamp(i, "yyyy-MM-ddTHH:mm:ss") +
                       "\",\"BME280\":{\"Temperature\":" + number(air.temperature * 1.8 + 32.0) +
                       ",\"Humidity\":" + number(air.humidity) +
                       ",\"DewPoint\":9.1,\"Pressure\":" + number(air.pressure) +
                       "},\"PressureUnit\":\"hPa\",\"TempUnit\":\"F\"}";
            }));
        add("JSON behind the time of a log",
            rows({},
                 [&](int i, const Made &air) {
                     return '[' + stamp(i) + "] {\"t\":" + number(air.temperature) +
                            ",\"h\":" + number(air.humidity) + '}';
                 }),
            true, false);
        add("an array of JSON",
            '[' +
                rows({},
                     [&](int i, const Made &air) {
                         return QByteArray(i > 0 ? "," : "") + "{\"time\":\"" + stamp(i) +
                                "\",\n \"temp\":" + number(air.temperature) + ",\n \"hum\":\"" +
                                number(air.humidity) + "\"}";
                     }) +
                ']',
            true, false);
        add("compressed", gzipped(plain("yyyy-MM-dd HH:mm:ss")));
    }
    void reads() { compareRead(); }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("words");
        const auto add = [](const char *name, const QByteArray &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        const auto l = [](const char *text) { return QString::fromUtf8(text); };
        add("Fahrenheit or Celsius",
            rows("time,temp\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature * 1.8 + 32.0 + 1.0);
                 }),
            {l("69."), l("20.6"), l("--temperature-unit")});
        add("Celsius that is none",
            rows("time,temp (°C),hum\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature * 1.8 + 32.0) + ',' +
                            number(air.humidity);
                 }),
            {l("68.0"), l("20.0"), l("--temperature-unit")});
        add("millimetres or a mountain",
            rows("time,press\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.pressure - 313.0);
                 }),
            {l("700."), l("--pressure-unit")});
        add("a count since the start",
            rows("time,temp\n",
                 [](int i, const Made &air) {
                     return QByteArray::number(100'000'005 + 5'000 * i) + ',' +
                            number(air.temperature);
                 }),
            {l("line 2"), l("100000005"), l("\"time\""), l("--start")});
        add("a count that looks like seconds since 1970",
            rows("time,temp\n",
                 [](int i, const Made &air) {
                     return QByteArray::number(1'710'000'005 + 5'000 * i) + ',' +
                            number(air.temperature);
                 }),
            {l("1970"), l("--time-format"), l("--start")});
        add("a time of day only",
            rows("time,temp\n",
                 [](int i, const Made &air) {
                     return stamp(i, "HH:mm:ss") + ',' + number(air.temperature);
                 }),
            {l("00:00:00"), l("--date-column"), l("--start")});
        add("two sensors by their column",
            rows("id,time,sensor_id,temp\n",
                 [](int i, const Made &air) {
                     return QByteArray::number(i) + ',' + stamp(i / 2) + ',' +
                            (i % 2 ? "kitchen" : "cellar") + ',' +
                            number(air.temperature - 9 * (i % 2));
                 }),
            {l("kitchen"), l("cellar"), l("--device")});
        add("two sensors by their instants",
            rows("time,temp\n",
                 [](int i, const Made &air) {
                     return stamp(i / 2) + ',' + number(air.temperature - 9 * (i % 2));
                 }),
            {l("instant"), l("--device-column")});
        add("two sensors that alternate",
            rows("time,temp\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature - 9 * (i % 2));
                 }),
            {l("alternate"), l("--device-column")});
        add("our own fleet",
            rows("timestamp,device_id,sequence,temperature_c,humidity,pressure_hpa,"
                 "weather_event,anomaly\n",
                 [](int i, const Made &air) {
                     return stamp(i / 2) + ",bme280_000" + QByteArray::number(i % 2 + 1) + ',' +
                            QByteArray::number(i / 2 + 1) + ',' + number(air.temperature) + ',' +
                            number(air.humidity) + ',' + number(air.pressure) + ",,";
                 }),
            {l("device_id"), l("bme280_0001"), l("--device")});
        add("more cells than names",
            rows("time,id,temp\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ",1," + number(air.temperature).replace('.', ',');
                 }),
            {l("line 2"), l("4 cells under 3 names")});
        add("commas without a header",
            rows({},
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature).replace('.', ',');
                 }),
            {l("line 1"), l("commas")});
        add("day or month",
            rows(
                "time,temp\n",
                [](int i, const Made &air) {
                    return "03/04/2024 " + stamp(i, "HH:mm") + ',' + number(air.temperature);
                },
                100),
            {l("line 2"), l("--time-format")});
        add("a spreadsheet", QByteArray("PK\x03\x04\x00\x00", 6), {l("not text"), l("CSV")});
        add("JSON without rows", "{\"a\":1}\n", {l("JSON"), l("time")});
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, words);
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY(!result.ok());
        for (const QString &word : words)
            QVERIFY2(result.error().contains(word),
                     qPrintable(result.error() + QStringLiteral(" / ") + word));
    }

    void takesWhatIsStated()
    {
        const auto count = rows("time,temp\n", [](int i, const Made &air) {
            return QByteArray::number(100'000'005 + 600'000 * i) + ',' + number(air.temperature);
        });
        ReadOptions options;
        options.startMs = firstMs;
        options.intervalMs = stepMs;
        const auto counted = readRecording(count, QStringLiteral("my.csv"), options);
        QVERIFY2(counted.ok(), counted ? "" : qPrintable(counted.error()));
        compareWithAir(*counted, false, false);

        const auto bare = rows("temp,hum\n", [](int, const Made &air) {
            return number(air.temperature) + ',' + number(air.humidity);
        });
        const auto timed = readRecording(bare, QStringLiteral("my.csv"), options);
        QVERIFY2(timed.ok(), timed ? "" : qPrintable(timed.error()));
        compareWithAir(*timed, true, false);

        options = {};
        options.units[0] = ChannelUnit::Fahrenheit;
        options.timeFormat = QStringLiteral("%d|%m|%Y %H.%M");
        const auto odd = rows("time,temp\n", [](int i, const Made &air) {
            return stamp(i, "dd|MM|yyyy HH.mm") + ',' + number(air.temperature * 1.8 + 32.0);
        });
        const auto formatted = readRecording(odd, QStringLiteral("my.csv"), options);
        QVERIFY2(formatted.ok(), formatted ? "" : qPrintable(formatted.error()));
        compareWithAir(*formatted, false, false);
        QCOMPARE(formatted->notes.columns.channels[0].told, HowTold::Person);

        options = {};
        options.device = QStringLiteral("hall");
        const auto two = rows("time,room,temp\n", [](int i, const Made &air) {
            return stamp(i) + ",hall," + number(air.temperature) + '\n' + stamp(i) + ",yard,3.5";
        });
        const auto one = readRecording(two, QStringLiteral("my.csv"), options);
        QVERIFY2(one.ok(), one ? "" : qPrintable(one.error()));
        compareWithAir(*one, false, false);
        QCOMPARE(one->notes.otherDevices, static_cast<std::size_t>(rowCount));
        options.device = QStringLiteral("attic");
        QVERIFY(readRecording(two, QStringLiteral("my.csv"), options)
                    .error()
                    .contains(QStringLiteral("no rows of \"attic\"")));
    }

    /// A mean of 31 may be a hot place, or a winter in °F.
    void saysWhatElseAUnitMightBe()
    {
        const auto text = rows("time,temp,slp\n", [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature + 11.0) + ',' + number(air.pressure);
        });
        const auto read = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
        const QString said = read->notes.remarks.join(u' ');
        QVERIFY2(said.contains(QStringLiteral("if they are °F, say so (--temperature-unit)")),
                 qPrintable(said));
        QVERIFY(read->recording.has(Channel::Pressure));
        ReadOptions options;
        options.units[0] = ChannelUnit::Celsius;
        QVERIFY(!readRecording(text, QStringLiteral("my.csv"), options)
                     ->notes.remarks.join(u' ')
                     .contains(QStringLiteral("--temperature-unit")));
    }

    void namesBothColumnsOfTheTime()
    {
        const auto text = rows("Date,Heure,Temp\n", [](int i, const Made &air) {
            return stamp(i, "yyyy-MM-dd,HH:mm") + ',' + number(air.temperature);
        });
        const auto read = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
        QCOMPARE(read->notes.columns.timeName, QStringLiteral("Date"));
        QCOMPARE(read->notes.columns.timeOfDayName, QStringLiteral("Heure"));
    }

    void refusesACountBeyondAllTimes()
    {
        ReadOptions options;
        options.startMs = firstMs;
        options.intervalMs = stepMs;
        const auto text = rows("millis,temp\n", [](int i, const Made &air) {
            return (i % 100 == 50 ? QByteArray("1e300") : QByteArray::number(i * 600'000)) + ',' +
                   number(air.temperature);
        });
        const auto read = readRecording(text, QStringLiteral("my.csv"), options);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
        QCOMPARE(read->notes.unreadable, std::size_t{3});
    }

    void namesControlsInTheWindow()
    {
        ReadOptions options;
        options.askedBy = AskedBy::Control;
        const auto text = rows("time,temp\n", [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature * 1.8 + 32.0);
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), options);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().contains(QStringLiteral("\"Temperature unit\"")),
                 qPrintable(result.error()));
        QVERIFY(!result.error().contains(QStringLiteral("--")));
    }

    void readsAFolderAsOne()
    {
        QTemporaryDir folder;
        for (int day = 0; day < 2; ++day) {
            QFile file(folder.filePath(QStringLiteral("day%1.csv").arg(day + 1)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Logger 5\nDate,Temp\n");
            for (int i = day * 144; i < (day + 1) * 144; ++i)
                file.write(stamp(i, "dd/MM/yyyy HH:mm") + ',' + number(airAt(i).temperature) +
                           '\n');
        }
        const auto result = readRecordingFile(folder.path(), {});
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        compareWithAir(*result, false, false);
        QCOMPARE(result->notes.files, std::size_t{2});
        QCOMPARE(result->notes.unreadable, std::size_t{0});
        QCOMPARE(result->notes.headersAgain, std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestRecordingKinds)
#include "tst_recordingkinds.moc"
