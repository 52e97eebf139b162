#include "core/simulation/machine.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace aneroid {

int machineUtcOffsetMinutes(TimeMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at).offsetFromUtc() / 60;
}

qint64 drawSeed()
{
    constexpr quint64 mask = (quint64{1} << 53) - 1;
    return static_cast<qint64>(QRandomGenerator::system()->generate64() & mask);
}

} // namespace aneroid
