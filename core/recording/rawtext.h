#pragma once

#include "core/instrument/trim.h"
#include "core/text/rowtext.h"

namespace aneroid {

/// "F7…FE" as 16 digits; at least that much room.
inline char *putRawBytes(char *out, const RawWords &words)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const std::uint8_t byte : dataBytes(words)) {
        *out++ = digits[byte >> 4];
        *out++ = digits[byte & 0xfU];
    }
    return out;
}

} // namespace aneroid
