#include "core/delivery/excuse.h"

namespace aneroid {

namespace {

/// The wire's schema (design, 5.1).
bool isWithinSchema(const Reading &reading)
{
    const auto within = [](double value, double least, double most) {
        return value >= least && value <= most;
    };
    return within(reading.temperatureC, -40.0, 85.0) && within(reading.humidity, 0.0, 100.0) &&
           within(reading.pressureHpa, 300.0, 1100.0);
}

} // namespace

bool isByFault(const Landing &landing, const Reading &reading, const Mishap &mishap,
               bool takesOthers)
{
    if (landing.aboutAccess || landing.aboutRoute)
        return false;
    if (mishap.isCut() || mishap.shiftMs != 0 || mishap.isHeldBack())
        return true;
    return reading.anomalies != 0 && (takesOthers || !isWithinSchema(reading));
}

} // namespace aneroid
