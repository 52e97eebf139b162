#pragma once

#include "core/climate/statelibrary.h"
#include "core/profiles/profilereader.h"
#include "core/profiles/profilewriter.h"

/// The recorded days of a fitted profile in its JSON. Counts, days (since 1970-01-01), levels,
/// families of events and their rates are plain numbers; the states, thousands of them, are six
/// bytes each, compressed (qCompress) in base64: see StateCode. A profile that was fitted before
/// there were families has them as little-endian 32-bit floats (six of KnotFactor in its order, per
/// day, block and octave, and per day and block the volatility) and a recorded curve: three signed
/// bytes for each index of a level. It is read, played and written as it was.
namespace aneroid {

/// `octaves`: of the profile's spectrum. On an error the library is left empty.
void readLibrary(ProfileReader &reader, StateLibrary &library, std::size_t octaves);
void writeLibrary(ProfileWriter &writer, const StateLibrary &library);

} // namespace aneroid
