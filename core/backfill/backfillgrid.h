#pragma once

#include "core/backfill/backfill.h"
#include "core/simulation/engine.h"
#include "core/simulation/timeline.h"

#include <cstddef>
#include <vector>

namespace aneroid {

/// The rows of [begin, end).
struct RowSpan
{
    RowPosition begin;
    RowPosition end;
};

/// How a backfill is cut: into shards, these into slabs (a span of time, all devices), and a slab
/// for making into groups of devices and for writing into slices of time. Slabs lie on a grid that
/// is the same for all shards, in steps of a power of two ticks, so that a slab mostly begins with
/// a block of the chip.
class BackfillGrid
{
public:
    /// `plan` and `engine` must outlive this.
    BackfillGrid(const BackfillPlan &plan, const Engine &engine, const Backfill::Options &options);

    /// A device's timeline, none of it passed: ahead(n) is the instant of tick n.
    [[nodiscard]] Timeline timeline(std::uint32_t device) const;
    [[nodiscard]] std::uint32_t devices() const { return m_devices; }

    struct Ticks
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0; ///< one past
    };
    /// The ticks of one device whose rows lie in `rows`.
    [[nodiscard]] static Ticks ticks(const Timeline &timeline, std::uint32_t device,
                                     const RowSpan &rows);
    /// All rows of a span, missed samples included.
    [[nodiscard]] std::uint64_t count(const RowSpan &rows) const;

    /// The plan's shard.
    [[nodiscard]] RowSpan shard() const { return m_shard; }
    /// What is to be made of it.
    [[nodiscard]] RowSpan wanted() const { return m_wanted; }
    [[nodiscard]] std::uint64_t slabs() const { return m_slabs; }
    /// Slab `index`: what is wanted of a cell of the grid.
    [[nodiscard]] RowSpan slab(std::uint64_t index) const;

    [[nodiscard]] std::uint32_t groups() const;
    [[nodiscard]] std::uint32_t groupDevices() const { return m_groupDevices; }
    [[nodiscard]] std::uint32_t slices() const { return m_slices; }
    /// The slice of its slab that an instant belongs to.
    [[nodiscard]] std::uint32_t slice(TimeMs time) const;

    /// Whether all devices have their rows at the same instants.
    [[nodiscard]] bool uniform() const { return m_uniform; }
    /// Whether each device has the same ticks in `rows`.
    [[nodiscard]] bool regular(const RowSpan &rows) const;

private:
    /// What the timelines of devices of one kind share.
    struct Pace
    {
        double intervalSeconds = 0.0;
        LoggerTiming timing;

        friend bool operator==(const Pace &, const Pace &) = default;
    };

    [[nodiscard]] static std::vector<Pace> pacesOf(const BackfillPlan &plan);
    [[nodiscard]] const Pace &pace(std::uint32_t device) const;
    [[nodiscard]] double meanStepMs() const;
    [[nodiscard]] bool haveCommonInstants() const;
    [[nodiscard]] RowPosition shardBorder(std::uint64_t index) const;

    const BackfillPlan &m_plan;
    const Engine &m_engine;
    std::vector<Pace> m_paces; ///< by kind of device
    std::uint32_t m_devices;
    bool m_uniform;
    RowSpan m_shard;
    RowSpan m_wanted;
    TimeMs m_slabMs = 1;
    std::uint64_t m_firstSlab = 0; ///< of the grid, that holds wanted rows
    std::uint64_t m_slabs = 0;
    std::uint32_t m_groupDevices = 1;
    std::uint32_t m_slices = 1;
};

} // namespace aneroid
