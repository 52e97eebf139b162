#pragma once

#include "core/fleet/fleet.h"
#include "core/fleet/fleetbuilder.h"
#include "core/profiles/profilestore.h"
#include "core/text/result.h"

namespace aneroid {

/// Reads a fleet file: CSV with a line of column names, or JSON, a list of objects or an object
/// with the list "devices". Columns, or keys, are device_id, profile, x_km and y_km or latitude and
/// longitude, and settings of the air, the sensor and its timing by their names; what is empty or
/// left out is the run's. Degrees become km east and north of the first device that has a position,
/// so that a device that is added moves none of the others. The error is one sentence that names
/// the file, the line (CSV) or the index (JSON), what is wrong and what is allowed.
[[nodiscard]] Result<Fleet, QString> readFleet(const QByteArray &content, const QString &file,
                                               const ProfileStore &profiles);
[[nodiscard]] Result<Fleet, QString> readFleet(const QByteArray &content, const QString &file,
                                               const ProfileLookup &profiles);

/// The same from a file, checked against the run's settings (fleetProblem()).
[[nodiscard]] Result<std::shared_ptr<const Fleet>, QString>
loadFleet(const QString &file, const Settings &run, const ProfileStore &profiles);

} // namespace aneroid
