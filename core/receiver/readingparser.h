#pragma once

#include "core/receiver/fielderror.h"
#include "core/receiver/receivedreading.h"

#include <QByteArray>

#include <memory>
#include <variant>
#include <vector>

namespace aneroid {

/// The text is no JSON: where, and what is wrong there.
struct Malformed
{
    QString message;
    qsizetype offset = 0; ///< bytes from the start

    /// {"detail":[{"loc":["body",17],"msg":"JSON decode error: …","type":"json_invalid"}]}
    [[nodiscard]] QByteArray toJson() const;
};

using SchemaErrors = std::vector<FieldError>;

/// Reads and checks bodies (design 5.1): device_id, −40..85 °C, 0..100 %, 300..1100 hPa, an
/// optional timestamp (ISO 8601, or a count since 1970, see timeOfCount()) and an optional metadata
/// object; other members are kept. A text that is a number counts as the number, as with pydantic.
/// NaN and Infinity, which Python writes into JSON, are told as broken fields, not as malformed
/// text.
class ReadingParser
{
public:
    ReadingParser();
    ~ReadingParser();

    using Single = std::variant<ReceivedReading, SchemaErrors, Malformed>;
    [[nodiscard]] Single parse(const QByteArray &bytes);

    /// Readings keyed by device, run and sequence of their metadata, where they have all three; or
    /// the first hundred errors.
    using Batch = std::variant<std::vector<ReceivedReading>, SchemaErrors, Malformed>;
    [[nodiscard]] Batch parseBatch(const QByteArray &bytes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
