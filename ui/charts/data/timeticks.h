#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/data/localtime.h"

#include <QString>

#include <vector>

namespace aneroid {

struct TimeTick
{
    TimeMs timeMs = 0;
    QString label; ///< the time, or the date where ticks are days or more apart
    QString date;  ///< the day, on the first tick and on the first of each day; else empty
};

/// Ticks on round local times in `span`, at most `most` (at least 2) of them.
[[nodiscard]] std::vector<TimeTick> timeTicks(const ChartPanel::Span &span, int most,
                                              const LocalTime &clock, const QLocale &locale);

} // namespace aneroid
