#include "core/fitting/twin/measures/blockgrid.h"

#include "core/climate/calendar.h"

#include <cmath>

namespace aneroid {

namespace {

/// At least some eight samples a block where that can be had.
std::size_t blocksPerDay(double cadenceS)
{
    if (cadenceS < 300.0)
        return 24;
    if (cadenceS <= 900.0)
        return 12;
    return cadenceS <= 1800.0 ? 6 : 4;
}

} // namespace

double BlockGrid::samplesPerBlock() const
{
    return static_cast<double>(dayMs) / static_cast<double>(perDay) /
           static_cast<double>(cadenceMs);
}

std::int64_t BlockGrid::centre(std::size_t block) const
{
    const double sinceStart =
        static_cast<double>(firstDay * dayMs - startMs) / static_cast<double>(cadenceMs);
    return std::llround(sinceStart + (static_cast<double>(block) + 0.5) * samplesPerBlock());
}

BlockGrid blockGridOf(const Residual &residual)
{
    BlockGrid grid;
    grid.startMs = residual.startMs;
    grid.cadenceMs = residual.cadenceMs;
    grid.perDay = blocksPerDay(residual.cadenceS());
    grid.firstDay = floorDivide(residual.startMs, dayMs);
    grid.days = static_cast<std::size_t>(floorDivide(residual.timeAt(residual.size() - 1), dayMs) -
                                         grid.firstDay + 1);
    return grid;
}

} // namespace aneroid
