#pragma once

#include "core/fleet/deviceids.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace aneroid {

/// Which devices of a fleet a table shows, and in which order. Works on numbers only, so that ten
/// thousand devices are ordered in a few milliseconds, and remembers what the search text matched,
/// which changes less often than anything live.
class DeviceOrder
{
public:
    using Key = std::function<double(std::uint32_t device)>;
    using Test = std::function<bool(std::uint32_t device)>;

    void setIds(const DeviceIds &ids);
    /// Devices whose id has this text in it, whatever the case; empty: all. False where that is the
    /// text already.
    bool setText(const QString &text);

    /// The matching devices that pass the test (none: all do), by key and, where that is equal, by
    /// number. Devices without a key (NaN) come last in either direction.
    [[nodiscard]] std::vector<std::uint32_t> ordered(const Test &test, const Key &key,
                                                     bool descending) const;

    /// A device's rank by its id, in which numbers count as numbers: b2 comes before b10.
    [[nodiscard]] double rank(std::uint32_t device) const;

private:
    void match();
    void rankAll() const;

    DeviceIds m_ids;
    QString m_text;
    std::vector<std::uint32_t> m_matching;
    mutable std::vector<std::uint32_t> m_ranks; ///< empty: not asked for yet
};

} // namespace aneroid
