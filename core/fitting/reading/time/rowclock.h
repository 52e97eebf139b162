#pragma once

#include "core/fitting/reading/time/clockplan.h"

#include <string>

namespace aneroid {

/// The time of row after row, as the plan says.
class RowClock
{
public:
    RowClock(ClockPlan plan, const ReadOptions &options);

    /// On the place's clock; nothing where the cells hold no time: see problem().
    [[nodiscard]] std::optional<TimeMs> read(const Cells &cells, const RecordingColumns &columns);
    /// Of the cells that could not be read: what stands there, where, and what would be a time.
    [[nodiscard]] QString problem(const Cells &cells, const RecordingColumns &columns) const;

    [[nodiscard]] const ClockPlan &plan() const { return m_plan; }
    [[nodiscard]] bool clockIsUtc() const { return m_sawUtc && !m_sawOffset && !m_offsetGiven; }
    /// Rows at which a count began again below the one before.
    [[nodiscard]] std::size_t restarts() const { return m_restarts; }

private:
    [[nodiscard]] std::optional<TimeText> readText(const Cells &cells,
                                                   const RecordingColumns &columns);
    [[nodiscard]] std::optional<TimeText> readParts(const Cells &cells,
                                                    const RecordingColumns &columns);
    [[nodiscard]] std::optional<TimeMs> readNumberTime(std::string_view cell);
    [[nodiscard]] std::optional<TimeMs> readCount(double count);
    [[nodiscard]] std::optional<TimeMs> readDayless(std::string_view cell);
    [[nodiscard]] TimeMs localOf(const TimeText &time);
    [[nodiscard]] TimeMs localOfUtc(TimeMs utcMs);

    ClockPlan m_plan;
    QString m_formatText;
    QString m_formatOption; ///< by which it is stated
    std::optional<int> m_offset;
    bool m_offsetGiven;
    bool m_sawUtc = false;
    bool m_sawOffset = false;
    std::string m_joined;
    std::size_t m_rows = 0;
    std::optional<double> m_firstCount;
    double m_lastCount = 0.0;
    double m_wrapped = 0.0;
    std::size_t m_restarts = 0;
    std::optional<TimeMs> m_lastOfDay;
    TimeMs m_days = 0;
};

} // namespace aneroid
