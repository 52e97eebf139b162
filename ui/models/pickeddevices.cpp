#include "ui/models/pickeddevices.h"

#include <algorithm>

namespace aneroid {

std::size_t PickedDevices::count() const
{
    return static_cast<std::size_t>(
        std::count_if(m_places.begin(), m_places.end(),
                      [](const std::optional<std::uint32_t> &place) { return place.has_value(); }));
}

std::optional<std::size_t> PickedDevices::placeOf(std::uint32_t device) const
{
    const auto place = std::find(m_places.begin(), m_places.end(), std::optional(device));
    if (place == m_places.end())
        return std::nullopt;
    return static_cast<std::size_t>(place - m_places.begin());
}

bool PickedDevices::set(std::uint32_t device, bool picked)
{
    const std::optional<std::size_t> place = placeOf(device);
    if (place.has_value() == picked)
        return true;
    if (place) {
        m_places[*place].reset();
        Q_EMIT changed();
        return true;
    }
    const auto free = std::find(m_places.begin(), m_places.end(), std::nullopt);
    if (free == m_places.end()) {
        Q_EMIT refused();
        return false;
    }
    *free = device;
    Q_EMIT changed();
    return true;
}

void PickedDevices::clear()
{
    keepBelow(0);
}

void PickedDevices::keepBelow(std::size_t devices)
{
    const Places before = m_places;
    for (std::optional<std::uint32_t> &place : m_places) {
        if (place && *place >= devices)
            place.reset();
    }
    if (m_places != before)
        Q_EMIT changed();
}

} // namespace aneroid

#include "moc_pickeddevices.cpp"
