#pragma once

#include "core/receiver/isotime.h"

#include <optional>
#include <string_view>

namespace aneroid {

/// The number that a text is as a whole, blanks around it and a plus sign allowed: "20.5", "+1e3",
/// as Python's float() reads it. Nothing where it is no finite number.
[[nodiscard]] std::optional<double> numberInText(std::string_view text);

/// A count since 1970-01-01 UTC as a time: seconds up to 2e10 either way, milliseconds beyond it,
/// and microseconds and nanoseconds beyond that (pydantic 1.10's rule; pydantic 2 ends at
/// milliseconds). So every count is of the years 1336 to 2603. Nothing beyond 3e20.
[[nodiscard]] std::optional<TimeUs> timeOfCount(double count);

} // namespace aneroid
