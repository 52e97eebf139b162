#pragma once

#include "core/text/result.h"

#include <QList>
#include <QProcessEnvironment>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace aneroid {

/// One assignment of a `.env` file.
struct EnvEntry
{
    int line = 0;                  ///< counts from 1
    QString key;                   ///< as written
    std::optional<QString> value;  ///< none for a key without "="
    bool looksLikeComment = false; ///< the value is what follows in "NAME= # text"
    QStringList unset; ///< names in ${NAME} that were set nowhere, known after replaceVariables()

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
    QSet<QString> used; ///< names of lines that ${NAME} stands for, known after replaceVariables()
};

/// Reads what python-dotenv 0.21 to 1.2 reads: blank lines and comments, "export ", single quotes
/// (\' and \\ are escapes) and double quotes (also \n, \t …), over several lines where wanted;
/// without quotes a "#" after a blank inside the value starts a comment, so "NAME=#text" and
/// "NAME= # text" have values. Line ends are LF, CR LF or CR, and LF inside quotes. Variables are
/// left as they are.
[[nodiscard]] EnvFile parseEnvText(QString text);

/// Replaces ${NAME} and ${NAME:-default} in every value, quoted or not, as python-dotenv's
/// dotenv_values() and with it pydantic-settings do: by a line above, else by `environment`, else
/// by the default, else by nothing. Names are case-sensitive; what was replaced is not looked at
/// again.
void replaceVariables(EnvFile &file, const QProcessEnvironment &environment);

/// The error is a sentence that names the file: it cannot be opened, is larger than 1 MiB, or is
/// not UTF-8 text. A byte order mark is skipped.
[[nodiscard]] Result<EnvFile, QString> readEnvFile(const QString &path);

} // namespace aneroid
