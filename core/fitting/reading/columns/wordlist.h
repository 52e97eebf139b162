#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aneroid {

/// Words that mean the same, the plainest first.
class WordList
{
public:
    /// `words` with a blank between each two; folded here, so that they may stand as people write.
    explicit WordList(std::string_view words);

    /// The place of a folded word from 0 on; −1 where it is none of these.
    [[nodiscard]] int rank(std::string_view word) const;
    [[nodiscard]] bool has(std::string_view word) const { return rank(word) >= 0; }
    /// Whether one of these stands anywhere in the word.
    [[nodiscard]] bool isInside(std::string_view word) const;
    /// Of these that stand at the word's beginning, the length of the longest in bytes; 0 where
    /// none does.
    [[nodiscard]] std::size_t lengthAhead(std::string_view word) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    std::vector<std::string> m_words;
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_ranks;
};

} // namespace aneroid
