#include "core/climate/recorded/statecode.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr double least = 1e-4;
constexpr double largest = 100.0;
constexpr double steps = 254.0;
constexpr double correlations = 127.0;
constexpr double zero = 128.0; ///< code of no correlation

double logStep()
{
    return std::log(largest / least) / (steps - 1.0);
}

std::uint8_t amplitudeCode(double amplitude)
{
    if (amplitude < 0.5 * least)
        return 0;
    const double step = std::round(std::log(amplitude / least) / logStep());
    return static_cast<std::uint8_t>(1.0 + std::clamp(step, 0.0, steps - 1.0));
}

double amplitudeOf(std::uint8_t code)
{
    return code == 0 ? 0.0 : least * std::exp((static_cast<double>(code) - 1.0) * logStep());
}

std::uint8_t correlationCode(double correlation)
{
    return static_cast<std::uint8_t>(zero +
                                     std::round(std::clamp(correlation, -1.0, 1.0) * correlations));
}

double correlationOf(std::uint8_t code)
{
    return (static_cast<double>(code) - zero) / correlations;
}

double part(double x, double of)
{
    return of > 0.0 ? x / of : 0.0;
}

} // namespace

StateCode stateCodeOf(const KnotFactor &f)
{
    const double tt = std::abs(static_cast<double>(f.tt));
    const double ht = f.ht;
    const double hh = f.hh;
    const double pt = f.pt;
    const double ph = f.ph;
    const double humidity = std::hypot(ht, hh);
    const double pressure = std::hypot(pt, ph, static_cast<double>(f.pp));
    return {amplitudeCode(tt),
            amplitudeCode(humidity),
            amplitudeCode(pressure),
            correlationCode(part(ht, humidity)),
            correlationCode(part(pt, pressure)),
            correlationCode(part(ht * pt + hh * ph, humidity * pressure))};
}

KnotFactor factorOf(const StateCode &code)
{
    const double th = correlationOf(code[3]);
    const double tp = correlationOf(code[4]);
    const double hp = correlationOf(code[5]);
    const double hh = std::sqrt(std::max(0.0, 1.0 - th * th));
    // What the first two leave; rounding may ask for a little more.
    const double most = std::sqrt(std::max(0.0, 1.0 - tp * tp));
    const double ph = hh > 0.0 ? std::clamp((hp - tp * th) / hh, -most, most) : 0.0;
    const double pp = std::sqrt(std::max(0.0, 1.0 - tp * tp - ph * ph));
    const auto scaled = [](double x, double by) { return static_cast<float>(x * by); };
    const double humidity = amplitudeOf(code[1]);
    const double pressure = amplitudeOf(code[2]);
    return {scaled(1.0, amplitudeOf(code[0])),
            scaled(th, humidity),
            scaled(hh, humidity),
            scaled(tp, pressure),
            scaled(ph, pressure),
            scaled(pp, pressure)};
}

KnotFactor rounded(const KnotFactor &factor)
{
    // Correlations that can hardly be true together may take a few steps to settle.
    constexpr int most = 16;
    KnotFactor now = factorOf(stateCodeOf(factor));
    for (int i = 0; i < most; ++i) {
        const KnotFactor next = factorOf(stateCodeOf(now));
        if (next == now)
            break;
        now = next;
    }
    return now;
}

} // namespace aneroid
