#pragma once

#include "core/instrument/reading.h"
#include "core/recording/rawcolumns.h"

#include <span>
#include <string>
#include <string_view>

namespace aneroid {

/// Appends one line a reading to `out`: the object that is posted (design 5.1), byte for byte as
/// the sender makes it. `deviceIds` is indexed by Reading::device; `run` is the metadata's name of
/// the run; `truth` is empty or holds the true air of each reading, which then follows the sequence
/// in the metadata; so do the chip's words (`raw`). A reading with a fault has one more member of
/// the metadata, "anomaly", which is not posted.
void appendJsonLines(std::string &out, std::span<const Reading> readings,
                     std::span<const std::string> deviceIds, std::string_view run,
                     std::span<const Air> truth = {}, const RawColumns &raw = {});

} // namespace aneroid
