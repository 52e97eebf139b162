#pragma once

#include "core/text/timezone.h"

#include <QDateTimeEdit>

namespace aneroid {

/// What is typed and shown is UTC. Set before the time is.
inline void useUtc(QDateTimeEdit &edit)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit.setTimeZone(utcZone);
#else
    edit.setTimeSpec(utcZone);
#endif
}

} // namespace aneroid
