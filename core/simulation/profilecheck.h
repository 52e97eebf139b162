#pragma once

#include "core/settings/settings.h"

#include <QString>
#include <QStringList>

namespace aneroid {

/// The names that PROFILE may have.
[[nodiscard]] QStringList knownProfiles();

/// Empty where the settings' profile is known; else one sentence that names it and all known ones.
[[nodiscard]] QString unknownProfileMessage(const Settings &settings);

} // namespace aneroid
