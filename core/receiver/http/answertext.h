#pragma once

#include "core/receiver/http/httpmessage.h"

#include <string>

namespace aneroid {

/// Appends the whole answer as it goes over the wire.
void appendAnswer(std::string &to, const RouteAnswer &answer, const AnswerManner &manner);

} // namespace aneroid
