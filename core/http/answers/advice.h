#pragma once

#include "core/http/httptransport.h"
#include "core/http/route.h"

#include <QString>

#include <cstddef>

namespace aneroid {

/// What a person needs to know of a failed request beside its reason: the address that was asked,
/// and the next thing to try. "http://h:8000/api/v1/sensors/bme280 was asked; check the path in
/// SERVER_URL". `asked` is the address unless the reply names another one; `readings` were in the
/// request; `usual`: they were sent as `aneroid` and to its path. Empty where no answer came to a
/// single reading: that reason says it all.
[[nodiscard]] QString failureAdvice(const HttpReply &reply, const QUrl &asked, const Route &route,
                                    std::size_t readings = 1, bool usual = true);

} // namespace aneroid
