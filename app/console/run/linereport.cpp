#include "app/console/run/linereport.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ranges>

namespace aneroid {

namespace {

constexpr std::uint64_t statsEvery = 100;
// With the server away a fleet's lines would fill the memory that its readings, on disk, do not.
constexpr std::size_t mostPending = 200'000;
constexpr const char *accepted = "✓";
constexpr const char *failed = "✗";
constexpr const char *notSent = "·";

} // namespace

std::string readingLine(std::string_view mark, const Reading &reading, std::string_view device)
{
    // As a calendar time: fmt 9 writes a time point by the machine's time zone, fmt 10 by UTC.
    const auto seconds =
        std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(reading.timestampMs));
    const std::tm time = fmt::gmtime(static_cast<std::time_t>(seconds.count()));
    std::string line = fmt::format(
        "{} #{:04} | {:%H:%M:%S} | T:{:5.2f}°C | H:{:5.2f}% | P:{:7.2f}hPa", mark, reading.sequence,
        time, reading.temperatureC, reading.humidity, reading.pressureHpa);
    if (reading.weather != WeatherKind::None)
        line += fmt::format(" [Weather: {}]", wireName(reading.weather));
    if (!device.empty())
        line += fmt::format(" | {}", device);
    return line;
}

LineReport::LineReport(LiveFile &out, DeviceIds ids)
    : m_out(out)
    , m_ids(std::move(ids))
    , m_mostPending(std::max(mostPending, 2 * m_ids.size()))
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.callOnTimeout([this] { flush(); });
}

void LineReport::onTrouble(std::function<void(const QString &)> listener)
{
    m_onTrouble = std::move(listener);
}

void LineReport::flush()
{
    const QString news = m_out.append(m_text);
    m_text.clear();
    if (m_onTrouble && (!news.isEmpty() || m_out.readerIsGone()))
        m_onTrouble(news);
}

std::uint64_t LineReport::keyOf(const Reading &reading)
{
    return std::uint64_t{reading.device} << 32 | reading.sequence;
}

void LineReport::expect(std::span<const Reading> batch, std::span<const Mishap> mishaps)
{
    for (std::size_t i = 0; i < batch.size(); ++i) {
        m_places[keyOf(batch[i])] = m_firstPlace + m_pending.size();
        m_pending.push_back({batch[i]});
        if (i < mishaps.size() && (mishaps[i].isHeldBack() || mishaps[i].isLost()))
            m_pending.back().mark = notSent;
    }
    m_expected += batch.size();
    printResolved();
    if (m_pending.size() > m_mostPending) {
        passOver(m_pending.size() - m_mostPending);
        printResolved();
    }
}

void LineReport::show(std::span<const Reading> batch)
{
    for (const Reading &reading : batch)
        print(notSent, reading);
}

void LineReport::attempted(const Reading &reading, AttemptOutcome outcome, const QString &reason)
{
    const bool success = outcome == AttemptOutcome::Accepted;
    const bool byFault = isByFault(outcome);
    m_accepted += success ? 1 : 0;
    m_byFault += byFault ? 1 : 0;
    if (!success && !byFault)
        m_lastError = reason;
    const bool attempt = outcome != AttemptOutcome::Dropped && !byFault; // a drop is no attempt
    const auto place = m_places.find(keyOf(reading));
    if (place == m_places.end()) { // its line is printed
        m_sent += success ? 1 : 0;
        m_keptAway += byFault ? 1 : 0;
        m_failed += !success && attempt ? 1 : 0;
        return;
    }
    // A reading may fail, wait for its line behind another one, and be accepted meanwhile: its mark
    // is that of the first attempt, its sums are all it went through.
    Pending &pending = m_pending[place->second - m_firstPlace];
    if (!pending.mark)
        pending.mark = success ? accepted : outcome == AttemptOutcome::Lost ? notSent : failed;
    pending.byFault = pending.byFault || byFault;
    pending.accepted = pending.accepted || success;
    pending.failures += !success && attempt ? 1 : 0;
    printResolved();
}

void LineReport::printResolved()
{
    while (!m_pending.empty() && m_pending.front().mark) {
        const Pending pending = m_pending.front();
        m_pending.pop_front();
        ++m_firstPlace;
        m_places.erase(keyOf(pending.reading));
        m_sent += pending.accepted ? 1 : 0;
        m_keptAway += pending.byFault ? 1 : 0;
        m_failed += pending.failures;
        print(pending.mark, pending.reading);
    }
}

void LineReport::passOver(std::size_t count)
{
    for (Pending &pending : m_pending | std::views::take(count)) {
        if (!pending.mark)
            pending.mark = notSent;
    }
}

void LineReport::giveUpWaiting()
{
    for (Pending &pending : m_pending) {
        if (!pending.mark)
            pending.mark = failed;
    }
    printResolved();
}

void LineReport::print(std::string_view mark, const Reading &reading)
{
    m_text += readingLine(mark, reading, deviceName(reading));
    m_text += '\n';
    if (++m_lines % statsEvery == 0)
        printStats("Stats");
    if (!m_flushTimer.isActive())
        m_flushTimer.start(0);
}

void LineReport::printStats(const char *title)
{
    m_text += fmt::format("{}: {} sent, {} failed", title, m_sent, m_failed);
    if (m_keptAway > 0)
        m_text += fmt::format(", {} by fault", m_keptAway);
    m_text += '\n';
    if (!m_lastError.isEmpty())
        m_text += fmt::format("Last error: {}\n", m_lastError.toStdString());
}

void LineReport::finish()
{
    giveUpWaiting();
    printStats("Final stats");
    flush();
}

std::string_view LineReport::deviceName(const Reading &reading) const
{
    if (m_ids.size() < 2 || reading.device >= m_ids.size())
        return {};
    return m_ids[reading.device];
}

} // namespace aneroid
