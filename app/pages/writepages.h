#pragma once

#include "app/pages/commandpage.h"
#include "core/text/result.h"

#include <QString>

namespace aneroid {

/// The window's program and the console's, by their own flags.
[[nodiscard]] CommandPage windowProgram();
[[nodiscard]] CommandPage consoleProgram();

/// Writes window/ and console/ into the folder, each with man1/, bash/, zsh/ and fish/; the files
/// have the names they are installed with. The error names the file that could not be written.
[[nodiscard]] Result<Done, QString> writePages(const QString &folder);

} // namespace aneroid
