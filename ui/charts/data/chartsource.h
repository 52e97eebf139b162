#pragma once

#include "core/recording/history.h"
#include "ui/charts/chartpanel.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace aneroid {

/// How a line is drawn: in its channel's colour, as the edge of a band, in the colour and with the
/// mark of a picked device's place, or thin and grey as the true air.
struct LineLook
{
    enum class Kind { Channel, Edge, Pick, Truth };
    Kind kind = Kind::Channel;
    std::size_t place = 0; ///< of the picked device

    friend bool operator==(const LineLook &, const LineLook &) = default;
};

/// What the charts show: some lines (traces) for each channel, and places in time that a cursor can
/// stand on.
class ChartSource
{
public:
    using Span = ChartPanel::Span;
    using Runs = std::vector<std::vector<History::Point>>;
    /// Names a place in time for as long as generation() stays.
    using Position = std::uint64_t;

    struct Value
    {
        TimeMs timeMs = 0;
        double value = 0.0;
        LineLook look;
    };

    ChartSource() = default;
    ChartSource(const ChartSource &) = delete;
    ChartSource &operator=(const ChartSource &) = delete;
    virtual ~ChartSource() = default;

    /// Takes in what is new; called once before a frame.
    virtual void update() {}
    [[nodiscard]] virtual bool empty() const = 0;
    /// Another number: there is something else to draw.
    [[nodiscard]] virtual std::uint64_t revision() const = 0;
    [[nodiscard]] virtual std::uint64_t generation() const = 0;

    [[nodiscard]] virtual std::vector<LineLook> traces() const = 0;
    /// Of all traces in sight, or where nothing is, of what is nearest; none where empty.
    [[nodiscard]] virtual std::optional<History::Extent> extent(Channel channel, const Span &span,
                                                                int columns) = 0;
    /// As History::summarise().
    virtual void summarise(std::size_t trace, Channel channel, const Span &span, int columns,
                           Runs &runs) = 0;

    /// None where empty.
    [[nodiscard]] virtual std::optional<Position> nearest(TimeMs time) const = 0;
    /// The last one not after `time`.
    [[nodiscard]] virtual std::optional<Position> lastUntil(TimeMs time) const = 0;
    /// None where it is gone.
    [[nodiscard]] virtual std::optional<TimeMs> timeOf(Position position) const = 0;
    /// So many places later, or as far as it goes; only where timeOf() is known.
    [[nodiscard]] virtual Position stepped(Position position, int steps) const = 0;
    /// The reading at a place, where a place is one.
    [[nodiscard]] virtual std::optional<Reading> readingAt(Position position) const = 0;
    /// What each trace says there, or says last.
    [[nodiscard]] virtual std::vector<Value>
    values(Channel channel, const std::optional<Position> &position) const = 0;
};

} // namespace aneroid
