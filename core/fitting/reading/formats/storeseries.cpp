#include "core/fitting/reading/formats/storeseries.h"

#include <string_view>
#include <vector>

namespace aneroid {

namespace {

namespace dom = simdjson::dom;

void addLabels(RowTable &table, dom::object labels)
{
    for (const auto [name, value] : labels)
        table.add(name, jsonCell(value));
}

void addPoint(RowTable &table, dom::element time, dom::object labels, dom::element value)
{
    table.add("time", jsonCell(time));
    addLabels(table, labels);
    table.add("value", jsonCell(value));
    table.endRow();
}

bool addExportLine(RowTable &table, dom::element element)
{
    dom::object labels;
    dom::array values;
    dom::array times;
    if (element["metric"].get(labels) != simdjson::SUCCESS ||
        element["values"].get(values) != simdjson::SUCCESS ||
        element["timestamps"].get(times) != simdjson::SUCCESS || values.size() != times.size())
        return false;
    auto time = times.begin();
    for (const dom::element value : values) {
        addPoint(table, *time, labels, value);
        ++time;
    }
    return true;
}

bool addMatrix(RowTable &table, dom::element element)
{
    dom::array result;
    if (element["data"]["result"].get(result) != simdjson::SUCCESS)
        return false;
    bool added = false;
    for (const dom::element series : result) {
        dom::object labels;
        dom::array values;
        if (series["metric"].get(labels) != simdjson::SUCCESS ||
            series["values"].get(values) != simdjson::SUCCESS)
            continue;
        for (const dom::element pair : values) {
            dom::element time;
            dom::element value;
            if (pair.at(0).get(time) != simdjson::SUCCESS ||
                pair.at(1).get(value) != simdjson::SUCCESS)
                continue;
            addPoint(table, time, labels, value);
            added = true;
        }
    }
    return added;
}

bool addQuery(RowTable &table, dom::element series)
{
    dom::array columns;
    dom::array values;
    if (series["columns"].get(columns) != simdjson::SUCCESS ||
        series["values"].get(values) != simdjson::SUCCESS)
        return false;
    std::vector<std::string> names;
    for (const dom::element column : columns)
        names.push_back(jsonCell(column));
    dom::object tags;
    const bool tagged = series["tags"].get(tags) == simdjson::SUCCESS;
    bool added = false;
    for (const dom::element row : values) {
        dom::array cells;
        if (row.get(cells) != simdjson::SUCCESS || cells.size() != names.size())
            continue;
        std::size_t i = 0;
        for (const dom::element cell : cells)
            table.add(names[i++], jsonCell(cell));
        if (tagged)
            addLabels(table, tags);
        table.endRow();
        added = true;
    }
    return added;
}

bool addQueries(RowTable &table, dom::element element)
{
    dom::array results;
    if (element["results"].get(results) != simdjson::SUCCESS)
        return false;
    bool added = false;
    for (const dom::element result : results) {
        dom::array all;
        if (result["series"].get(all) != simdjson::SUCCESS)
            continue;
        for (const dom::element series : all)
            added = addQuery(table, series) || added;
    }
    return added;
}

} // namespace

std::string jsonCell(dom::element value)
{
    if (std::string_view text; value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    return value.is_null() ? std::string() : std::string(simdjson::minify(value));
}

bool addStoreSeries(RowTable &table, dom::element element)
{
    return element.is_object() && (addExportLine(table, element) || addMatrix(table, element) ||
                                   addQueries(table, element));
}

} // namespace aneroid
