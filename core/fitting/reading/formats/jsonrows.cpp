#include "core/fitting/reading/formats/jsonrows.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/columnnames.h"
#include "core/fitting/reading/formats/linetime.h"
#include "core/fitting/reading/formats/rowtable.h"
#include "core/fitting/reading/formats/storeseries.h"
#include "core/fitting/reading/time/timetext.h"
#include "core/text/csvtext.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace aneroid {

namespace {

namespace dom = simdjson::dom;

constexpr int deepest = 12;
const std::string prefixName = "timestamp"; ///< of the time before an object

bool isObjectLine(std::string_view line)
{
    const std::size_t open = line.find('{');
    const std::size_t last = line.find_last_not_of(" \t,;\r'");
    return open != std::string_view::npos && last != std::string_view::npos && line[last] == '}' &&
           line.find('"', open) != std::string_view::npos && line.find(':', open) < last;
}

void addValue(RowTable &table, const std::string &key, dom::element value, int depth);

/// An object that another one carries as text: the "payload" of a log of MQTT messages. False where
/// the text is none.
bool addTextObject(RowTable &table, const std::string &key, std::string_view text, int depth)
{
    if (!text.starts_with('{') || !text.ends_with('}'))
        return false;
    dom::parser parser; // the outer object is still in use by that of its own
    dom::element element;
    if (parser.parse(text).get(element) != simdjson::SUCCESS || !element.is_object())
        return false;
    addValue(table, key, element, depth + 1);
    return true;
}

/// The cell of the first of these keys that is there and neither an object nor an array.
std::optional<std::string> cellOf(dom::object object, std::span<const std::string_view> keys)
{
    for (const std::string_view key : keys) {
        dom::element value;
        if (object[key].get(value) == simdjson::SUCCESS && !value.is_object() && !value.is_array())
            return jsonCell(value);
    }
    return {};
}

/// Values that an array names: [{"value_type": "temperature", "value": "20.6"}, …], as
/// sensor.community and SenML have them.
void addNamedValues(RowTable &table, const std::string &key, dom::array values)
{
    constexpr std::array<std::string_view, 6> names{"value_type", "name", "n",
                                                    "type",       "key",  "quantity"};
    constexpr std::array<std::string_view, 2> amounts{"value", "v"};
    std::unordered_map<std::string, int> uses;
    for (const dom::element each : values) {
        dom::object object;
        if (each.get(object) != simdjson::SUCCESS)
            return;
        const auto name = cellOf(object, names);
        const auto amount = cellOf(object, amounts);
        if (!name || !amount)
            continue;
        std::string full = key.empty() ? *name : key + ' ' + *name;
        if (const int use = ++uses[full]; use > 1) // of another sensor
            full += ' ' + std::to_string(use);
        table.add(full, *amount);
    }
}

void addValue(RowTable &table, const std::string &key, dom::element value, int depth)
{
    if (depth > deepest)
        return;
    if (dom::object object; value.get(object) == simdjson::SUCCESS) {
        for (const auto [name, inner] : object)
            addValue(table, key.empty() ? std::string(name) : key + ' ' + std::string(name), inner,
                     depth + 1);
        return;
    }
    if (dom::array array; value.get(array) == simdjson::SUCCESS) {
        addNamedValues(table, key, array);
        return;
    }
    const std::string cell = jsonCell(value);
    if (!value.is_string() || !addTextObject(table, key, cell, depth))
        table.add(key, cell);
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

/// Whether many lines hold an object each: most of a file that is JSON itself, a fifth of a log.
bool hasObjectLines(std::string_view text)
{
    constexpr std::size_t looked = 200;
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
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool document =
        first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    constexpr std::size_t aFifth = 5;
    return objects > 1 && objects * (document ? 2 : aFifth) >= all;
}

/// Whether the first line opens an object that later ones close.
bool beginsDocument(dom::parser &parser, std::string_view text)
{
    LineReader lines(text);
    std::string_view line;
    while (lines.next(line) && trimmed(line).empty()) {
    }
    const std::string first(line);
    return trimmed(line).starts_with('{') && parser.parse(first).error() != simdjson::SUCCESS;
}

void addLine(dom::parser &parser, RowTable &table, std::string_view line, std::string &buffer)
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
    if (addStoreSeries(table, element))
        return;
    const std::string_view time = timeAmong(line.substr(0, open));
    if (!time.empty() && !hasTime(object))
        table.add(prefixName, time);
    addValue(table, {}, element, 0);
    table.endRow();
}

/// An object of arrays, one a column, all of one length: "time": […], "temperature": […]. False
/// where it is none.
bool addColumns(RowTable &table, dom::object object)
{
    std::vector<std::pair<std::string_view, std::vector<dom::element>>> columns;
    bool time = false;
    for (const auto [name, value] : object) {
        dom::array array;
        if (value.get(array) != simdjson::SUCCESS)
            continue;
        std::vector<dom::element> cells(array.begin(), array.end());
        if (cells.empty() || cells.front().is_object() || cells.front().is_array() ||
            (!columns.empty() && columns.front().second.size() != cells.size()))
            return false;
        TimeColumn kind = TimeColumn::None;
        time = time || timeScore(name, kind) > 0;
        columns.emplace_back(name, std::move(cells));
    }
    if (!time || columns.size() < 2)
        return false;
    for (std::size_t row = 0; row < columns.front().second.size(); ++row) {
        for (const auto &[name, cells] : columns)
            addValue(table, std::string(name), cells[row], 0);
        table.endRow();
    }
    return true;
}

/// ThingSpeak keeps the names of its fields apart: "field1": "Temperature".
void nameFields(RowTable &table, dom::element element)
{
    dom::object channel;
    if (element["channel"].get(channel) != simdjson::SUCCESS)
        return;
    for (const auto [key, value] : channel) {
        if (std::string_view name; key.starts_with("field") && value.get(name) == simdjson::SUCCESS)
            table.rename(key, name);
    }
}

/// Objects under keys that only count them, or under their times: each is a row, as in an export
/// of Firebase. False where these are none.
bool addKeyedRows(RowTable &table, dom::object object)
{
    const auto timed = [](std::string_view name, dom::object row) {
        return isTimeText(name) || hasTime(row);
    };
    std::size_t rows = 0;
    for (const auto [name, inner] : object) {
        dom::object row;
        if (inner.get(row) != simdjson::SUCCESS || !timed(name, row))
            return false;
        ++rows;
    }
    if (rows < 2)
        return false;
    for (const auto [name, inner] : object) {
        dom::object row;
        if (inner.get(row) == simdjson::SUCCESS && !hasTime(row))
            table.add(prefixName, name);
        addValue(table, {}, inner, 0);
        table.endRow();
    }
    return true;
}

/// Arrays of objects, however deep: each object of them is a row.
void addArrays(RowTable &table, dom::element element, int depth)
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
    } else if (dom::object object; element.get(object) == simdjson::SUCCESS &&
                                   !addColumns(table, object) && !addKeyedRows(table, object)) {
        for (const auto [name, inner] : object)
            addArrays(table, inner, depth + 1);
    }
}

} // namespace

bool looksLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    if (text[first] == '[' &&
        text.find_first_of("{[\"", first + 1) == text.find_first_not_of(" \t\r\n", first + 1))
        return true;
    return text[first] == '{' || hasObjectLines(text);
}

Result<JsonRows, JsonProblem> rowsOfJson(std::string_view text, const ReadOptions &)
{
    dom::parser parser;
    RowTable table;
    if (hasObjectLines(text) && !beginsDocument(parser, text)) {
        LineReader lines(text);
        std::string_view line;
        std::string buffer;
        while (lines.next(line))
            addLine(parser, table, line, buffer);
        if (table.rows() > 1)
            return JsonRows{table.take()};
        table = {};
    }
    const simdjson::padded_string padded(text);
    dom::element element;
    const auto error = parser.parse(padded).get(element);
    if (error != simdjson::SUCCESS)
        return Failure{JsonProblem{
            1, FitWords::tr("this is JSON that cannot be read (%1); an array of objects, or one "
                            "object a line, is needed")
                   .arg(QLatin1StringView(simdjson::error_message(error)))}};
    if (!addStoreSeries(table, element))
        addArrays(table, element, 0);
    nameFields(table, element);
    if (dom::object object;
        table.rows() == 0 && element.get(object) == simdjson::SUCCESS && hasTime(object)) {
        addValue(table, {}, element, 0);
        table.endRow();
    }
    if (table.rows() == 0)
        return Failure{JsonProblem{1, FitWords::tr("this is JSON without an object that has a "
                                                   "time; an array of objects, or one object a "
                                                   "line, is needed")}};
    return JsonRows{table.take()};
}

} // namespace aneroid
