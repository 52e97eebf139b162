#pragma once

#include "core/base/types.h"
#include "core/fitting/reading/columns/channelunit.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace aneroid {

/// Where a person answers what a recording leaves open: sentences name the flag or the control.
enum class AskedBy : std::uint8_t { Flag, Control };

/// What a person says about a recording: where its columns are, what they are counted in, how its
/// clock goes. Everything may be left open; what is found by itself is told, see ReadingNotes.
struct ReadOptions
{
    QString timeColumn;                               ///< name or number from 1; empty: find it
    QString dateColumn;                               ///< likewise, where the day stands apart
    std::array<QString, channelCount> channelColumns; ///< likewise
    std::array<ChannelUnit, channelCount> units{};    ///< Unknown: find it
    QString timeFormat;                               ///< in strftime's letters; empty: find it
    std::optional<TimeMs> intervalMs; ///< > 0; of rows without a time, or of counts from row to row
    std::optional<TimeMs> startMs;    ///< of the first row, where the recording only counts
    QString device;                   ///< which of several sensors in one file
    QString deviceColumn;             ///< what tells them apart; empty: find it
    QString table;                    ///< of a database; empty: the only one that fits
    /// The place's clock, minutes east of UTC, for recordings in UTC; none: what the stamps say.
    std::optional<int> utcOffsetMinutes;
    AskedBy askedBy = AskedBy::Flag;

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

enum class ReadOption : std::uint8_t {
    TimeColumn,
    DateColumn,
    TemperatureColumn,
    HumidityColumn,
    PressureColumn,
    TemperatureUnit,
    HumidityUnit,
    PressureUnit,
    TimeFormat,
    Interval,
    Start,
    Device,
    DeviceColumn,
    Table,
};

/// "--time-column", or the name of the control: what a sentence tells a person to use.
[[nodiscard]] QString nameOf(ReadOption option, const ReadOptions &options);
/// The control's name, without quotes.
[[nodiscard]] QString controlName(ReadOption option);
[[nodiscard]] ReadOption columnOption(Channel channel);
[[nodiscard]] ReadOption unitOption(Channel channel);

} // namespace aneroid
