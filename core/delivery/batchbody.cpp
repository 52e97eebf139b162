#include "core/delivery/batchbody.h"

#include <utility>

namespace aneroid {

namespace {

constexpr std::size_t usualBodySize = 300;

} // namespace

BatchBody::BatchBody(std::size_t readings)
{
    m_body.reserve(static_cast<qsizetype>(readings * usualBodySize + 2));
    m_body.append('[');
}

void BatchBody::add(const Reading &reading, std::string_view deviceId, std::string_view run,
                    std::string_view version)
{
    if (m_count > 0)
        m_body.append(',');
    m_writer.append(m_body, reading, deviceId, run, version);
    ++m_count;
}

QByteArray BatchBody::take() &&
{
    m_body.append(']');
    return std::exchange(m_body, {});
}

} // namespace aneroid
