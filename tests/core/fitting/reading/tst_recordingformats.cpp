#include "core/fitting/reading/recordingreader.h"
#include "tests/core/fitting/reading/madeair.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace aneroid;
using namespace aneroid::madeair;

namespace {

/// One value a row, in the order of the rows.
QByteArray longRows(const QByteArray &header,
                    const std::function<QByteArray(int, const char *, double)> &row)
{
    return rows(header, [&row](int i, const Made &air) {
        return row(i, "temperature", air.temperature) + '\n' + row(i, "humidity", air.humidity) +
               '\n' + row(i, "pressure", air.pressure);
    });
}

/// A block for each entity, as Home Assistant exports them; rows from each one's own second.
QByteArray historyRows(const QByteArray &room)
{
    QByteArray text;
    const QByteArray prefix = "sensor." + room + '_';
    for (int c = 0; c < 3; ++c) {
        for (int i = 0; i < rowCount; ++i) {
            const Made air = airAt(i);
            const std::array values{air.temperature, air.humidity, air.pressure};
            const std::array names{"temperature", "humidity", "pressure"};
            const TimeMs ms = firstMs + i * stepMs + c * 7'000;
            text +=
                prefix + names[static_cast<std::size_t>(c)] + ',' +
                number(values[static_cast<std::size_t>(c)]) + ',' +
                QDateTime::fromMSecsSinceEpoch(ms, utcZone).toString(Qt::ISODateWithMs).toUtf8() +
                '\n';
        }
    }
    return text;
}

/// Runs statements on a new database; fails the test where one does not.
void makeDatabase(const QString &path, const QList<QByteArray> &statements)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr), SQLITE_OK);
    for (const QByteArray &sql : statements) {
        char *message = nullptr;
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message);
        QVERIFY2(!message, message);
    }
    QCOMPARE(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

/// A table `name` of epoch seconds and the three channels.
QList<QByteArray> loggerTable(const QByteArray &name, double offset = 0.0)
{
    QList<QByteArray> sql{"CREATE TABLE " + name +
                          " (id INTEGER PRIMARY KEY, ts INTEGER, temp REAL, hum REAL, press REAL, "
                          "comment TEXT)"};
    for (int i = 0; i < rowCount; ++i) {
        const Made air = airAt(i);
        sql.append("INSERT INTO " + name + " (ts, temp, hum, press, comment) VALUES (" +
                   QByteArray::number((firstMs + i * stepMs) / 1000) + ',' +
                   number(air.temperature + offset) + ',' + number(air.humidity) + ',' +
                   number(air.pressure) + ", 'a\tb')");
    }
    return sql;
}

QString problemOf(const Result<ReadRecording, QString> &result)
{
    return result ? QString() : result.error();
}

} // namespace

/// Recordings that are no table of channels yet: one value a row, logs, databases.
class TestRecordingFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("pressure");
        const auto add = [](const char *name, const QByteArray &text, bool pressure = true) {
            QTest::newRow(name) << text << pressure;
        };
        const auto l = [](const char *name) { return QByteArray(name); };
        add("sensor and value",
            longRows("time,sensor,value\n", [&](int i, const char *name, double value) {
                return stamp(i) + ',' + l(name) + ',' + number(value);
            }));
        add("quantity, unit and value",
            longRows("time;phenomenon;unit;wert\n", [&](int i, const char *name, double value) {
                const bool t = l(name) == "temperature";
                const QByteArray unit = t ? "°F" : l(name) == "humidity" ? "%" : "hPa";
                return stamp(i, "dd.MM.yyyy HH:mm") + ';' + l(name) + ';' + unit + ';' +
                       number(t ? value * 1.8 + 32.0 : value).replace('.', ',');
            }));
        add("InfluxDB's annotated CSV", [&] {
            QByteArray text;
            int table = 0;
            for (const char *const field : {"humidity", "pressure", "temperature"}) {
                text += "#group,false,false,true,true,false,false,true,true\r\n"
                        "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,"
                        "dateTime:RFC3339,double,string,string\r\n"
                        "#default,_result,,,,,,,\r\n"
                        ",result,table,_start,_stop,_time,_value,_field,host\r\n";
                for (int i = 0; i < rowCount; ++i) {
                    const Made air = airAt(i);
                    const double value = field[0] == 'h'   ? air.humidity
                                         : field[0] == 'p' ? air.pressure
                                                           : air.temperature;
                    text += ",," + QByteArray::number(table) +
                            ",2024-03-01T00:00:00Z,2024-03-30T00:00:00Z," +
                            stamp(i, "yyyy-MM-ddTHH:mm:ssZ").replace("+0000", "Z") + ',' +
                            number(value) + ',' + field + ",pi\r\n";
                }
                text += "\r\n";
                ++table;
            }
            return text;
        }());
        add("Home Assistant's history", "entity_id,state,last_changed\n" + historyRows("attic"));
        add("Home Assistant through InfluxDB",
            longRows("time,entity_id,friendly_name,value,measurement\n",
                     [&](int i, const char *name, double value) {
                         const QByteArray unit = l(name) == "temperature" ? "°C"
                                                 : l(name) == "humidity"  ? "%"
                                                                          : "hPa";
                         return stamp(i) + ",attic_" + l(name) + ",Attic " + l(name) + ',' +
                                number(value) + ',' + unit;
                     }));
        add("topics without a header", longRows({}, [&](int i, const char *name, double value) {
                return stamp(i, "yyyy-MM-ddTHH:mm:ss") + " home/attic/" + l(name) + ' ' +
                       number(value);
            }));
        add("words in Spanish",
            longRows("fecha,magnitud,valor\n", [&](int i, const char *name, double value) {
                const QByteArray word = l(name) == "temperature" ? "Temperatura"
                                        : l(name) == "humidity"  ? "Humedad relativa"
                                                                 : "Presión atmosférica";
                return stamp(i, "dd/MM/yyyy HH:mm") + ',' + word + ',' + number(value);
            }));
        add("JSON, one value an object", longRows({}, [&](int i, const char *name, double value) {
                return "{\"time\":\"" + stamp(i) + "\",\"sensor\":\"" + l(name) +
                       "\",\"value\":" + number(value) + '}';
            }));
        // What mosquitto_sub prints with %J, %j, and %J of a topic a channel: local time, Z and
        // zone.
        const auto message = [](int i, const char *topic, const QByteArray &payload) {
            return "{\"tst\":\"" + stamp(i, "yyyy-MM-ddTHH:mm:ss.zzz000'Z'").replace("+0000", "") +
                   "+0100\",\"topic\":\"home/bme280" + topic +
                   "\",\"qos\":0,\"retain\":0,\"payloadlen\":54,\"payload\":" + payload + '}';
        };
        const auto body = [](const Made &air) {
            return "{\"temperature\":" + number(air.temperature) +
                   ",\"humidity\":" + number(air.humidity) +
                   ",\"pressure\":" + number(air.pressure) + '}';
        };
        add("messages with an object",
            rows({}, [&](int i, const Made &air) { return message(i, "", body(air)); }));
        add("messages with an object as text", rows({}, [&](int i, const Made &air) {
                return message(i, "", '"' + body(air).replace('"', "\\\"") + '"');
            }));
        add("messages of a topic a channel",
            longRows({}, [&](int i, const char *name, double value) {
                return message(i, (QByteArray("/") + name).constData(), number(value));
            }));
        add("names over two lines",
            rows("\t\tTemp\tHi\tLow\tOut\tDew\tWind\n"
                 "Date\tTime\tOut\tTemp\tTemp\tHum\tPt.\tSpeed\tBar\n",
                 [](int i, const Made &air) {
                     return stamp(i, "dd.MM.yyyy\tHH:mm") + '\t' + number(air.temperature) + '\t' +
                            number(air.temperature + 0.5) + '\t' + number(air.temperature - 0.5) +
                            '\t' + number(air.humidity) + "\t8.1\t1.5\t" + number(air.pressure);
                 }));
        add("a log of zigbee2mqtt", rows({}, [&](int i, const Made &air) {
                return "Zigbee2MQTT:info  " + stamp(i, "yyyy-MM-dd HH:mm:ss") +
                       ": MQTT publish: topic 'zigbee2mqtt/attic', payload '" + body(air) + '\'';
            }));
        const auto series = [](const char *point, const char *between, int channel) {
            QByteArray text;
            for (int i = 0; i < rowCount; ++i) {
                const Made air = airAt(i);
                const std::array values{air.temperature, air.humidity, air.pressure};
                text += QByteArray(i > 0 ? between : "") +
                        QByteArray(point)
                            .replace("S", QByteArray::number((firstMs + i * stepMs) / 1000))
                            .replace("V", number(values[static_cast<std::size_t>(channel)]));
            }
            return text;
        };
        const std::array metrics{"room_temperature_celsius", "room_humidity_percent",
                                 "room_pressure_hpa"};
        add("Prometheus' range query", [&] {
            QByteArray text = R"({"status":"success","data":{"resultType":"matrix","result":[)";
            for (int c = 0; c < 3; ++c)
                text += QByteArray(c > 0 ? "," : "") + R"({"metric":{"__name__":")" +
                        metrics[static_cast<std::size_t>(c)] + R"(","job":"air"},"values":[)" +
                        series(R"([S,"V"])", ",", c) + "]}";
            return text + "]}}";
        }());
        add("VictoriaMetrics' export", [&] {
            QByteArray text;
            for (int c = 0; c < 3; ++c)
                text += R"({"metric":{"__name__":")" +
                        QByteArray(metrics[static_cast<std::size_t>(c)]) +
                        R"(","device":"attic"},"values":[)" + series("V", ",", c) +
                        R"(],"timestamps":[)" + series("S000", ",", c) + "]}\n";
            return text;
        }());
        add("InfluxDB's query",
            R"({"results":[{"statement_id":0,"series":[{"name":"bme280","tags":{"room":"attic"},)"
            R"("columns":["time","humidity","pressure","temperature"],"values":[)" +
                rows({},
                     [&](int i, const Made &air) {
                         return QByteArray(i > 0 ? ",[\"" : "[\"") +
                                stamp(i, "yyyy-MM-ddTHH:mm:ssZ").replace("+0000", "Z") + "\"," +
                                number(air.humidity) + ',' + number(air.pressure) + ',' +
                                number(air.temperature) + ']';
                     }) +
                "]}]}]}");
        const auto kv = [&](const char *format) {
            return rows({}, [format](int i, const Made &air) {
                QByteArray line = format;
                return line.replace("TIME", stamp(i))
                    .replace("EPOCH", QByteArray::number((firstMs + i * stepMs) / 1000))
                    .replace("TT", number(air.temperature))
                    .replace("FF", number(air.temperature * 1.8 + 32.0))
                    .replace("HH", number(air.humidity))
                    .replace("PP", number(air.pressure));
            });
        };
        add("key=value", kv("TIME temp=TT hum=HH pressure=PP"));
        add("logfmt",
            kv("level=info time=\"TIME\" msg=read temperature=TTC humidity=HH% pressure=PPhPa"));
        add("keys, colons and units",
            kv("[TIME] Temperature: FF °F, Relative Humidity: HH %, Pressure: PP hPa"));
        add("a logger of Python",
            kv("TIME,000 - INFO - Temp: TT C | Humidity: HH% | Pressure: PP hPa"));
        add("line protocol", kv("bme280,device_id=d1,room=attic "
                                "temperature_c=TT,humidity=HH,pressure_hpa=PP EPOCH000000000"));
        add("a time among the keys", kv("ts=EPOCH;t=TT;h=HH;p=PP"));
        add("a log of ESPHome",
            "[C][logger:185]: Logger:\n" + rows({}, [](int i, const Made &air) {
                const QByteArray time = stamp(i, "yyyy-MM-dd HH:mm:ss");
                const auto state = [&time](const char *name, const QByteArray &value) {
                    return "\x1B[0;36m[" + time + "][D][sensor:094]: 'BME280 " + name +
                           "': Sending state " + value + " with 1 decimals of accuracy\x1B[0m";
                };
                return "[" + time + "][D][bme280.sensor:205]: Got temperature\n" +
                       state("Temperature", number(air.temperature) + "000 °C") + '\n' +
                       state("Pressure", number(air.pressure) + "000 hPa") + '\n' +
                       state("Humidity", number(air.humidity) + "000 %");
            }));
        add("Tasmota's log with more in it", rows({}, [](int i, const Made &air) {
                const QByteArray time = stamp(i, "yyyy-MM-ddTHH:mm:ss");
                return stamp(i, "HH:mm:ss") + " CFG: saved to flash\n" + stamp(i, "HH:mm:ss") +
                       " RSL: tele/a/STATE = {\"Time\":\"" + time + "\",\"Heap\":27}\n" +
                       stamp(i, "HH:mm:ss") + " RSL: tele/a/SENSOR = {\"Time\":\"" + time +
                       "\",\"BME280\":{\"Temperature\":" + number(air.temperature) +
                       ",\"Humidity\":" + number(air.humidity) +
                       ",\"Pressure\":" + number(air.pressure) +
                       "},\"PressureUnit\":\"hPa\",\"TempUnit\":\"C\"}";
            }));
        add("JSON, an array a column", [] {
            const QByteArrayList names{"time", "temperature_2m", "relative_humidity_2m",
                                       "surface_pressure"};
            QByteArrayList columns;
            for (int c = 0; c < names.size(); ++c) {
                QByteArrayList cells;
                for (int i = 0; i < rowCount; ++i) {
                    const Made air = airAt(i);
                    cells.append(c == 0   ? '"' + stamp(i, "yyyy-MM-ddTHH:mm") + '"'
                                 : c == 1 ? number(air.temperature)
                                 : c == 2 ? number(air.humidity)
                                          : number(air.pressure));
                }
                columns.append('"' + names[c] + "\":[" + cells.join(',') + ']');
            }
            return "{\"latitude\":1,\n\"hourly\":{" + columns.join(",\n") + "}}";
        }());
        add("JSON with the names of fields apart",
            "{\"channel\":{\"id\":1,\"field1\":\"Temperature\",\"field2\":\"Humidity "
            "(%)\",\"field3\":"
            "\"Pressure\"},\n\"feeds\":[" +
                rows({},
                     [](int i, const Made &air) {
                         return QByteArray(i > 0 ? "," : "") + "{\"created_at\":\"" +
                                stamp(i, "yyyy-MM-ddTHH:mm:ss") +
                                "Z\",\"entry_id\":1,\"field1\":\"" + number(air.temperature) +
                                "\",\"field2\":\"" + number(air.humidity) + "\",\"field3\":\"" +
                                number(air.pressure) + "\"}";
                     }) +
                "]}");
        add("blanks in every second cell",
            rows("time,temp,hum,press\n", [](int i, const Made &air) {
                return stamp(i) + ',' + number(air.temperature) + ",,\n" + stamp(i) + ",," +
                       number(air.humidity) + ",\n" + stamp(i) + ",,," + number(air.pressure);
            }));
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, pressure);
        const auto result = readRecording(text, QStringLiteral("my.txt"), {});
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        compareWithAir(*result, true, pressure);
        QCOMPARE(result->notes.unreadable, std::size_t{0});
    }

    void readsHeadersInManyLanguages_data()
    {
        QTest::addColumn<QByteArray>("header");
        const auto add = [](const char *name, const char *header) {
            QTest::newRow(name) << QByteArray(header);
        };
        add("English", "Date,Time,Temperature,Humidity,Pressure");
        add("German", "Datum,Uhrzeit,Temperatur,Luftfeuchtigkeit,Luftdruck");
        add("Spanish", "Fecha,Hora,Temperatura,Humedad relativa,Presión atmosférica");
        add("French", "Date,Heure,Température,Humidité relative,Pression");
        add("Italian", "Data,Ora,Temperatura,Umidità,Pressione");
        add("Portuguese", "Data,Hora,Temperatura do ar,Umidade,Pressão atmosférica");
        add("Dutch", "Datum,Tijd,Temperatuur,Luchtvochtigheid,Luchtdruk");
        add("Polish", "Data,Godzina,Temperatura powietrza,Wilgotność,Ciśnienie");
        add("Czech", "Datum,Čas,Teplota vzduchu,Vlhkost,Tlak");
        add("Swedish", "Datum,Tid,Lufttemperatur,Luftfuktighet,Lufttryck");
        add("Russian", "Дата,Время,Температура воздуха,Влажность,Давление");
        add("Japanese", "日付,時刻,気温,湿度,気圧");
        add("Chinese", "日期,时间,温度,湿度,气压");
    }
    void readsHeadersInManyLanguages()
    {
        QFETCH(QByteArray, header);
        const auto text = rows(header + '\n', [](int i, const Made &air) {
            return stamp(i, "yyyy-MM-dd,HH:mm:ss") + ',' + number(air.temperature) + ',' +
                   number(air.humidity) + ',' + number(air.pressure);
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        compareWithAir(*result, true, true);
    }

    void putsBlocksWithoutTimeTogether()
    {
        const auto text = rows({}, [](int, const Made &air) {
            return "Temperature = " + number(air.temperature) +
                   " *C\nPressure = " + number(air.pressure) +
                   " hPa\nApprox. Altitude = 212.07 m\nHumidity = " + number(air.humidity) + " %\n";
        });
        const auto untimed = readRecording(text, QStringLiteral("serial.log"), {});
        QVERIFY2(problemOf(untimed).contains(QStringLiteral("--start")),
                 qPrintable(problemOf(untimed)));
        ReadOptions options;
        options.startMs = firstMs;
        options.intervalMs = stepMs;
        const auto result = readRecording(text, QStringLiteral("serial.log"), options);
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        compareWithAir(*result, true, true);
    }

    void asksWhichOfSeveralEntities()
    {
        const QByteArray text =
            "entity_id,state,last_changed\n" + historyRows("attic") + historyRows("cellar");
        const auto open = readRecording(text, QStringLiteral("history.csv"), {});
        QVERIFY2(problemOf(open).contains(QStringLiteral("sensor.cellar_temperature")),
                 qPrintable(problemOf(open)));
        QVERIFY(problemOf(open).contains(QStringLiteral("--temperature-column")));
        ReadOptions options;
        options.device = QStringLiteral("attic");
        const auto byDevice = readRecording(text, QStringLiteral("history.csv"), options);
        QVERIFY2(byDevice.ok(), qPrintable(problemOf(byDevice)));
        compareWithAir(*byDevice, true, true);
        options = {};
        options.channelColumns[0] = QStringLiteral("sensor.cellar_temperature");
        const auto byName = readRecording(text, QStringLiteral("history.csv"), options);
        QVERIFY2(byName.ok(), qPrintable(problemOf(byName)));
        compareWithAir(*byName, true, true);
        QCOMPARE(byName->notes.columns.channels[1].name, QStringLiteral("sensor.cellar_humidity"));
        options.channelColumns[0] = QStringLiteral("sensor.attics_temperature");
        QVERIFY(problemOf(readRecording(text, QStringLiteral("history.csv"), options))
                    .contains(QStringLiteral("sensor.attics_temperature")));
    }

    void holdsValuesUntilTheyChange()
    {
        QByteArray text = "entity_id,state,last_changed\n";
        for (int i = 0; i < rowCount; ++i)
            text += "sensor.temperature," + number(airAt(i).temperature) + ',' + stamp(i) + '\n';
        text += "sensor.humidity,45.0," + stamp(0) + "\nsensor.humidity,47.0," + stamp(200) +
                "\nsensor.humidity,unavailable," + stamp(250) + '\n';
        const auto result = readRecording(text, QStringLiteral("history.csv"), {});
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        const std::vector<float> &humidity = result->recording.values[1];
        QCOMPARE(humidity.size(), std::size_t{rowCount});
        QCOMPARE(humidity[199], 45.0F);
        QCOMPARE(humidity[200], 47.0F);
        QCOMPARE(humidity[249], 47.0F);
        QVERIFY(std::isnan(humidity[251]));
    }

    /// Tenths of a degree stay for an hour: the step is that of the poll, not of the changes.
    void makesEvenRowsOfChanges()
    {
        QByteArray text = "entity_id,state,last_changed\n";
        QByteArray last;
        for (int i = 0; i < rowCount; ++i) {
            const QByteArray state = number(airAt(i).temperature, 1);
            if (state != last)
                text += "sensor.temperature," + state + ',' + stamp(i) + '\n';
            last = state;
        }
        text += "sensor.temperature," + last + "1," + stamp(rowCount - 1) + '\n';
        const auto result = readRecording(text, QStringLiteral("history.csv"), {});
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        compareWithAir(*result, false, false);
    }

    void prefersTheLocalOfTwoClocksAndKnowsUtcByName()
    {
        const auto both = rows("time_utc,time_local,temp,hum\n", [](int i, const Made &air) {
            return stamp(i - 6) + ',' + stamp(i) + ',' + number(air.temperature) + ',' +
                   number(air.humidity);
        });
        const auto local = readRecording(both, QStringLiteral("my.csv"), {});
        QVERIFY2(local.ok(), qPrintable(problemOf(local)));
        compareWithAir(*local, true, false);
        QVERIFY(!local->notes.clockIsUtc);
        const auto only = rows("Date (UTC),temp\n", [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature);
        });
        const auto utc = readRecording(only, QStringLiteral("my.csv"), {});
        QVERIFY2(utc.ok(), qPrintable(problemOf(utc)));
        QVERIFY(utc->notes.clockIsUtc);
        const auto zone = rows("\"Date Time, GMT+01:00\",temp\n", [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature);
        });
        QVERIFY(!readRecording(zone, QStringLiteral("my.csv"), {})->notes.clockIsUtc);

        QByteArray count = "time,temp\n";
        for (int i = 0; i < 50; ++i)
            count += QByteArray::number(1'735'689'600 + 60 * i) + ".000,21.5\n";
        const auto counted = readRecording(count, QStringLiteral("my.csv"), {});
        QVERIFY2(counted.ok(), counted ? "" : qPrintable(counted.error()));
        QCOMPARE(counted->notes.clock, QStringLiteral("s since 1970"));
        QVERIFY(counted->notes.clockIsUtc);
    }

    void asksWhichOfSeveralSensorsOfAField()
    {
        const auto text =
            longRows("time,sensor_id,field,value\n", [](int i, const char *name, double value) {
                return stamp(i) + ",TLM0100," + name + ',' + number(value) + '\n' + stamp(i) +
                       ",TLM0101," + name + ',' + number(value + 5.0);
            });
        const auto open = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(problemOf(open).contains(QStringLiteral("TLM0101")), qPrintable(problemOf(open)));
        ReadOptions options;
        options.device = QStringLiteral("TLM0100");
        const auto one = readRecording(text, QStringLiteral("my.csv"), options);
        QVERIFY2(one.ok(), qPrintable(problemOf(one)));
        compareWithAir(*one, true, true);
    }

    void refusesRowsThatNameNothing()
    {
        const auto text = rows("timestamp,value,label\n", [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature) + ",normal";
        });
        const auto result = readRecording(text, QStringLiteral("nab.csv"), {});
        QVERIFY(!result.ok());
        QVERIFY2(problemOf(result).contains(QStringLiteral("--temperature-column")),
                 qPrintable(problemOf(result)));
    }

    void readsTheOnlyTableThatFits()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log.db"));
        makeDatabase(path, loggerTable("readings") +
                               QList<QByteArray>{"CREATE TABLE settings (name TEXT, value TEXT)",
                                                 "INSERT INTO settings VALUES ('a', 'b')"});
        const auto result = readRecordingFile(path, {});
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        compareWithAir(*result, true, true);
        QVERIFY2(result->notes.remarks.join(u' ').contains(QStringLiteral("\"readings\"")),
                 qPrintable(result->notes.remarks.join(u' ')));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = readRecording(file.readAll(), QStringLiteral("standard input"), {});
        QVERIFY2(bytes.ok(), qPrintable(problemOf(bytes)));
        compareWithAir(*bytes, true, true);
    }

    void asksWhichOfSeveralTables()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log.db"));
        makeDatabase(path, loggerTable("attic") + loggerTable("cellar", -9.0));
        const auto open = readRecordingFile(path, {});
        for (const char *const word : {"\"attic\"", "\"cellar\"", "--table"})
            QVERIFY2(problemOf(open).contains(QLatin1StringView(word)),
                     qPrintable(problemOf(open)));
        ReadOptions options;
        options.table = QStringLiteral("Attic");
        const auto one = readRecordingFile(path, options);
        QVERIFY2(one.ok(), qPrintable(problemOf(one)));
        compareWithAir(*one, true, true);
        options.table = QStringLiteral("loft");
        QVERIFY(problemOf(readRecordingFile(path, options)).contains(QStringLiteral("\"loft\"")));
        options.askedBy = AskedBy::Control;
        options.table.clear();
        QVERIFY2(problemOf(readRecordingFile(path, options)).contains(QStringLiteral("\"Table\"")),
                 qPrintable(problemOf(readRecordingFile(path, options))));
    }

    void readsWeeWX()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("weewx.sdb"));
        QList<QByteArray> sql{
            "CREATE TABLE archive (dateTime INTEGER PRIMARY KEY, usUnits INTEGER, interval "
            "INTEGER, barometer REAL, pressure REAL, inTemp REAL, outTemp REAL, inHumidity REAL, "
            "outHumidity REAL, windSpeed REAL)",
            "CREATE TABLE archive_day_outTemp (dateTime INTEGER PRIMARY KEY, min REAL, mintime "
            "INTEGER, max REAL, maxtime INTEGER, sum REAL, count INTEGER)"};
        for (int i = 0; i < rowCount; ++i) {
            const Made air = airAt(i);
            sql.append(
                "INSERT INTO archive VALUES (" + QByteArray::number((firstMs + i * stepMs) / 1000) +
                ", 1, 10, NULL, " + number(air.pressure / 33.86389, 4) + ", 70.1, " +
                number(air.temperature * 1.8 + 32.0) + ", 40, " + number(air.humidity) + ", NULL)");
        }
        makeDatabase(path, sql);
        const auto open = readRecordingFile(path, {});
        QVERIFY2(problemOf(open).contains(QStringLiteral("\"outTemp\"")),
                 qPrintable(problemOf(open)));
        ReadOptions options;
        options.channelColumns[0] = QStringLiteral("outTemp");
        const auto result = readRecordingFile(path, options);
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        compareWithAir(*result, true, true);
        QCOMPARE(result->notes.columns.channels[0].told, HowTold::UnitColumn);
    }

    void readsHomeAssistantsDatabase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("home-assistant_v2.db"));
        QList<QByteArray> sql{
            "CREATE TABLE states_meta (metadata_id INTEGER PRIMARY KEY, entity_id TEXT)",
            "CREATE TABLE states (state_id INTEGER PRIMARY KEY, entity_id CHAR(0), state TEXT, "
            "last_changed_ts FLOAT, last_updated_ts FLOAT, metadata_id INTEGER)",
            "INSERT INTO states_meta VALUES (1, 'sensor.attic_temperature'), (2, "
            "'sensor.attic_humidity'), (3, 'light.hall')"};
        for (int i = 0; i < rowCount; ++i) {
            const Made air = airAt(i);
            const QByteArray time = QByteArray::number((firstMs + i * stepMs) / 1000) + ".25";
            const auto row = [&](const QByteArray &state, const char *id) {
                sql.append("INSERT INTO states (state, last_updated_ts, metadata_id) VALUES ('" +
                           state + "', " + time + ", " + id + ")");
            };
            row("on", "3");
            row(number(air.temperature), "1");
            row(number(air.humidity), "2");
        }
        makeDatabase(path, sql);
        const auto result = readRecordingFile(path, {});
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        QCOMPARE(result->recording.times.size(), std::size_t{rowCount});
        QCOMPARE(result->recording.times.front(), firstMs + 250);
        QVERIFY(std::abs(meanOf(result->recording.values[0]) - 20.0) < 0.06);
        QVERIFY(std::abs(meanOf(result->recording.values[1]) - 45.0) < 0.6);
    }

    void refusesDatabasesThatHoldNone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.db"));
        makeDatabase(path, {"CREATE TABLE people (name TEXT, age INTEGER)",
                            "INSERT INTO people VALUES ('a', 3)", "CREATE TABLE pets (name TEXT)"});
        QVERIFY2(problemOf(readRecordingFile(path, {})).contains(QStringLiteral("\"people\"")),
                 qPrintable(problemOf(readRecordingFile(path, {}))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(2000));
        QVERIFY(problemOf(readRecordingFile(path, {})).contains(QStringLiteral("other.db")));
        ReadOptions options;
        options.table = QStringLiteral("people");
        QVERIFY(
            problemOf(readRecording("time,temp\n2024-01-01,3\n", QStringLiteral("a.csv"), options))
                .contains(QStringLiteral("--table")));
    }

    void readsFilesOfJsonAsOne()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (int day = 0; day < 2; ++day) {
            paths.append(folder.filePath(QStringLiteral("day%1.jsonl").arg(day + 1)));
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int i = day * 144; i < (day + 1) * 144; ++i) {
                const QByteArray temp = "\"temp\":" + number(airAt(i).temperature);
                const QByteArray time = "\"time\":\"" + stamp(i) + '"';
                file.write('{' + (day == 0 ? time + ',' + temp : temp + ',' + time) + "}\n");
            }
        }
        const auto result = readRecordingFiles(paths, {});
        QVERIFY2(result.ok(), qPrintable(problemOf(result)));
        compareWithAir(*result, false, false);
        QCOMPARE(result->notes.unreadable, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestRecordingFormats)
#include "tst_recordingformats.moc"
