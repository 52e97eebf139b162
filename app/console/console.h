#pragma once

#include <QStringList>

namespace aneroid {

/// What a verb ends with.
enum ExitStatus : int {
    Succeeded = 0,
    FailedAtRunTime = 1,
    WrongUsage = 2,
    Interrupted = 130, ///< by Ctrl-C or SIGTERM before all was done, as a shell counts SIGINT
    PipeClosed = 141,  ///< nobody reads any more: main() ends by SIGPIPE, which a shell counts so
};

/// aneroid-cli: parses the arguments (without the program's name), runs the verb's event loop and
/// returns the exit status. Data goes to stdout, messages to stderr.
[[nodiscard]] int runConsole(const QStringList &arguments);

/// One line to stdout.
void printLine(const QString &line);

/// One line to stderr; lost where nobody listens there any more (the terminal was closed).
void printMessage(const QString &text);

} // namespace aneroid
