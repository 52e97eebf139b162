#include "core/fitting/reading/formats/rowtable.h"

#include <utility>

namespace aneroid {

namespace {

/// What would end a cell or a line becomes a blank.
void assignCell(std::string &cell, std::string_view text)
{
    cell.assign(text);
    for (char &c : cell)
        c = c == '\t' || c == '\n' || c == '\r' || c == '"' ? ' ' : c;
}

} // namespace

void RowTable::add(std::string_view name, std::string_view cell)
{
    assignCell(m_name, name);
    const auto [found, isNew] = m_columns.try_emplace(m_name, m_names.size());
    if (isNew)
        m_names.push_back(m_name);
    if (m_row.size() < m_names.size())
        m_row.resize(m_names.size());
    assignCell(m_row[found->second], cell);
    ++m_filled;
}

bool RowTable::hasCell(std::string_view name) const
{
    const auto found = m_columns.find(std::string(name));
    return found != m_columns.end() && found->second < m_row.size() &&
           !m_row[found->second].empty();
}

void RowTable::endRow()
{
    for (std::size_t i = 0; i < m_row.size(); ++i) {
        if (i > 0)
            m_body.append('\t');
        m_body.append(m_row[i].data(), static_cast<qsizetype>(m_row[i].size()));
        m_row[i].clear();
    }
    m_body.append('\n');
    m_filled = 0;
    ++m_rows;
}

void RowTable::rename(std::string_view name, std::string_view newName)
{
    for (std::string &each : m_names) {
        if (each == name)
            assignCell(each, std::string(newName));
    }
}

QByteArray RowTable::take()
{
    QByteArray head;
    for (const std::string &name : m_names) {
        if (!head.isEmpty())
            head.append('\t');
        head.append(name.data(), static_cast<qsizetype>(name.size()));
    }
    if (!head.contains('\t'))
        head.append('\t');
    head.append('\n');
    m_body.insert(0, head);
    return std::exchange(m_body, {});
}

} // namespace aneroid
