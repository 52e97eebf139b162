#pragma once

#include "core/settings/loader.h"
#include "core/text/result.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace CLI {
class App;
}

namespace aneroid {

/// Gives `app` (a program, or one of its subcommands) a flag for each setting: --temp-min VALUE,
/// and
/// --x, --no-x or --x=BOOL for the ones that are true or false; --server and --interval are
/// aliases. Parsing appends what was written to `out`, in its order, for
/// SettingLayers::commandLine; values are checked by loadSettings(). A secret's flag ends the
/// parsing with a sentence that says where secrets belong. `out` must outlive the parsing.
void addSettingFlags(CLI::App &app, QList<QPair<QString, QString>> &out);

/// --env-file FILE, which must exist, instead of `.env`. `layers` must outlive the parsing.
void addEnvFileFlag(CLI::App &app, SettingLayers &layers);

/// Names the first of `extras` that the parser did not know, with the nearest flag of the app and
/// of the subcommand that was chosen, or the nearest subcommand. Values are not repeated: what
/// belongs to a mistyped flag may be a secret.
[[nodiscard]] QString unknownFlagMessage(const CLI::App &app, const QStringList &extras);

/// Why a program ends before it begins.
struct CommandLineEnd
{
    int status = 0; ///< 0 after --help or --version, 2 after wrong usage
    QString output; ///< for stdout
    QString error;  ///< for stderr: one sentence and a line that names --help
};

/// Parses the arguments (without the program's name) and puts every way to fail into words.
[[nodiscard]] Result<Done, CommandLineEnd> parseCommandLine(CLI::App &app,
                                                            const QStringList &arguments);

} // namespace aneroid
