#pragma once

#include "core/fitting/reading/recordinglayout.h"
#include "core/fitting/reading/time/timeformat.h"
#include "core/fitting/reading/time/zonenames.h"

#include <optional>

namespace aneroid {

/// What the time of a recording's rows is.
enum class ClockKind : std::uint8_t {
    Text,       ///< dates and times of day
    Format,     ///< as the person said
    Epoch,      ///< counts since 1970
    Days,       ///< of a spreadsheet, since 1899-12-30
    JulianDays, ///< since 4713 BC
    Count,      ///< since the logger's start
    TimeOfDay,  ///< no day: counted from the start
    Rows,       ///< no time at all: one interval a row
};

struct ClockPlan
{
    ClockKind kind = ClockKind::Text;
    DateOrder order = DateOrder::MonthFirst;
    bool orderTold = false; ///< by the rows, and not open
    double countMs = 0.0;   ///< of Epoch, Count and Rows: what one count is
    TimeMs startMs = 0;     ///< of Count, TimeOfDay and Rows
    std::optional<TimeFormat> format;
    std::optional<SharedZone> zone; ///< of Text: the rows say by another which of several it is
};

/// How the clock of these rows goes, by the options and the first rows; the order of day and month
/// by as many as it takes. The error is a sentence that says what is open and what to state.
[[nodiscard]] Result<ClockPlan, QString> planClock(std::string_view text,
                                                   const RecordingLayout &layout,
                                                   const RecordingPlace &where,
                                                   const ReadOptions &options);

/// "date and time, day first", "s since 1970" …: what the time's column holds, for a person.
[[nodiscard]] QString clockText(const ClockPlan &plan);

} // namespace aneroid
