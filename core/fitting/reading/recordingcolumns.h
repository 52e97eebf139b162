#pragma once

#include "core/base/types.h"
#include "core/fitting/reading/channelunit.h"
#include "core/text/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace aneroid {

/// What a person says about a recording: where its columns are and how its clock goes.
struct ReadOptions
{
    QString timeColumn;                               ///< name or number from 1; empty: find it
    std::array<QString, channelCount> channelColumns; ///< likewise
    /// The place's clock, minutes east of UTC, for recordings in UTC; none: what the stamps say.
    std::optional<int> utcOffsetMinutes;

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

struct ChannelColumn
{
    int index = -1; ///< from 0; −1: there is none
    ChannelUnit unit = ChannelUnit::Unknown;
    QString name;

    friend bool operator==(const ChannelColumn &, const ChannelColumn &) = default;
};

/// Which cell of a row is what.
struct RecordingColumns
{
    int time = -1;
    int timeOfDay = -1; ///< where date and time stand apart
    QString timeName;
    std::array<ChannelColumn, channelCount> channels;

    [[nodiscard]] bool hasTime() const { return time >= 0; }
    [[nodiscard]] bool hasChannel() const;
};

/// "temperature", "humidity" or "pressure", as a person reads it.
[[nodiscard]] QString channelWord(Channel channel);

/// The header's cells as text, whether it is in UTF-8 or Latin-1.
[[nodiscard]] QStringList columnNames(std::span<const std::string_view> header);

/// By the header and what the options name. What is not found is −1; the error is for a name of the
/// options that is not there, and for a channel that two columns fit equally well.
[[nodiscard]] Result<RecordingColumns, QString>
columnsByName(std::span<const std::string_view> header, const ReadOptions &options);

/// Without a header, by the values of some rows: the time is what reads as one, pressure what is
/// large, and of two others temperature what is below 45, humidity what is above. The error says
/// what cannot be told and is to be named by number.
[[nodiscard]] Result<RecordingColumns, QString>
columnsByValue(std::span<const std::vector<std::string_view>> rows, const ReadOptions &options);

} // namespace aneroid
