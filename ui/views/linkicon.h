#pragma once

#include "core/delivery/link/linkstate.h"
#include "ui/widgets/tintedicon.h"

namespace aneroid {

[[nodiscard]] Tint linkTint(LinkState state);

/// The sign of a link to a server, for beside words that say the same.
[[nodiscard]] QIcon linkIcon(LinkState state);

} // namespace aneroid
