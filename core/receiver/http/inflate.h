#pragma once

#include "core/text/result.h"

#include <string>
#include <string_view>

namespace aneroid {

enum class InflateError { Broken, TooLong };

/// Undoes gzip (RFC 1952, one member or several), zlib (RFC 1950) or bare deflate (RFC 1951; some
/// clients mean it by "deflate"), whichever it is. Stops as soon as there is more than `most`
/// bytes.
[[nodiscard]] Result<std::string, InflateError> inflated(std::string_view bytes, std::size_t most);

} // namespace aneroid
