#pragma once

#include <QByteArray>

#include <string_view>

namespace aneroid {

/// Whether it is a log of ESPHome with states of sensors in it.
[[nodiscard]] bool looksLikeSensorLog(std::string_view text);

/// One row a state, "[12:00:00][D][sensor:094]: 'Attic Temperature': Sending state 21.50000 °C with
/// 1 decimals of accuracy": the time at the line's front and a column of the sensor's name, with
/// the unit in the cell. All other lines are empty.
[[nodiscard]] QByteArray rowsOfSensorLog(std::string_view text);

} // namespace aneroid
