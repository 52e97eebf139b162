#pragma once

#include "core/instrument/reading.h"

#include <QFile>
#include <QString>

#include <cstdint>
#include <string_view>

namespace aneroid {

/// Readings that a server refused for good, one JSON object a line: {"reason":…,"reading":…} with
/// the body as it was posted. The file is made with the first one and added to by later starts.
class RefusedReadings
{
public:
    explicit RefusedReadings(const QString &file);

    /// False where the disk does not take it.
    [[nodiscard]] bool add(const Reading &reading, std::string_view deviceId, std::string_view run,
                           const QString &reason);
    /// Only the first `lines` stay: what came after them was not remembered, and is refused again.
    /// False where the disk does not take it.
    [[nodiscard]] bool keepFirst(std::uint64_t lines);
    void remove(); ///< the file, if there is one
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

private:
    QFile m_file;
};

} // namespace aneroid
