#pragma once

#include <string>
#include <string_view>

namespace aneroid {

/// Appends `bytes` as one complete gzip member (RFC 1952) to `out`. Members one after another are a
/// gzip file, so parts of a file may be compressed apart from each other, and files joined. The
/// same bytes give the same member.
void appendGzipMember(std::string &out, std::string_view bytes);

} // namespace aneroid
