#include "core/receiver/nonfinite.h"

#include <array>
#include <string_view>

namespace aneroid {
namespace {

constexpr std::array<std::string_view, 3> tokens{"NaN", "-Infinity", "Infinity"};

std::size_t tokenLength(std::string_view at)
{
    for (const std::string_view token : tokens) {
        if (at.starts_with(token))
            return token.size();
    }
    return 0;
}

/// The length of the quoted text that `at` begins with, quotes included.
std::size_t quotedLength(std::string_view at)
{
    for (std::size_t i = 1; i < at.size(); ++i) {
        if (at[i] == '\\')
            ++i;
        else if (at[i] == '"')
            return i + 1;
    }
    return at.size();
}

} // namespace

QByteArray nonFiniteToNull(const QByteArray &json)
{
    const std::string_view text(json.constData(), static_cast<std::size_t>(json.size()));
    QByteArray result;
    result.reserve(json.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (const std::size_t token = tokenLength(rest)) {
            result += "null";
            i += token;
            continue;
        }
        const std::size_t length = rest.front() == '"' ? quotedLength(rest) : 1;
        result.append(rest.data(), static_cast<qsizetype>(length));
        i += length;
    }
    return result;
}

} // namespace aneroid
