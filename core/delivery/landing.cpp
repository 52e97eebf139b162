#include "core/delivery/landing.h"

#include <algorithm>

namespace aneroid {

bool Landing::any(Fate fate) const
{
    return std::ranges::any_of(endings, [fate](const Ending &end) { return end.fate == fate; });
}

} // namespace aneroid
