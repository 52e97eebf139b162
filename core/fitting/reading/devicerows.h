#pragma once

#include "core/fitting/reading/columns/recordingcolumns.h"
#include "core/fitting/reading/readoptions.h"
#include "core/fitting/reading/recording.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// Counts the rows of each sensor that a file's column of names has.
class DeviceRows
{
public:
    explicit DeviceRows(const ReadOptions &options);

    /// Whether a row of this one counts: all do until one was chosen.
    [[nodiscard]] bool take(std::string_view name);

    /// A sentence where several have rows and none was chosen, or the chosen one has none; empty
    /// where all is well. `rows` were read in all.
    [[nodiscard]] QString problem(const RecordingColumns &columns, std::size_t rows,
                                  const ReadOptions &options) const;
    /// Of others than the chosen one.
    [[nodiscard]] std::size_t leftOut() const { return m_leftOut; }

private:
    struct Device
    {
        std::string name;
        std::size_t rows = 0;
    };

    Device &find(std::string_view name);

    std::string m_wanted;
    std::vector<Device> m_devices;
    std::size_t m_last = 0;
    std::size_t m_leftOut = 0;
    bool m_overflown = false;
};

/// A sentence where the rows without such a column are of several sensors all the same: many
/// instants come twice with other values, or the values alternate. Empty where they do not.
[[nodiscard]] QString severalSensors(const Recording &recording, const ReadOptions &options);

} // namespace aneroid
