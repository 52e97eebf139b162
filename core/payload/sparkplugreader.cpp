#include "core/payload/sparkplugreader.h"

#include <protozero/exception.hpp>
#include <protozero/pbf_reader.hpp>
#include <protozero/pbf_writer.hpp>

#include <string>
#include <string_view>

namespace aneroid {
namespace {

/// sparkplug_b.proto of the specification 3.0.
constexpr protozero::pbf_tag_type timestampField = 1;
constexpr protozero::pbf_tag_type metricsField = 2;
constexpr protozero::pbf_tag_type seqField = 3;
constexpr protozero::pbf_tag_type nameOfMetric = 1;
constexpr protozero::pbf_tag_type booleanOfMetric = 14;

protozero::data_view pbfView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isRebirth(protozero::pbf_reader metric)
{
    bool named = false;
    bool wanted = false;
    while (metric.next()) {
        if (metric.tag() == nameOfMetric &&
            metric.wire_type() == protozero::pbf_wire_type::length_delimited)
            named = metric.get_string() == "Node Control/Rebirth";
        else if (metric.tag() == booleanOfMetric &&
                 metric.wire_type() == protozero::pbf_wire_type::varint)
            wanted = metric.get_bool();
        else
            metric.skip();
    }
    return named && wanted;
}

} // namespace

QByteArray stampedSparkplug(const QByteArray &payload, TimeMs nowMs, std::uint8_t seq)
{
    std::string out;
    out.reserve(static_cast<std::size_t>(payload.size()) + 8);
    try {
        protozero::pbf_writer writer(out);
        writer.add_uint64(timestampField, static_cast<std::uint64_t>(nowMs));
        protozero::pbf_reader reader(pbfView(payload));
        while (reader.next(metricsField, protozero::pbf_wire_type::length_delimited)) {
            const protozero::data_view metric = reader.get_view();
            writer.add_message(metricsField, metric.data(), metric.size());
        }
        writer.add_uint64(seqField, seq);
    } catch (const protozero::exception &) {
        return payload;
    }
    return QByteArray::fromStdString(out);
}

bool asksForRebirth(const QByteArray &command)
{
    // What comes from outside may be anything.
    try {
        protozero::pbf_reader reader(pbfView(command));
        while (reader.next()) {
            const bool isMetric = reader.tag() == metricsField &&
                                  reader.wire_type() == protozero::pbf_wire_type::length_delimited;
            if (!isMetric)
                reader.skip();
            else if (isRebirth(reader.get_message()))
                return true;
        }
    } catch (const protozero::exception &) {
    }
    return false;
}

} // namespace aneroid
