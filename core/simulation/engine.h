#pragma once

#include "core/base/place.h"
#include "core/base/ranges.h"
#include "core/climate/climatesettings.h"
#include "core/fleet/deviceids.h"
#include "core/fleet/fleetlayout.h"
#include "core/instrument/bme280.h"
#include "core/instrument/faultvalues.h"
#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"
#include "core/profiles/profile.h"
#include "core/simulation/faultschedule.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace aneroid {

class Crew;
class EventSchedule;
class Weather;

/// The settings of air and chip that may change while a run goes on.
struct EngineSettings
{
    ClimateSettings climate;
    InstrumentSettings instrument;
    double fleetRadiusKm = 10.0; ///< of the disc that the devices of a fleet are spread over
    TimeMs intervalMs = 10'000;  ///< how long a fault of one reading lasts

    friend bool operator==(const EngineSettings &, const EngineSettings &) = default;
};

/// Devices that are alike.
struct EngineKind
{
    std::shared_ptr<const Profile> profile; ///< not null
    EngineSettings settings;
};

/// Where a device of a fleet stands: where the layout (null: none) says, else at a place of a disc
/// of this radius that its id alone decides, evenly by area.
[[nodiscard]] Place fleetPlace(const FleetLayout *layout, std::uint32_t device,
                               std::uint64_t idHash, double radiusKm);

/// Makes readings: joins the weather and one chip per device. Knows what was triggered and ended,
/// but no clock; no Qt. Readings are a pure function of (profile, seed, device id, time, settings,
/// what was triggered), in any chunking.
class Engine
{
public:
    /// One reading to make: of whom, when, and its number.
    struct Instant
    {
        TimeMs time = 0;
        std::uint32_t device = 0;
        std::uint32_t sequence = 1;
    };

    /// Devices of one kind; `profile` must outlive this.
    Engine(const Profile &profile, std::uint64_t seed, DeviceIds deviceIds,
           const EngineSettings &settings);
    /// Devices of several kinds, by `layout` (null: all of the first, which is the run's own).
    Engine(std::vector<EngineKind> kinds, std::uint64_t seed, DeviceIds deviceIds,
           std::shared_ptr<const FleetLayout> layout);
    ~Engine();

    [[nodiscard]] const DeviceIds &deviceIds() const { return m_deviceIds; }
    /// hashOf() the device's id.
    [[nodiscard]] std::uint64_t idHash(std::uint32_t device) const { return m_hashes[device]; }
    /// Of the first kind.
    [[nodiscard]] const EngineSettings &settings() const { return m_kinds.front().settings; }

    /// For readings made from now on; by kind, as many as there are.
    void setSettings(std::span<const EngineSettings> settings);

    /// How long an event triggered at `at` lasts by itself.
    [[nodiscard]] TimeMs naturalDuration(WeatherKind kind, TimeMs at) const;
    WeatherEvent trigger(WeatherKind kind, TimeMs at, TimeMs durationMs);
    std::vector<WeatherEvent> endEvents(TimeMs at);

    /// What goes wrong, for readings made from now on. Relative onsets count from `startMs` of
    /// setFaultStart(), which comes first; none that would begin before `cleanUntilMs` does.
    void setFaultStart(TimeMs startMs, TimeMs cleanUntilMs = 0);
    void setFaults(const FaultSettings &faults, TimeMs from = FaultSchedule::fromTheStart)
    {
        m_faults.setSettings(faults, from);
    }
    /// All of it, to be put back.
    [[nodiscard]] const FaultSchedule &faults() const { return m_faults; }
    void setFaults(const FaultSchedule &faults) { m_faults = faults; }
    /// See FaultSchedule::inject() and end().
    std::uint32_t inject(const Fault &fault) { return m_faults.inject(fault); }
    void endFault(std::uint32_t number, TimeMs at) { m_faults.end(number, at); }
    /// Whether readings may have faults. One that a dropout swallows has droppedSequence.
    [[nodiscard]] bool hasFaults() const { return m_faults.any(); }
    /// The faults of a device that are on somewhere in [from, to], by onset, transport included.
    [[nodiscard]] std::vector<FaultSpan> faultsBetween(TimeMs from, TimeMs to,
                                                       std::uint32_t device) const;
    /// What befalls each of the readings on its way; empty where nothing may befall any.
    [[nodiscard]] std::vector<Mishap> mishapsOf(std::span<const Reading> readings) const;
    /// The calibration words of a device's chip.
    [[nodiscard]] TrimParameters trim(std::uint32_t device) const { return chip(device).trim(); }

    /// How many instants before that of tick `tick` (counted along the device's timeline)
    /// generate() must be given in front: 0 while the chip has no filter or measures by its own
    /// clock (normal mode); else those from the start of the tick's block, and what warms the
    /// filter up before it, so that readings do not depend on how the ticks are cut into calls.
    [[nodiscard]] std::size_t warmUp(std::uint64_t tick, std::uint32_t device = 0) const;
    /// Whether any device needs more of the past than generateEach() looks at, and this one: its
    /// chip has a filter or measures by its own clock, or its station averages or holds values.
    [[nodiscard]] bool anyNeedsPast() const { return m_anyNeedsPast; }
    [[nodiscard]] bool needsPast(std::uint32_t device) const
    {
        return m_anyNeedsPast && needsPast(kind(device).instrument);
    }

    /// Readings of one device at `times` (rising), of which the first `warmUp` only bring the
    /// chip's filter into its state; sequences from `firstSequence` for the others (`out`, shorter
    /// by `warmUp`). `truth` and `words` are empty or get the true air and the chip's raw words of
    /// each of `out`.
    void generate(std::uint32_t device, std::span<const TimeMs> times, std::size_t warmUp,
                  std::uint32_t firstSequence, std::span<Reading> out, std::span<Air> truth = {},
                  std::span<RawWords> words = {});

    /// The readings of many devices at about one time, the same as generate() makes of each
    /// instant. Only of devices that do not need the past (needsPast()). What is slow to make and
    /// slow to change is kept for the next call. `crew`, where given, shares the work.
    /// `words` as for generate().
    void generateEach(std::span<const Instant> instants, std::span<Reading> out,
                      Crew *crew = nullptr, std::span<RawWords> words = {});

    /// The true air where the device stands at any instants (rising), as generate() gives it beside
    /// readings.
    void trueAir(std::uint32_t device, std::span<const TimeMs> times, std::span<Air> out);

    /// Events named within [from, to] where the device stands, in order of start, as if scheduled
    /// ones were always on.
    [[nodiscard]] std::vector<WeatherEvent> allEventsBetween(TimeMs from, TimeMs to,
                                                             std::uint32_t device = 0) const;

    /// Whether events come by themselves where the device stands.
    [[nodiscard]] bool hasScheduledEvents(std::uint32_t device) const
    {
        return kind(device).settings.climate.scheduledEvents;
    }

    /// Where a device stands: where the layout says, else in the middle if it is the only one, else
    /// hashed over the fleet's disc.
    [[nodiscard]] Place place(std::uint32_t device) const;

    /// When the device's readings come after the run's instants: hash(id) · interval for one of a
    /// fleet, 0 for a single device, which shows its first reading at once.
    [[nodiscard]] TimeMs phaseMs(std::uint32_t device, TimeMs intervalMs) const;

private:
    struct Batch;
    /// The readings of one device that generate() is asked for.
    struct Wanted
    {
        std::uint32_t device = 0;
        std::span<const TimeMs> times;
        std::span<Reading> out;
        std::span<Air> truth;      ///< or empty
        std::span<RawWords> words; ///< or empty
        /// Of what makes them: the kind's, or how its station measures what it refreshes.
        const InstrumentSettings *instrument = nullptr;
    };

    struct Desk;

    /// The humidity at two instants of the past, between which a device remembers.
    struct Memory
    {
        double before = 0.0;
        double after = 0.0;
        std::int32_t edge = std::numeric_limits<std::int32_t>::min(); ///< number of the first
        std::int32_t margins = 0; ///< of ageing, that they were made with
    };

    /// What the filter of a device's chip holds after the last reading that was made, so that the
    /// next of its block need not begin the block anew.
    struct FilterMemory
    {
        TimeMs beganAt = 0;     ///< the first instant that warmed it up
        TimeMs lastAt = 0;      ///< the reading's
        std::uint64_t tick = 0; ///< likewise
        FilterState state;
    };

    /// A chip, and its margins where they were asked for.
    struct KnownChip
    {
        std::uint32_t device = 0;
        Bme280 unit;
        std::optional<std::int32_t> marginsNumber; ///< see Bme280::marginsNumber()
        Margins margins{};
    };

    /// The air of one profile under one value of the settings.
    struct Climate
    {
        const Profile *profile = nullptr;
        ClimateSettings settings;
        std::unique_ptr<Weather> weather;
    };
    struct Kind
    {
        std::shared_ptr<const Profile> profile;
        EngineSettings settings;
        InstrumentSettings instrument; ///< with what the profile knows of its sensor
        InstrumentSettings refreshed;  ///< see refreshedBy()
        std::size_t climate = 0;       ///< into m_climates
        Margins shared{};              ///< of the air of a fleet
        std::array<ChannelRange, channelCount> keeps{}; ///< and what they leave
    };
    /// The events of one profile.
    struct Schedule
    {
        const Profile *profile = nullptr;
        std::unique_ptr<EventSchedule> events;
    };

    void rebuild();
    void forget();
    [[nodiscard]] std::size_t keepClimate(const Kind &kind, std::vector<Climate> &old);
    [[nodiscard]] const Kind &kind(std::uint32_t device) const;
    [[nodiscard]] const Weather &weather(std::uint32_t device) const;
    [[nodiscard]] EventSchedule &schedule(const Profile &profile) const;
    [[nodiscard]] Bme280 chip(std::uint32_t device) const;
    [[nodiscard]] bool isAlone() const;
    [[nodiscard]] Margins marginsOf(std::uint32_t device, const Bme280 &unit, TimeMs at) const;
    [[nodiscard]] static bool needsPast(const InstrumentSettings &instrument);
    void generateForced(const Wanted &wanted);
    void generateFiltered(const Wanted &wanted, std::size_t warmUp, std::uint64_t tick);
    void generateNormal(const Wanted &wanted);
    void readNormal(const Wanted &wanted);
    void measureEach(const Wanted &wanted);
    void holdRefreshed(const Wanted &wanted);
    std::size_t readMeasurements(const Wanted &wanted, std::size_t first,
                                 const MeasurementClock &clock);
    void describe(const Wanted &wanted);
    /// A device's chip, and how much room the air keeps for it at `at`; the last one asked for is
    /// known. Of the first desk's thread.
    [[nodiscard]] const Bme280 &knownChip(std::uint32_t device);
    [[nodiscard]] const Margins &knownMargins(std::uint32_t device, TimeMs at);
    void sense(std::uint32_t device, std::span<const TimeMs> times,
               const InstrumentSettings &instrument);
    void senseTogether(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                       const Margins &margins, std::size_t at);
    void senseWindows(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                      const Margins &margins, TimeMs windowMs, std::size_t at);
    [[nodiscard]] std::span<const Air> truthOf(std::uint32_t device) const;
    void recall(const Weather &weather, std::span<const TimeMs> times, const Place &where,
                const Margins &margins, std::span<double> out);
    void measure(std::uint32_t device, std::span<const TimeMs> times, std::size_t from,
                 std::size_t count, const InstrumentSettings &instrument, std::span<Reading> out,
                 std::span<RawWords> words, FilterState *filter = nullptr);
    [[nodiscard]] FilterMemory &filterMemory(std::uint32_t device);
    void makeClean(std::uint32_t device, std::span<const TimeMs> times, std::span<Air> out);
    [[nodiscard]] FaultBasis basisOf(std::uint32_t device);
    void applyFaultsOf(std::uint32_t device, std::span<Reading> readings,
                       std::span<RawWords> words);
    [[nodiscard]] std::size_t climateOf(std::uint32_t device) const { return kind(device).climate; }
    void generateShare(std::span<const Instant> instants, std::span<Reading> out,
                       std::span<RawWords> words, Desk &desk);
    void generateBatch(std::span<const Instant> instants, std::span<const std::uint32_t> which,
                       std::span<Reading> out, std::span<RawWords> words, Desk &desk);
    void makeFaulty(std::span<const Instant> instants, std::span<Reading> out,
                    std::span<RawWords> words);
    void prepare(std::span<const Instant> instants, std::span<const std::uint32_t> which,
                 Batch &batch) const;
    void recallEach(const Weather &weather, Desk &desk);
    void askMemories(Batch &batch) const;
    void keepMemories(Batch &batch);

    std::uint64_t m_seed;
    DeviceIds m_deviceIds;
    std::vector<std::uint64_t> m_hashes;         ///< of the ids
    std::shared_ptr<const FleetLayout> m_layout; ///< may be null
    std::vector<Kind> m_kinds;
    std::vector<Schedule> m_schedules;
    std::vector<Climate> m_climates;
    bool m_anyNeedsPast = false;
    FaultSchedule m_faults;
    std::vector<FaultSpan> m_spans; ///< scratch
    std::vector<RawWords> m_words;  ///< likewise
    /// What a stuck sensor read when that began, by FaultSpan::key: it stays, whatever is set
    /// later.
    std::unordered_map<std::uint64_t, Air> m_held;

    std::vector<std::unique_ptr<Desk>> m_desks; ///< by member of the crew; the first always there
    std::vector<Memory> m_memories;             ///< by device, once generateEach() was called
    std::vector<FilterMemory> m_filters;        ///< by device, once one with a filter was read
    std::optional<KnownChip> m_known;           ///< the last one
};

} // namespace aneroid
