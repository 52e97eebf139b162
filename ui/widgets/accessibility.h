#pragma once

namespace aneroid {

/// Makes the sliders of this folder known to assistive technology, with values in the setting's
/// unit, and section titles as what folds. Call it once the application object exists and before
/// sliders are shown; calling it again does nothing.
void installAccessibility();

} // namespace aneroid
