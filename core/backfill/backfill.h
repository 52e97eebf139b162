#pragma once

#include "core/base/types.h"
#include "core/fleet/deviceids.h"
#include "core/fleet/fleet.h"
#include "core/instrument/compensation.h"
#include "core/instrument/faultvalues.h"
#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"
#include "core/profiles/profile.h"
#include "core/settings/settings.h"
#include "core/text/result.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace aneroid {

struct Scenario;

/// History to make: what a live run with these settings would have made from `fromMs` on. The
/// settings name seed and UTC offset (see completed()).
struct BackfillPlan
{
    std::shared_ptr<const Profile> profile;
    std::shared_ptr<const Fleet> fleet; ///< what the settings name; null without one
    Settings settings;
    TimeMs fromMs = 0;       ///< of the first reading
    TimeMs toMs = 0;         ///< included
    bool phase = false;      ///< devices of a fleet one after another within the interval, as live
    bool truth = false;      ///< the true air of each reading, too
    bool raw = false;        ///< the chip's words of each reading, too, as numbers
    bool rawBytes = false;   ///< the same as bytes
    bool labels = false;     ///< weather events and faults, too
    TimeMs cleanUntilMs = 0; ///< no fault is on that would begin before
    std::uint32_t shard = 1; ///< the part to make, of `shards`: contiguous and of about one size
    std::uint32_t shards = 1;
    QByteArray shape; ///< what tells its payload from the default one, for its identity
    /// What somebody did on the way: settings, profile and fleet are the scenario's own, devices
    /// come one after another as live, and sequences count from its start. Null: nobody did
    /// anything.
    std::shared_ptr<const Scenario> scenario = nullptr;
    bool mishaps = false; ///< what befalls readings on their way, too
};

/// The plan with seed and UTC offset filled in where its settings leave them open: drawn, and the
/// machine's at `fromMs`.
[[nodiscard]] BackfillPlan completed(BackfillPlan plan);

/// Empty, or one sentence that names what cannot be made of the plan.
[[nodiscard]] QString brokenPlanMessage(const BackfillPlan &plan);

/// A name of [a-z0-9] for the whole run, from all that changes a reading: the same for each of its
/// shards, another for any other run (the metadata's `run`).
[[nodiscard]] std::string backfillRunId(const BackfillPlan &plan);

/// A place in the output: before the first row that does not come before this time and device.
struct RowPosition
{
    TimeMs time = 0;
    std::uint32_t device = 0;

    friend auto operator<=>(const RowPosition &, const RowPosition &) = default;
};

/// A weather event where one device stands, or a fault that some reading of it has or that
/// swallows one; it begins in the plan's span (cut there).
struct DeviceEvent
{
    std::uint32_t device = 0;
    WeatherEvent event;             ///< where it is one
    std::optional<FaultSpan> fault; ///< else

    [[nodiscard]] TimeMs startMs() const { return fault ? fault->startMs : event.startMs; }
};

/// Consecutive rows of the output: by timestamp, then device.
struct BackfillPart
{
    std::vector<Reading> readings;
    std::vector<Air> truth;          ///< of each reading, where the plan asks for it
    std::vector<RawWords> words;     ///< likewise
    std::vector<Mishap> mishaps;     ///< likewise; empty where nothing may befall any
    std::vector<DeviceEvent> events; ///< by start, then device; they begin about here
    std::string bytes;               ///< what the format made of it
    std::string transportBytes;      ///< what it made for a transport log, where there is one
    std::uint64_t ticks = 0;         ///< readings and missed samples
};

enum class BackfillEnd {
    Complete,
    Cancelled, ///< by the stop token
    Refused,   ///< by the consumer
};

/// History in parallel: workers make readings and format them, part by part; one consumer gets the
/// parts in order. A bounded number of rows is in memory, whatever the plan's span and devices, and
/// any number of threads gives the same bytes.
class Backfill
{
public:
    struct Options
    {
        unsigned threads = 0; ///< 0: as many as the machine has
        /// Rows in a part, about.
        std::size_t partRows = std::size_t{1} << 16;
        /// Rows in the making at once, about.
        std::size_t heldRows = std::size_t{1} << 22;
        /// What comes before this place is not made: the rows after it are the same without it.
        std::optional<RowPosition> from{};
    };
    /// Called in the workers, several at a time.
    using Format = std::function<void(BackfillPart &part, std::span<const std::string> ids)>;
    /// Called in the thread of run(); false ends it.
    using Consumer = std::function<bool(const BackfillPart &part)>;

    /// `plan` is completed() and not broken.
    explicit Backfill(BackfillPlan plan);
    Backfill(BackfillPlan plan, const Options &options);
    ~Backfill();
    Backfill(const Backfill &) = delete;
    Backfill &operator=(const Backfill &) = delete;

    [[nodiscard]] const DeviceIds &ids() const;
    /// Readings to make, missed samples included, in this shard from `Options::from` on.
    [[nodiscard]] std::uint64_t ticks() const;
    /// The same of this shard before `Options::from`.
    [[nodiscard]] std::uint64_t ticksBefore() const;
    /// How many events and faults the shards before this one hold.
    [[nodiscard]] std::uint64_t eventsBefore() const;

    /// Events and faults of the whole shard without its readings: by start, then device, in pieces
    /// that are not empty, until `consume` says false.
    void listEvents(const std::function<bool(const std::vector<DeviceEvent> &)> &consume) const;

    /// Makes everything; returns when the consumer has had the last part.
    BackfillEnd run(const Format &format, const Consumer &consume, const std::stop_token &stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
