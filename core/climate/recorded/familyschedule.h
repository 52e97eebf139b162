#pragma once

#include "core/climate/recorded/librarypath.h"
#include "core/climate/statelibrary.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace aneroid {

/// Sows the events of a library's families anew: as many as the day that is followed has, at hashed
/// times by the family's hours, of hashed size and shape; larger ones on days whose air is lively
/// besides. A pure function of (library, seed, place, time). Temperature and humidity only: what
/// happens in a room hardly moves its pressure.
class FamilySchedule
{
public:
    /// `library` and `path` must outlive this. `gain` scales each channel.
    FamilySchedule(const StateLibrary &library, const LibraryPath &path, std::uint64_t seed,
                   TimeMs utcOffsetMs, const std::array<double, channelCount> &gain);

    [[nodiscard]] bool empty() const { return m_families.empty(); }

    /// Days made lately; one for each thread.
    class Memory;

    /// Adds to temperature and humidity (null: to none) what events move at `times` (rising),
    /// `delayMs` late, at the place whose own number this is.
    void add(std::span<const TimeMs> times, TimeMs delayMs, std::uint64_t own, Memory &memory,
             double *temperature, double *humidity) const;

private:
    /// Something that swings about 1 by up to ± `depth`, up and down in straight lines, a whole
    /// turn in `periodMs`.
    struct Swing
    {
        double depth = 0.0; ///< below 1
        double periodMs = 1.0;
        double phase = 0.0; ///< of a turn, in [0, 1)

        [[nodiscard]] double at(double ageMs) const;
        /// Its integral from 0 on: what an age counts for whose pace swings so. Rises with it.
        [[nodiscard]] double sum(double ageMs) const;
        /// By how much sum() is behind the age at most.
        [[nodiscard]] double lagMs() const { return 0.25 * depth * periodMs; }
    };
    /// How one channel answers.
    struct Answer
    {
        double height = 0.0;
        double perRise = 1.0; ///< 1 / time constant, per ms
        double perDecay = 1.0;
    };
    struct Event
    {
        TimeMs startMs = 0; ///< local
        double holdMs = 0.0;
        TimeMs endMs = 0;              ///< when nothing is left
        Swing pace;                    ///< of approach and return, as the exchange of air does
        Swing level;                   ///< of what is approached: what comes in is not all alike
        std::array<Answer, 2> answers; ///< temperature's, humidity's
    };
    struct Family
    {
        const EventFamily *family = nullptr;
        std::array<std::array<double, 25>, 2> hours{}; ///< shares before each hour: week, weekend
    };

    [[nodiscard]] std::vector<Event> eventsOf(std::int64_t day, std::uint64_t own,
                                              LibraryPath::Memory &memory) const;
    void addFamily(std::size_t number, std::int64_t day, std::uint64_t own, std::size_t followed,
                   std::vector<Event> &events) const;
    [[nodiscard]] Event eventAt(TimeMs start, const EventFamily &family, double liveliness,
                                std::uint64_t a, std::uint64_t b) const;
    void addSwings(const EventFamily &family, std::uint64_t a, std::uint64_t b, Event &event) const;
    void fillLiveliness();
    static void addAnswer(const Event &event, const Answer &answer, std::span<const TimeMs> times,
                          TimeMs shiftMs, double *to);

    const StateLibrary &m_library;
    const LibraryPath &m_path;
    std::uint64_t m_seed;
    TimeMs m_utcOffsetMs;
    std::array<double, 2> m_gain;
    std::vector<Family> m_families;
    /// By recorded day, of temperature and humidity: what is added to the logarithm of heights.
    std::vector<std::array<double, 2>> m_liveliness;
    std::shared_ptr<const int> m_identity; ///< that a memory knows this by
};

class FamilySchedule::Memory
{
private:
    friend class FamilySchedule;

    struct Entry
    {
        std::int64_t day = 0;
        std::uint64_t own = 0;
        bool known = false;
        std::vector<Event> events; ///< in order of start
    };

    [[nodiscard]] const std::vector<Event> &on(const FamilySchedule &schedule, std::int64_t day,
                                               std::uint64_t own);

    static constexpr std::size_t entries = 512; ///< three days of each place of a block
    std::vector<Entry> m_entries;
    LibraryPath::Memory m_path;
    std::shared_ptr<const int> m_of;
};

} // namespace aneroid
