#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/data/localtime.h"

#include <QString>

#include <cstddef>
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

/// The same for an axis that moves: those of a longer span are kept while it stays within.
class MovingTicks
{
public:
    [[nodiscard]] std::vector<TimeTick> in(const ChartPanel::Span &span, int most,
                                           const LocalTime &clock, const QLocale &locale);

private:
    std::size_t m_step = 0;
    ChartPanel::Span m_span;
    LocalTime m_clock;
    QLocale m_locale;
    std::vector<TimeTick> m_ticks; ///< each with its date
};

} // namespace aneroid
