#include "core/fitting/reading/columns/columnwords.h"

#include <array>
#include <string>

namespace aneroid {

const WordList &ColumnWords::own(Channel channel)
{
    static const std::array<WordList, channelCount> all{
        WordList("temperature temp temperatur t tmp tempc tempf airtemp degc degf celsius "
                 "fahrenheit 温度 气温 気温 氣溫 온도 기온 température temperatura temperatuur "
                 "teplota lämpötila температура hőmérséklet 室温 темп temper tair ta airt airtc tt "
                 "tmpf tmpc tre outtemp intemp roomtemp indoortemp outdoortemp tempout tempin "
                 "sıcaklık θερμοκρασία 溫度 室溫 الحرارة حرارة"),
        WordList(
            "humidity rh relhum hum humid h relh feuchte luftfeuchtigkeit luftfeuchte "
            "feuchtigkeit 湿度 濕度 습도 humidité rf humedad umidità umidade humidade "
            "vochtigheid luchtvochtigheid wilgotność vlhkost luftfuktighet fuktighet "
            "влажность kosteus hr ur hygro hygrometrie humidité 相対湿度 相对湿度 rv wilg "
            "umid humed влажн humi rhum ure fugtighed luftfugtighed páratartalom nem umiditate "
            "вологість υγρασία vlažnost влажност umi الرطوبة رطوبة"),
        WordList("pressure press p pres baro barometer barometric luftdruck druck hpa mbar bar "
                 "气压 気圧 氣壓 大气压 기압 pression qfe presión pressione pressão luchtdruk "
                 "ciśnienie tlak lufttryck tryck давление paine légnyomás slp mslp msl qnh "
                 "pressao barometro "
                 "baromètre barómetro druk атм 気圧値 pp po pstat prestas pmer patm trykk "
                 "lufttrykk tryk "
                 "lufttryk basınç presiune тиск πίεση pritisak налягане cisn الضغط ضغط"),
    };
    return all[indexOf(channel)];
}

const WordList &ColumnWords::inner(Channel channel)
{
    static const std::array<WordList, channelCount> all{
        WordList("temperatur temperatuur 温度 气温 気温 氣溫 溫度 온도 teplota температур"),
        WordList("humidity feuchte feuchtigkeit 湿度 濕度 습도 vochtigheid fuktighet vlhkost "
                 "wilgotnosc влажност"),
        WordList("pressure baromet luftdruck 气压 気圧 氣壓 기압 lufttryck luchtdruk давлен"),
    };
    return all[indexOf(channel)];
}

const WordList &ColumnWords::other()
{
    static const WordList words(
        "min max minimum maximum low high hi lo std stddev sd set target setpoint count delta diff "
        "id unit units status raw cpu soil water boden error var variance sol suelo suolo solo "
        "gleba "
        "půda jord почва sollwert consigne eau agua wasser vatten voda woda вода battery batterie "
        "change rate gradient offset correction accuracy noise resolution gpu chip core ssd hdd "
        "nvme "
        "最高 最低 最大 最小 minima máxima massima flag alarm quality");
    return words;
}

const WordList &ColumnWords::otherThan(Channel channel)
{
    static const std::array<WordList, channelCount> all{
        WordList(
            "dew dewpoint feels feelslike like heatindex heat index chill windchill apparent "
            "wet wetbulb taupunkt tpot tdew humidity pressure rosée rocío rugiada orvalho "
            "dauwpunt rosy bodu daggpunkt росы 露点 露点温度 体感温度 windkühle ressenti ressentie "
            "gefühlt humidex dauw"),
        WordList("absolute abs ah specific absolut temperature absolue absoluta assoluta 絶対湿度 "
                 "index "
                 "绝对湿度 абсолютная"),
        WordList("vapor vapour vpd saturation tire wind dampfdruck trend temperature vapeur "
                 "tendance tendenz tendency 蒸気圧 水汽压"),
    };
    return all[indexOf(channel)];
}

const WordList &ColumnWords::otherInside(Channel channel)
{
    static const std::string ofAll =
        "boden bodem erdreich soil wasser water vatten vorlauf rücklauf target sollwert taupunkt "
        "daggpunkt dauwpunt dewpoint feuchtkugel feuchttemp wetbulb apparent feels maximal minimal "
        "maximum minimum tagesmax tagesmin maxtemp solltemp höchst tiefst differenz änderung "
        "tendenz alarm";
    static const WordList ofAir(ofAll + " oberfläch surface absolut");
    static const WordList ofPressure(ofAll); // "surfacepressure", "absolutluftdruck" are the air's
    return channel == Channel::Pressure ? ofPressure : ofAir;
}

const WordList &ColumnWords::otherAhead(Channel channel)
{
    static const WordList ofAir("min max set soll dew holz speicher kessel");
    static const WordList ofPressure("min max set soll dew holz");
    return channel == Channel::Pressure ? ofPressure : ofAir;
}

const WordList &ColumnWords::harmless()
{
    static const WordList words(
        "air relative rel ass bezwzgl absolue absolut درجة النسبية الجوي ambient deg degrees value "
        "mean avg average percent abs absolute "
        "atmospheric station luft relativa relativna względna relativ relatieve относительная "
        "atmosférica atmosphérique atmosferica atmosferyczne atmosférico атмосферное aire aria "
        "lucht "
        "powietrza vzduchu воздуха l'air de del da do dell della ar relativní mittel moyenne media "
        "cfg");
    return words;
}

const WordList &ColumnWords::stamps()
{
    static const WordList words(
        "timestamp datetime ts createdat zeitstempel timelocal localtime timestamplocal datelocal "
        "localtimestamp timestamputc timeutc utctime dateutc "
        "epoch unixtime unix isotime lastchanged lastupdated recordedat measuredat stamp datumzeit "
        "datumuhrzeit timestampms utc dateheure horodatage horodate fechahora "
        "fechayhora dataora dataeora dataehora datahora datumtijd tijdstip tijdstempel "
        "datumačas datumčas datumogtid datumochtid tidpunkt datagodzina dataigodzina датавремя "
        "датаивремя 日時 日时 测量时间 記録日時 測定日時 記録時刻 tidsstämpel time_stamp exectime "
        "measurementtime logtime readingtime sampletime timeiso eventtime obstime observationtime "
        "recordtime receivedat datatime fint dt timems epochtime datetimeutc datetimelocal");
    return words;
}

const WordList &ColumnWords::dates()
{
    static const WordList words("date datum day 日期 dátum tarih päivä pvm ημερομηνία التاريخ "
                                "تاريخ localdate fecha data jour dato дата 日付 年月日 날짜 "
                                "datumdne dzień");
    return words;
}

const WordList &ColumnWords::times()
{
    static const WordList words(
        "time uhrzeit zeit klokkeslæt aika idő saat ώρα الوقت وقت 时间 hour heure hora ora tijd "
        "czas čas tid время 時刻 時間 시간 "
        "godzina klockslag tempo orario uur temps timeofday clock klok 时刻 hms hhmmss "
        "hhmm stunde timme hodina час 时 時 hh");
    return words;
}

const WordList &ColumnWords::counts()
{
    static const WordList words(
        "millis ms milliseconds uptime uptimes uptimems elapsed elapseds elapsedms seconds sec "
        "secs "
        "micros us elapsedtime elapsedseconds timesec times timesinceboot sinceboot ticks "
        "tick minutes mins laufzeit");
    return words;
}

const WordList &ColumnWords::timePart(std::size_t part)
{
    static const std::array<WordList, timeParts> all{
        WordList("year jahr année año anno ano jaar rok år год 年 yyyy yr an"),
        WordList("month monat mois mes mese mês maand miesiąc měsíc månad месяц 月 mm mo mon"),
        WordList("day tag jour día giorno dia dag dzień den день 日 dd dayofmonth"),
        WordList("hour stunde heure hora ora uur godzina hodina timme час 时 時 hh hr"),
        WordList("minute minuten minuto minuut minuta minut минута 分 min mins minutes mi"),
        WordList("second sekunde seconde segundo secondo sekunda sekund секунда 秒 ss sec seconds "
                 "sekunden"),
    };
    return all[part];
}

const WordList &ColumnWords::devices()
{
    static const WordList words(
        "deviceid sensorid device devicename sensorname sensor room location locationname station "
        "stationid name mac macaddress address node nodeid place probe channel gerät geräteid raum "
        "ort pièce capteur habitación sala stanza sensore ruimte pokój czujnik místnost čidlo rum "
        "датчик комната 设备 房间 装置 部屋 topic host serial serialnumber eui deveui devicelabel "
        "label site id zone friendlyname entityid sn");
    return words;
}

const WordList &ColumnWords::values()
{
    static const WordList words(
        "value state reading wert valeur valor valore waarde wartość hodnota värde значение 値 "
        "数值 val measurement result messwert data lastvalue meanvalue mean payload v");
    return words;
}

const WordList &ColumnWords::quantities()
{
    static const WordList words(
        "field entityid parameter quantity variable metric type sensortype measurementtype "
        "measurement observedproperty attribute kind key sensor name messgröße grösse grandeur "
        "magnitud grandezza 项目 項目 channel topic statisticid sensorname label item tag what "
        "property phenomenon n");
    return words;
}

} // namespace aneroid
