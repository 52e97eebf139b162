#include "core/instrument/anomalies.h"

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

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

/// Codes from here on are given away as they are needed.
constexpr std::uint32_t firstPassing = firstOf(mostAnomalies + 1);
static_assert(firstPassing <= 65'536);

/// The sets of more than mostAnomalies kinds that were met.
class LargeSets
{
public:
    /// None where no code is left.
    std::optional<std::uint16_t> codeOf(FaultKinds set)
    {
        const std::scoped_lock lock(m_mutex);
        const std::uint32_t next = firstPassing + static_cast<std::uint32_t>(m_sets.size());
        const auto known = m_codes.find(set);
        if (known != m_codes.end())
            return known->second;
        if (next > 65'535)
            return std::nullopt;
        m_sets.push_back(set);
        return m_codes[set] = static_cast<std::uint16_t>(next);
    }
    FaultKinds setOf(std::uint16_t code) const
    {
        const std::scoped_lock lock(m_mutex);
        const std::uint32_t index = code - firstPassing;
        return index < m_sets.size() ? m_sets[index] : 0;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<FaultKinds> m_sets;
    std::unordered_map<FaultKinds, std::uint16_t> m_codes;
};

LargeSets &largeSets()
{
    static LargeSets sets;
    return sets;
}

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

bool isPassingCode(std::uint16_t code)
{
    return code >= firstPassing;
}

/// The combinatorial number system: sets of one size in the order of their highest, then second
/// highest … member.
std::uint16_t anomalyCode(FaultKinds set)
{
    if (std::popcount(set) > mostAnomalies) {
        if (const auto code = largeSets().codeOf(set))
            return *code;
    }
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
    if (isPassingCode(code))
        return largeSets().setOf(code);
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

std::uint32_t lastingNumber(std::uint16_t code)
{
    return isPassingCode(code) ? 1U << readingFaultCount | anomalyKinds(code) : code;
}

std::uint16_t codeOfLasting(std::uint32_t number)
{
    constexpr std::uint32_t set = 1U << readingFaultCount;
    return number >= set ? anomalyCode(number & (set - 1)) : static_cast<std::uint16_t>(number);
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
