#pragma once

#include "core/text/result.h"

#include <QString>

#include <vector>

namespace aneroid {

/// A file that a flag names; an empty name: none.
struct NamedFile
{
    const char *flag; ///< "--labels"
    QString name;
};

/// The error names two flags of one file, by whatever path they name it.
[[nodiscard]] Result<Done, QString> checkDistinct(const std::vector<NamedFile> &files);

/// The error says that one of them is "-", which stands for standard output elsewhere.
[[nodiscard]] Result<Done, QString> checkNotStandardOutput(const std::vector<NamedFile> &files);

/// The error says that the name is not one of a CSV file, packed or not.
[[nodiscard]] Result<Done, QString> checkCsvName(const NamedFile &file);

} // namespace aneroid
