#pragma once

#include "core/fitting/reading/formats/rowtable.h"

#include <simdjson.h>

namespace aneroid {

/// Rows of what time-series databases answer; false where `element` is none of these and nothing
/// was added:
/// - Prometheus' query_range (also of VictoriaMetrics): "data": {"result": [{"metric": {…},
///   "values": [[seconds, "value"], …]}, …]};
/// - a line of VictoriaMetrics' export: {"metric": {…}, "values": […], "timestamps": [ms, …]};
/// - InfluxDB 1's query: "results": [{"series": [{"columns": […], "tags": {…}, "values": [[…],
/// …]}]}]. The first two give one value a row, beside the labels.
bool addStoreSeries(RowTable &table, simdjson::dom::element element);

} // namespace aneroid
