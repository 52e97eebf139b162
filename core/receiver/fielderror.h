#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace aneroid {

/// One broken field of a request, told as FastAPI with pydantic 2 tells it.
struct FieldError
{
    QString where = QStringLiteral("body"); ///< "body" or "query"
    std::optional<qsizetype> index;         ///< of the item, in a batch
    QString field;                          ///< empty: the whole item
    QString message;                        ///< English: the wire speaks pydantic's words
    QString type;                           ///< pydantic's name, "missing", "float_type" …

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// {"detail":[{"loc":["body",0,"humidity"],"msg":"…","type":"…"}]}
[[nodiscard]] QByteArray toDetailJson(const std::vector<FieldError> &errors);

/// {"detail":"…"}
[[nodiscard]] QByteArray toDetailJson(const QString &sentence);

} // namespace aneroid
