#include "core/session/faultwatch.h"

#include <algorithm>

namespace aneroid {

FaultWatch::FaultWatch(Lookup lookup, TimeMs startMs)
    : m_lookup(std::move(lookup))
    , m_startMs(startMs)
{
}

FaultWatch::News FaultWatch::take(std::span<const Reading> readings)
{
    News news;
    for (const Reading &reading : readings) {
        if (reading.device >= m_last.size())
            m_last.resize(reading.device + 1, {m_startMs - 1, 0});
        see(reading, m_last[reading.device], news);
    }
    return news;
}

void FaultWatch::see(const Reading &reading, Last &last, News &news)
{
    const bool gap = reading.sequence > last.sequence + 1;
    const auto known = m_lookup(last.time + 1, reading.timestampMs, reading.device);
    for (FaultSpan span : known) {
        const auto open = m_open.find({reading.device, span.key});
        if (open != m_open.end()) {
            open->second.endMs = span.endMs; // somebody may have ended it
            continue;
        }
        const bool swallowed = span.kind == FaultKind::Dropout && gap;
        if (!span.isOn(reading.timestampMs) && !swallowed)
            continue;
        span.startMs = std::max(span.startMs, m_startMs);
        m_open.emplace(std::pair(reading.device, span.key), span);
        news.begun.push_back({reading.device, span});
    }
    last = {reading.timestampMs, reading.sequence};
    closeEnded(reading, known, news);
}

void FaultWatch::closeEnded(const Reading &reading, const std::vector<FaultSpan> &known, News &news)
{
    auto open = m_open.lower_bound({reading.device, 0});
    while (open != m_open.end() && open->first.first == reading.device) {
        FaultSpan &span = open->second;
        if (!std::ranges::count(known, span.key, &FaultSpan::key)) // ended, or another rate is set
            span.endMs = std::min(span.endMs, reading.timestampMs);
        if (span.isOn(reading.timestampMs)) {
            ++open;
            continue;
        }
        news.ended.push_back({reading.device, span});
        open = m_open.erase(open);
    }
}

std::vector<DeviceFault> FaultWatch::finish(TimeMs now)
{
    for (std::uint32_t device = 0; device < m_last.size(); ++device) {
        for (FaultSpan span : m_lookup(m_last[device].time + 1, now, device)) {
            span.startMs = std::max(span.startMs, m_startMs);
            if (span.kind == FaultKind::Dropout && span.isOn(now))
                m_open.try_emplace({device, span.key}, span);
        }
    }
    std::vector<DeviceFault> open = active();
    for (DeviceFault &fault : open)
        fault.span.endMs = std::min(fault.span.endMs, now);
    std::erase_if(open,
                  [](const DeviceFault &fault) { return fault.span.startMs >= fault.span.endMs; });
    m_open.clear();
    return open;
}

std::vector<DeviceFault> FaultWatch::active() const
{
    std::vector<DeviceFault> active;
    for (const auto &[place, span] : m_open)
        active.push_back({place.first, span});
    return active;
}

} // namespace aneroid
