#include "core/receiver/receivedreading.h"

#include <algorithm>
#include <charconv>

namespace aneroid {
namespace {

constexpr std::size_t maxDigits = 18; // fits a qint64

/// The number that `text` is the one usual spelling of, or nothing ("007" is not 7's).
std::optional<qint64> canonicalNumber(std::string_view text)
{
    if (text.empty() || text.size() > maxDigits || (text.front() == '0' && text.size() > 1))
        return std::nullopt;
    if (text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    qint64 value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

constexpr bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

void appendPercentEncoded(std::string &to, std::string_view text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    if (std::ranges::all_of(text, isUnreserved)) {
        to += text;
        return;
    }
    for (const char c : text) {
        if (isUnreserved(c)) {
            to += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        to += '%';
        to += hex[byte >> 4U];
        to += hex[byte & 0xFU];
    }
}

} // namespace

IdempotencyKey keyFromHeader(const QByteArray &header)
{
    const std::string_view text(header.constData(), static_cast<std::size_t>(header.size()));
    const auto slash = text.rfind('/');
    if (slash != std::string_view::npos && slash > 0) {
        if (const auto sequence = canonicalNumber(text.substr(slash + 1)))
            return {std::string(text.substr(0, slash)), *sequence};
    }
    return {std::string(text), -1};
}

IdempotencyKey keyFromParts(std::string_view device, std::string_view run, qint64 sequence)
{
    IdempotencyKey key;
    key.prefix.reserve(device.size() + run.size() + 1);
    appendPercentEncoded(key.prefix, device);
    key.prefix += '/';
    appendPercentEncoded(key.prefix, run);
    key.sequence = sequence;
    return key;
}

} // namespace aneroid
