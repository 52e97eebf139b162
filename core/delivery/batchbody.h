#pragma once

#include "core/payload/wireformat.h"

#include <QByteArray>

#include <string_view>

namespace aneroid {

/// The body of a batch: "[body,body,…]" of single bodies (wireformat.h), built in one buffer.
/// Readings of several devices and runs may share one. More than 2 M readings a second.
class BatchBody
{
public:
    /// Room for `readings` of usual length is made at once.
    explicit BatchBody(std::size_t readings = 0);

    void add(const Reading &reading, std::string_view deviceId, std::string_view run,
             std::string_view version = ANEROID_VERSION);
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] qsizetype bytes() const { return m_body.size() + 1; } ///< of the finished body

    /// The finished body; the object is used up.
    [[nodiscard]] QByteArray take() &&;

private:
    QByteArray m_body;
    BodyWriter m_writer;
    std::size_t m_count = 0;
};

} // namespace aneroid
