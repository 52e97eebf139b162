#include "core/settings/timewords.h"

#include "core/text/words.h"

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

struct TimeWord
{
    QStringView word;
    double seconds;
};

constexpr double milli = 0.001;
constexpr double minute = 60.0;
constexpr double hour = 3600.0;
constexpr double day = 86'400.0;

// Case-folded. In every language: a recipe from a forum or a colleague is typed as it is read.
constexpr std::array unitWords{
    TimeWord{u"ms", milli},       TimeWord{u"毫秒", milli},     TimeWord{u"s", 1.0},
    TimeWord{u"sec", 1.0},        TimeWord{u"secs", 1.0},       TimeWord{u"second", 1.0},
    TimeWord{u"seconds", 1.0},    TimeWord{u"sek", 1.0},        TimeWord{u"sekunde", 1.0},
    TimeWord{u"sekunden", 1.0},   TimeWord{u"秒", 1.0},         TimeWord{u"秒钟", 1.0},
    TimeWord{u"m", minute},       TimeWord{u"min", minute},     TimeWord{u"mins", minute},
    TimeWord{u"minute", minute},  TimeWord{u"minutes", minute}, TimeWord{u"minuten", minute},
    TimeWord{u"分", minute},      TimeWord{u"分钟", minute},    TimeWord{u"h", hour},
    TimeWord{u"hr", hour},        TimeWord{u"hrs", hour},       TimeWord{u"hour", hour},
    TimeWord{u"hours", hour},     TimeWord{u"std", hour},       TimeWord{u"stunde", hour},
    TimeWord{u"stunden", hour},   TimeWord{u"时", hour},        TimeWord{u"小时", hour},
    TimeWord{u"d", day},          TimeWord{u"day", day},        TimeWord{u"days", day},
    TimeWord{u"tag", day},        TimeWord{u"tage", day},       TimeWord{u"天", day},
    TimeWord{u"日", day},         TimeWord{u"seconde", 1.0},    TimeWord{u"secondes", 1.0},
    TimeWord{u"heure", hour},     TimeWord{u"heures", hour},    TimeWord{u"j", day},
    TimeWord{u"jour", day},       TimeWord{u"jours", day},      TimeWord{u"seg", 1.0},
    TimeWord{u"segundo", 1.0},    TimeWord{u"segundos", 1.0},   TimeWord{u"minuto", minute},
    TimeWord{u"minutos", minute}, TimeWord{u"hora", hour},      TimeWord{u"horas", hour},
    TimeWord{u"día", day},        TimeWord{u"días", day},       TimeWord{u"dia", day},
    TimeWord{u"dias", day},       TimeWord{u"ミリ秒", milli},   TimeWord{u"分間", minute},
    TimeWord{u"時間", hour},      TimeWord{u"日間", day},       TimeWord{u"ث", 1.0},
    TimeWord{u"ثانية", 1.0},      TimeWord{u"ثوان", 1.0},       TimeWord{u"د", minute},
    TimeWord{u"دقيقة", minute},   TimeWord{u"دقائق", minute},   TimeWord{u"س", hour},
    TimeWord{u"ساعة", hour},      TimeWord{u"ساعات", hour},     TimeWord{u"ي", day},
    TimeWord{u"يوم", day},        TimeWord{u"أيام", day}};

} // namespace

std::optional<double> secondsOfTimeWord(const QString &word)
{
    const auto *const found =
        std::find_if(unitWords.begin(), unitWords.end(),
                     [&word](const TimeWord &each) { return each.word == word; });
    return found == unitWords.end() ? std::nullopt : std::optional(found->seconds);
}

bool beginsTimeWord(const QString &begin)
{
    return std::any_of(unitWords.begin(), unitWords.end(),
                       [&begin](const TimeWord &each) { return each.word.startsWith(begin); });
}

QString timeWith(double unitSeconds, const QString &number)
{
    if (unitSeconds >= day)
        return Words::tr("%1 d", "days").arg(number);
    if (unitSeconds >= hour)
        return Words::tr("%1 h", "hours").arg(number);
    if (unitSeconds >= minute)
        return Words::tr("%1 min", "minutes").arg(number);
    return Words::tr("%1 s", "seconds").arg(number);
}

} // namespace aneroid
