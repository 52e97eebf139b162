#pragma once

#include "core/backfill/backfillgrid.h"

#include <cstddef>
#include <vector>

namespace aneroid {

/// The rows of a span of time and all devices, in the making: group by group of devices, then part
/// by part in the order of the output. Different groups may be made at once, and different parts
/// once all groups are made.
class BackfillSlab
{
public:
    BackfillSlab(const BackfillPlan &plan, const BackfillGrid &grid);

    /// Begins anew; memory is kept.
    void reset(const RowSpan &rows);
    void makeGroup(std::uint32_t group, Engine &engine);
    /// After the last group.
    void planParts(std::size_t partRows);
    [[nodiscard]] std::size_t parts() const { return m_parts.size(); }
    /// Fills in all but the bytes.
    void fillPart(std::size_t index, BackfillPart &part) const;

private:
    /// What one group of devices made. Rows stand device by device, and by slices within each
    /// where `order` is read.
    struct Group
    {
        std::vector<Reading> rows;
        std::vector<Air> truth;
        std::vector<RawWords> words;
        std::vector<DeviceEvent> events;
        std::vector<std::uint32_t> order;  ///< of rows by slice; empty where there is one slice
        std::vector<std::uint32_t> starts; ///< of slices in `order`, and the end
        std::vector<TimeMs> times;         ///< scratch
        std::vector<TimeMs> allTimes;      ///< likewise
        std::vector<std::uint8_t> missed;  ///< by instant; likewise
    };
    /// Where a device's readings go, and what is wanted beside them, or empty.
    struct Rows
    {
        std::span<Reading> readings;
        std::span<Air> truth;
        std::span<RawWords> words;
    };
    /// Rows of one slice and some groups.
    struct Part
    {
        std::uint32_t slice = 0;
        std::uint32_t firstGroup = 0;
        std::uint32_t lastGroup = 0; ///< one past
        std::size_t rows = 0;
    };

    void addDevice(Group &group, std::uint32_t device, Engine &engine) const;
    static void makeKept(Group &group, std::uint32_t device, Engine &engine, std::uint32_t sequence,
                         const Rows &to);
    void sortIntoSlices(Group &group) const;
    [[nodiscard]] bool atOneInstant(std::uint32_t slice) const;
    void gather(const Part &what, BackfillPart &part) const;
    [[nodiscard]] bool interleave(const Part &what, BackfillPart &part) const;
    void collectEvents(BackfillPart &part) const;

    const BackfillPlan &m_plan;
    const BackfillGrid &m_grid;
    bool m_missing; ///< whether samples may be missed, or dropped by a fault
    bool m_raw;     ///< whether the chip's words are wanted
    RowSpan m_rows;
    std::vector<Group> m_groups;
    std::vector<Part> m_parts;
};

/// The weather events and faults of one device (of `timeline`, none of it passed) that begin in
/// [begin, end), cut to begin in the plan's span. Of faults those that a tick falls into.
void appendEvents(const BackfillPlan &plan, const Engine &engine, const Timeline &timeline,
                  std::uint32_t device, const RowSpan &rows, std::vector<DeviceEvent> &out);

/// By start, then device.
void sortEvents(std::vector<DeviceEvent> &events);

} // namespace aneroid
