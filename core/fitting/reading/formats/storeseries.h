#pragma once

#include "core/fitting/reading/formats/rowtable.h"

#include <simdjson.h>

#include <string>

namespace aneroid {

/// A JSON value that is neither object nor array as a cell: text as it is, null as nothing, numbers
/// and truth as they are written.
[[nodiscard]] std::string jsonCell(simdjson::dom::element value);

/// Rows of what time-series databases answer; false where `element` is none of these and nothing
/// was added. The first two give one value a row, beside the labels.
/// - Prometheus' query_range (also of VictoriaMetrics): `"data": {"result": [{"metric": {…},
///   "values": [[seconds, "value"], …]}, …]}`
/// - a line of VictoriaMetrics' export: `{"metric": {…}, "values": […], "timestamps": [ms, …]}`
/// - InfluxDB 1's query: `"results": [{"series": [{"columns": […], "tags": {…},
///   "values": [[…], …]}]}]`
bool addStoreSeries(RowTable &table, simdjson::dom::element element);

} // namespace aneroid
