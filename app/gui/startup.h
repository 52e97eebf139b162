#pragma once

#include "app/gui/startupflags.h"
#include "core/fleet/profilesettings.h"
#include "core/text/result.h"

#include <QString>
#include <QStringList>

namespace aneroid {

/// Why the program ends before it has begun.
struct StartupEnd
{
    int status = 0;
    QString output; ///< for stdout: help, version
    QString error;  ///< for stderr
};

/// `arguments` without the program's name; those that Qt understands are left to it.
[[nodiscard]] Result<StartupOptions, StartupEnd> parseStartup(const QStringList &arguments);

/// The settings of all layers, the saved window's included, and their profile.
[[nodiscard]] Result<LoadedClimate, StartupEnd> loadStartup(const StartupOptions &options);

/// Empty where a window can be shown, else a sentence that says what to do.
[[nodiscard]] QString missingDisplay(const QStringList &arguments);

/// Writes the outputs and, where nobody reads stderr, shows the error in a box. Returns the status.
int report(const StartupEnd &end, int argc, char **argv);

} // namespace aneroid
