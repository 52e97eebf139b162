#include "ui/dialogs/history/backfillchoices.h"

#include "core/climate/calendar.h"
#include "core/text/timezone.h"

#include <QDateTime>

namespace aneroid {

void placeSpan(BackfillChoices &choices, TimeMs now, int utcOffsetMinutes)
{
    constexpr int minuteS = 60;
    constexpr int week = 7;
    if (choices.span == HistorySpan::Other)
        return;
    choices.toMs = floorDivide(now, minuteMs) * minuteMs;
    const QDateTime end = timeAtOffset(choices.toMs, utcOffsetMinutes * minuteS);
    QDateTime begin;
    switch (choices.span) {
    case HistorySpan::LastDay:
        begin = end.addDays(-1);
        break;
    case HistorySpan::LastWeek:
        begin = end.addDays(-week);
        break;
    case HistorySpan::LastMonth:
        begin = end.addMonths(-1);
        break;
    case HistorySpan::LastYear:
    case HistorySpan::Other:
        begin = end.addYears(-1);
        break;
    }
    choices.fromMs = begin.toMSecsSinceEpoch();
}

} // namespace aneroid
