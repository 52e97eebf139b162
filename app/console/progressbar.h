#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <string>

namespace aneroid {

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

    /// `done` is read from the event loop and must outlive this. `toStandardOutput`: the data goes
    /// there, and where that is the terminal, too, the line would be in its way.
    ProgressBar(const std::atomic<std::uint64_t> &done, std::uint64_t total, bool toStandardOutput,
                Text text = progressText);
    /// Takes the line away.
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

private:
    void show();

    const std::atomic<std::uint64_t> &m_done;
    std::uint64_t m_total;
    Text m_text;
    bool m_visible;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace aneroid
