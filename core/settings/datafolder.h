#pragma once

#include <QString>

namespace aneroid {

/// A file of this name in the folder where both programs keep what is theirs: the receiver's
/// database, the outbox. The folder is not made.
[[nodiscard]] QString dataFile(const QString &name);

} // namespace aneroid
