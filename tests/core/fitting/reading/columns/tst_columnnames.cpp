#include "core/fitting/reading/columns/columnnames.h"

#include <QTest>

using namespace aneroid;

class TestColumnNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsChannels_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("channel"); ///< 0 to 2; −1: none of them
        QTest::addColumn<int>("unit");
        const auto row = [](const char *name, int channel,
                            ChannelUnit unit = ChannelUnit::Unknown) {
            QTest::newRow(name) << QByteArray(name) << channel << static_cast<int>(unit);
        };
        row("temperature", 0);
        row("temperature_c", 0, ChannelUnit::Celsius);
        row("temp", 0);
        row("t", 0);
        row("T (degC)", 0, ChannelUnit::Celsius);
        row("Temperature (°C)", 0, ChannelUnit::Celsius);
        row("Temperature (\xB0"
            "F)",
            0, ChannelUnit::Fahrenheit);
        row("Temperature [°F]", 0, ChannelUnit::Fahrenheit);
        row("temp_f", 0, ChannelUnit::Fahrenheit);
        row("tempf", 0, ChannelUnit::Fahrenheit);
        row("Temperatur °C", 0, ChannelUnit::Celsius);
        row("Lufttemperatur", 0);
        row("bme280_temperature", 0);
        row("sensor.living_room_temperature", 0);
        row("airTemperature", 0);
        row("温度", 0);
        row("humidity", 1);
        row("relative_humidity", 1);
        row("rh", 1);
        row("RH (%)", 1, ChannelUnit::Percent);
        row("hum", 1);
        row("Luftfeuchtigkeit", 1);
        row("rel. Feuchte/%", 1, ChannelUnit::Percent);
        row("pressure", 2);
        row("pressure_hpa", 2, ChannelUnit::Hectopascal);
        row("pressure_pa", 2, ChannelUnit::Pascal);
        row("P (kPa)", 2, ChannelUnit::Kilopascal);
        row("p (mbar)", 2, ChannelUnit::Hectopascal);
        row("press", 2);
        row("baro", 2);
        row("Barometer", 2);
        row("Luftdruck [hPa]", 2, ChannelUnit::Hectopascal);
        row("sea_level_pressure", 2);
        row("surfacepressure", 2);
        row("Absolutluftdruck", 2);
        row("Kaminzimmertemperatur", 0);
        row("Holzhaustemperatur", 0);
        row("Dachspeichertemperatur", 0);
        row("Kesselraumtemperatur", 0);
        row("Hum (F)", 1);
        row("humidity_G", 1);
        row("SICAKLIK", 0);
        row("sıcaklık", 0);
        row("BASINÇ", 2);
        for (const char *other :
             {"dew_point", "Tdew (degC)", "feels_like_temperature", "cpu_temp", "soil_temp",
              "temp_max", "target_temperature", "absolute_humidity", "soil_humidity",
              "VPmax (mbar)", "vapor_pressure", "rho (g/m**3)", "timestamp", "co2", "light",
              "windspeed", "id", ""})
            row(other, -1);
        for (const char *other :
             {"Mintemperatur", "Kesseltemperatur", "Holzfeuchte", "humidity_g_kg", "humidity_gm3"})
            row(other, -1);
    }
    void knowsChannels()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, channel);
        QFETCH(int, unit);
        for (const Channel each : allChannels) {
            const bool mine = static_cast<int>(indexOf(each)) == channel;
            QCOMPARE(channelScore(each, name.constData()) > 0, mine);
            if (mine)
                QCOMPARE(static_cast<int>(unitInName(each, name.constData())), unit);
        }
    }

    void prefersThePlainName()
    {
        const auto score = [](const char *name) {
            return channelScore(Channel::Temperature, name);
        };
        QVERIFY(score("temperature") > score("room_temperature"));
        QVERIFY(score("temperature") > score("temp"));
        QVERIFY(score("room_temperature") > score("upper_left_room_temperature"));
        QVERIFY(score("bme280_temperature") > score("dht22_temperature"));
        QCOMPARE(score("kitchen_temperature"), score("bedroom_temperature"));
        QVERIFY(channelScore(Channel::Pressure, "absolute_pressure") >
                channelScore(Channel::Pressure, "relative_pressure"));
        QVERIFY(channelScore(Channel::Pressure, "Absolutluftdruck") >
                channelScore(Channel::Pressure, "Relativluftdruck"));
        QVERIFY(channelScore(Channel::Pressure, "surfacepressure") >
                channelScore(Channel::Pressure, "sealevelpressure"));
    }

    void knowsTimes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, TimeColumn kind) {
            QTest::newRow(name) << QByteArray(name) << static_cast<int>(kind);
        };
        for (const char *name : {"timestamp", "Timestamp", "datetime", "Date Time", "date_time",
                                 "ts", "created_at", "last_changed", "unix", "epoch", "Zeitstempel",
                                 "timestamp (UTC)", "sensor_timestamp_raw"})
            row(name, TimeColumn::Stamp);
        for (const char *name : {"date", "Datum"})
            row(name, TimeColumn::Date);
        for (const char *name : {"time", "Uhrzeit", "时间"})
            row(name, TimeColumn::TimeOfDay);
        for (const char *name : {"temperature", "runtime", "id", ""})
            row(name, TimeColumn::None);
    }
    void knowsTimes()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, kind);
        TimeColumn found = TimeColumn::None;
        QCOMPARE(timeScore(name.constData(), found) > 0, kind != 0);
        QCOMPARE(static_cast<int>(found), kind);
    }

    void knowsNamesOfOtherLanguages_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("channel");
        QTest::addColumn<int>("unit");
        const auto row = [](const char *name, int channel,
                            ChannelUnit unit = ChannelUnit::Unknown) {
            QTest::newRow(name) << QByteArray(name) << channel << static_cast<int>(unit);
        };
        for (const char *name :
             {"Temperatura", "Température extérieure", "Temperatura aria", "Temperatuur",
              "Temperatura powietrza", "Teplota", "Lufttemperatur", "Температура", "温度", "気温",
              "outTemp", "Temp Out"})
            row(name, 0);
        for (const char *name :
             {"Humedad", "Humidité", "Umidità", "Umidade", "Luchtvochtigheid", "Wilgotność",
              "Vlhkost", "Luftfuktighet", "Влажность", "湿度", "inHumidity"})
            row(name, 1);
        for (const char *name : {"Presión", "Pression", "Pressione", "Pressão", "Luchtdruk",
                                 "Ciśnienie", "Tlak", "Lufttryck", "Давление", "気圧", "Bar"})
            row(name, 2);
        row("Temperature(℉)", 0, ChannelUnit::Fahrenheit);
        row("温度(℃)", 0, ChannelUnit::Celsius);
        row("Давление (мм рт. ст.)", 2, ChannelUnit::MillimetreMercury);
        row("Давление, ГПа", 2, ChannelUnit::Hectopascal);
    }
    void knowsNamesOfOtherLanguages() { knowsChannels(); }

    void knowsSignsOfUnits()
    {
        using enum ChannelUnit;
        QCOMPARE(unitOf(Channel::Temperature, "*C"), Celsius);
        QCOMPARE(unitOf(Channel::Temperature, "*F"), Fahrenheit);
        QCOMPARE(unitOf(Channel::Temperature, "℉"), Fahrenheit);
        QCOMPARE(unitOf(Channel::Temperature, "ºC"), Celsius);
        QCOMPARE(unitOf(Channel::Humidity, "% RH"), Percent);
        QCOMPARE(unitOf(Channel::Pressure, "in Hg"), InchMercury);
        QCOMPARE(unitOf(Channel::Pressure, "%"), Unknown);
        QCOMPARE(inOwnUnit(68.0, Fahrenheit), 20.0);
        QVERIFY(std::abs(inOwnUnit(29.92, InchMercury) - 1013.2) < 0.1);
    }
};

QTEST_GUILESS_MAIN(TestColumnNames)
#include "tst_columnnames.moc"
