#include "core/payload/sparkplug.h"

#include <protozero/pbf_writer.hpp>

#include <cmath>
#include <limits>
#include <string_view>

namespace aneroid {

namespace {

/// Fields of Payload and Payload.Metric, datatypes: sparkplug_b.proto of the specification 3.0.
enum class PayloadField : protozero::pbf_tag_type { Timestamp = 1, Metrics = 2, Seq = 3 };
enum class MetricField : protozero::pbf_tag_type {
    Name = 1,
    Timestamp = 3,
    Datatype = 4,
    IsNull = 7,
    LongValue = 11,
    DoubleValue = 13,
    BooleanValue = 14
};
enum class Datatype : std::uint32_t { UInt64 = 8, Double = 10, Boolean = 11 };

protozero::pbf_tag_type tag(MetricField field)
{
    return static_cast<protozero::pbf_tag_type>(field);
}
protozero::pbf_tag_type tag(PayloadField field)
{
    return static_cast<protozero::pbf_tag_type>(field);
}

protozero::pbf_writer metricOf(protozero::pbf_writer &payload, std::string_view name, TimeMs time,
                               Datatype type)
{
    protozero::pbf_writer metric(payload, tag(PayloadField::Metrics));
    metric.add_string(tag(MetricField::Name), name.data(), name.size());
    metric.add_uint64(tag(MetricField::Timestamp), static_cast<std::uint64_t>(time));
    metric.add_uint32(tag(MetricField::Datatype), static_cast<std::uint32_t>(type));
    return metric;
}

void putDouble(protozero::pbf_writer &payload, std::string_view name, TimeMs time, double value)
{
    auto metric = metricOf(payload, name, time, Datatype::Double);
    if (std::isfinite(value))
        metric.add_double(tag(MetricField::DoubleValue), value);
    else
        metric.add_bool(tag(MetricField::IsNull), true);
}

/// Sequences count from 1: a device without one has said nothing yet, and its values are null.
void putReading(protozero::pbf_writer &payload, const Reading &made, TimeMs nowMs)
{
    Reading reading = made;
    if (reading.sequence == 0) {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        reading.timestampMs = nowMs;
        reading.temperatureC = reading.humidity = reading.pressureHpa = none;
    }
    const TimeMs time = reading.timestampMs;
    putDouble(payload, "temperature_c", time, reading.temperatureC);
    putDouble(payload, "humidity", time, reading.humidity);
    putDouble(payload, "pressure_hpa", time, reading.pressureHpa);
    auto sequence = metricOf(payload, "sequence", time, Datatype::UInt64);
    if (reading.sequence > 0)
        sequence.add_uint64(tag(MetricField::LongValue), reading.sequence);
    else
        sequence.add_bool(tag(MetricField::IsNull), true);
}

void putBdSeq(protozero::pbf_writer &payload, const SparkplugState &state)
{
    auto metric = metricOf(payload, "bdSeq", state.nowMs, Datatype::UInt64);
    metric.add_uint64(tag(MetricField::LongValue), state.bdSeq);
}

void putRebirth(protozero::pbf_writer &payload, const SparkplugState &state)
{
    auto metric = metricOf(payload, "Node Control/Rebirth", state.nowMs, Datatype::Boolean);
    metric.add_bool(tag(MetricField::BooleanValue), false);
}

} // namespace

void putSparkplug(std::string &out, SparkplugType type, const SparkplugState &state,
                  const PayloadSubject &subject)
{
    protozero::pbf_writer payload(out);
    payload.add_uint64(tag(PayloadField::Timestamp), static_cast<std::uint64_t>(state.nowMs));
    switch (type) {
    case SparkplugType::NodeBirth:
        putBdSeq(payload, state);
        putRebirth(payload, state);
        break;
    case SparkplugType::NodeDeath:
        putBdSeq(payload, state);
        return;
    case SparkplugType::DeviceBirth:
    case SparkplugType::DeviceData:
        putReading(payload, subject.reading, state.nowMs);
        break;
    }
    payload.add_uint64(tag(PayloadField::Seq), state.seq);
}

} // namespace aneroid
