#pragma once

namespace aneroid {

/// Light or dark, whatever the desktop says.
enum class Theme { System, Light, Dark };

/// Of all windows of the program, at once. System: the desktop's own palette.
void applyTheme(Theme theme);

} // namespace aneroid
