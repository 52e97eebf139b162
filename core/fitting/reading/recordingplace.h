#pragma once

#include "core/text/result.h"

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace aneroid {

/// A cell as a sentence quotes it: at most 60 characters of it.
[[nodiscard]] QString quotedCell(std::string_view cell);

/// Names lines for a person: those of one file, of several read as one, or of a text that was made
/// of a file line by line.
class RecordingPlace
{
public:
    explicit RecordingPlace(QString name)
        : m_name(std::move(name))
    {
    }

    /// The text has lines before the file's own, such as a header that the file does not have.
    void setExtraLines(std::size_t lines) { m_extraLines = lines; }
    [[nodiscard]] std::size_t extraLines() const { return m_extraLines; }
    /// Lines of the text are rows of a table: "row 5".
    void setRows() { m_rows = true; }
    [[nodiscard]] bool hasRows() const { return m_rows; }
    /// From this line of the text on it is another file, of which so many lines are not its own.
    void addFile(std::size_t firstLine, const QString &name, std::size_t extraLines)
    {
        m_files.push_back({firstLine, name, extraLines});
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::size_t fileCount() const { return m_files.size(); }
    [[nodiscard]] bool beginsFile(std::size_t line) const;
    /// "my.csv, line 5: what."
    [[nodiscard]] QString sentence(std::size_t line, const QString &what) const;
    /// "line 5", with the file where there are several.
    [[nodiscard]] QString lineText(std::size_t line) const;

private:
    struct File
    {
        std::size_t firstLine = 0;
        QString name;
        std::size_t extraLines = 0;
    };
    [[nodiscard]] const File *fileOf(std::size_t line) const;
    [[nodiscard]] std::size_t ownLine(std::size_t line) const;

    QString m_name;
    std::size_t m_extraLines = 0;
    bool m_rows = false;
    std::vector<File> m_files;
};

/// The failure that says `what` of a line, in `RecordingPlace::sentence`'s form.
[[nodiscard]] inline Failure<QString> failureAt(const RecordingPlace &where, std::size_t line,
                                                const QString &what)
{
    return Failure{where.sentence(line, what)};
}

} // namespace aneroid
