#include "ui/widgets/contrast.h"

#include <algorithm>
#include <cmath>

namespace aneroid {
namespace {

constexpr double textContrast = 4.5;

double linearLight(float component)
{
    const double c = static_cast<double>(component);
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linearLight(rgb.redF()) + 0.7152 * linearLight(rgb.greenF()) +
           0.0722 * linearLight(rgb.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withContrast(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor black = QColor(Qt::black);
    const QColor white = QColor(Qt::white);
    const bool darken = contrastRatio(background, black) > contrastRatio(background, white);
    const QColor end = darken ? black : white;
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        // Through 8 bits, so that what is checked is what is painted.
        const QColor candidate(mixed(wanted, end, static_cast<double>(i) / steps).rgb());
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return end;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const float s = static_cast<float>(share);
    const auto blend = [s](float a, float b) { return std::clamp(a + (b - a) * s, 0.0F, 1.0F); };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()),
                            blend(under.blueF(), over.blueF()));
}

QColor frameColor(const QColor &ground, const QColor &text)
{
    return withContrast(mixed(ground, text, 0.4), ground, frameContrast);
}

QColor errorTextColor(const QPalette &palette)
{
    return withContrast(QColor(0xd3, 0x2f, 0x2f), palette.color(QPalette::Window), textContrast);
}

QColor successTextColor(const QPalette &palette)
{
    return withContrast(QColor(0x2e, 0x7d, 0x32), palette.color(QPalette::Window), textContrast);
}

} // namespace aneroid
