#pragma once

#include "core/base/place.h"
#include "core/base/ranges.h"
#include "core/base/types.h"
#include "core/climate/calendarpart.h"
#include "core/climate/climate.h"
#include "core/climate/climatesettings.h"
#include "core/climate/curvereader.h"
#include "core/climate/events.h"
#include "core/climate/knots/knotmaker.h"
#include "core/climate/octavefield.h"
#include "core/climate/puffschedule.h"
#include "core/climate/recorded/familyschedule.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace aneroid {

/// The range that the air itself may use, `low` and `high` within its own; its middle twice where
/// nothing is left.
[[nodiscard]] ChannelRange narrowed(const ChannelRange &range, double low, double high);

/// Where Weather::evaluate() puts what it finds, each as long as the times asked for; an empty span
/// is left out.
struct WeatherOutput
{
    std::span<Air> air;
    std::span<WeatherKind> kinds;      ///< the latest event that has started and not ended
    std::span<double> humidityDelayed; ///< % RH as it was Weather::humidityDelayMs before
};

/// Where Weather::evaluateWindows() puts what it finds, each as long as the times asked for.
struct WindowOutput
{
    std::span<Air> begin;
    std::span<Air> middle;
    std::span<double> humidityDelayed; ///< of the middle, see WeatherOutput
    std::span<Air> end;
    std::span<WeatherKind> kinds; ///< at the end
};

/// The true weather under one value of the settings: a pure function of (profile, seed, place,
/// time). Nothing is stepped; any instant may be asked for, in any order and any chunking, with the
/// same result to the last bit. Constant after its construction: threads may share it, each with
/// its own Scratch.
class Weather
{
public:
    /// The response time of a BME280's humidity element (tau63), which sees the air that late.
    static constexpr TimeMs humidityDelayMs = 1000;

    class Scratch;

    /// `climate` and `events` must outlive this.
    Weather(const Climate &climate, const EventSchedule &events, std::uint64_t seed,
            const ClimateSettings &settings);
    ~Weather();

    using Detail = OctaveField::Detail;

    /// The air of `place` at each of `times` (rising). `details` is empty (all of all) or says it
    /// of each instant.
    void evaluate(std::span<const TimeMs> times, const Place &place, const Margins &margins,
                  Scratch &scratch, const WeatherOutput &out,
                  std::span<const Detail> details = {}) const;

    /// The same where windows of `windowMs` that end at `times` begin, in their middles and at
    /// their ends. Windows that overlap, or are short, share most of the work.
    void evaluateWindows(std::span<const TimeMs> times, TimeMs windowMs, const Place &place,
                         const Margins &margins, Scratch &scratch, const WindowOutput &out) const;

    /// The most places of evaluateEach().
    static constexpr std::size_t mostPlaces = 128;

    /// The same for many places, each at its own instant (in any order) and with its own margins;
    /// all instants have one cellOf(). What the places share is made once.
    void evaluateEach(std::span<const TimeMs> times, std::span<const Place> places,
                      std::span<const Margins> margins, Scratch &scratch, const WeatherOutput &out,
                      Detail detail = Detail::All) const;
    [[nodiscard]] std::int64_t cellOf(TimeMs time) const { return m_field.cellOf(time); }

    /// The kinds alone of evaluate(), at any number of instants.
    void nameEvents(std::span<const TimeMs> times, const Place &place, Scratch &scratch,
                    std::span<WeatherKind> kinds) const;

    /// One instant, without margins.
    [[nodiscard]] Air at(TimeMs time, const Place &place = {}) const;

    [[nodiscard]] EventView view(const Place &place) const;

private:
    struct Block;
    using Values = OctaveField::Samples::Values;
    static void nameEvent(const WeatherEvent &event, std::span<const TimeMs> times,
                          std::span<WeatherKind> kinds);
    void addEvents(std::span<const TimeMs> times, const Place &place, std::size_t first,
                   Block &block, const WeatherOutput &out,
                   std::vector<ScheduledEvent> &found) const;
    void addEventsOfEach(std::span<const TimeMs> times, std::span<const Place> places, Block &block,
                         const WeatherOutput &out, Scratch &scratch) const;
    void applyEvents(std::span<const ScheduledEvent> events, std::span<const TimeMs> times,
                     std::size_t first, Block &block, const WeatherOutput &out) const;
    void addPlants(std::span<const TimeMs> times, std::size_t first, Block &block,
                   bool delayed) const;
    void addRecorded(std::span<const TimeMs> times, std::uint64_t own, std::size_t first,
                     Scratch &scratch, bool delayed) const;
    void addPuffs(std::span<const TimeMs> times, std::uint64_t own, std::size_t first, Block &block,
                  bool delayed) const;
    void addWindowPart(std::span<const TimeMs> times, const Place &place, std::size_t first,
                       Scratch &scratch, const WeatherOutput &out) const;
    void combine(Block &block, std::size_t samples, bool delayed) const;
    void combineDelayed(Block &block, std::size_t first, std::size_t count) const;
    void fit(std::size_t channel, std::size_t first, std::size_t count, const Block &block,
             Values &values) const;
    static void write(const Block &block, std::size_t first, const WeatherOutput &out);
    void setLimits(const Margins &margins, std::size_t first, std::size_t count,
                   Block &block) const;
    void setAllLimits(const Margins &margins, std::size_t count, Block &block) const;
    [[nodiscard]] std::array<ChannelRange, channelCount> innerRanges(const Margins &margins) const;

    const Climate &m_climate;
    const EventSchedule &m_events;
    std::uint64_t m_seed;
    ClimateSettings m_settings;
    std::array<double, channelCount> m_gain{}; ///< of cycles and events: min(1, span / profile's)
    std::array<double, channelCount> m_randomScale{}; ///< of octaves
    double m_humidityRandomScale = 1.0;               ///< of humidity's random part as a whole
    KnotMaker m_knots;
    CalendarPart m_calendar;
    OctaveField m_field;
    CurveReader m_curve;
    FamilySchedule m_families;
    PuffSchedule m_puffs;
    YearClock m_year;
};

/// Memory of evaluate(), so that a call allocates nothing.
class Weather::Scratch
{
public:
    Scratch();
    ~Scratch();

private:
    friend class Weather;
    OctaveField::Scratch m_field;
    std::unique_ptr<Block> m_block;
    LibraryPath::Memory m_path;
    FamilySchedule::Memory m_families;
    std::vector<ScheduledEvent> m_events;
    std::vector<ScheduledEvent> m_sharedEvents;
};

} // namespace aneroid
