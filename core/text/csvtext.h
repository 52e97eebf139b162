#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace aneroid {

/// The lines of a text, each without its end (LF, CR LF or CR); counts them from 1.
class LineReader
{
public:
    explicit LineReader(std::string_view text)
        : m_rest(text)
    {
    }

    /// False at the end.
    [[nodiscard]] bool next(std::string_view &line);
    /// Of the line that next() gave last.
    [[nodiscard]] std::size_t number() const { return m_number; }
    /// Bytes not yet read.
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }

private:
    std::string_view m_rest;
    std::size_t m_number = 0;
};

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The cells of a line, without the blanks and quotes around them. A delimiter in quotes belongs to
/// its cell.
void splitCells(std::string_view line, char delimiter, std::vector<std::string_view> &cells);

/// What stands between the cells of these lines: semicolon, tab, bar or comma, whichever cuts all
/// of them into equally many parts; comma where none does.
[[nodiscard]] char findDelimiter(std::span<const std::string_view> lines);

/// A line that is no row: empty, or a comment (# or //), or Excel's "sep=;".
[[nodiscard]] bool isBlankOrComment(std::string_view line);

/// A number at the beginning of a cell and what follows it ("%", "°C").
struct NumberText
{
    double value = 0.0;
    std::string_view rest; ///< without the blanks around it
};

/// With a point or a comma for decimals; where both occur, the last one is it, the other groups
/// thousands, as blanks do ("1 004,7"). Nothing where the text does not begin with a number.
[[nodiscard]] std::optional<NumberText> readNumber(std::string_view cell);

/// What loggers write where they have no value: nothing, "nan", "null", "NA", "-", "--.-",
/// "unavailable" …
[[nodiscard]] bool isMissing(std::string_view cell);

} // namespace aneroid
