#pragma once

#include "core/settings/settings.h"

#include <QStringList>

#include <array>

namespace aneroid {

/// How SENSOR_PRESET and the settings of the chip's mode go together: a preset sets the five where
/// nothing else does, and its name stands only while they are what it says.

inline constexpr const char *presetSetting = "SENSOR_PRESET";
inline constexpr std::array presetMembers{"OVERSAMPLING_TEMPERATURE", "OVERSAMPLING_HUMIDITY",
                                          "OVERSAMPLING_PRESSURE", "IIR_FILTER", "STANDBY_MS"};

/// The value of a preset in the table of words: 0 for custom.
[[nodiscard]] constexpr int choiceOf(std::optional<SensorPreset> preset)
{
    return preset ? static_cast<int>(*preset) + 1 : 0;
}
[[nodiscard]] constexpr std::optional<SensorPreset> presetFrom(int choice)
{
    if (choice == 0)
        return std::nullopt;
    return static_cast<SensorPreset>(choice - 1);
}

/// After the settings `named` (any spelling) were changed at once: a preset among them sets those
/// of its five that are not, and one that does not fit any more becomes custom.
void followPreset(Settings &settings, const QStringList &named);

/// Takes the preset's name away where the mode is not its own.
void nameThePreset(Settings &settings);

} // namespace aneroid
