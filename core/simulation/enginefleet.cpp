// The readings of many devices at about one time.

#include "core/base/spanpart.h"
#include "core/simulation/crew.h"
#include "core/simulation/enginedesk.h"

#include <algorithm>

namespace aneroid {

void Engine::generateEach(std::span<const Instant> instants, std::span<Reading> out, Crew *crew,
                          std::span<RawWords> words)
{
    m_memories.resize(m_hashes.size());
    const unsigned members = crew ? crew->size() : 1;
    while (m_desks.size() < members)
        m_desks.push_back(std::make_unique<Desk>());
    // A device is always the same member's, for it has a memory.
    const auto makeShare = [&](unsigned member) {
        std::vector<std::uint32_t> &share = m_desks[member]->share;
        share.clear();
        for (std::uint32_t i = 0; i < instants.size(); ++i) {
            if (instants[i].device % members == member)
                share.push_back(i);
        }
        generateShare(instants, out, words, *m_desks[member]);
    };
    if (crew)
        crew->run(makeShare);
    else
        makeShare(0);
    if (m_faults.any())
        makeFaulty(instants, out, words);
}

/// Makes those readings anew, one by one, that have a fault: few.
void Engine::makeFaulty(std::span<const Instant> instants, std::span<Reading> out,
                        std::span<RawWords> words)
{
    for (std::size_t i = 0; i < instants.size(); ++i) {
        const Instant &instant = instants[i];
        m_spans.clear();
        m_faults.append(m_hashes[instant.device], instant.time, instant.time,
                        kind(instant.device).settings.intervalMs, m_spans);
        if (!m_spans.empty())
            generate(instant.device, {&instant.time, 1}, 0, instant.sequence, out.subspan(i, 1), {},
                     partOf(words, i, 1));
    }
}

void Engine::generateShare(std::span<const Instant> instants, std::span<Reading> out,
                           std::span<RawWords> words, Desk &desk)
{
    const auto climateAt = [&](std::uint32_t i) { return climateOf(instants[i].device); };
    if (m_climates.size() > 1)
        std::ranges::stable_sort(desk.share, {}, climateAt);
    const std::span<const std::uint32_t> share = desk.share;
    for (std::size_t done = 0; done < share.size();) {
        const std::size_t climate = climateAt(share[done]);
        const Weather &weather = *m_climates[climate].weather;
        const std::int64_t cell = weather.cellOf(instants[share[done]].time);
        std::size_t end = done + 1;
        while (end < share.size() && end - done < Batch::capacity &&
               climateAt(share[end]) == climate &&
               weather.cellOf(instants[share[end]].time) == cell)
            ++end;
        generateBatch(instants, share.subspan(done, end - done), out, words, desk);
        done = end;
    }
}

void Engine::generateBatch(std::span<const Instant> instants, std::span<const std::uint32_t> which,
                           std::span<Reading> out, std::span<RawWords> words, Desk &desk)
{
    if (!desk.batch)
        desk.batch = std::make_unique<Batch>();
    Batch &batch = *desk.batch;
    const Weather &air = weather(instants[which.front()].device);
    prepare(instants, which, batch);
    const std::size_t count = batch.count;
    air.evaluateEach(
        {batch.times.data(), count}, {batch.places.data(), count}, {batch.margins.data(), count},
        desk.scratch,
        {{batch.air.data(), count}, {batch.kinds.data(), count}, {batch.delayed.data(), count}});
    recallEach(air, desk);
    for (std::size_t i = 0; i < count; ++i) {
        const Instant &instant = instants[which[i]];
        const Kind &own = kind(instant.device);
        Reading &reading = out[which[i]];
        SensedAir sensed{{&batch.air[i], 1}, {&batch.delayed[i], 1}, {&batch.earlier[i], 1}};
        sensed.keeps = isAlone() ? nullptr : &own.keeps;
        batch.units[i].measure({&batch.times[i], 1}, sensed, own.instrument,
                               own.settings.climate.ranges, {&reading, 1},
                               partOf(words, which[i], 1));
        reading.timestampMs = instant.time;
        reading.device = instant.device;
        reading.sequence = instant.sequence;
        reading.weather = batch.kinds[i];
        reading.anomalies = 0;
    }
}

void Engine::prepare(std::span<const Instant> instants, std::span<const std::uint32_t> which,
                     Batch &batch) const
{
    batch.count = which.size();
    batch.units.clear();
    for (std::size_t i = 0; i < which.size(); ++i) {
        const Instant &instant = instants[which[i]];
        batch.times[i] = instant.time;
        batch.devices[i] = instant.device;
        batch.places[i] = place(instant.device);
        batch.units.push_back(chip(instant.device));
        batch.margins[i] = marginsOf(instant.device, batch.units[i], instant.time);
    }
}

/// As recall(), with what is remembered from one call to the next.
void Engine::recallEach(const Weather &weather, Desk &desk)
{
    Batch &batch = *desk.batch;
    askMemories(batch);
    const std::vector<Batch::Question> &questions = batch.questions;
    for (std::size_t done = 0; done < questions.size();) {
        std::size_t count = 0;
        const TimeMs time = questions[done].time;
        for (; done + count < questions.size() && count < Batch::capacity &&
               questions[done + count].time == time;
             ++count) {
            const std::uint32_t item = questions[done + count].item;
            batch.askedTimes[count] = time;
            batch.askedPlaces[count] = batch.places[item];
            batch.askedMargins[count] = batch.margins[item];
        }
        weather.evaluateEach({batch.askedTimes.data(), count}, {batch.askedPlaces.data(), count},
                             {batch.askedMargins.data(), count}, desk.scratch,
                             {{batch.answers.data(), count}, {}, {}}, Weather::Detail::Slow);
        for (std::size_t i = 0; i < count; ++i) {
            const Batch::Question &question = questions[done + i];
            Memory &memory = batch.memories[question.item];
            (question.after ? memory.after : memory.before) = batch.answers[i].humidity;
        }
        done += count;
    }
    keepMemories(batch);
}

/// Lists what the memories lack, by time.
void Engine::askMemories(Batch &batch) const
{
    batch.questions.clear();
    for (std::uint32_t i = 0; i < batch.count; ++i) {
        const std::int32_t edge = memoryEdge(batch.times[i]);
        const InstrumentSettings &instrument = kind(batch.devices[i]).instrument;
        const std::int32_t aged = isAlone() ? Bme280::marginsNumber(instrument, batch.times[i]) : 0;
        Memory &memory = batch.memories[i];
        memory = m_memories[batch.devices[i]];
        if (memory.edge == edge && memory.margins == aged)
            continue;
        if (memory.edge == edge - 1 && memory.margins == aged)
            memory.before = memory.after;
        else
            batch.questions.push_back({memoryTime(edge), i, false});
        batch.questions.push_back({memoryTime(edge + 1), i, true});
        memory.edge = edge;
        memory.margins = aged;
    }
    std::ranges::stable_sort(batch.questions, {}, &Batch::Question::time);
}

void Engine::keepMemories(Batch &batch)
{
    for (std::size_t i = 0; i < batch.count; ++i) {
        const Memory &memory = batch.memories[i];
        batch.earlier[i] =
            remembered(batch.times[i], memoryTime(memory.edge), memory.before, memory.after);
        m_memories[batch.devices[i]] = memory;
    }
}

} // namespace aneroid
