#include "core/fitting/reading/jsonrows.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/textcursor.h"
#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace aneroid {

namespace {

namespace dom = simdjson::dom;

constexpr int deepest = 12;
const std::string prefixName = "timestamp"; ///< of the time before an object

bool isObjectLine(std::string_view line)
{
    const std::size_t open = line.find('{');
    const std::size_t last = line.find_last_not_of(" \t,;\r");
    return open != std::string_view::npos && last != std::string_view::npos && line[last] == '}' &&
           line.find('"', open) != std::string_view::npos && line.find(':', open) < last;
}

/// Puts objects into rows of cells.
class Table
{
public:
    void add(const std::string &key, std::string_view cell)
    {
        const auto [found, isNew] = m_columns.try_emplace(key, m_names.size());
        if (isNew)
            m_names.push_back(key);
        if (m_row.size() < m_names.size())
            m_row.resize(m_names.size());
        std::string &text = m_row[found->second];
        text.assign(cell);
        for (char &c : text)
            c = c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    }

    void endRow()
    {
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            if (i > 0)
                m_body.append('\t');
            m_body.append(m_row[i].data(), static_cast<qsizetype>(m_row[i].size()));
            m_row[i].clear();
        }
        m_body.append('\n');
        ++m_rows;
    }

    void emptyRow() { m_body.append('\n'); }
    [[nodiscard]] std::size_t rows() const { return m_rows; }

    [[nodiscard]] QByteArray take()
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
        return std::move(m_body);
    }

private:
    std::unordered_map<std::string, std::size_t> m_columns;
    std::vector<std::string> m_names;
    std::vector<std::string> m_row;
    QByteArray m_body;
    std::size_t m_rows = 0;
};

void addValue(Table &table, const std::string &key, dom::element value, int depth)
{
    if (depth > deepest)
        return;
    if (dom::object object; value.get(object) == simdjson::SUCCESS) {
        for (const auto [name, inner] : object)
            addValue(table, key.empty() ? std::string(name) : key + ' ' + std::string(name), inner,
                     depth + 1);
    } else if (std::string_view text; value.get(text) == simdjson::SUCCESS) {
        table.add(key, text);
    } else if (value.is_null()) {
        table.add(key, {});
    } else if (!value.is_array()) {
        table.add(key, std::string(simdjson::minify(value)));
    }
}

bool hasTime(dom::object object)
{
    for (const auto [name, value] : object) {
        TimeColumn kind = TimeColumn::None;
        if (timeScore(name, kind) > 0 && !value.is_object() && !value.is_array())
            return true;
        if (dom::object inner; value.get(inner) == simdjson::SUCCESS && hasTime(inner))
            return true;
    }
    return false;
}

/// Whether objects stand in arrays inside: the rows, whatever else is around them.
bool hasRows(dom::object object)
{
    for (const auto [name, value] : object) {
        dom::array array;
        if (value.get(array) == simdjson::SUCCESS && array.size() > 0 && array.at(0).is_object())
            return true;
    }
    return false;
}

/// The time at the front of a log's line, in brackets or not: as much of it as reads as one.
std::string_view timeBefore(std::string_view prefix)
{
    prefix = trimmed(prefix);
    while (!prefix.empty() && (prefix.front() == '[' || prefix.front() == '('))
        prefix.remove_prefix(1);
    std::string_view best;
    for (std::size_t end = 1; end <= prefix.size(); ++end) {
        const bool ends = end == prefix.size() || prefix[end] == ' ' || prefix[end] == ']' ||
                          prefix[end] == ')' || prefix[end] == '\t' || prefix[end] == ':' ||
                          prefix[end] == ';' || prefix[end] == ',';
        const std::string_view part = prefix.substr(0, end);
        if (ends && (isTimeText(part) || isTimeOfDay(part)))
            best = part;
    }
    return best;
}

void addLine(dom::parser &parser, Table &table, std::string_view line, std::string &buffer)
{
    const std::size_t open = line.find('{');
    const std::size_t close = line.rfind('}');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        table.emptyRow();
        return;
    }
    buffer.assign(line.substr(open, close - open + 1));
    dom::element element;
    dom::object object;
    if (parser.parse(buffer).get(element) != simdjson::SUCCESS ||
        element.get(object) != simdjson::SUCCESS) {
        table.emptyRow();
        return;
    }
    const std::string_view time = timeBefore(line.substr(0, open));
    if (!time.empty() && !hasTime(object))
        table.add(prefixName, time);
    addValue(table, {}, element, 0);
    table.endRow();
}

/// Arrays of objects, however deep: each object of them is a row.
void addArrays(Table &table, dom::element element, int depth)
{
    if (depth > deepest)
        return;
    if (dom::array array; element.get(array) == simdjson::SUCCESS) {
        for (const dom::element inner : array) {
            if (dom::object row; inner.get(row) == simdjson::SUCCESS && hasTime(row)) {
                addValue(table, {}, inner, 0);
                table.endRow();
            } else {
                addArrays(table, inner, depth + 1);
            }
        }
    } else if (dom::object object; element.get(object) == simdjson::SUCCESS) {
        for (const auto [name, inner] : object)
            addArrays(table, inner, depth + 1);
    }
}

} // namespace

bool looksLikeJson(std::string_view text)
{
    constexpr std::size_t looked = 60;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    if (text[first] == '[' &&
        text.find_first_of("{[\"", first + 1) == text.find_first_not_of(" \t\r\n", first + 1))
        return true;
    LineReader lines(text);
    std::string_view line;
    std::size_t all = 0;
    std::size_t objects = 0;
    while (all < looked && lines.next(line)) {
        if (trimmed(line).empty())
            continue;
        ++all;
        objects += isObjectLine(line) ? std::size_t{1} : 0;
    }
    return text[first] == '{' || objects * 2 > all;
}

Result<JsonRows, JsonProblem> rowsOfJson(std::string_view text, const ReadOptions &)
{
    dom::parser parser;
    Table table;
    LineReader lines(text);
    std::string_view line;
    std::size_t objects = 0;
    std::size_t looked = 0;
    while (looked < 60 && lines.next(line)) {
        looked += trimmed(line).empty() ? std::size_t{0} : 1;
        objects += isObjectLine(line) ? std::size_t{1} : 0;
    }
    if (objects * 2 > looked && looked > 1) {
        LineReader all(text);
        std::string buffer;
        while (all.next(line))
            addLine(parser, table, line, buffer);
        if (table.rows() > 0)
            return JsonRows{table.take()};
    }
    const simdjson::padded_string padded(text);
    dom::element element;
    const auto error = parser.parse(padded).get(element);
    if (error != simdjson::SUCCESS)
        return Failure{JsonProblem{
            1, FitWords::tr("this is JSON that cannot be read (%1); an array of objects, or one "
                            "object a line, is needed")
                   .arg(QLatin1StringView(simdjson::error_message(error)))}};
    if (dom::object object;
        element.get(object) == simdjson::SUCCESS && hasTime(object) && !hasRows(object)) {
        addValue(table, {}, element, 0);
        table.endRow();
    } else {
        addArrays(table, element, 0);
    }
    if (table.rows() == 0)
        return Failure{JsonProblem{1, FitWords::tr("this is JSON without an object that has a "
                                                   "time; an array of objects, or one object a "
                                                   "line, is needed")}};
    return JsonRows{table.take()};
}

} // namespace aneroid
