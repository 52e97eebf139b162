#pragma once

#include "core/base/types.h"
#include "core/fitting/reading/columns/channelunit.h"
#include "core/fitting/reading/readoptions.h"
#include "core/text/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace aneroid {

using Cells = std::vector<std::string_view>;

/// How it was told what a column is counted in.
enum class HowTold : std::uint8_t { Open, Header, InCells, Magnitude, UnitColumn, Person };

struct ChannelColumn
{
    int index = -1; ///< from 0; −1: there is none
    ChannelUnit unit = ChannelUnit::Unknown;
    HowTold told = HowTold::Open;
    int unitColumn = -1; ///< holds the unit of each row as text
    QString name;
    int emptyBetter = -1; ///< a column with a better name that is empty in the first rows
    QString emptyName;

    friend bool operator==(const ChannelColumn &, const ChannelColumn &) = default;
};

/// Which cell of a row is what.
struct RecordingColumns
{
    int time = -1;                                    ///< a stamp, a date, a count or a time of day
    int timeOfDay = -1;                               ///< where date and time stand apart
    std::array<int, 6> parts{-1, -1, -1, -1, -1, -1}; ///< year to second, each in its own
    bool countByName = false; ///< the time's name is that of a count since the start
    bool utcByName = false;   ///< and it says that its times are UTC
    QString timeName;
    QString timeOfDayName; ///< where date and time stand apart
    std::array<ChannelColumn, channelCount> channels;
    int device = -1;
    QString deviceName;
    int usUnits = -1; ///< WeeWX's unit system of each row
    /// Of one value a row: its column, and that of the name of what was measured (−1: still open).
    int value = -1;
    int quantity = -1;
    QString quantityName;
    std::size_t count = 0; ///< of names

    [[nodiscard]] bool hasParts() const { return parts[0] >= 0; }
    [[nodiscard]] bool hasTime() const { return time >= 0 || hasParts(); }
    /// One value a row; the channels are found by what the rows hold.
    [[nodiscard]] bool isLong() const { return value >= 0; }
    /// Whether a channel has a column, or may be in rows of one value.
    [[nodiscard]] bool hasChannel() const;
    /// Whether a column is one of the time's.
    [[nodiscard]] bool isTime(int index) const;
    /// Whether a column is the time's or a channel's.
    [[nodiscard]] bool isTaken(int index) const;

    friend bool operator==(const RecordingColumns &, const RecordingColumns &) = default;
};

/// "temperature", "humidity" or "pressure", as a person reads it.
[[nodiscard]] QString channelWord(Channel channel);

/// The header's cells as text, whether it is in UTF-8 or Latin-1.
[[nodiscard]] QStringList columnNames(std::span<const std::string_view> header);

/// `"a", "b"`, at most thirty of them.
[[nodiscard]] QString quotedList(const QStringList &names);

/// A column by its name, or by its number from 1; the error lists what there is.
[[nodiscard]] Result<int, QString> namedColumn(const QString &wanted, const QStringList &names);

/// The device's column that the options name; −1 where they name none. The error as above.
[[nodiscard]] Result<int, QString> statedDevice(const ReadOptions &options,
                                                const QStringList &names);

/// The same, and where none is named the header's likeliest of those that `mayBe` it.
[[nodiscard]] Result<int, QString> deviceColumn(std::span<const std::string_view> header,
                                                const QStringList &names,
                                                const ReadOptions &options,
                                                const std::function<bool(int index)> &mayBe);

/// By the header, what the options name, and where the names say nothing by the first rows (which
/// may be none). What is not found is −1; the error is for a name of the options that is not there,
/// and for a channel or a time that two columns fit equally well.
[[nodiscard]] Result<RecordingColumns, QString>
columnsByName(std::span<const std::string_view> header, std::span<const Cells> rows,
              const ReadOptions &options);

/// Without a header, by the values of some rows: the time is what reads as one, pressure what is
/// large, and of two others temperature what is below 45, humidity what is above. The error says
/// what cannot be told and is to be named by number.
[[nodiscard]] Result<RecordingColumns, QString> columnsByValue(std::span<const Cells> rows,
                                                               const ReadOptions &options);

} // namespace aneroid
