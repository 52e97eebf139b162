#pragma once

#include <string>
#include <string_view>

namespace aneroid {

/// Appends one field, quoted as RFC 4180 says where it has to be.
inline void appendCsvField(std::string &out, std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out.append(text);
        return;
    }
    out.push_back('"');
    for (const char c : text) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

} // namespace aneroid
