#include "app/console/numberargument.h"

#include "app/console/words.h"

#include <type_traits>

namespace aneroid {

namespace {

/// `Number` is what the option's variable is: both are read alike.
template <typename Number>
CLI::Validator within(Number minimum, Number maximum, const QString &unit,
                      QString (*sentence)(const QString &, const QString &, const QString &))
{
    const auto shown = [](Number number) {
        if constexpr (std::is_floating_point_v<Number>)
            return QString::number(number, 'g', 12); // no exponent
        else
            return QString::number(number);
    };
    const QString lowest = shown(minimum);
    const QString highest = unit.isEmpty() ? shown(maximum) : shown(maximum) + u' ' + unit;
    CLI::Validator validator;
    validator.operation([=](const std::string &written) {
        Number number{};
        const bool read = CLI::detail::lexical_cast(written, number);
        if (read && number >= minimum && number <= maximum) // NaN is neither
            return std::string();
        return sentence(lowest, highest, QString::fromStdString(written)).toStdString();
    });
    validator.description(QStringLiteral("%1 to %2").arg(lowest, highest).toStdString());
    return validator;
}

} // namespace

CLI::Validator numberIn(double minimum, double maximum, const QString &unit)
{
    return within(minimum, maximum, unit,
                  [](const QString &low, const QString &high, const QString &is) {
                      return text(QT_TRANSLATE_NOOP(
                                      "Console", "a number from %1 to %2 is wanted, not \"%3\"."))
                          .arg(low, high, is);
                  });
}

CLI::Validator wholeNumberIn(quint64 minimum, quint64 maximum)
{
    return within(
        minimum, maximum, {}, [](const QString &low, const QString &high, const QString &is) {
            return text(QT_TRANSLATE_NOOP("Console",
                                          "a whole number from %1 to %2 is wanted, not \"%3\"."))
                .arg(low, high, is);
        });
}

} // namespace aneroid
