#include "core/simulation/timeline.h"

#include "core/base/normal.h"
#include "core/base/randombatch.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

double stretchOf(const LoggerTiming &timing)
{
    return 1.0 + timing.driftPpm * 1e-6;
}

} // namespace

Timeline::Timeline(TimeMs start, double intervalSeconds, const LoggerTiming &timing,
                   std::uint64_t key)
    : Timeline(State{start, start, start}, intervalSeconds, timing, key)
{
}

Timeline::Timeline(const State &state, double intervalSeconds, const LoggerTiming &timing,
                   std::uint64_t key)
    : m_state(state)
    , m_interval(intervalSeconds)
    , m_timing(timing)
    , m_stretch(stretchOf(timing))
    , m_key(key)
{
}

TimeMs Timeline::at(std::int64_t tick) const
{
    return m_state.anchor + std::llround(static_cast<double>(tick) * stepMs() + jitterMs(tick));
}

double Timeline::jitterMs(std::int64_t tick) const
{
    if (m_timing.jitterS <= 0.0 || tick == 0)
        return 0.0;
    const std::uint64_t number = m_state.before + static_cast<std::uint64_t>(tick);
    const std::uint32_t word = randomWords(m_key, Stream::IntervalJitter, number)[0];
    const double limit = jitterLimit * stepMs();
    return std::clamp(m_timing.jitterS * 1000.0 * normalTable()(word), -limit, limit);
}

void Timeline::fill(std::int64_t first, std::span<TimeMs> times) const
{
    for (TimeMs &time : times)
        time = ahead(first++);
}

void Timeline::advance(std::uint64_t ticks)
{
    if (ticks == 0)
        return;
    m_state.passed += static_cast<std::uint32_t>(ticks);
    m_state.last = at(passed() - 1);
    m_state.lastNominal =
        m_state.anchor + std::llround(static_cast<double>(passed() - 1) * stepMs());
}

std::uint64_t Timeline::dueAt(TimeMs now) const
{
    if (now < next())
        return 0;
    const double elapsed = static_cast<double>(now - m_state.anchor) / stepMs();
    auto due = std::max(static_cast<std::int64_t>(elapsed), passed());
    // The division may be off by one against the rounded instants, and by one more for the jitter.
    while (at(due) <= now)
        ++due;
    while (due > passed() && at(due - 1) > now)
        --due;
    return static_cast<std::uint64_t>(due) - m_state.passed;
}

/// Uniform in (0, 1).
double Timeline::missedWord(std::uint64_t tick) const
{
    return uniform(randomWords(m_key, Stream::MissedSamples, tick)[0]);
}

Timeline::MissChances Timeline::missChances() const
{
    const double share = m_timing.missedPercent / 100.0;
    if (m_timing.missedInARow <= 0.0)
        return {share, share};
    const double again = 1.0 - 1.0 / std::max(1.0, m_timing.missedInARow);
    constexpr double most = 0.95; // else one after another for ever, and no end of looking back
    return {again, std::min(most, share * (1.0 - again) / (1.0 - share))};
}

bool Timeline::misses(std::uint64_t tick) const
{
    if (m_timing.missedPercent <= 0.0)
        return false;
    if (m_timing.missedInARow <= 0.0)
        return missedWord(tick) * 100.0 < m_timing.missedPercent;
    const auto [again, first] = missChances();
    bool turned = false;
    for (;; --tick) {
        const double word = missedWord(tick);
        if (word < std::min(again, first))
            return !turned;
        if (word >= std::max(again, first))
            return turned;
        if (tick == 0) // nothing came before
            return (word < first) != turned;
        turned ^= again < first; // else as the one before
    }
}

void Timeline::findMissed(std::uint64_t first, std::span<std::uint8_t> out) const
{
    if (m_timing.missedPercent <= 0.0) {
        std::ranges::fill(out, std::uint8_t{0});
        return;
    }
    const bool inARow = m_timing.missedInARow > 0.0;
    const MissChances chances = missChances();
    bool before = inARow && first > 0 && misses(first - 1);
    constexpr std::size_t together = 256;
    std::array<std::int64_t, together> ticks; // written before they are read
    std::array<Random4, together> words;
    for (std::size_t done = 0; done < out.size(); done += together) {
        const std::size_t count = std::min(together, out.size() - done);
        for (std::size_t i = 0; i < count; ++i)
            ticks[i] = static_cast<std::int64_t>(first + done + i);
        randomWordsOfMany(m_key, Stream::MissedSamples, {ticks.data(), count}, 0,
                          {words.data(), count});
        for (std::size_t i = 0; i < count; ++i) {
            const double word = uniform(words[i][0]);
            if (inARow)
                before = word < (before ? chances.again : chances.first);
            else
                before = word * 100.0 < m_timing.missedPercent;
            out[done + i] = before ? 1 : 0;
        }
    }
}

void Timeline::setInterval(double intervalSeconds, TimeMs now)
{
    if (intervalSeconds == m_interval)
        return;
    m_interval = intervalSeconds;
    anchorAfterLast(now);
}

void Timeline::setTiming(const LoggerTiming &timing, TimeMs now)
{
    if (timing == m_timing)
        return;
    const bool instantsMove =
        timing.jitterS != m_timing.jitterS || timing.driftPpm != m_timing.driftPpm;
    m_timing = timing;
    m_stretch = stretchOf(timing);
    if (instantsMove)
        anchorAfterLast(now);
}

void Timeline::anchorAfterLast(TimeMs now)
{
    if (any())
        setAnchor(std::max<TimeMs>(
            {m_state.lastNominal + std::llround(stepMs()), now, m_state.last + 1}));
}

void Timeline::resumeAt(TimeMs now)
{
    setAnchor(any() ? std::max(now, m_state.last + 1) : now);
}

void Timeline::setAnchor(TimeMs anchor)
{
    m_state.anchor = anchor;
    m_state.before += m_state.passed;
    m_state.passed = 0;
}

std::uint64_t timelineKey(std::uint64_t seed, std::string_view deviceId)
{
    return seed ^ hashOf(deviceId);
}

} // namespace aneroid
