#pragma once

#include <QString>

#include <chrono>

namespace aneroid {

/// How much an outbox may hold, and for how long.
struct OutboxLimits
{
    qint64 bytes = qint64{1000} << 20;
    std::chrono::hours age{168}; ///< 0: no limit

    friend bool operator==(const OutboxLimits &, const OutboxLimits &) = default;
};

struct OutboxOptions
{
    QString file; ///< where another program has it, "FILE-2" and so on are used
    OutboxLimits limits{};
    std::chrono::milliseconds retry{5000}; ///< between two attempts at a disk that fails
};

} // namespace aneroid
