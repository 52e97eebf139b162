#include "app/console/progressbar.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <utility>

#include <unistd.h>

namespace aneroid {

namespace {

constexpr int showEveryMs = 200;
constexpr std::uint64_t barWidth = 20;

} // namespace

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

std::string timeLeft(double seconds)
{
    const auto whole = static_cast<std::uint64_t>(std::ceil(std::min(seconds, 1e9)));
    const std::uint64_t hours = whole / 3600;
    if (hours > 0)
        return fmt::format("{}:{:02}:{:02}", hours, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string barText(std::uint64_t done, std::uint64_t total)
{
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 1.0;
    const auto filled = static_cast<std::uint64_t>(share * static_cast<double>(barWidth));
    return fmt::format("[{:#<{}}{:-<{}}] {:3.0f} %", "", filled, "", barWidth - filled,
                       std::floor(share * 100.0));
}

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

ProgressBar::ProgressBar(std::function<std::string()> line, bool toStandardOutput)
    : m_line(std::move(line))
    , m_visible(::isatty(STDERR_FILENO) == 1 && !(toStandardOutput && ::isatty(STDOUT_FILENO) == 1))
{
    if (!m_visible)
        return;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { show(); });
    m_timer.start(showEveryMs);
}

ProgressBar::ProgressBar(const std::atomic<std::uint64_t> &done, std::uint64_t total,
                         bool toStandardOutput, Text text)
    : ProgressBar(
          [&done, total, text, begin = std::chrono::steady_clock::now()] {
              const std::chrono::duration<double> elapsed =
                  std::chrono::steady_clock::now() - begin;
              return text(done.load(std::memory_order_relaxed), total, elapsed.count());
          },
          toStandardOutput)
{
}

ProgressBar::~ProgressBar()
{
    if (m_visible)
        std::fputs("\r\x1b[K", stderr);
}

void ProgressBar::show()
{
    std::fputs(fmt::format("\r{}\x1b[K", m_line()).c_str(), stderr);
    std::fflush(stderr);
}

} // namespace aneroid
