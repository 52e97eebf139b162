#pragma once

#include "ui/widgets/fields/typedspinbox.h"

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace aneroid {

using TypedDecimalBox = TypedSpinBox<QDoubleSpinBox>;
using TypedWholeBox = TypedSpinBox<QSpinBox>;

/// A number with decimals; see TypedSpinBox.
class NumberSpinBox final : public TypedDecimalBox
{
    Q_OBJECT
public:
    using TypedDecimalBox::TypedDecimalBox;

Q_SIGNALS:
    /// A person wants this number; unlike valueChanged() also where it was shown before typing
    /// began and another has come into force meanwhile.
    void edited(double number);

protected:
    void announce(double number) override { Q_EMIT edited(number); }
};

/// A whole number; see TypedSpinBox.
class WholeSpinBox final : public TypedWholeBox
{
    Q_OBJECT
public:
    using TypedWholeBox::TypedWholeBox;

Q_SIGNALS:
    /// As NumberSpinBox::edited().
    void edited(int number);

protected:
    void announce(int number) override { Q_EMIT edited(number); }
};

} // namespace aneroid
