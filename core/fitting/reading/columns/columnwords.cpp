#include "core/fitting/reading/columns/columnwords.h"

#include "core/fitting/reading/columns/foldedname.h"

#include <array>
#include <list>
#include <string>
#include <vector>

namespace aneroid {

namespace {

using Words = std::vector<std::string_view>;

/// Folded once, so that the lists below may be written as people write.
const Words &foldedList(std::string_view text)
{
    struct List
    {
        std::list<std::string> texts;
        Words words;
    };
    static std::list<List> lists; // their addresses stay
    List &list = lists.emplace_back();
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        list.texts.push_back(folded(text.substr(0, end)));
        list.words.push_back(list.texts.back());
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return list.words;
}

} // namespace

std::span<const std::string_view> ColumnWords::own(Channel channel)
{
    static const std::array<const Words *, channelCount> all{
        &foldedList(
            "temperature temp temperatur t tmp tempc tempf airtemp degc degf celsius "
            "fahrenheit 温度 气温 気温 氣溫 온도 기온 température temperatura temperatuur "
            "teplota lämpötila температура hőmérséklet 室温 темп temper tair ta airt airtc"),
        &foldedList("humidity rh relhum hum humid h relh feuchte luftfeuchtigkeit luftfeuchte "
                    "feuchtigkeit 湿度 濕度 습도 humidité rf humedad umidità umidade humidade "
                    "vochtigheid luchtvochtigheid wilgotność vlhkost luftfuktighet fuktighet "
                    "влажность kosteus hr ur hygro hygrometrie humidité 相対湿度 相对湿度 rv wilg "
                    "umid humed влажн"),
        &foldedList("pressure press p pres baro barometer barometric luftdruck druck hpa mbar bar "
                    "气压 気圧 氣壓 大气压 기압 pression qfe presión pressione pressão luchtdruk "
                    "ciśnienie tlak lufttryck tryck давление paine légnyomás slp mslp msl qnh "
                    "pressao barometro "
                    "baromètre barómetro druk атм 気圧値"),
    };
    return *all[indexOf(channel)];
}

std::span<const std::string_view> ColumnWords::inner(Channel channel)
{
    static const std::array<const Words *, channelCount> all{
        &foldedList("temperatur temperatuur 温度 气温 気温 氣溫 온도 teplota температур"),
        &foldedList("humidity feuchte feuchtigkeit 湿度 濕度 습도 vochtigheid fuktighet vlhkost "
                    "wilgotnosc влажност"),
        &foldedList("pressure baromet luftdruck 气压 気圧 氣壓 기압 lufttryck luchtdruk давлен"),
    };
    return *all[indexOf(channel)];
}

std::span<const std::string_view> ColumnWords::other()
{
    static const Words &words = foldedList(
        "min max minimum maximum low high hi lo std stddev sd set target setpoint count delta diff "
        "id unit units status raw cpu soil water boden error var variance sol suelo suolo solo "
        "gleba "
        "půda jord почва sollwert consigne eau agua wasser vatten voda woda вода battery batterie "
        "最高 最低 最大 最小 minima máxima massima flag alarm quality");
    return words;
}

std::span<const std::string_view> ColumnWords::otherThan(Channel channel)
{
    static const std::array<const Words *, channelCount> all{
        &foldedList(
            "dew dewpoint feels feelslike like heatindex heat index chill windchill apparent "
            "wet wetbulb taupunkt tpot tdew humidity pressure rosée rocío rugiada orvalho "
            "dauwpunt rosy bodu daggpunkt росы 露点 露点温度 体感温度 windkühle ressenti "
            "gefühlt humidex dauw"),
        &foldedList(
            "absolute abs ah specific absolut temperature absolue absoluta assoluta 絶対湿度 "
            "绝对湿度 абсолютная"),
        &foldedList("vapor vapour vpd saturation tire wind dampfdruck trend temperature vapeur "
                    "tendance tendenz tendency 蒸気圧 水汽压"),
    };
    return *all[indexOf(channel)];
}

std::span<const std::string_view> ColumnWords::harmless()
{
    static const Words &words = foldedList(
        "air relative rel ambient deg degrees value mean avg average percent abs absolute "
        "atmospheric station luft relativa relativna względna relativ relatieve относительная "
        "atmosférica atmosphérique atmosferica atmosferyczne atmosférico атмосферное aire aria "
        "lucht "
        "powietrza vzduchu воздуха l'air de del da do dell della ar relativní mittel moyenne media "
        "cfg");
    return words;
}

std::span<const std::string_view> ColumnWords::stamps()
{
    static const Words &words = foldedList(
        "timestamp datetime ts createdat zeitstempel timelocal localtime timestamplocal datelocal "
        "localtimestamp timestamputc timeutc utctime dateutc "
        "epoch unixtime unix isotime lastchanged lastupdated recordedat measuredat stamp datumzeit "
        "datumuhrzeit timestampms utc dateheure horodatage horodate fechahora "
        "fechayhora dataora dataeora dataehora datahora datumtijd tijdstip tijdstempel "
        "datumačas datumčas datumogtid datumochtid tidpunkt datagodzina dataigodzina датавремя "
        "датаивремя 日時 日时 测量时间 記録日時 測定日時 記録時刻 tidsstämpel time_stamp exectime "
        "measurementtime logtime readingtime sampletime timeiso eventtime obstime observationtime "
        "recordtime receivedat datatime timems epochtime datetimeutc datetimelocal");
    return words;
}

std::span<const std::string_view> ColumnWords::dates()
{
    static const Words &words =
        foldedList("date datum day 日期 localdate fecha data jour dato дата 日付 年月日 날짜 "
                   "datumdne dzień");
    return words;
}

std::span<const std::string_view> ColumnWords::times()
{
    static const Words &words = foldedList(
        "time uhrzeit zeit 时间 hour heure hora ora tijd czas čas tid время 時刻 時間 시간 "
        "godzina klockslag tempo orario uur temps timeofday clock klok 时刻 hms hhmmss "
        "hhmm");
    return words;
}

std::span<const std::string_view> ColumnWords::counts()
{
    static const Words &words = foldedList(
        "millis ms milliseconds uptime uptimes uptimems elapsed elapseds elapsedms seconds sec "
        "secs "
        "micros us elapsedtime elapsedseconds timesec times timesinceboot sinceboot ticks "
        "tick minutes mins laufzeit");
    return words;
}

std::span<const std::string_view> ColumnWords::timePart(std::size_t part)
{
    static const std::array<const Words *, timeParts> all{
        &foldedList("year jahr année año anno ano jaar rok år год 年 yyyy yr an"),
        &foldedList("month monat mois mes mese mês maand miesiąc měsíc månad месяц 月 mm mo mon"),
        &foldedList("day tag jour día giorno dia dag dzień den день 日 dd dayofmonth"),
        &foldedList("hour stunde heure hora ora uur godzina hodina timme час 时 時 hh hr"),
        &foldedList("minute minuten minuto minuut minuta minut минута 分 min mins minutes mi"),
        &foldedList(
            "second sekunde seconde segundo secondo sekunda sekund секунда 秒 ss sec seconds "
            "sekunden"),
    };
    return *all[part];
}

std::span<const std::string_view> ColumnWords::devices()
{
    static const Words &words = foldedList(
        "deviceid sensorid device devicename sensorname sensor room location locationname station "
        "stationid name mac macaddress address node nodeid place probe channel gerät geräteid raum "
        "ort pièce capteur habitación sala stanza sensore ruimte pokój czujnik místnost čidlo rum "
        "датчик комната 设备 房间 装置 部屋 topic host serial serialnumber eui deveui devicelabel "
        "label site id zone friendlyname entityid sn");
    return words;
}

std::span<const std::string_view> ColumnWords::values()
{
    static const Words &words = foldedList(
        "value state reading wert valeur valor valore waarde wartość hodnota värde значение 値 "
        "数值 val measurement result messwert data lastvalue meanvalue mean payload v");
    return words;
}

std::span<const std::string_view> ColumnWords::quantities()
{
    static const Words &words = foldedList(
        "field entityid parameter quantity variable metric type sensortype measurementtype "
        "measurement observedproperty attribute kind key sensor name messgröße grösse grandeur "
        "magnitud grandezza 项目 項目 channel topic statisticid sensorname label item tag what "
        "property phenomenon n");
    return words;
}

} // namespace aneroid
