#include "core/instrument/anomalies.h"

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>
#include <string>
#include <unordered_map>

namespace aneroid {

namespace {

constexpr int kinds = static_cast<int>(readingFaultCount);

/// The number of ways to choose `k` of `n`.
constexpr std::uint32_t ways(int n, int k)
{
    if (k < 0 || k > n)
        return 0;
    std::uint32_t product = 1;
    for (int i = 1; i <= k; ++i)
        product = product * static_cast<std::uint32_t>(n - k + i) / static_cast<std::uint32_t>(i);
    return product;
}

/// The code of the first set of `size` kinds.
constexpr std::uint32_t firstOf(int size)
{
    std::uint32_t sum = 0;
    for (int smaller = 0; smaller < size; ++smaller)
        sum += ways(kinds, smaller);
    return sum;
}

static_assert(firstOf(mostAnomalies + 1) <= 65'536);

std::string textOf(FaultKinds set)
{
    std::string text;
    for (std::size_t i = 0; i < readingFaultCount; ++i) {
        const auto kind = static_cast<FaultKind>(i);
        if ((set & only(kind)) == 0)
            continue;
        text += text.empty() ? "" : "+";
        text += wireName(kind);
    }
    return text;
}

} // namespace

/// The combinatorial number system: sets of one size in the order of their highest, then second
/// highest … member.
std::uint16_t anomalyCode(FaultKinds set)
{
    while (std::popcount(set) > mostAnomalies)
        set &= ~std::bit_floor(set);
    std::uint32_t code = firstOf(std::popcount(set));
    int place = 0;
    for (int kind = 0; kind < kinds; ++kind) {
        if ((set >> kind & 1U) != 0)
            code += ways(kind, ++place);
    }
    return static_cast<std::uint16_t>(code);
}

FaultKinds anomalyKinds(std::uint16_t code)
{
    int size = 0;
    while (size < mostAnomalies && code >= firstOf(size + 1))
        ++size;
    std::uint32_t rest = code - firstOf(size);
    FaultKinds set = 0;
    int kind = kinds - 1;
    for (int place = size; place > 0; --place) {
        while (kind > 0 && ways(kind, place) > rest)
            --kind;
        rest -= ways(kind, place);
        set |= FaultKinds{1} << kind;
    }
    return set;
}

std::string_view anomalyText(std::uint16_t code)
{
    if (code == 0)
        return {};
    if (code <= readingFaultCount)
        return wireName(static_cast<FaultKind>(code - 1));
    static std::mutex mutex;
    static std::unordered_map<std::uint16_t, std::string> texts;
    const std::scoped_lock lock(mutex);
    auto [it, isNew] = texts.try_emplace(code);
    if (isNew)
        it->second = textOf(anomalyKinds(code));
    return it->second;
}

} // namespace aneroid
