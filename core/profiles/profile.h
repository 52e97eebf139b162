#pragma once

#include "core/climate/climate.h"
#include "core/instrument/character.h"

#include <string>
#include <vector>

namespace aneroid {

/// What a person chooses: a climate with its name and sources, and what is known of the instrument
/// and the logger there.
struct Profile : Climate
{
    std::string name;
    std::string title;
    std::string description;
    std::vector<std::string> sources; ///< of the numbers
    std::vector<std::string> notes;   ///< of a fit: what it could not determine
    InstrumentCharacter instrument;
    LoggerCharacter logger;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The default: homeClimate() on a BME280 by the datasheet. The same as
/// resources/profiles/home.json, for code that has no files.
[[nodiscard]] const Profile &homeProfile();

} // namespace aneroid
