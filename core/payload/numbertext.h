#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aneroid {

/// A number with so many decimals (0 to 9), halves away from zero, digits on both sides of the
/// point, no negative zero. What is no number: `absent`. Beyond 2e7, which no sensor reports, as
/// the shortest text of 17 digits.
void putFixed(std::string &out, double value, int decimals, std::string_view absent);

/// A whole number, followed by a point and so many zeros where `decimals` is not 0.
void putInteger(std::string &out, std::int64_t value, int decimals);

/// Milliseconds as seconds with so many decimals, cut off, not rounded: time runs on.
void putSeconds(std::string &out, std::int64_t ms, int decimals);
/// Likewise a point and what is beyond the second: ".078".
void putFraction(std::string &out, std::int64_t ms, int decimals);

/// The shortest text that reads back as the same number, without an exponent.
void putShortest(std::string &out, double value, std::string_view absent);

} // namespace aneroid
