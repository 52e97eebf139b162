#pragma once

#include "core/backfill/backfill.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace aneroid {

/// Readings from the thread that makes them to the one that sends them: a few parts are held, then
/// the maker waits.
class UploadFeed
{
public:
    struct Made
    {
        Reading reading;
        Mishap mishap{};
    };
    /// Waits for room; false once closed.
    [[nodiscard]] bool push(const BackfillPart &part);
    /// Nothing more comes.
    void finish();
    /// Nothing more is wanted: whoever waits goes on.
    void close();

    /// The next reading, or none at hand now. Does not wait.
    [[nodiscard]] std::optional<Made> take();
    /// All was pushed and taken.
    [[nodiscard]] bool isExhausted();
    /// Samples that the logger missed, of the parts that were begun.
    [[nodiscard]] std::uint64_t missed() const { return m_missed; }

private:
    struct Part
    {
        std::vector<Reading> readings;
        std::vector<Mishap> mishaps; ///< of each, or none
        std::uint64_t missed = 0;
    };
    static constexpr std::size_t mostParts = 4;

    std::mutex m_mutex;
    std::condition_variable m_room;
    std::deque<Part> m_parts;
    bool m_finished = false;
    bool m_closed = false;
    std::vector<Reading> m_current; ///< of the taker, as what follows
    std::vector<Mishap> m_mishaps;
    std::size_t m_next = 0;
    std::uint64_t m_missed = 0;
};

} // namespace aneroid
