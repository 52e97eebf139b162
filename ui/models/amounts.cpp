#include "ui/models/amounts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::Amounts)
};

} // namespace

QString shortCount(double value)
{
    constexpr double thousand = 1000.0;
    constexpr double roundsUp = 999.5;
    QString unit;
    for (const QLatin1StringView next : {QLatin1StringView(" k"), QLatin1StringView(" M"),
                                         QLatin1StringView(" G"), QLatin1StringView(" T")}) {
        if (value < roundsUp)
            break;
        value /= thousand;
        unit = next;
    }
    const int decimals = unit.isEmpty() || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals) + unit;
}

QString amountLabel(quint64 value)
{
    constexpr quint64 million = 1'000'000;
    return value < million ? QLocale().toString(value) : shortCount(static_cast<double>(value));
}

QString rateLabel(double perSecond)
{
    constexpr double whole = 999.5;
    if (perSecond >= whole)
        return amountLabel(static_cast<quint64>(std::llround(perSecond)));
    const bool rare = perSecond > 0.0 && perSecond < 0.095;
    return QLocale().toString(perSecond, 'f', rare ? 3 : 1);
}

QString bytesLabel(quint64 bytes)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    return QLocale().formattedDataSize(static_cast<qint64>(std::min(bytes, most)), 1,
                                       QLocale::DataSizeSIFormat);
}

QString durationLabel(double seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 86'400;
    constexpr double longest = 1e12;
    if (seconds < 1.0)
        return Words::tr("less than a second");
    const qint64 whole = std::llround(std::min(seconds, longest));
    if (whole < minute)
        return Words::tr("%1 s").arg(whole);
    if (whole < hour)
        return Words::tr("%1 min %2 s").arg(whole / minute).arg(whole % minute);
    if (whole < day)
        return Words::tr("%1 h %2 min").arg(whole / hour).arg(whole % hour / minute);
    return Words::tr("%1 d %2 h", "days, hours").arg(whole / day).arg(whole % day / hour);
}

QString progressLabel(quint64 done, quint64 total, double seconds)
{
    const QString amount =
        Words::tr("%1 of %2 readings")
            .arg(shortCount(static_cast<double>(done)), shortCount(static_cast<double>(total)));
    if (done == 0 || seconds <= 0.0)
        return amount;
    const double rate = static_cast<double>(done) / seconds;
    const double left = static_cast<double>(total - std::min(done, total)) / rate;
    return Words::tr("%1, %2/s, %3 left", "readings, rate, time")
        .arg(amount, shortCount(rate), durationLabel(left));
}

} // namespace aneroid
