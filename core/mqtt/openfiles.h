#pragma once

#include <cstddef>

namespace aneroid {

/// Lets this process have so many files and sockets open, as far as the system allows: its usual
/// limit of 1024 is too small for a thousand connections.
void allowOpenFiles(std::size_t wanted);

} // namespace aneroid
