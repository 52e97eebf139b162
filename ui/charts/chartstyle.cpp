#include "ui/charts/chartstyle.h"

namespace aneroid {

namespace {

constexpr double textContrast = 4.5;
constexpr double lineContrast = 3.0;

/// Without transparency, in 8 bits: what is checked is what is painted.
QColor opaque(const QColor &colour)
{
    return QColor(colour.rgb());
}

struct Hues
{
    std::array<QColor, channelCount> lines;
    std::array<QColor, allEventKinds.size()> events;
    std::array<QColor, mostPicks> picks;
};

// Vermilion, blue and green of Okabe and Ito's palette, which colour-blind people tell apart,
// darker on white and lighter on black; picked devices have more of it, and a mark each. Events
// keep to other hues: violet, slate and amber, cyan and rose.
Hues huesFor(bool dark)
{
    if (dark) {
        return {{QColor(0xFF9A5C), QColor(0x63B8F5), QColor(0x43D3A6)},
                {QColor(0xB98CFF), QColor(0x9FB2C8), QColor(0xF2C94C), QColor(0x5FD4E0),
                 QColor(0xF29BB2)},
                {QColor(0x63B8F5), QColor(0xFF9A5C), QColor(0x43D3A6), QColor(0xF0A6D2),
                 QColor(0xF2D24C), QColor(0xC9CED6), QColor(0xB79CFF), QColor(0xB08B5A)}};
    }
    return {
        {QColor(0xB84A00), QColor(0x0067A5), QColor(0x00785A)},
        {QColor(0x7A3FD0), QColor(0x4A6078), QColor(0xC79200), QColor(0x0A8A99), QColor(0xC04A6E)},
        {QColor(0x0067A5), QColor(0xB84A00), QColor(0x00785A), QColor(0xB0437F), QColor(0x8A6D00),
         QColor(0x3B4048), QColor(0x6A3FC9), QColor(0x7A4A21)}};
}

EventLook eventLook(const QColor &hue, Qt::BrushStyle pattern, const QColor &background)
{
    EventLook look;
    look.fill = opaque(mixed(background, hue, 0.13));
    look.hatch = mixed(background, hue, 0.30);
    look.text = withContrast(hue, look.fill, textContrast);
    look.pattern = pattern;
    return look;
}

} // namespace

ChartStyle ChartStyle::fromPalette(const QPalette &palette)
{
    const QColor background = opaque(palette.color(QPalette::Active, QPalette::Base));
    const QColor text = opaque(palette.color(QPalette::Active, QPalette::Text));
    const bool dark = contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black);
    const Hues hues = huesFor(dark);

    ChartStyle style;
    style.background = background;
    style.text = withContrast(text, background, textContrast);
    style.mutedText = withContrast(mixed(background, style.text, 0.72), background, textContrast);
    style.grid = mixed(background, style.text, dark ? 0.14 : 0.10);
    style.axis = mixed(background, style.text, 0.35);
    style.truth = withContrast(mixed(background, style.text, 0.5), background, lineContrast);
    style.cursor = withContrast(mixed(background, style.text, 0.6), background, lineContrast);
    style.focus = withContrast(opaque(palette.color(QPalette::Active, QPalette::Highlight)),
                               background, lineContrast);
    constexpr std::array patterns{Qt::BDiagPattern, Qt::VerPattern, Qt::Dense7Pattern,
                                  Qt::FDiagPattern, Qt::HorPattern};
    for (std::size_t i = 0; i < patterns.size(); ++i)
        style.events[i] = eventLook(hues.events[i], patterns[i], background);
    style.fault =
        eventLook(dark ? QColor(0xFF6B6B) : QColor(0xC01F2E), Qt::DiagCrossPattern, background);
    // Line colours also write the latest value; on a shaded event they are lines.
    const auto forLine = [&](const QColor &hue) {
        QColor line = withContrast(hue, background, textContrast);
        for (const EventLook &event : style.events)
            line = withContrast(line, event.fill, lineContrast);
        line = withContrast(line, style.fault.fill, lineContrast);
        return line;
    };
    for (std::size_t i = 0; i < style.lines.size(); ++i)
        style.lines[i] = forLine(hues.lines[i]);
    for (std::size_t i = 0; i < style.picks.size(); ++i)
        style.picks[i] = forLine(hues.picks[i]);
    return style;
}

ChartStyle ChartStyle::forPaper()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1F2328));
    palette.setColor(QPalette::Highlight, QColor(0x0067A5));
    return fromPalette(palette);
}

} // namespace aneroid
