#pragma once

#include "core/climate/statelibrary.h"
#include "core/profiles/profilereader.h"
#include "core/profiles/profilewriter.h"

/// The recorded days of a fitted profile in its JSON. Counts, days (since 1970-01-01) and levels
/// are plain numbers; the states, thousands of them, are little-endian 32-bit floats in base64: per
/// day, block and octave the six of KnotFactor in its order, and per day and block the volatility.
/// The levels of the recorded curve hold their codes, three signed bytes for each index, compressed
/// (qCompress) in base64.
namespace aneroid {

/// `octaves`: of the profile's spectrum. On an error the library is left empty.
void readLibrary(ProfileReader &reader, StateLibrary &library, std::size_t octaves);
void writeLibrary(ProfileWriter &writer, const StateLibrary &library);

} // namespace aneroid
