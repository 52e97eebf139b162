#pragma once

#include "core/fitting/reading/readoptions.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace aneroid {

/// Whether most lines hold a JSON object, behind a log's words or not, or the text is one array or
/// object of them.
[[nodiscard]] bool looksLikeJson(std::string_view text);

struct JsonProblem
{
    std::size_t line = 1;
    QString message;
};

struct JsonRows
{
    QByteArray rows; ///< a line of names and then one a line of the text, cells between tabs
};

/// One row an object: keys of objects inside are joined by a blank ("BME280 Temperature"). A time
/// at the front of a log's line counts where its object has none. Lines without an object are
/// empty. What time-series databases answer is read as well: see addStoreSeries().
[[nodiscard]] Result<JsonRows, JsonProblem> rowsOfJson(std::string_view text,
                                                       const ReadOptions &options);

} // namespace aneroid
