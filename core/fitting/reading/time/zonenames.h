#pragma once

#include "core/fitting/reading/textcursor.h"

#include <optional>
#include <span>
#include <string_view>

namespace aneroid {

/// A zone that a text names.
struct NamedZone
{
    std::optional<int> offsetMinutes; ///< east of UTC; nothing where the name leaves it open
};

/// Takes a zone's name at the cursor: "CET", "EDT", "Z", "Europe/London"; nothing, and the cursor
/// stays, where there is none. Open is the offset of names of places, which go with the summer, and
/// of those that stand for several zones ("CST", "IST").
[[nodiscard]] std::optional<NamedZone> takeZone(TextCursor &cursor);

/// A name of several zones, and the one beside which it means only this: "CST" beside "CDT".
struct SharedZone
{
    std::string_view name;
    std::string_view beside;
    int offsetMinutes = 0; ///< east of UTC
};
[[nodiscard]] std::span<const SharedZone> sharedZones();

/// Whether a time's text has this name, in small letters here, as a word.
[[nodiscard]] bool hasZone(std::string_view text, std::string_view name);

} // namespace aneroid
