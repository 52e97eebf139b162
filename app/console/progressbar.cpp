#include "app/console/progressbar.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>

#include <unistd.h>

namespace aneroid {

namespace {

constexpr int showEveryMs = 200;
constexpr std::uint64_t barWidth = 20;

/// Three significant digits: "812", "5.13 k", "12.3 M", "3.15 G".
std::string shortNumber(double value)
{
    constexpr double thousand = 1000.0;
    std::string_view unit = "";
    for (const std::string_view next : {" k", " M", " G", " T"}) {
        if (value < thousand)
            break;
        value /= thousand;
        unit = next;
    }
    const int decimals = unit.empty() || value >= 100.0 ? 0 : value >= 10.0 ? 1 : 2;
    return fmt::format("{:.{}f}{}", value, decimals, unit);
}

/// "0:07", "12:30", "3:05:00"
std::string timeLeft(double seconds)
{
    const auto whole = static_cast<std::uint64_t>(std::ceil(std::min(seconds, 1e9)));
    const std::uint64_t hours = whole / 3600;
    if (hours > 0)
        return fmt::format("{}:{:02}:{:02}", hours, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

/// "[########------------]  40 %"
std::string barText(std::uint64_t done, std::uint64_t total)
{
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 1.0;
    const auto filled = static_cast<std::uint64_t>(share * static_cast<double>(barWidth));
    return fmt::format("[{:#<{}}{:-<{}}] {:3.0f} %", "", filled, "", barWidth - filled,
                       std::floor(share * 100.0));
}

} // namespace

std::string progressText(std::uint64_t done, std::uint64_t total, double seconds)
{
    std::string text = fmt::format("{}, {} of {} rows", barText(done, total),
                                   shortNumber(static_cast<double>(done)),
                                   shortNumber(static_cast<double>(total)));
    if (done > 0 && seconds > 0.0) {
        const double rate = static_cast<double>(done) / seconds;
        text += fmt::format(", {}/s, {} left", shortNumber(rate),
                            timeLeft(static_cast<double>(total - done) / rate));
    }
    return text;
}

std::string shareText(std::uint64_t done, std::uint64_t total, double seconds)
{
    std::string text = barText(done, total);
    if (done > 0 && seconds > 0.0)
        text += fmt::format(", {} left", timeLeft(static_cast<double>(total - done) * seconds /
                                                  static_cast<double>(done)));
    return text;
}

ProgressBar::ProgressBar(const std::atomic<std::uint64_t> &done, std::uint64_t total,
                         bool toStandardOutput, Text text)
    : m_done(done)
    , m_total(total)
    , m_text(text)
    , m_visible(::isatty(STDERR_FILENO) == 1 && !(toStandardOutput && ::isatty(STDOUT_FILENO) == 1))
{
    if (!m_visible)
        return;
    m_elapsed.start();
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { show(); });
    m_timer.start(showEveryMs);
}

ProgressBar::~ProgressBar()
{
    if (m_visible)
        fmt::print(stderr, "\r\x1b[K");
}

void ProgressBar::show()
{
    constexpr double msPerSecond = 1000.0;
    fmt::print(stderr, "\r{}\x1b[K",
               m_text(m_done.load(std::memory_order_relaxed), m_total,
                      static_cast<double>(m_elapsed.elapsed()) / msPerSecond));
    std::fflush(stderr);
}

} // namespace aneroid
