#include "core/fitting/reading/recordingreader.h"
#include "tests/core/fitting/reading/madeair.h"

#include <QTest>

using namespace aneroid;
using namespace aneroid::madeair;

namespace {

/// Rows of an hour each; `row` gets the number of the row of ten minutes.
QByteArray hours(const QByteArray &header, const MakeRow &row)
{
    return rows(header, [&row](int i, const Made &) { return row(i * 6, airAt(i)); });
}

double fahrenheit(double celsius)
{
    return celsius * 1.8 + 32.0;
}

} // namespace

/// Tables of weather services, apps and stations, whose columns have other columns beside them.
class TestRecordingServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        addReadColumns();
        add("groups above the names, as Ecowitt writes them",
            rows("Time,Indoor,,Pressure,\n"
                 ",Temperature(℃),Humidity(%),Relative(hPa),Absolute(hPa)\n",
                 [](int i, const Made &air) {
                     return stamp(i, "yyyy-MM-dd HH:mm") + ',' + number(air.temperature) + ',' +
                            number(air.humidity) + ',' + number(air.pressure + 40.0) + ',' +
                            number(air.pressure);
                 }));
        add("pressure at the place before that at the sea",
            rows("Time,Temp(℃),Hum,Rel. Pressure(inHg),Abs. Pressure(inHg)\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity) +
                            ',' + number((air.pressure + 40.0) / 33.86389, 3) + ',' +
                            number(air.pressure / 33.86389, 3);
                 }));
        add("P at the sea, P0 at the place, U beside Td",
            rows("Local time;T;Po;P;Pa;U;DD;Td\n", [](int i, const Made &air) {
                return '"' + stamp(i, "dd.MM.yyyy HH:mm") + "\";\"" + number(air.temperature) +
                       "\";\"" + number(air.pressure / 1.333224) + "\";\"" +
                       number((air.pressure + 40.0) / 1.333224) + "\";\"-0.3\";\"" +
                       number(air.humidity) + "\";\"\";\"8.0\"";
            }));
        add("a weather service's short names",
            rows("STATIONS_ID;MESS_DATUM;  QN;PP_10;TT_10;TM5_10;RF_10;TD_10;eor\n",
                 [](int i, const Made &air) {
                     return "3987;" + stamp(i, "yyyyMMddHHmm") + ";3;" + number(air.pressure) +
                            ';' + number(air.temperature) + ";17.2;" + number(air.humidity) +
                            ";8.1;eor";
                 }));
        add("a year of two digits without separators",
            rows("Time,Temp,Hum,Press\n", [](int i, const Made &air) {
                return stamp(i, "yyMMddHHmm") + ',' + number(air.temperature) + ',' +
                       number(air.humidity) + ',' + number(air.pressure);
            }));
        add("a year of two digits without separators, and seconds",
            rows("Time,Temp,Hum,Press\n", [](int i, const Made &air) {
                return stamp(i, "yyMMddHHmmss") + ',' + number(air.temperature) + ',' +
                       number(air.humidity) + ',' + number(air.pressure);
            }));
        add("a date and whole hours and minutes",
            rows("date,hour,minute,temp,hum,press\n", [](int i, const Made &air) {
                return stamp(i, "yyyy-MM-dd,H,m,") + number(air.temperature) + ',' +
                       number(air.humidity) + ',' + number(air.pressure);
            }));
        add("year, month, day and a time of day",
            rows("Station,Year,Month,Day,Time [Local time],Temperature [°C],Humidity [%],"
                 "Air pressure [hPa]\n",
                 [](int i, const Made &air) {
                     return "Helsinki," + stamp(i, "yyyy,M,d,HH:mm,") + number(air.temperature) +
                            ',' + number(air.humidity) + ',' + number(air.pressure);
                 }));
        add("one quantity in two units",
            rows("Timestamp,Temp F,Temp C,Humidity\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(fahrenheit(air.temperature)) + ',' +
                            number(air.temperature) + ',' + number(air.humidity);
                 }),
            true, false);
        add("columns of sensors that were not fitted",
            rows("Time;P1;P2;Temp;Humidity;BME280_temperature;BME280_humidity;BME280_pressure\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ";;;;;" + number(air.temperature) + ';' +
                            number(air.humidity) + ';' + number(air.pressure * 100.0);
                 }));
        add("names in brackets",
            rows("Timestamp,Hall (Temperature °C),Hall (Relative Humidity %)\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity);
                 }),
            true, false);
        add("signs of displays where a value is missing",
            rows(
                "time,temp,hum,press\n",
                [](int i, const Made &air) {
                    return stamp(i) + ',' + number(air.temperature) + ',' +
                           (i % 3 == 0 ? QByteArray("--.-") : number(air.humidity)) + ',' +
                           (i % 4 == 0 ? QByteArray("M") : number(air.pressure));
                },
                rowCount),
            false, false);
        add("units in the cells under names that say nothing",
            rows("sep=;\n\"Time\";\"attic A\";\"attic B\";\"attic hum\"\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ';' + number(air.temperature, 1) + " °C;" +
                            number(air.pressure, 1) + " hPa;" + number(air.humidity, 1) + '%';
                 }));
        add("a row in the preamble",
            rows("Namn;Nummer\nStockholm;98230\n\nFrån;Till;Höjd\n2024-01-01;2024-06-01;43\n\n"
                 "Datum;Tid (UTC);Lufttemperatur;Luftfuktighet;Kvalitet\n",
                 [](int i, const Made &air) {
                     return stamp(i, "yyyy-MM-dd;HH:mm:ss;") + number(air.temperature) + ';' +
                            number(air.humidity) + ";G";
                 }),
            true, false);
        add("humidity of the air and water in it",
            rows("Datum,Temperatur (°C),Luftfeuchtigkeit (g/m³),Luftfeuchtigkeit (%)\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature) + ",8.3," +
                            number(air.humidity);
                 }),
            true, false);
        add("values beside empty states",
            rows("start_ts,statistic_id,state,sum,mean\n", [](int i, const Made &air) {
                const QByteArray time = QByteArray::number((firstMs + i * stepMs) / 1000) + ".0,";
                return time + "sensor.attic_temperature,,," + number(air.temperature) + '\n' +
                       time + "sensor.attic_humidity,,," + number(air.humidity) + '\n' + time +
                       "sensor.attic_pressure,,," + number(air.pressure);
            }));
        add("JSON of a network of LoRa devices", rows({}, [](int i, const Made &air) {
                const QByteArray at = stamp(i, "yyyy-MM-ddTHH:mm:ss");
                return "{\"result\":{\"end_device_ids\":{\"device_id\":\"b1\"},\"received_at\":\"" +
                       at + ".000Z\",\"uplink_message\":{\"decoded_payload\":{\"temperature\":" +
                       number(air.temperature) + ",\"humidity\":" + number(air.humidity) +
                       ",\"pressure\":" + number(air.pressure) +
                       "},\"settings\":{\"timestamp\":99},\"received_at\":\"" + at + ".000Z\"}}}\n";
            }));
        add("JSON with an array of named values",
            '[' + rows({}, [](int i, const Made &air) {
                return QByteArray(i > 0 ? "," : "") + "{\"timestamp\":\"" + stamp(i) +
                       "\",\"sensordatavalues\":[{\"value_type\":\"temperature\","
                       "\"value\":\"" +
                       number(air.temperature) + "\"},{\"value_type\":\"humidity\",\"value\":\"" +
                       number(air.humidity) + "\"},{\"value_type\":\"pressure\",\"value\":\"" +
                       number(air.pressure * 100.0) + "\"}]}";
            }) + ']');
        add("JSON with an object under each key",
            "{\"log\":{" +
                rows({},
                     [](int i, const Made &air) {
                         return QByteArray(i > 0 ? "," : "") + "\"-N" + QByteArray::number(i) +
                                "\":{\"ts\":" + QByteArray::number(firstMs + i * stepMs) +
                                ",\"temperature\":" + number(air.temperature) +
                                ",\"humidity\":" + number(air.humidity) + '}';
                     }) +
                "}}",
            true, false);
        add("JSON with an object under each time",
            '{' +
                rows({},
                     [](int i, const Made &air) {
                         return QByteArray(i > 0 ? "," : "") + '"' + stamp(i) +
                                "\":{\"temperature\":" + number(air.temperature) +
                                ",\"humidity\":" + number(air.humidity) + '}';
                     }) +
                '}',
            true, false);
        add("lines of date(1)",
            rows({},
                 [](int i, const Made &air) {
                     return stamp(i, "ddd d MMM HH:mm:ss 'UTC' yyyy") +
                            " temp:" + number(air.temperature) + " hum:" + number(air.humidity);
                 }),
            true, false);
        add("a Spanish spreadsheet",
            rows("Fecha;Hora;Temp;HR\n",
                 [](int i, const Made &air) {
                     const bool morning = i % 144 < 72;
                     return stamp(i, "dd-MM-yy;") + stamp(i, "hh:mm:ss AP").chopped(2) +
                            (morning ? "a. m." : "p. m.") + ';' +
                            number(air.temperature).replace('.', ',') + ';' +
                            number(air.humidity).replace('.', ',');
                 }),
            true, false);
        add("units behind commas of a header without quotes",
            rows("#,Date Time,Temp, °C,RH, %,Batt\n",
                 [](int i, const Made &air) {
                     return QByteArray::number(i + 1) + ',' + stamp(i) + ',' +
                            number(air.temperature) + ',' + number(air.humidity) + ",3.52";
                 }),
            true, false);
        add("thousands apart, as French spreadsheets write them",
            rows("Date;Temp;Humidité;Pression\n", [](int i, const Made &air) {
                QByteArray pressure = number(air.pressure).replace('.', ',');
                if (air.pressure >= 1000.0)
                    pressure.insert(1, i % 2 == 0 ? "\xE2\x80\xAF" : "\xC2\xA0");
                return stamp(i, "dd/MM/yyyy HH:mm;") + number(air.temperature).replace('.', ',') +
                       ';' + number(air.humidity).replace('.', ',') + ';' + pressure;
            }));
        add("years of a Thai calendar",
            rows("time,temp,hum\n",
                 [](int i, const Made &air) {
                     return stamp(i, "dd/MM/") + "2567" + stamp(i, " HH:mm,") +
                            number(air.temperature) + ',' + number(air.humidity);
                 }),
            true, false);
        add("Hungarian dates",
            rows("Dátum;Idő;Hőmérséklet;Páratartalom;Légnyomás\n", [](int i, const Made &air) {
                return stamp(i, "yyyy.MM.dd.;HH:mm;") + number(air.temperature).replace('.', ',') +
                       ';' + number(air.humidity).replace('.', ',') + ';' +
                       number(air.pressure).replace('.', ',');
            }));
        add("Danish times of day",
            rows("Dato;Klokkeslæt;Temperatur;Luftfugtighed;Lufttryk\n", [](int i, const Made &air) {
                return stamp(i, "dd-MM-yyyy;HH.mm;") + number(air.temperature).replace('.', ',') +
                       ';' + number(air.humidity).replace('.', ',') + ';' +
                       number(air.pressure).replace('.', ',');
            }));
        add("Arabic",
            rows("التاريخ,الوقت,درجة الحرارة,الرطوبة,الضغط\n", [](int i, const Made &air) {
                return stamp(i, "yyyy-MM-dd,HH:mm,") + number(air.temperature) + ',' +
                       number(air.humidity) + ',' + number(air.pressure);
            }));
        add("relative and absolute pressure in Italian",
            rows("Data;Ora;Temp. Est.;Umid. Est.;Press. Rel.;Press. Ass.\n",
                 [](int i, const Made &air) {
                     return stamp(i, "dd/MM/yyyy;HH.mm;") + number(air.temperature) + ';' +
                            number(air.humidity) + ';' + number(air.pressure + 40.0) + ';' +
                            number(air.pressure);
                 }));
        add("Swedish in an old encoding",
            QByteArray("Stationsnamn;M\xE4th\xF6jd (meter \xF6ver marken)\n"
                       "Fr\xE5n;Till;H\xF6jd\n2024-01-01;2024-06-01;43\n\n") +
                rows("Datum;Tid (UTC);Lufttemperatur;Luftfuktighet;Kvalitet\n",
                     [](int i, const Made &air) {
                         return stamp(i, "yyyy-MM-dd;HH:mm:ss;") + number(air.temperature) + ';' +
                                number(air.humidity) + ";G";
                     }),
            true, false);
        add("names in small letters of a database",
            rows("datetime,usunits,outtemp,outhumidity,pressure\n", [](int i, const Made &air) {
                return QByteArray::number((firstMs + i * stepMs) / 1000) + ",1," +
                       number(fahrenheit(air.temperature)) + ',' + number(air.humidity) + ',' +
                       number(air.pressure / 33.86389, 3);
            }));
        add("decimal commas under a preamble with commas",
            rows("Ort: Bonn, Garten\nLogger: Nr. 5, links\nZeit;Temp\n",
                 [](int i, const Made &air) {
                     return stamp(i, "dd.MM.yyyy HH:mm;") +
                            number(air.temperature).replace('.', ',');
                 }),
            false, false);
        add("a minimum beside the hour",
            rows("date,hour,temperature,min,max,humidity\n",
                 [](int i, const Made &air) {
                     return stamp(i, "yyyy-MM-dd,HH:mm,") + number(air.temperature) + ",19,23," +
                            number(air.humidity);
                 }),
            true, false);
        add("rooms in brackets that are units elsewhere",
            rows("time,Temperature (Bar),Humidity (Bar)\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity);
                 }),
            true, false);
        add("a room's letter in brackets",
            rows("time,Temperatur,Feuchte (K)\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity);
                 }),
            true, false);
        add("a room's letter G",
            rows("time,temp_G,humidity_G\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity);
                 }),
            true, false);
        add("absolute and relative pressure in one word",
            rows("time,temp,hum,Relativluftdruck,Absolutluftdruck\n", [](int i, const Made &air) {
                return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity) + ',' +
                       number(air.pressure + 40.0) + ',' + number(air.pressure);
            }));
        add("pressure at the surface in one word",
            rows("time,temp,hum,sealevelpressure,surfacepressure\n", [](int i, const Made &air) {
                return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity) + ',' +
                       number(air.pressure + 40.0) + ',' + number(air.pressure);
            }));
        add("P where P0 is empty", rows("time;T;Po;P;U;Td\n", [](int i, const Made &air) {
                return stamp(i) + ';' + number(air.temperature) + ";;" + number(air.pressure) +
                       ';' + number(air.humidity) + ";8.0";
            }));
        add("Turkish in capitals", rows("TARİH;SICAKLIK;NEM;BASINÇ\n", [](int i, const Made &air) {
                return stamp(i) + ';' + number(air.temperature) + ';' + number(air.humidity) + ';' +
                       number(air.pressure);
            }));
        add("the soil's temperature, called as a stamp is", rows({}, [](int i, const Made &air) {
                return "{\"ts\":22.0,\"fint\":\"" + stamp(i, "yyyy-MM-ddTHH:mm:ss") +
                       "\",\"ta\":" + number(air.temperature) + ",\"hr\":" + number(air.humidity) +
                       ",\"pres\":" + number(air.pressure) + '}';
            }));
        add("names of places' zones",
            rows("time,temp,hum\n",
                 [](int i, const Made &air) {
                     return stamp(i) + (i < 144 ? " BST," : " Europe/London,") +
                            number(air.temperature) + ',' + number(air.humidity);
                 }),
            true, false);
        add("faults of spreadsheets and databases",
            rows("time,hum,temp\n",
                 [](int i, const Made &air) {
                     const QByteArray none = i % 2 == 0 ? "#DIV/0!" : "\\N";
                     return stamp(i) + ',' + (i % 3 == 0 ? none : number(air.humidity)) + ',' +
                            number(air.temperature);
                 }),
            false, false);
        add("station's pressure in French",
            rows("time,Température extérieure,Température ressentie,Humidité,Pression au niveau "
                 "de la mer,Pression absolue\n",
                 [](int i, const Made &air) {
                     return stamp(i) + ',' + number(air.temperature) + ",17.0," +
                            number(air.humidity) + ',' + number(air.pressure + 40.0) + ',' +
                            number(air.pressure);
                 }));
        add("JSON in two units",
            rows({},
                 [](int i, const Made &air) {
                     return "{\"params\":{\"ts\":" +
                            QByteArray::number((firstMs + i * stepMs) / 1000) +
                            ".0,\"humidity:0\":{\"rh\":" + number(air.humidity) +
                            "},\"temperature:0\":{\"tC\":" + number(air.temperature) +
                            ",\"tF\":" + number(fahrenheit(air.temperature)) + "}}}";
                 }),
            true, false);
    }
    void reads() { compareRead(); }

    void readsHours_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("hours without separators")
            << hours("STATIONS_ID;MESS_DATUM;QN_9;TT_TU;RF_TU;eor\n", [](int i, const Made &air) {
                   return "3987;" + stamp(i, "yyyyMMddHH") + ";3;" + number(air.temperature) + ';' +
                          number(air.humidity) + ";eor";
               });
        const auto plain = [](const char *format) {
            return [format](int i, const Made &air) {
                return stamp(i, format) + number(air.temperature) + ',' + number(air.humidity);
            };
        };
        QTest::newRow("hours in German")
            << hours("Datum,Stunde,Temperatur,Feuchte\n", plain("yyyy-MM-dd,H,"));
        QTest::newRow("hours in Swedish")
            << hours("Datum,Timme,Temperatur,Fuktighet\n", plain("yyyy-MM-dd,H,"));
        QTest::newRow("hours, minutes and seconds")
            << hours("date,hour,min,sec,temp,hum\n", plain("yyyy-MM-dd,H,m,s,"));
        const auto extremes = [](const char *format) {
            return [format](int i, const Made &air) {
                return stamp(i, format) + number(air.temperature) + ",19,23," +
                       number(air.humidity);
            };
        };
        QTest::newRow("a minimum behind whole hours")
            << hours("date,hour,temperature,min,max,humidity\n", extremes("yyyy-MM-dd,H,"));
        QTest::newRow("a minimum right behind whole hours")
            << hours("date,hour,min,max,temperature,humidity\n", [](int i, const Made &air) {
                   return stamp(i, "yyyy-MM-dd,H,19,23,") + number(air.temperature) + ',' +
                          number(air.humidity);
               });
        QTest::newRow("a minimum behind a date in parts")
            << hours("year,month,day,hour,temp,min,max,humidity\n", extremes("yyyy,M,d,H,"));
        QTest::newRow("a date and whole hours")
            << hours("date,hour,temp,hum\n", [](int i, const Made &air) {
                   return stamp(i, "yyyy-MM-dd,H,") + number(air.temperature) + ',' +
                          number(air.humidity);
               });
    }
    void readsHours()
    {
        QFETCH(QByteArray, text);
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        const std::vector<TimeMs> &times = result->recording.times;
        QCOMPARE(times.size(), static_cast<std::size_t>(rowCount));
        QCOMPARE(times.front(), firstMs);
        QCOMPARE(times.back(), firstMs + (rowCount - 1) * 6 * stepMs);
        QVERIFY(std::abs(meanOf(result->recording.values[0]) - 20.0) < 0.06);
        QVERIFY(std::abs(meanOf(result->recording.values[1]) - 45.0) < 0.6);
    }

    /// Names in which another quantity's word begins by chance.
    void readsOneOfTwo_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *const header : {"time,Holzhaustemperatur,Bodentemperatur",
                                         "time,Dachspeichertemperatur,Kesseltemperatur",
                                         "time,Kesselraumtemperatur,Solltemperatur",
                                         "time,Kaminzimmertemperatur,Wassertemperatur"})
            QTest::newRow(header) << QByteArray(header);
    }
    void readsOneOfTwo()
    {
        QFETCH(QByteArray, header);
        const auto text = rows(header + '\n', [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature) + ",31.0";
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        compareWithAir(*result, false, false);
    }

    /// Which of two is meant only the person knows.
    void asksWhichOfTwo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("two rooms")
            << rows("time;Kaminzimmertemperatur;Außentemperatur\n", [](int i, const Made &air) {
                   return stamp(i) + ';' + number(air.temperature) + ";8.5";
               });
        QTest::newRow("two of a name in JSON") << rows({}, [](int i, const Made &air) {
            return "{\"time\":\"" + stamp(i) +
                   "\",\"values\":[{\"type\":\"temperature\",\"value\":" + number(air.temperature) +
                   "},{\"type\":\"temperature\",\"value\":11.1}]}";
        });
        QTest::newRow("a sensor that begins late") << rows(
            "time,temperature,temperature_outside\n", [](int i, const Made &air) {
                return stamp(i) + ',' + (i < 250 ? QByteArray() : number(air.temperature)) + ",8.5";
            });
    }
    void asksWhichOfTwo()
    {
        QFETCH(QByteArray, text);
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY(!result.ok());
        QVERIFY2(result.error().contains(QStringLiteral("could be any of")),
                 qPrintable(result.error()));
    }

    /// Beside "Td" it would be the humidity, in percent.
    void takesNoVoltageForHumidity()
    {
        const auto text = rows("time,T,Td,U\n", [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature) + ",8.0,3." + QByteArray::number(i % 4);
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        compareWithAir(*result, false, false);
        QVERIFY(!result->recording.has(Channel::Humidity));
    }

    /// The clock of a place goes back an hour: the hour comes twice, under two names.
    void keepsTheHourThatComesTwice_data()
    {
        QTest::addColumn<QByteArray>("summer");
        QTest::addColumn<QByteArray>("winter");
        for (const auto &[summer, winter] :
             {std::pair("CDT", "CST"), std::pair("MDT", "MST"), std::pair("ADT", "AST"),
              std::pair("BST", "GMT"), std::pair("AKDT", "AKST"), std::pair("EDT", "EST")})
            QTest::newRow(summer) << QByteArray(summer) << QByteArray(winter);
    }
    void keepsTheHourThatComesTwice()
    {
        QFETCH(QByteArray, summer);
        QFETCH(QByteArray, winter);
        constexpr int change = 144;
        for (const bool fall : {true, false}) {
            const QByteArray before = fall ? summer : winter;
            const QByteArray after = fall ? winter : summer;
            const auto text = rows("time,temp,hum\n", [&](int i, const Made &air) {
                const int shown = i < change ? i : i + (fall ? -6 : 6);
                return stamp(shown, "yyyy-MM-dd HH:mm:ss ") + (i < change ? before : after) + ',' +
                       number(air.temperature) + ',' + number(air.humidity);
            });
            const auto result = readRecording(text, QStringLiteral("my.csv"), {});
            QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
            compareWithAir(*result, true, false);
        }
    }

    /// What sounds like the air's, and is not.
    void leavesOthers_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *const header :
             {"time,Bodentemperatur,Bodenfeuchte", "time,Wassertemperatur,Holzfeuchte",
              "time,Solltemperatur,temp_humidity_index",
              "time,Taupunkttemperatur,Temperaturdifferenz", "time,mintemperature,maxtemperature",
              "time,soiltemperature,soilhumidity", "time,Luftfeuchtigkeit (g/m³),humidity_g_m3",
              "time,Humidity (Dew point °C),VPD", "time,Temperature Change,hum_accuracy",
              "time,GPU Temperature,humidity_offset"})
            QTest::newRow(header) << QByteArray(header);
    }
    void leavesOthers()
    {
        QFETCH(QByteArray, header);
        const auto text = rows(header + '\n', [](int i, const Made &air) {
            return stamp(i) + ',' + number(air.temperature) + ',' + number(air.humidity);
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY(!result.ok());
        QVERIFY2(result.error().contains(QStringLiteral("--temperature-column")),
                 qPrintable(result.error()));
    }

    void skipsRowsOfDelimitersAlone()
    {
        const auto text = rows("time;temp;hum\n", [](int i, const Made &air) {
            return stamp(i) + ';' + number(air.temperature) + ';' + number(air.humidity) + "\n;;";
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        compareWithAir(*result, true, false);
        QCOMPARE(result->notes.unreadable, std::size_t{0});
    }

    /// A header that comes again among the first rows leaves their times what they are.
    void readsShortStampsBesideAHeader()
    {
        const QByteArray header = "time,temp\n";
        const auto text = rows(header, [&header](int i, const Made &air) {
            return (i == 100 ? header : QByteArray()) + stamp(i, "yyMMddHHmm,") +
                   number(air.temperature);
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        compareWithAir(*result, false, false);
    }

    /// 99.9 in every seventh row makes no °F of °C.
    void takesNoFaultForAUnit()
    {
        const auto text = rows("time,temp,hum\n", [](int i, const Made &air) {
            return stamp(i) + ',' + (i % 7 == 0 ? QByteArray("99.9") : number(air.temperature)) +
                   ',' + number(air.humidity);
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
        QVERIFY(result->notes.columns.channels[0].unit == ChannelUnit::Celsius);
        QVERIFY(std::abs(result->recording.values[0][1] - airAt(1).temperature) < 0.01);
    }

    void readsSignsOfMinus()
    {
        for (const char *const minus : {"-", "\xE2\x88\x92", "\xE2\x80\x93"}) {
            const auto text = rows("time,temp\n", [minus](int i, const Made &air) {
                return stamp(i) + ',' + minus + number(air.temperature);
            });
            const auto result = readRecording(text, QStringLiteral("my.csv"), {});
            QVERIFY2(result.ok(), result ? "" : qPrintable(result.error()));
            QCOMPARE(result->notes.unreadable, std::size_t{0});
            QVERIFY(std::abs(meanOf(result->recording.values[0]) + 20.0) < 0.06);
        }
    }

    /// Of another calendar, whose months are others.
    void refusesYearsOfOtherCalendars()
    {
        const auto text = rows("time,temp\n", [](int i, const Made &air) {
            return "1402/12/1" + QByteArray::number(4 + i / 144) + stamp(i, " HH:mm,") +
                   number(air.temperature);
        });
        const auto result = readRecording(text, QStringLiteral("my.csv"), {});
        QVERIFY(!result.ok());
        QVERIFY2(result.error().contains(QStringLiteral("1402/12/14")), qPrintable(result.error()));
    }

    /// "4 Mar 06:10:00" is no day of 2006, and "Mar 4" none of the year 0.
    void asksForTheYear_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Node-RED") << rows({}, [](int i, const Made &air) {
            return stamp(i, "d MMM HH:mm:ss") +
                   " - [info] [debug:bme] {\"t\":" + number(air.temperature) +
                   ",\"h\":" + number(air.humidity) + '}';
        });
        QTest::newRow("syslog") << rows({}, [](int i, const Made &air) {
            return stamp(i, "MMM dd HH:mm:ss") +
                   " pi bme280[812]: temp=" + number(air.temperature) +
                   " hum=" + number(air.humidity);
        });
    }
    void asksForTheYear()
    {
        QFETCH(QByteArray, text);
        const auto result = readRecording(text, QStringLiteral("my.log"), {});
        QVERIFY(!result.ok());
        QVERIFY2(result.error().contains(QStringLiteral("--start")), qPrintable(result.error()));
    }
};

QTEST_GUILESS_MAIN(TestRecordingServices)
#include "tst_recordingservices.moc"
