#pragma once

#include "core/fitting/twin/regularseries.h"
#include "core/profiles/profile.h"

namespace aneroid {

/// Makes temperature and humidity of a fitted profile go together, octave by octave, a step nearer
/// to how they do in the recording's usual stretch: what `made`, the profile's own series at the
/// recording's instants, lacks or has too much is given to all states alike. Each channel's
/// movement, octaves' and noise's, is the same as before.
void calibrateCoupling(Profile &profile, const RegularSeries &recorded, const RegularSeries &made);

} // namespace aneroid
