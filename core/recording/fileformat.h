#pragma once

#include <QString>

#include <optional>

namespace aneroid {

/// What a file's name says about its format.
struct FileFormat
{
    bool json = false; ///< JSON lines; else CSV
    bool gzip = false;

    friend bool operator==(const FileFormat &, const FileFormat &) = default;
};

/// By .csv, .jsonl, either with .gz after it, or "-" for CSV; nothing for any other name.
[[nodiscard]] std::optional<FileFormat> fileFormat(const QString &name);

/// Whether it ends in .gz.
[[nodiscard]] bool isPacked(const QString &name);

/// ".csv", ".jsonl.gz" …
[[nodiscard]] QString endingOf(const FileFormat &format);

/// The name with the ending of `format`, in place of one that stands for another format.
[[nodiscard]] QString withEnding(const QString &name, const FileFormat &format);

/// Where the labels of a file go by default: "history.csv.gz" → "history.labels.csv.gz",
/// "history.jsonl" → "history.labels.csv".
[[nodiscard]] QString labelsFileOf(const QString &name);

} // namespace aneroid
