#include "core/instrument/faultvalues.h"

#include "core/base/normal.h"
#include "core/base/random.h"
#include "core/instrument/anomalies.h"
#include "core/instrument/uniterrors.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace aneroid {

namespace {

/// Where several faults are on at once: lower ones first.
int stageOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Frequency:
    case FaultKind::PatternShift:
        return 0;
    case FaultKind::Amplitude:
    case FaultKind::Correlation:
        return 1;
    case FaultKind::SelfHeating:
        return 3;
    case FaultKind::Humidity100:
        return 4;
    case FaultKind::Stuck:
    case FaultKind::Platform:
        return 5;
    case FaultKind::FirstHumidity:
    case FaultKind::Bmp280:
    case FaultKind::TemperatureWordZero:
    case FaultKind::AllOnes:
    case FaultKind::PressureSaturated:
    case FaultKind::ChannelSkipped:
    case FaultKind::NotConverted:
    case FaultKind::P1Zero:
        return 6;
    case FaultKind::Dropout:
        return 7;
    default:
        return 2;
    }
}
constexpr int rawStage = 6;

double valueOf(const Air &air, Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return air.temperatureC;
    case Channel::Humidity:
        return air.humidity;
    case Channel::Pressure:
        break;
    }
    return air.pressureHpa;
}

double &valueOf(Air &air, Channel channel)
{
    switch (channel) {
    case Channel::Temperature:
        return air.temperatureC;
    case Channel::Humidity:
        return air.humidity;
    case Channel::Pressure:
        break;
    }
    return air.pressureHpa;
}

double hundredths(double value)
{
    return std::round(value * 100.0) / 100.0 + 0.0;
}

/// From 0 at the onset to 1 after the ramp.
double rampAt(const FaultSpan &span, TimeMs time)
{
    if (span.rampMs <= 0)
        return 1.0;
    return std::clamp(static_cast<double>(time - span.startMs) / static_cast<double>(span.rampMs),
                      0.0, 1.0);
}

/// From 0 at the onset to 1 at the end.
double partAt(const FaultSpan &span, TimeMs time)
{
    return static_cast<double>(time - span.startMs) /
           static_cast<double>(std::max<TimeMs>(1, span.endMs - span.startMs));
}

double noiseAt(const FaultSpan &span, TimeMs time, std::size_t channel)
{
    const Random4 words =
        randomWords(span.key, Stream::FaultNoise, static_cast<std::uint64_t>(time));
    return normalTable()(words[channel]);
}

/// The line from what is read at the onset to what is read at the end.
class Line
{
public:
    Line(const FaultSpan &span, const FaultBasis &basis)
        : m_span(span)
    {
        basis.clean({&span.startMs, 1}, {&m_begin, 1});
        m_end = m_begin;
        if (span.endMs < foreverMs / 2)
            basis.clean({&span.endMs, 1}, {&m_end, 1});
    }

    [[nodiscard]] double at(TimeMs time, Channel channel) const
    {
        const double begin = valueOf(m_begin, channel);
        return begin + (valueOf(m_end, channel) - begin) * partAt(m_span, time);
    }

private:
    const FaultSpan &m_span;
    Air m_begin;
    Air m_end;
};

/// A reading on its way through its faults.
struct Patient
{
    TimeMs time = 0;
    Air air;
    std::array<bool, channelCount> changed{};
    FaultKinds kinds = 0;
};

void change(Patient &patient, Channel channel, double value)
{
    valueOf(patient.air, channel) = value;
    patient.changed[indexOf(channel)] = true;
}

/// What a fault of one channel by itself makes of the value `x`.
double changedValue(const FaultSpan &span, const FaultBasis &basis, TimeMs time, Channel channel,
                    double x)
{
    const std::size_t c = indexOf(channel);
    const double strength = span.strength[c];
    constexpr double percent = 0.01;
    switch (span.kind) {
    case FaultKind::Spike:
        return x + strength;
    case FaultKind::LevelShift:
        return x + strength * rampAt(span, time);
    case FaultKind::MeanShift:
        return x + strength * percent * basis.ranges[c].span() * rampAt(span, time);
    case FaultKind::Drift:
        return x + strength * static_cast<double>(time - span.startMs) / hourMs;
    case FaultKind::Trend:
        return x + strength * partAt(span, time);
    case FaultKind::NoiseBurst:
        return x + strength * rampAt(span, time) * noiseAt(span, time, c);
    case FaultKind::Variance:
        return x + std::sqrt(std::max(0.0, strength * strength - 1.0)) * basis.noise[c] *
                       noiseAt(span, time, c);
    case FaultKind::Humidity100:
        return x + (100.0 - x) * rampAt(span, time);
    case FaultKind::Platform:
        return basis.ranges[c].minimum + strength * percent * basis.ranges[c].span();
    default:
        return x;
    }
}

void heat(const FaultSpan &span, Patient &patient)
{
    const double excess = span.strength[0] * rampAt(span, patient.time);
    const double factor = warmedHumidityFactor(patient.air.temperatureC, excess);
    change(patient, Channel::Temperature, patient.air.temperatureC + excess);
    change(patient, Channel::Humidity, patient.air.humidity * factor);
}

/// When the air of a reading at `time` is taken from instead.
TimeMs warped(const FaultSpan &span, TimeMs time)
{
    if (span.kind == FaultKind::PatternShift)
        return time + std::llround(span.strength[0] * minuteMs);
    return span.startMs + std::llround(static_cast<double>(time - span.startMs) * span.strength[0]);
}

void warp(const FaultSpan &span, const FaultBasis &basis, std::span<Patient> patients)
{
    std::vector<TimeMs> times;
    for (const Patient &patient : patients)
        times.push_back(warped(span, patient.time));
    std::vector<Air> air(times.size());
    basis.clean(times, air);
    for (std::size_t i = 0; i < patients.size(); ++i) {
        for (const Channel channel : allChannels) {
            if (has(span.channels, channel))
                change(patients[i], channel, valueOf(air[i], channel));
        }
    }
}

void aboutLine(const FaultSpan &span, const FaultBasis &basis, std::span<Patient> patients)
{
    const Line line(span, basis);
    for (Patient &patient : patients) {
        for (const Channel channel : allChannels) {
            if (!has(span.channels, channel))
                continue;
            const double factor =
                span.kind == FaultKind::Correlation ? -1.0 : span.strength[indexOf(channel)];
            const double at = line.at(patient.time, channel);
            change(patient, channel, at + factor * (valueOf(patient.air, channel) - at));
        }
    }
}

void hold(const FaultSpan &span, const FaultBasis &basis, std::span<Patient> patients)
{
    const Air held = basis.held(span);
    for (Patient &patient : patients) {
        for (const Channel channel : allChannels) {
            if (has(span.channels, channel))
                change(patient, channel, valueOf(held, channel));
        }
    }
}

/// A fault of values on consecutive readings that it is on at.
void treat(const FaultSpan &span, const FaultBasis &basis, std::span<Patient> patients)
{
    const int stage = stageOf(span.kind);
    if (stage == 0)
        return warp(span, basis, patients);
    if (stage == 1)
        return aboutLine(span, basis, patients);
    if (span.kind == FaultKind::Stuck)
        return hold(span, basis, patients);
    for (Patient &patient : patients) {
        if (span.kind == FaultKind::SelfHeating) {
            heat(span, patient);
            continue;
        }
        for (const Channel channel : allChannels) {
            if (has(span.channels, channel))
                change(patient, channel,
                       changedValue(span, basis, patient.time, channel,
                                    valueOf(patient.air, channel)));
        }
    }
}

/// Words for the changed values, and values for words at the ends of the registers.
void settle(Patient &patient, const TrimParameters &trim, RawWords &words)
{
    if (std::ranges::none_of(patient.changed, [](bool changed) { return changed; }))
        return;
    constexpr double near = 0.01;
    for (const Channel channel : allChannels)
        valueOf(patient.air, channel) = hundredths(valueOf(patient.air, channel));
    patient.air.humidity = std::clamp(patient.air.humidity, 0.0, 100.0);
    const bool warm = patient.changed[indexOf(Channel::Temperature)];
    const RawWords anew =
        nearestWords(patient.air, trim, warm ? std::nullopt : std::optional(words));
    words.temperature = anew.temperature;
    if (warm || patient.changed[indexOf(Channel::Humidity)])
        words.humidity = anew.humidity;
    if (warm || patient.changed[indexOf(Channel::Pressure)])
        words.pressure = anew.pressure;
    const Air possible = compensated(words, trim);
    for (const Channel channel : allChannels) {
        double &value = valueOf(patient.air, channel);
        if (patient.changed[indexOf(channel)] &&
            std::abs(value - valueOf(possible, channel)) > near)
            value = hundredths(valueOf(possible, channel));
    }
}

/// What a fault does to the words, and whose values follow.
ChannelSet spoil(const FaultSpan &span, RawWords &words, TrimParameters &trim)
{
    /// BME280_SensorAPI's issue 62: the highest word that a filtered channel gives.
    constexpr std::uint32_t saturated = 0xffffc;
    ChannelSet affected = span.channels;
    switch (span.kind) {
    case FaultKind::TemperatureWordZero:
        words.temperature = 0;
        return everyChannel;
    case FaultKind::AllOnes:
        words = {largestWord, largestHumidityWord, largestWord};
        return everyChannel;
    case FaultKind::NotConverted:
        words = {skippedWord, skippedHumidityWord, skippedWord};
        return everyChannel;
    case FaultKind::PressureSaturated:
        words.pressure = saturated;
        break;
    case FaultKind::Bmp280:
        words.humidity = 0;
        break;
    case FaultKind::FirstHumidity:
        words.humidity = skippedHumidityWord;
        break;
    case FaultKind::P1Zero:
        trim.p1 = 0;
        break;
    case FaultKind::ChannelSkipped:
        if (has(span.channels, Channel::Humidity))
            words.humidity = skippedHumidityWord;
        if (has(span.channels, Channel::Pressure))
            words.pressure = skippedWord;
        if (has(span.channels, Channel::Temperature)) {
            words.temperature = skippedWord;
            affected = everyChannel; // by t_fine
        }
        break;
    default:
        break;
    }
    return affected;
}

void spoilRaw(std::span<const FaultSpan *const> spans, const TrimParameters &own, Patient &patient,
              RawWords &words)
{
    TrimParameters trim = own;
    ChannelSet affected = noChannels;
    for (const FaultSpan *span : spans) {
        if (span->isOn(patient.time))
            affected |= spoil(*span, words, trim);
    }
    if (affected == noChannels)
        return;
    const Air air = compensated(words, trim);
    for (const Channel channel : allChannels) {
        if (has(affected, channel))
            valueOf(patient.air, channel) = hundredths(valueOf(air, channel));
    }
}

/// The part of `patients` within the span: they are in order of time.
std::span<Patient> within(const FaultSpan &span, std::span<Patient> patients)
{
    const auto begin = std::ranges::lower_bound(patients, span.startMs, {}, &Patient::time);
    const auto end = std::ranges::lower_bound(patients, span.endMs, {}, &Patient::time);
    return {begin, end};
}

} // namespace

double FaultSpan::magnitude() const
{
    for (const Channel channel : allChannels) {
        if (has(channels, channel))
            return strength[indexOf(channel)];
    }
    return strength[0];
}

void applyFaults(std::span<const FaultSpan> spans, const FaultBasis &basis,
                 std::span<Reading> readings, std::span<RawWords> words)
{
    std::vector<const FaultSpan *> ordered;
    for (const FaultSpan &span : spans) {
        if (showsInReadings(span.kind))
            ordered.push_back(&span);
    }
    std::ranges::sort(ordered, {}, [](const FaultSpan *span) {
        return std::tuple(stageOf(span->kind), span->startMs, span->kind, span->number, span->key);
    });
    const auto stage = [](const FaultSpan *span) { return stageOf(span->kind); };
    const auto raw = std::ranges::equal_range(ordered, rawStage, {}, stage);
    std::vector<Patient> patients;
    patients.reserve(readings.size());
    for (const Reading &reading : readings)
        patients.push_back({reading.timestampMs,
                            {reading.temperatureC, reading.humidity, reading.pressureHpa},
                            {},
                            0});
    for (const FaultSpan *span : ordered) {
        const std::span<Patient> hit = within(*span, patients);
        if (!hit.empty() && stage(span) < rawStage)
            treat(*span, basis, hit);
        for (Patient &patient : hit)
            patient.kinds |= only(span->kind);
    }
    for (std::size_t i = 0; i < readings.size(); ++i) {
        Patient &patient = patients[i];
        if (patient.kinds == 0)
            continue;
        settle(patient, basis.trim, words[i]);
        spoilRaw({raw.begin(), raw.end()}, basis.trim, patient, words[i]);
        Reading &reading = readings[i];
        reading.temperatureC = patient.air.temperatureC;
        reading.humidity = patient.air.humidity;
        reading.pressureHpa = patient.air.pressureHpa;
        reading.anomalies = anomalyCode(patient.kinds);
        if ((patient.kinds & only(FaultKind::Dropout)) != 0)
            reading.sequence = droppedSequence;
    }
}

} // namespace aneroid
