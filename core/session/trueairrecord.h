#pragma once

#include "core/recording/history.h"
#include "core/simulation/simulation.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <span>

namespace aneroid {

/// The true air at the readings of one device of a live run, to be seen beside them. Readings that
/// come are followed one by one; of those that were made before it looks back, through all that was
/// done in the run. Following none, it costs nothing.
class TrueAirRecord final : public QObject
{
    Q_OBJECT
public:
    /// Older ones are forgotten; 25 B each.
    static constexpr std::size_t defaultCapacity = 1'000'000;

    /// `simulation` and `history`, which has its readings, must outlive the record; what fills the
    /// history must be connected before.
    TrueAirRecord(Simulation &simulation, const History &history,
                  std::size_t capacity = defaultCapacity, QObject *parent = nullptr);

    /// None: forgets all, and follows none.
    void follow(std::optional<std::uint32_t> device);
    [[nodiscard]] std::optional<std::uint32_t> device() const { return m_device; }
    /// The run's devices or readings are others: looks back anew.
    void begin();

    /// For each reading of the device one of the same time and number, whose channels are the true
    /// air's in °C, % RH and hPa, rounded to 0.01.
    [[nodiscard]] const History &air() const { return m_air; }

private:
    void take(const QList<Reading> &batch, bool gapBefore);
    void lookBack();
    void append(std::span<const Reading> readings, std::span<const Air> air);

    Simulation &m_simulation;
    const History &m_history;
    History m_air;
    std::optional<std::uint32_t> m_device;
};

} // namespace aneroid
