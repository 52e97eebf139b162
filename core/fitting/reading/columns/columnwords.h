#pragma once

#include "core/base/types.h"
#include "core/fitting/reading/columns/wordlist.h"

#include <cstddef>

namespace aneroid {

/// The words that names of columns are made of, folded as folded() does; of each list the plainest
/// first.
struct ColumnWords
{
    static constexpr std::size_t timeParts = 6;

    [[nodiscard]] static const WordList &own(Channel channel);
    /// That also count inside a longer word: "luft-temperatur-".
    [[nodiscard]] static const WordList &inner(Channel channel);
    [[nodiscard]] static const WordList &other();
    [[nodiscard]] static const WordList &otherThan(Channel channel);
    /// That make another quantity inside a longer word, too: "bodentemperatur".
    [[nodiscard]] static const WordList &otherInside(Channel channel);
    /// That do so only where the longer word begins with them: "mintemperatur", but not "kamin-".
    [[nodiscard]] static const WordList &otherAhead(Channel channel);
    [[nodiscard]] static const WordList &harmless();
    [[nodiscard]] static const WordList &stamps();
    [[nodiscard]] static const WordList &dates();
    [[nodiscard]] static const WordList &times();
    [[nodiscard]] static const WordList &counts();
    [[nodiscard]] static const WordList &timePart(std::size_t part);
    [[nodiscard]] static const WordList &devices();
    [[nodiscard]] static const WordList &values();
    [[nodiscard]] static const WordList &quantities();
};

} // namespace aneroid
