#include "core/fitting/reading/time/monthnames.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace aneroid {

namespace {

constexpr qsizetype shortestName = 3;

/// Twelve names a row, in the order of the year; where a language has two forms of them, two rows.
constexpr const char *monthRows[] = {
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber maerz april mai juni juli august sept oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mrt april maj juni juli augusti september oktober november december",
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad "
    "grudzień",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
    "grudnia",
    "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "led úno bře dub kvě čvn čvc srp zář říj lis pro",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
};

constexpr const char *weekdayRows[] = {
    "monday tuesday wednesday thursday friday saturday sunday",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend mo di mi do fr sa so",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "segunda terça quarta quinta sexta sábado domingo",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo",
    "måndag tisdag onsdag torsdag fredag lördag söndag",
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz",
    "pondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so ne",
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс",
};

QHash<QString, int> monthTable()
{
    QHash<QString, int> table;
    QSet<QString> whole;
    for (const char *const row : monthRows) {
        const QStringList names = QString::fromUtf8(row).split(u' ');
        for (int i = 0; i < names.size(); ++i) {
            table.insert(names[i], i + 1);
            whole.insert(names[i]);
        }
    }
    for (const char *const row : monthRows) {
        const QStringList names = QString::fromUtf8(row).split(u' ');
        for (int i = 0; i < names.size(); ++i) {
            for (qsizetype length = shortestName; length < names[i].size(); ++length) {
                const QString part = names[i].left(length);
                if (whole.contains(part))
                    continue;
                const int before = table.value(part, i + 1);
                table.insert(part, before == i + 1 ? before : 0);
            }
        }
    }
    return table;
}

QSet<QString> weekdayTable()
{
    QSet<QString> table;
    for (const char *const row : weekdayRows) {
        for (const QString &name : QString::fromUtf8(row).split(u' ')) {
            table.insert(name);
            for (qsizetype length = shortestName; length < name.size(); ++length)
                table.insert(name.left(length));
        }
    }
    return table;
}

QString lowered(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())).toLower();
}

} // namespace

int monthOf(std::string_view word)
{
    static const QHash<QString, int> table = monthTable();
    return table.value(lowered(word), 0);
}

bool isWeekday(std::string_view word)
{
    static const QSet<QString> table = weekdayTable();
    return table.contains(lowered(word));
}

} // namespace aneroid
