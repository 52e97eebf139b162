#pragma once

#include "core/instrument/reading.h"
#include "core/recording/rawcolumns.h"

#include <span>
#include <string>
#include <vector>

namespace aneroid {

/// The CSV contract (design 5.4): header and rows, UTC with milliseconds and `Z`, two decimals,
/// '\n'. `truth` adds three columns: the true air; `raw` those of the chip's words, after them
/// (what `raw.words` holds does not count).
[[nodiscard]] std::string csvHeader(bool truth = false, const RawColumns &raw = {});

/// Appends one row a reading to `out`. `deviceIds` is indexed by Reading::device; an id with a
/// comma, quote or newline is quoted as RFC 4180 says. Fast: a few tens of nanoseconds a row.
/// `truth` is empty or holds the true air of each reading.
void appendCsvRows(std::string &out, std::span<const Reading> readings,
                   std::span<const std::string> deviceIds, std::span<const Air> truth = {},
                   const RawColumns &raw = {});

} // namespace aneroid
