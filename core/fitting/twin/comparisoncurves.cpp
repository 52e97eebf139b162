#include "core/fitting/twin/comparisoncurves.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

std::vector<CurvePoint> dayCurve(const TypicalDay &day, std::size_t channel)
{
    std::vector<CurvePoint> curve;
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t i = 0; i < day.values[channel].size(); ++i) {
        const auto value = static_cast<double>(day.values[channel][i]);
        curve.push_back({static_cast<double>(static_cast<TimeMs>(i) * day.stepMs) / hourMs, value});
        if (std::isnan(value))
            continue;
        sum += value;
        count += 1.0;
    }
    if (count == 0.0)
        return {};
    for (CurvePoint &point : curve)
        point.y -= sum / count;
    return curve;
}

std::vector<CurvePoint> changesCurve(const Comparison &comparison, const ChannelSummary &summary)
{
    std::vector<CurvePoint> curve;
    for (std::size_t i = 0; i < comparison.lagsMs.size(); ++i) {
        if (const double change = summary.structure[i]; change > 0.0)
            curve.push_back({static_cast<double>(comparison.lagsMs[i]) / secondMs, change});
    }
    return curve;
}

std::vector<CurvePoint> meanDayCurve(const ChannelSummary &summary)
{
    std::vector<CurvePoint> curve;
    for (std::size_t hour = 0; hour < summary.dailyCycle.size(); ++hour)
        curve.push_back({static_cast<double>(hour) + 0.5, summary.dailyCycle[hour]});
    const auto known = [](const CurvePoint &point) { return !std::isnan(point.y); };
    return std::ranges::any_of(curve, known) ? curve : std::vector<CurvePoint>();
}

std::vector<CurvePoint> curveOf(const Comparison &comparison, const SeriesSummary &summary,
                                std::size_t channel, ComparisonView view)
{
    const ChannelSummary &moves = summary.channels[channel];
    if (moves.count == 0)
        return {};
    switch (view) {
    case ComparisonView::TypicalDay:
        return dayCurve(summary.day, channel);
    case ComparisonView::Changes:
        return changesCurve(comparison, moves);
    case ComparisonView::MeanDay:
        break;
    }
    return meanDayCurve(moves);
}

} // namespace

ComparisonCurves curvesOf(const Comparison &comparison, Channel channel, ComparisonView view)
{
    const std::size_t c = indexOf(channel);
    return {curveOf(comparison, comparison.recorded, c, view),
            curveOf(comparison, comparison.synthetic, c, view)};
}

} // namespace aneroid
