#pragma once

#include "core/base/types.h"
#include "core/settings/settings.h"

#include <QString>

#include <optional>

namespace aneroid {

/// The stretch of time that a history covers.
enum class HistorySpan { LastDay, LastWeek, LastMonth, LastYear, Other };

/// What a person asks of a history besides the settings of the window.
struct BackfillChoices
{
    HistorySpan span = HistorySpan::LastWeek;
    TimeMs fromMs = 0; ///< of the first reading
    TimeMs toMs = 0;   ///< included
    double intervalSeconds = Settings().intervalSeconds;
    int devices = 1;
    std::optional<qint64> seed; ///< none: what is typed is no seed
    bool phase = false;         ///< devices one after another within the interval
    bool truth = false;         ///< the true air, too
    bool labels = false;        ///< weather events into a file beside it
    QString file;
    bool toServer = false;  ///< in place of the file
    int batch = 500;        ///< readings in a request of the upload
    double perSecond = 0.0; ///< of the upload at most; 0: no limit

    friend bool operator==(const BackfillChoices &, const BackfillChoices &) = default;
};

/// From and to for a span that ends now, to the minute; Other leaves them. Months and years are
/// those of the calendar at this offset from UTC.
void placeSpan(BackfillChoices &choices, TimeMs now, int utcOffsetMinutes);

} // namespace aneroid
