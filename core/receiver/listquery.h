#pragma once

#include "core/receiver/fielderror.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

namespace aneroid {

/// What GET asks for: `device_id=` (empty: every device) and `limit=` (1 to 1000).
struct ListQuery
{
    static constexpr int maxLimit = 1000;

    int limit = 100;
    QString deviceId;

    /// `query`: percent-encoded, a plus is a space.
    [[nodiscard]] static Result<ListQuery, FieldError> parse(QByteArray query);
};

} // namespace aneroid
