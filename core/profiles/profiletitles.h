#pragma once

#include "core/profiles/profile.h"

#include <QString>

namespace aneroid {

/// The title that lists show: a built-in profile's in the language of the window, a person's own as
/// it is written, the name where there is no title.
[[nodiscard]] QString shownTitle(const Profile &profile);

/// The description, likewise; empty where there is none.
[[nodiscard]] QString shownDescription(const Profile &profile);

} // namespace aneroid
