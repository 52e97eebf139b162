#pragma once

#include "app/pages/commandpage.h"

#include <QByteArray>
#include <QStringList>

namespace aneroid {

/// A page of section 1 in man(7), UTF-8. `path` is what is typed: {"aneroid-cli", "run"} for a
/// verb; the names in `seeAlso` are pages of section 1.
[[nodiscard]] QByteArray manualPage(const CommandPage &command, const QStringList &path,
                                    const QStringList &seeAlso);

} // namespace aneroid
