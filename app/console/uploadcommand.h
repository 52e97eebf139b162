#pragma once

#include "app/console/backfillcommand.h"
#include "core/backfill/backfill.h"
#include "core/backfill/historyupload.h"

#include <string>

namespace aneroid {

/// Makes history and posts it to the server of the plan's settings; returns the exit status.
/// `plan` need not be completed; `sources` are its settings'.
[[nodiscard]] int runUpload(const BackfillOptions &options, const BackfillPlan &plan,
                            const SettingSources &sources);

/// "[####--------]  40 %, 4.2 M accepted, 12 refused of 10.5 M, 180 k/s, 0:35 left"
[[nodiscard]] std::string uploadText(const HistoryUpload::Progress &progress);

} // namespace aneroid
