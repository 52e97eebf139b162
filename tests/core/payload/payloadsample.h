#pragma once

#include "core/payload/variables.h"

#include <cmath>

namespace aneroid {

/// The invented reading of the fixtures: 21.57 °C, 45.63 % RH, 101234 Pa, 2026-11-29T09:30:00Z.
inline Reading fixtureReading()
{
    return {.timestampMs = 1'795'944'600'000,
            .device = 0,
            .sequence = 17,
            .temperatureC = 21.57,
            .humidity = 45.63,
            .pressureHpa = 1012.34};
}

} // namespace aneroid
