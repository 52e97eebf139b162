#pragma once

#include "core/base/types.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace aneroid {

/// The calibration words that a BME280 carries from the factory (datasheet BST-BME280-DS001-23,
/// table 16).
struct TrimParameters
{
    std::uint16_t t1 = 0;
    std::int16_t t2 = 0;
    std::int16_t t3 = 0;
    std::uint16_t p1 = 0;
    std::int16_t p2 = 0;
    std::int16_t p3 = 0;
    std::int16_t p4 = 0;
    std::int16_t p5 = 0;
    std::int16_t p6 = 0;
    std::int16_t p7 = 0;
    std::int16_t p8 = 0;
    std::int16_t p9 = 0;
    std::uint8_t h1 = 0;
    std::int16_t h2 = 0;
    std::uint8_t h3 = 0;
    std::int16_t h4 = 0;
    std::int16_t h5 = 0;
    std::int8_t h6 = 0;

    friend bool operator==(const TrimParameters &, const TrimParameters &) = default;
};

/// Temperature and pressure: the worked example of the BMP280 datasheet (BST-BMP280-DS001, section
/// 3.12), whose core the BME280 shares. Humidity has no published example: words as they are read
/// from parts in the field.
inline constexpr TrimParameters sampleTrim{27504, 26435, -1000, 36477, -10685, 3024,
                                           2855,  140,   -7,    15500, -14600, 6000,
                                           75,    362,   0,     323,   50,     30};

/// What the converter put into the chip's registers: 20 bits for temperature and pressure, 16 for
/// humidity.
struct RawWords
{
    std::uint32_t temperature = 0;
    std::uint32_t humidity = 0;
    std::uint32_t pressure = 0;

    friend bool operator==(const RawWords &, const RawWords &) = default;
};

inline constexpr std::uint32_t skippedWord = 0x80000;        ///< a channel that was not measured
inline constexpr std::uint32_t skippedHumidityWord = 0x8000; ///< likewise
inline constexpr std::uint32_t largestWord = 0xfffff;
inline constexpr std::uint32_t largestHumidityWord = 0xffff;

/// Bosch's compensation with doubles (datasheet, appendix 8.1; humidity as in Bosch's reference
/// driver), with the constants gathered into polynomials, and its inverse. Words are doubles here
/// and need not be whole. Branch-free and inline, so that loops over it vectorise.
class Compensation
{
public:
    explicit constexpr Compensation(const TrimParameters &trim)
        : m_t1(trim.t1 / 8192.0)
        , m_t2(trim.t2 * 8.0)
        , m_t3(trim.t3)
        , m_offset0(0x1p20 - trim.p4 * 16.0)
        , m_offset1(-trim.p5 / 8192.0)
        , m_offset2(-trim.p6 * 0x1p-29)
        , m_span0(trim.p1 / 6250.0)
        , m_span1(trim.p1 / 6250.0 * trim.p2 * 0x1p-34)
        , m_span2(trim.p1 / 6250.0 * trim.p3 * 0x1p-53)
        , m_p0(trim.p7 / 16.0)
        , m_p1(1.0 + trim.p8 * 0x1p-19)
        , m_p2(trim.p9 * 0x1p-35)
        , m_h1(trim.h1 * 0x1p-19)
        , m_h2(trim.h2 * 0x1p-16)
        , m_h3(trim.h3 * 0x1p-26)
        , m_h4(trim.h4 * 64.0)
        , m_h5(trim.h5 * 0x1p-14)
        , m_h6(trim.h6 * 0x1p-26)
    {
    }

    /// The temperature as the chip counts it, 1/5120 °C; what the other two formulas take is its
    /// whole part.
    [[nodiscard]] double fineTemperature(double word) const
    {
        const double w = word * 0x1p-17 - m_t1;
        return (m_t3 * w + m_t2) * w;
    }
    [[nodiscard]] static double wholeFine(double fine)
    {
        return static_cast<double>(static_cast<std::int32_t>(fine));
    }
    [[nodiscard]] static double celsius(double fine) { return fine * (1.0 / perCelsius); }
    /// For temperatures up to some 2000 °C.
    [[nodiscard]] double temperatureWord(double celsius) const
    {
        const double fine = celsius * perCelsius;
        const double root = std::sqrt(m_t2 * m_t2 + 4.0 * m_t3 * fine);
        return (2.0 * fine / (m_t2 + root) + m_t1) * 0x1p17;
    }

    /// Pressure is (offset − word) / span, straightened; both follow the temperature.
    [[nodiscard]] double pressureOffset(double wholeFine) const
    {
        const double half = wholeFine * 0.5 - 64000.0;
        return (m_offset2 * half + m_offset1) * half + m_offset0;
    }
    [[nodiscard]] double pressureSpan(double wholeFine) const
    {
        const double half = wholeFine * 0.5 - 64000.0;
        return (m_span2 * half + m_span1) * half + m_span0;
    }
    [[nodiscard]] double pascals(double word, double offset, double span) const
    {
        const double x = (offset - word) / span;
        return (m_p2 * x + m_p1) * x + m_p0;
    }
    [[nodiscard]] double pressureWord(double pascals, double offset, double span) const
    {
        const double above = pascals - m_p0;
        const double root = std::sqrt(m_p1 * m_p1 + 4.0 * m_p2 * above);
        return offset - 2.0 * above / (m_p1 + root) * span;
    }

    /// Humidity is (word − offset) · slope, straightened.
    [[nodiscard]] double humidityOffset(double wholeFine) const
    {
        return m_h4 + m_h5 * (wholeFine - 76800.0);
    }
    [[nodiscard]] double humiditySlope(double wholeFine) const
    {
        const double above = wholeFine - 76800.0;
        const double third = 1.0 + m_h3 * above;
        return m_h2 * third * (1.0 + m_h6 * above * third);
    }
    /// % RH, not yet limited to 0 … 100.
    [[nodiscard]] double percent(double word, double offset, double slope) const
    {
        const double v = (word - offset) * slope;
        return v * (1.0 - m_h1 * v);
    }
    [[nodiscard]] double humidityWord(double percent, double offset, double slope) const
    {
        const double root = std::sqrt(1.0 - 4.0 * m_h1 * percent);
        return offset + 2.0 * percent / ((1.0 + root) * slope);
    }

private:
    static constexpr double perCelsius = 5120.0;

    double m_t1;
    double m_t2;
    double m_t3;
    double m_offset0;
    double m_offset1;
    double m_offset2;
    double m_span0;
    double m_span1;
    double m_span2;
    double m_p0;
    double m_p1;
    double m_p2;
    double m_h1;
    double m_h2;
    double m_h3;
    double m_h4;
    double m_h5;
    double m_h6;
};

/// compensated() with the trim's constants gathered already.
[[nodiscard]] Air compensatedWords(const Compensation &chip, double temperature, double humidity,
                                   double pressure);

/// What the formulas make of three words: °C and hPa without any limit (a zero temperature word
/// gives −140.88 °C), % RH limited to 0 … 100. Pressure is 0 where the trim leaves no span.
[[nodiscard]] Air compensated(const RawWords &words, const TrimParameters &trim = sampleTrim);

/// The words whose compensation is nearest to the air; at the ends of the registers where it lies
/// beyond. With `known` its temperature word stands, and the others go by that.
[[nodiscard]] RawWords nearestWords(const Air &air, const TrimParameters &trim = sampleTrim,
                                    const std::optional<RawWords> &known = {});

} // namespace aneroid
