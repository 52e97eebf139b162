#pragma once

#include <QObject>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace aneroid {

/// The devices that a person picked to plot together, at most eight. Each has a place, and with it
/// a colour, that it keeps until it is let go.
class PickedDevices final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t most = 8;
    using Places = std::array<std::optional<std::uint32_t>, most>;

    using QObject::QObject;

    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::optional<std::size_t> placeOf(std::uint32_t device) const;

    /// Picks a device, or lets it go. False, and refused(), where all places are taken.
    bool set(std::uint32_t device, bool picked);
    /// Lets go of all.
    void clear();
    /// Lets go of devices from this number on: a run with fewer has begun.
    void keepBelow(std::size_t devices);

Q_SIGNALS:
    void changed();
    /// One more was asked for than there are places.
    void refused();

private:
    Places m_places;
};

} // namespace aneroid
