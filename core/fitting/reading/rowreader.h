#pragma once

#include "core/fitting/reading/columns/quantityplan.h"
#include "core/fitting/reading/columns/unitdecision.h"
#include "core/fitting/reading/devicerows.h"
#include "core/fitting/reading/recording.h"
#include "core/fitting/reading/recordinglayout.h"
#include "core/fitting/reading/time/rowclock.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace aneroid {

/// Reads the rows, once it is known what is where.
class RowReader
{
public:
    RowReader(const RecordingLayout &layout, ClockPlan clock, const ReadOptions &options,
              const RecordingPlace &place);

    /// Each row has one value, of what these words say.
    void setQuantities(QuantityPlan plan) { m_quantities = std::move(plan); }
    /// Rows without any value are no rows: lines of a log about other things.
    void setSkipsEmpty(bool skips) { m_skipsEmpty = skips; }

    void read(std::string_view line, std::size_t number);
    /// A new file begins: what stands before its header is no row.
    void beginFile() { m_atFileStart = true; }

    [[nodiscard]] Recording take() { return std::move(m_recording); }
    [[nodiscard]] UnitParts takeParts() { return std::move(m_parts); }
    [[nodiscard]] const RecordingLayout &layout() const { return m_layout; }
    [[nodiscard]] const RowClock &clock() const { return m_clock; }
    [[nodiscard]] const DeviceRows &devices() const { return m_devices; }
    [[nodiscard]] std::size_t rows() const { return m_recording.times.size(); }
    [[nodiscard]] std::size_t unreadable() const { return m_unreadable; }
    [[nodiscard]] const QString &firstProblem() const { return m_firstProblem; }
    [[nodiscard]] std::size_t headersAgain() const { return m_headersAgain; }
    [[nodiscard]] const QuantityPlan &quantities() const { return m_quantities; }
    [[nodiscard]] std::size_t otherQuantities() const { return m_otherQuantities; }

private:
    [[nodiscard]] bool readCells(std::size_t number);
    [[nodiscard]] bool readValues(std::size_t number);
    [[nodiscard]] bool isSkipped() const;
    void keepRow();
    [[nodiscard]] bool takeColumns(const RecordingColumns &columns, const Cells &header);
    [[nodiscard]] bool readValue(Channel channel, std::size_t number);
    [[nodiscard]] ChannelUnit unitOfCell(Channel channel, std::string_view rest);
    [[nodiscard]] bool takeHeaderAgain(std::string_view line);
    [[nodiscard]] std::string_view cellAt(int index) const;
    [[nodiscard]] ChannelUnit systemUnit(Channel channel) const;
    void setUnit(Channel channel, ChannelUnit unit, HowTold told, std::size_t line);
    void fail(std::size_t number, const QString &problem);

    RecordingLayout m_layout;
    RowClock m_clock;
    DeviceRows m_devices;
    const ReadOptions m_options;
    const RecordingPlace &m_place;
    Cells m_cells;
    std::array<float, channelCount> m_values{};
    TimeMs m_time = 0;
    QString m_problem;
    Recording m_recording;
    UnitParts m_parts;
    std::array<std::string, channelCount> m_lastRest; ///< the unit in the cell before
    std::array<ChannelUnit, channelCount> m_lastUnit{};
    QuantityPlan m_quantities;
    std::optional<Channel> m_quantity; ///< of the row
    std::size_t m_otherQuantities = 0;
    bool m_skipsEmpty = false;
    bool m_atFileStart = false;
    std::size_t m_unreadable = 0;
    std::size_t m_headersAgain = 0;
    QString m_firstProblem;
};

} // namespace aneroid
