#pragma once

#include "core/settings/numberfield.h"
#include "ui/widgets/valuescale.h"

#include <QString>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QWheelEvent;

namespace aneroid {

/// One number that a person moves: what keys, wheel and assistive technology see of a slider or of
/// one handle of it. Values are in the setting's unit.
class Adjustable
{
public:
    Adjustable() = default;
    virtual ~Adjustable() = default;
    Adjustable(const Adjustable &) = delete;
    Adjustable &operator=(const Adjustable &) = delete;

    [[nodiscard]] virtual const ValueScale &scale() const = 0;
    [[nodiscard]] virtual double number() const = 0;
    /// Asks for a value as a person does who names it; the owner answers by signals.
    virtual void edit(double value) = 0;

    /// Shown after the number: " °C". Read out, never painted.
    void setUnit(const QString &unit) { m_unit = unit; }
    /// As a field beside it shows the number.
    void setFormat(const NumberFormat &format) { m_format = format; }
    /// The number by the widget's locale, with its unit.
    [[nodiscard]] QString numberText(const QLocale &locale) const;

private:
    QString m_unit;
    std::optional<NumberFormat> m_format;
};

/// Where a key would move the number to: arrows, Page Up and Down, Home and End. Left and right
/// follow the direction of writing.
[[nodiscard]] std::optional<double> keyTarget(const QKeyEvent &event, const Adjustable &adjustable,
                                              Qt::LayoutDirection direction);

/// Collects what fine wheels and touch pads send until it makes whole notches.
class WheelNotches
{
public:
    /// Whole notches since the last call, upwards positive.
    [[nodiscard]] int take(const QWheelEvent &event);

private:
    int m_rest = 0;
};

} // namespace aneroid
