#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace CLI {
class App;
}

namespace aneroid {

/// One flag or argument, as --help has it.
struct FlagPage
{
    /// What a shell may offer as its value.
    enum class Value { None, Words, File, Other };

    QStringList flags; ///< "--server-url", "-h"; empty for an argument
    QString head;      ///< the left column of --help: "--server-url URL, --server URL"
    QString text;      ///< the right one
    QString group;     ///< the heading above it; empty: understood, but not listed
    Value value = Value::None;
    QStringList words; ///< of Value::Words
};

/// A program or one of its verbs, read from the very flags that parse the command line.
struct CommandPage
{
    QString name;              ///< "aneroid-cli", "run"
    QString text;              ///< what it is, or does
    QList<FlagPage> arguments; ///< by position
    QList<FlagPage> flags;
    QList<CommandPage> verbs;
};

[[nodiscard]] CommandPage describeCommand(const CLI::App &app);

} // namespace aneroid
