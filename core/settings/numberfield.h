#pragma once

#include <QLocale>
#include <QString>

namespace aneroid {

/// How a number stands in a field where a person types, and what is understood there.
struct NumberFormat
{
    double minimum = 0.0;
    double maximum = 0.0;
    int decimals = 0;
    QString prefix; ///< "×"
    QString suffix; ///< " °C", with its blank; of times: none
    /// Of a time: how many seconds a number without a unit counts for (1, or 60 where the value is
    /// in minutes). 0: no time.
    double unitSeconds = 0.0;
    QString word;           ///< what may be typed for `wordValue`, "no limit"; may be empty
    double wordValue = 0.0; ///< may lie outside of the bounds
};

struct TypedNumber
{
    enum class State {
        Good,       ///< `value` is meant, and allowed
        Unfinished, ///< not allowed yet, but more typing can make it so
        Wrong
    };
    State state = State::Wrong;
    double value = 0.0;
    /// Where two readings are possible ("1,000" is 1 or 1000): a sentence that says so.
    QString doubt;
};

/// Reads what was typed. Both decimal signs are understood in every language, digits may be
/// grouped, and the unit may be there or not. Times take ms, s, min, h and d (and their words in
/// English, German and Chinese) and sums of them: "1 h 30 min". Nothing is rounded but times in a
/// unit other than the field's own.
[[nodiscard]] TypedNumber readTypedNumber(const NumberFormat &format, const QString &text,
                                          const QLocale &locale);

/// With decimals as the format says, without prefix and suffix; times with the largest unit that
/// makes them whole: "5 min", "90 s", "0.5 s".
[[nodiscard]] QString numberFieldText(const NumberFormat &format, double value,
                                      const QLocale &locale);

/// "a number from −40 to 85 °C", "a time from 0.01 s to 1 d, such as 90 s or 5 min".
[[nodiscard]] QString allowedInField(const NumberFormat &format, const QLocale &locale);

} // namespace aneroid
