#include "core/fitting/reading/formats/plainline.h"

namespace aneroid {

std::string_view withoutColours(std::string_view line, std::string &buffer)
{
    constexpr char escape = '\x1B';
    if (line.find(escape) == std::string_view::npos)
        return line;
    buffer.clear();
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != escape) {
            buffer += line[i];
            continue;
        }
        while (i < line.size() && line[i] != 'm')
            ++i;
    }
    return buffer;
}

} // namespace aneroid
