#include "core/fitting/reading/time/zonenames.h"

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

struct Zone
{
    std::string_view name;
    int minutes;
};
/// Only names that mean one zone to everybody.
constexpr std::array zones{
    Zone{"utc", 0},     Zone{"gmt", 0},    Zone{"z", 0},      Zone{"cet", 60},   Zone{"cest", 120},
    Zone{"mez", 60},    Zone{"mesz", 120}, Zone{"eet", 120},  Zone{"eest", 180}, Zone{"wet", 0},
    Zone{"west", 60},   Zone{"msk", 180},  Zone{"jst", 540},  Zone{"est", -300}, Zone{"edt", -240},
    Zone{"cdt", -300},  Zone{"mdt", -360}, Zone{"pst", -480}, Zone{"pdt", -420}, Zone{"akst", -540},
    Zone{"akdt", -480}, Zone{"adt", -180}, Zone{"acst", 570}, Zone{"acdt", 630}, Zone{"aest", 600},
    Zone{"aedt", 660},  Zone{"nzst", 720}, Zone{"nzdt", 780}};

/// Of more than one zone: the times stay what the logger's clock said.
constexpr std::array<std::string_view, 18> severalZones{"bst", "cst", "mst", "ist",  "ast",  "hst",
                                                        "hkt", "sgt", "kst", "awst", "sast", "cat",
                                                        "eat", "wib", "brt", "art",  "trt",  "pkt"};

constexpr std::array<std::string_view, 12> placeBeginnings{
    "europe/",  "america/", "asia/", "africa/", "australia/", "atlantic/",
    "pacific/", "indian/",  "us/",   "etc/",    "arctic/",    "antarctica/"};

constexpr std::array shared{SharedZone{"cst", "cdt", -360}, SharedZone{"mst", "mdt", -420},
                            SharedZone{"ast", "adt", -240}, SharedZone{"bst", "gmt", 60},
                            SharedZone{"ist", "gmt", 60}};

} // namespace

std::optional<NamedZone> takeZone(TextCursor &cursor)
{
    if (cursor.takeWord("etc/utc") || cursor.takeWord("etc/gmt")) {
        const bool plain = cursor.atEnd();
        cursor.drop(); // "Etc/GMT+5" is left open as places are
        return NamedZone{plain ? std::optional(0) : std::nullopt};
    }
    const std::string_view word = cursor.wordAhead();
    const auto is = [word, &cursor](std::string_view name) {
        return word.size() == name.size() && cursor.takeWord(name);
    };
    if (std::ranges::any_of(severalZones, is))
        return NamedZone{};
    for (const std::string_view beginning : placeBeginnings) {
        if (cursor.takeWord(beginning)) {
            cursor.drop();
            return NamedZone{};
        }
    }
    for (const Zone &zone : zones) {
        if (is(zone.name))
            return NamedZone{zone.minutes};
    }
    return {};
}

std::span<const SharedZone> sharedZones()
{
    return shared;
}

bool hasZone(std::string_view text, std::string_view name)
{
    TextCursor cursor(text);
    while (!cursor.atEnd()) {
        const std::string_view word = cursor.wordAhead();
        if (word.size() == name.size() && cursor.takeWord(name))
            return true;
        cursor.skip(word.empty() ? 1 : word.size());
    }
    return false;
}

} // namespace aneroid
