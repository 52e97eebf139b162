#pragma once

#include <QTimer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>

namespace aneroid {

/// Three significant digits: "812", "5.13 k", "12.3 M", "3.15 G".
[[nodiscard]] std::string shortNumber(double value);

/// "0:07", "12:30", "3:05:00"
[[nodiscard]] std::string timeLeft(double seconds);

/// "[########------------]  40 %"
[[nodiscard]] std::string barText(std::uint64_t done, std::uint64_t total);

/// "[########------------]  40 %, 4.2 M of 10.5 M rows, 5.1 M/s, 0:02 left"
[[nodiscard]] std::string progressText(std::uint64_t done, std::uint64_t total, double seconds);

/// "[########------------]  40 %, 0:02 left", for work that is not counted in rows.
[[nodiscard]] std::string shareText(std::uint64_t done, std::uint64_t total, double seconds);

/// One line on stderr that says how far long work is, some times a second; nothing where stderr is
/// no terminal.
class ProgressBar
{
public:
    using Text = std::string (*)(std::uint64_t done, std::uint64_t total, double seconds);

    /// `line` is asked from the event loop. `toStandardOutput`: the data goes there, and where that
    /// is the terminal, too, the line would be in its way.
    ProgressBar(std::function<std::string()> line, bool toStandardOutput);
    /// `done` is read from the event loop and must outlive this.
    ProgressBar(const std::atomic<std::uint64_t> &done, std::uint64_t total, bool toStandardOutput,
                Text text = progressText);
    /// Takes the line away.
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

private:
    void show();

    std::function<std::string()> m_line;
    bool m_visible;
    QTimer m_timer;
};

} // namespace aneroid
