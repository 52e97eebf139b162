#pragma once

namespace aneroid {

/// Makes a TimeSeriesView known to screen readers as one chart without children. To be called
/// before the first one is asked about; more than once does no harm.
void installChartAccessibility();

} // namespace aneroid
