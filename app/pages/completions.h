#pragma once

#include "app/pages/commandpage.h"

#include <QByteArray>

namespace aneroid {

/// Completion scripts: verbs, flags, the words that a flag takes, and files where it takes one.

[[nodiscard]] QByteArray bashCompletion(const CommandPage &program);
[[nodiscard]] QByteArray zshCompletion(const CommandPage &program);
[[nodiscard]] QByteArray fishCompletion(const CommandPage &program);

} // namespace aneroid
