#pragma once

#include <QByteArray>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aneroid {

/// Rows of named cells, in any order and with any of them missing, as a text: a line of names, then
/// one a row, cells between tabs.
class RowTable
{
public:
    /// Into the row that is being made; the last cell of a name counts.
    void add(std::string_view name, std::string_view cell);
    /// Whether the row that is being made has this cell already.
    [[nodiscard]] bool hasCell(std::string_view name) const;
    [[nodiscard]] bool rowBegun() const { return m_filled > 0; }
    void endRow();
    /// A line of the source that is no row: keeps the numbers of the lines.
    void emptyRow() { m_body.append('\n'); }

    /// Another name for a column; nothing where there is none of this name.
    void rename(std::string_view name, std::string_view newName);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] QByteArray take();

private:
    std::unordered_map<std::string, std::size_t> m_columns;
    std::vector<std::string> m_names;
    std::vector<std::string> m_row;
    std::string m_name;
    QByteArray m_body;
    std::size_t m_filled = 0;
    std::size_t m_rows = 0;
};

} // namespace aneroid
