#pragma once

#include <QByteArray>

#include <string_view>

namespace aneroid {

/// Whether most lines name their values: "temp=20.5 hum=45", "Temperature: 20.5 °C, Humidity: 45
/// %", InfluxDB's line protocol.
[[nodiscard]] bool looksLikeKeyValues(std::string_view text);

/// One row a line: a column for each name, with the unit behind the number in its cell; the time is
/// at the front of the line, in a name of its own, or a count at its end. Without any time, lines
/// go into one row until a name comes again, as Arduino sketches print a line for each value. Lines
/// without names are empty.
[[nodiscard]] QByteArray rowsOfKeyValues(std::string_view text);

} // namespace aneroid
