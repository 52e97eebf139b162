#pragma once

#include <QCoreApplication>
#include <QString>

namespace aneroid {

/// What a verb says, in the user's language: a source string of the translation context "Console".
[[nodiscard]] inline QString text(const char *source)
{
    return QCoreApplication::translate("Console", source);
}

} // namespace aneroid
