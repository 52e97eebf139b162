#pragma once

#include "core/fitting/twin/comparison.h"

#include <vector>

namespace aneroid {

struct CurvePoint
{
    double x = 0.0;
    double y = 0.0; ///< NaN: a gap

    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

/// What of a comparison a picture shows.
enum class ComparisonView {
    TypicalDay, ///< x: hour of the day; y: from the day's mean, so that two days are on one scale
    Changes,    ///< x: lag in seconds; y: standard deviation of the change over it; both > 0
    MeanDay,    ///< x: hour of the day; y: from the mean of all hours
};
inline constexpr std::array allComparisonViews{ComparisonView::TypicalDay, ComparisonView::Changes,
                                               ComparisonView::MeanDay};

/// Recorded and synthetic, in the channel's unit; both empty where nothing was recorded.
struct ComparisonCurves
{
    std::vector<CurvePoint> recorded;
    std::vector<CurvePoint> synthetic;

    [[nodiscard]] bool empty() const { return recorded.empty() && synthetic.empty(); }
};

[[nodiscard]] ComparisonCurves curvesOf(const Comparison &comparison, Channel channel,
                                        ComparisonView view);

} // namespace aneroid
