#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace aneroid {

/// One assignment of a `.env` file.
struct EnvEntry
{
    int line = 0;                 ///< counts from 1
    QString key;                  ///< as written
    std::optional<QString> value; ///< none for a key without "="

    friend bool operator==(const EnvEntry &, const EnvEntry &) = default;
};

/// A line that is no assignment (an unclosed quotation mark, for example) and was skipped.
struct EnvProblem
{
    int line = 0;
    QString key; ///< the first word of the line

    friend bool operator==(const EnvProblem &, const EnvProblem &) = default;
};

struct EnvFile
{
    QList<EnvEntry> entries; ///< in the file's order; a later one beats an earlier one
    QList<EnvProblem> problems;
};

/// Reads what python-dotenv reads: blank lines and comments, "export ", single quotes (\' and
/// \\ are escapes) and double quotes (also \n, \t …), over several lines where wanted; without
/// quotes a "#" after a space starts a comment. Unlike it, "KEY= # comment" is an empty value, and
/// ${NAME} is not replaced.
[[nodiscard]] EnvFile parseEnvText(const QString &text);

/// The error is a sentence that names the file: it cannot be opened, is larger than 1 MiB, or is
/// not UTF-8 text. A byte order mark is skipped.
[[nodiscard]] Result<EnvFile, QString> readEnvFile(const QString &path);

} // namespace aneroid
