#include "ui/controls/sections/faultpicture.h"

#include "core/instrument/faultvalues.h"
#include "ui/controls/sections/messagespicture.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace aneroid {
namespace {

constexpr double onset = 0.35;
constexpr double end = 0.75;
constexpr int steps = 120;

/// The curve without a fault, 0 to 1 over 0 to 1.
double plain(double x)
{
    return 0.45 + 0.14 * std::sin(2.0 * std::numbers::pi * 1.5 * x);
}

/// Something like noise, the same at each painting.
double jitter(double x)
{
    return std::sin(x * 431.0) * std::cos(x * 1237.0);
}

double part(double x)
{
    return (x - onset) / (end - onset);
}

double line(double x)
{
    return plain(onset) + (plain(end) - plain(onset)) * part(x);
}

/// The curve with it while it is on; nothing where there is no reading.
std::optional<double> faulty(FaultKind kind, double x)
{
    const double y = plain(x);
    switch (kind) {
    case FaultKind::Stuck:
        return plain(onset);
    case FaultKind::Spike:
    case FaultKind::FirstHumidity:
    case FaultKind::NotConverted:
        return x < onset + 0.03 ? 0.95 : y;
    case FaultKind::LevelShift:
    case FaultKind::SelfHeating:
    case FaultKind::MeanShift:
        return y + 0.3;
    case FaultKind::Drift:
    case FaultKind::Trend:
        return y + 0.35 * part(x);
    case FaultKind::NoiseBurst:
    case FaultKind::Variance:
        return y + 0.2 * jitter(x);
    case FaultKind::Dropout:
        return std::nullopt;
    case FaultKind::Humidity100:
        return y + (0.98 - y) * std::min(1.0, 3.0 * part(x));
    case FaultKind::Bmp280:
    case FaultKind::TemperatureWordZero:
    case FaultKind::PressureSaturated:
    case FaultKind::ChannelSkipped:
    case FaultKind::P1Zero:
        return 0.03;
    case FaultKind::AllOnes:
    case FaultKind::Platform:
        return 0.95;
    case FaultKind::Frequency:
        return plain(onset + 3.0 * (x - onset));
    case FaultKind::PatternShift:
        return plain(x + 0.2);
    case FaultKind::Amplitude:
        return line(x) + 2.2 * (y - line(x));
    case FaultKind::Correlation:
        return 2.0 * line(x) - y;
    default:
        return y;
    }
}

} // namespace

FaultPicture::FaultPicture(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    setObjectName(QStringLiteral("faultPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FaultPicture::setKind(FaultKind kind)
{
    m_kind = kind;
    update();
}

QSize FaultPicture::sizeHint() const
{
    const int line = fontMetrics().height();
    return {8 * line, 3 * line};
}

void FaultPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it begins with the program's
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (!showsInReadings(m_kind)) {
        painter.fillRect(rect(), palette().color(QPalette::Base));
        paintMessages(painter, box, palette().color(QPalette::Text), m_kind);
        return;
    }
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.bottom() - y * box.height());
    };
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QColor shade = palette().color(QPalette::Text);
    shade.setAlphaF(0.10F);
    painter.fillRect(QRectF(at(onset, 1.0), at(end, 0.0)), shade);

    QPainterPath without;
    QPainterPath with;
    bool down = false;
    for (int i = 0; i <= steps; ++i) {
        const double x = static_cast<double>(i) / steps;
        const QPointF before = at(x, plain(x));
        i == 0 ? without.moveTo(before) : without.lineTo(before);
        const std::optional<double> y =
            x >= onset && x < end ? faulty(m_kind, x) : std::optional(plain(x));
        if (y)
            down ? with.lineTo(at(x, *y)) : with.moveTo(at(x, *y));
        down = y.has_value();
    }
    QColor faint = palette().color(QPalette::Text);
    faint.setAlphaF(0.45F);
    painter.setPen(QPen(faint, 1.0, Qt::DashLine));
    painter.drawPath(without);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.6));
    painter.drawPath(with);
}

} // namespace aneroid

#include "moc_faultpicture.cpp"
