#pragma once

#include "app/console/run/livefile.h"
#include "core/delivery/sender.h"
#include "core/fleet/deviceids.h"
#include "core/instrument/reading.h"

#include <QString>
#include <QTimer>

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace aneroid {

/// "✓ #0001 | 10:30:00 | T:23.45°C | H:45.67% | P:1013.25hPa [Weather: storm]"; `device` is
/// appended where it is not empty.
[[nodiscard]] std::string readingLine(std::string_view mark, const Reading &reading,
                                      std::string_view device);

/// The console's lines: one a reading, in the order they were made, printed when its first attempt
/// has ended, or as not sent where very many others wait behind it; statistics after every 100. Its
/// sums count printed readings only, so that they agree with the lines above. Lines leave the
/// program at the end of a turn of the event loop, or at finish().
class LineReport
{
public:
    /// `ids` empties the device column where there is one device. `out` must outlive this.
    LineReport(LiveFile &out, DeviceIds ids);

    /// Hears what there is to say of `out`, where writing to it fails or is possible again; empty
    /// where its reader has gone.
    void onTrouble(std::function<void(const QString &)> listener);

    /// Readings were made and will be sent. Where mishaps (empty, or of each) hold one back or
    /// lose it, its line does not wait for an attempt.
    void expect(std::span<const Reading> batch, std::span<const Mishap> mishaps = {});
    /// Readings were made and will not be sent: printed at once.
    void show(std::span<const Reading> batch);
    void attempted(const Reading &reading, AttemptOutcome outcome, const QString &reason);

    /// Prints what waits for its first attempt as not delivered: the server is not there.
    void giveUpWaiting();

    /// "Final stats: …", and the last error where there is one.
    void finish();
    /// The lines so far leave the program.
    void flush();

    /// But for those that an injected fault kept away.
    [[nodiscard]] bool allAccepted() const { return m_accepted + m_byFault == m_expected; }

private:
    struct Pending
    {
        Reading reading;
        const char *mark = nullptr; ///< of the first attempt; none: not ended yet
        bool accepted = false;
        bool byFault = false;
        quint64 failures = 0; ///< attempts that failed so far
    };
    /// Device and sequence of a reading, in one number.
    [[nodiscard]] static std::uint64_t keyOf(const Reading &reading);

    /// The lines at the front that have their mark.
    void printResolved();
    /// The oldest `count` wait no longer for their first attempt.
    void passOver(std::size_t count);
    void print(std::string_view mark, const Reading &reading);
    void printStats(const char *title);
    [[nodiscard]] std::string_view deviceName(const Reading &reading) const;

    LiveFile &m_out;
    std::function<void(const QString &)> m_onTrouble;
    std::string m_text; ///< lines that have not left yet
    DeviceIds m_ids;
    std::size_t m_mostPending;
    QTimer m_flushTimer; ///< once in a turn of the event loop: a call for each line would be dear
    std::deque<Pending> m_pending;
    std::unordered_map<std::uint64_t, std::uint64_t>
        m_places;                   ///< number in the run, of those in m_pending
    std::uint64_t m_firstPlace = 0; ///< number of m_pending.front()
    std::uint64_t m_lines = 0;
    quint64 m_expected = 0;
    quint64 m_accepted = 0; ///< all
    quint64 m_byFault = 0;  ///< all
    quint64 m_sent = 0;     ///< of those whose line is printed
    quint64 m_failed = 0;   ///< attempts of those whose line is printed
    quint64 m_keptAway = 0; ///< of those whose line is printed, lost or refused by a fault
    QString m_lastError;
};

} // namespace aneroid
