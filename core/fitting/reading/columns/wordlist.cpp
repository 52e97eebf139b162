#include "core/fitting/reading/columns/wordlist.h"

#include "core/fitting/reading/columns/foldedname.h"

#include <algorithm>

namespace aneroid {

WordList::WordList(std::string_view words)
{
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        m_words.push_back(folded(words.substr(0, end)));
        m_ranks.try_emplace(m_words.back(), static_cast<int>(m_words.size()) - 1);
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
}

int WordList::rank(std::string_view word) const
{
    const auto found = m_ranks.find(word);
    return found == m_ranks.end() ? -1 : found->second;
}

bool WordList::isInside(std::string_view word) const
{
    return std::ranges::any_of(m_words, [word](const std::string &part) {
        return word.find(part) != std::string_view::npos;
    });
}

std::size_t WordList::lengthAhead(std::string_view word) const
{
    std::size_t longest = 0;
    for (const std::string &each : m_words) {
        if (word.starts_with(each))
            longest = std::max(longest, each.size());
    }
    return longest;
}

} // namespace aneroid
