#pragma once

#include "core/base/place.h"
#include "core/fleet/deviceids.h"
#include "core/recording/history.h"
#include "core/session/devicestates.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <limits>

namespace aneroid {

/// Where the devices of a run stand and which climate each of them lives in.
struct DeviceOrigins
{
    std::function<Place(std::uint32_t device)> place; ///< none: nobody knows
    QStringList climates;                             ///< titles; none or one: all are alike
    std::function<std::uint32_t(std::uint32_t device)> climate; ///< index of a title
};

/// What the columns of DevicesModel say of one device. Reads history and states when it is asked
/// and holds no reading itself.
class DeviceCells
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::DevicesModel)
public:
    enum class Health { Fine, Waiting, Troubled };

    /// The key of what cannot be put in order: it comes last.
    static constexpr double noKey = std::numeric_limits<double>::quiet_NaN();

    /// Both must outlive this.
    DeviceCells(const History &history, const DeviceStates &states)
        : m_history(history)
        , m_states(states)
    {
    }

    void setDevices(const DeviceIds &ids, DeviceOrigins origins);
    [[nodiscard]] const DeviceIds &ids() const { return m_ids; }
    [[nodiscard]] bool hasClimates() const { return m_origins.climates.size() > 1; }
    void setDisplayUtcOffset(int minutes) { m_utcOffset = minutes; }
    [[nodiscard]] int displayUtcOffset() const { return m_utcOffset; }
    void setSparklineChannel(Channel channel) { m_sparkline = channel; }
    [[nodiscard]] Channel sparklineChannel() const { return m_sparkline; }

    [[nodiscard]] QString text(std::uint32_t device, int column) const;
    /// What a cell has no room for; empty: nothing more.
    [[nodiscard]] QString toolTip(std::uint32_t device, int column) const;
    /// To sort by; NaN where there is nothing.
    [[nodiscard]] double key(std::uint32_t device, int column) const;

    /// The latest values of the sparkline's channel, oldest first.
    [[nodiscard]] QList<double> sparkline(std::uint32_t device) const;
    [[nodiscard]] QString sparklineText(std::uint32_t device) const;

    [[nodiscard]] DeviceState stateOf(std::uint32_t device) const;
    [[nodiscard]] static Health healthOf(const DeviceState &state);

    /// The column's name in full, with the unit.
    [[nodiscard]] static QString longName(int column);

private:
    [[nodiscard]] QString readingText(std::uint32_t device, int column) const;
    [[nodiscard]] double readingKey(std::uint32_t device, int column) const;
    [[nodiscard]] QString deliveryText(const DeviceState &state) const;
    [[nodiscard]] QString deliveryTip(const DeviceState &state) const;
    [[nodiscard]] QString climateText(std::uint32_t device) const;
    [[nodiscard]] QString placeText(std::uint32_t device) const;
    [[nodiscard]] double distanceKm(std::uint32_t device) const;

    const History &m_history;
    const DeviceStates &m_states;
    DeviceIds m_ids;
    DeviceOrigins m_origins;
    Channel m_sparkline = Channel::Temperature;
    int m_utcOffset = 0;
};

} // namespace aneroid
