#include "core/fitting/reading/columns/unitdecision.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/columns/unitswitch.h"
#include "core/fitting/reading/recording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace aneroid {

namespace {

constexpr double celsiusMost = 35.0;  ///< a mean above it may as well be a cold °F
constexpr double celsiusUsual = 24.0; ///< a mean above it is a warm room, or a winter in °F
constexpr double celsiusNever = 60.0;
constexpr double dampest = 30.0; ///< dew point that no weather's median exceeds
constexpr double dampestStated = 45.0;

/// The value that `share` of the finite ones are below; nothing where there is none.
std::optional<double> quantileOf(std::span<const float> values, double share)
{
    std::vector<float> finite;
    finite.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(finite),
                         [](float value) { return std::isfinite(value); });
    if (finite.empty())
        return {};
    const auto index = static_cast<std::size_t>(share * static_cast<double>(finite.size() - 1));
    std::ranges::nth_element(finite, finite.begin() + static_cast<std::ptrdiff_t>(index));
    return static_cast<double>(finite[index]);
}

/// Most values are below it. One that comes again and again far above the others, such as 99.9, is
/// a sign of a fault and no air.
double largestOf(std::span<const float> values)
{
    constexpr double share = 0.95;
    constexpr float far = 20.0F;
    constexpr std::size_t often = 3;
    std::vector<float> finite;
    std::ranges::copy_if(values, std::back_inserter(finite),
                         [](float value) { return std::isfinite(value); });
    std::ranges::sort(finite);
    const auto top = std::ranges::lower_bound(finite, finite.back());
    const auto count = static_cast<std::size_t>(finite.end() - top);
    if (count >= often && count * 2 < finite.size() && finite.back() - *(top - 1) > far)
        finite.erase(top, finite.end());
    return static_cast<double>(
        finite[static_cast<std::size_t>(share * static_cast<double>(finite.size() - 1))]);
}

/// Magnus, over water: Sonntag's constants.
double dewPoint(double temperatureC, double humidity)
{
    constexpr double a = 17.62;
    constexpr double b = 243.12;
    const double gamma =
        std::log(std::max(humidity, 0.1) / 100.0) + a * temperatureC / (b + temperatureC);
    return b * gamma / (a - gamma);
}

/// What a decision comes to; both readings where it is open.
struct Verdict
{
    ChannelUnit unit = ChannelUnit::Unknown;
    HowTold told = HowTold::Open;
    ChannelUnit other = ChannelUnit::Unknown; ///< not Unknown: `unit` and this are both possible
    /// Not Unknown: it is to be said that this was a guess, and what else it might be.
    ChannelUnit unlikely = ChannelUnit::Unknown;
};

QString unitName(ChannelUnit unit)
{
    const auto symbol = unitSymbol(unit);
    return unit == ChannelUnit::Fraction
               ? FitWords::tr("fractions of 1")
               : QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
}

QString amount(double value, Channel channel)
{
    constexpr std::array ownUnits{ChannelUnit::Celsius, ChannelUnit::Percent,
                                  ChannelUnit::Hectopascal};
    return QLocale().toString(value, 'f', 1) + u' ' + unitName(ownUnits[indexOf(channel)]);
}

/// The mean of the middle nine tenths: a broken sensor's numbers are not in it.
double meanOf(std::span<const float> values)
{
    const double low = quantileOf(values, 0.05).value_or(0.0);
    const double high = quantileOf(values, 0.95).value_or(0.0);
    double sum = 0.0;
    double count = 0.0;
    for (const float value : values) {
        const auto x = static_cast<double>(value);
        if (!(x >= low && x <= high))
            continue;
        sum += x;
        count += 1.0;
    }
    return sum / std::max(count, 1.0);
}

/// "mean 69.0 °C or, as °F, 20.6 °C".
QString bothReadings(Channel channel, const ChannelColumn &column, double typical,
                     const Verdict &verdict, const ReadOptions &options)
{
    return FitWords::tr("the unit of %1 (\"%2\") is open: mean %3 or, as %4, %5; say %6")
        .arg(channelWord(channel), column.name, amount(inOwnUnit(typical, verdict.unit), channel),
             unitName(verdict.other), amount(inOwnUnit(typical, verdict.other), channel),
             nameOf(unitOption(channel), options));
}

Verdict ofHumidity(const UnitPart &part, double typical, double largest)
{
    const ChannelUnit unit = largest <= 1.0 ? ChannelUnit::Fraction : ChannelUnit::Percent;
    if (!isAir(Channel::Humidity, inOwnUnit(typical, unit)))
        return {};
    return {unit, part.unit == unit ? part.told : HowTold::Magnitude, ChannelUnit::Unknown,
            ChannelUnit::Unknown};
}

/// Of a median: inches, kilopascal and pascal lie far apart, millimetres of mercury at the sea are
/// hectopascal on a mountain.
Verdict ofPressure(double typical)
{
    using enum ChannelUnit;
    constexpr double mmLeast = 735.0;
    constexpr double mmMost = 785.0;
    constexpr double seaLeast = 800.0;
    for (const ChannelUnit unit : {Pascal, Kilopascal, InchMercury}) {
        if (isAir(Channel::Pressure, inOwnUnit(typical, unit)))
            return {unit, HowTold::Magnitude, Unknown, Unknown};
    }
    if (!isAir(Channel::Pressure, typical))
        return {};
    if (typical >= seaLeast)
        return {Hectopascal, HowTold::Magnitude, Unknown, Unknown};
    if (typical >= mmLeast && typical <= mmMost)
        return {MillimetreMercury, HowTold::Magnitude, Unknown, Hectopascal};
    return {Hectopascal, HowTold::Magnitude, MillimetreMercury, Unknown};
}

/// The other channels of the same rows, as far as they are settled.
struct Context
{
    std::optional<double> humidity; ///< %, median
    bool americanPressure = false;  ///< in inches of mercury
};

bool canBeCelsius(double typical, double largest, const Context &context, double dampestDew)
{
    return typical >= -60.0 && largest <= 85.0 && typical <= celsiusNever &&
           (!context.humidity || dewPoint(typical, *context.humidity) <= dampestDew);
}

Verdict ofTemperature(double typical, double largest, const Context &context)
{
    using enum ChannelUnit;
    constexpr double kelvinLeast = 240.0;
    constexpr double kelvinMost = 330.0;
    constexpr double coldestF = -40.0;
    constexpr double warmestF = 130.0;
    if (typical >= kelvinLeast && typical <= kelvinMost)
        return {Kelvin, HowTold::Magnitude, Unknown, Unknown};
    const bool celsius = canBeCelsius(typical, largest, context, dampest);
    const bool fahrenheit = typical >= coldestF && typical <= warmestF && largest <= 185.0;
    if (!celsius && !fahrenheit)
        return {};
    if (!celsius && context.humidity)
        return {Fahrenheit, HowTold::Magnitude, Unknown, Unknown};
    if (!celsius)
        return {Celsius, HowTold::Magnitude, Fahrenheit, Unknown};
    const bool american = context.americanPressure && typical > 0.0;
    if (fahrenheit && (typical > celsiusMost || american))
        return {Celsius, HowTold::Magnitude, Fahrenheit, Unknown};
    const bool warm = fahrenheit && typical > celsiusUsual;
    return {Celsius, HowTold::Magnitude, Unknown, warm ? Fahrenheit : Unknown};
}

/// The unit that the file names, unless the numbers refute it.
Verdict ofNamed(Channel channel, const UnitPart &part, double typical, double largest,
                const Context &context)
{
    using enum ChannelUnit;
    const double own = inOwnUnit(typical, part.unit);
    if (channel == Channel::Temperature && part.unit == Celsius &&
        !canBeCelsius(typical, std::min(largest, 85.0), {context.humidity, false}, dampestStated) &&
        isAir(channel, inOwnUnit(typical, Fahrenheit)))
        return {Celsius, part.told, Fahrenheit, Unknown};
    if (isAir(channel, own))
        return {part.unit, part.told, Unknown, Unknown};
    return channel == Channel::Pressure ? ofPressure(typical)
                                        : ofTemperature(typical, largest, context);
}

class UnitSettler
{
public:
    UnitSettler(Recording &recording, UnitParts &parts, RecordingColumns &columns,
                const ReadOptions &options, QStringList &remarks)
        : m_recording(recording)
        , m_parts(parts)
        , m_columns(columns)
        , m_options(options)
        , m_remarks(remarks)
    {
    }

    Result<Done, QString> settle(Channel channel)
    {
        std::vector<float> &values = m_recording.values[indexOf(channel)];
        ChannelColumn &column = m_columns.channels[indexOf(channel)];
        if (column.index < 0) {
            m_remarks.append(FitWords::tr("There is no column for %1.").arg(channelWord(channel)));
            return Done{};
        }
        if (!quantileOf(values, 0.5)) {
            m_remarks.append(FitWords::tr("The column \"%1\" for %2 holds no values.")
                                 .arg(column.name, channelWord(channel)));
            values.clear();
            return Done{};
        }
        splitAtSwitches(channel, values);
        std::vector<UnitPart> &parts = m_parts[indexOf(channel)];
        std::vector<UnitPart> settled;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::size_t end = i + 1 < parts.size() ? parts[i + 1].firstRow : values.size();
            const auto verdict = convert(
                channel, std::span(values).subspan(parts[i].firstRow, end - parts[i].firstRow),
                parts[i]);
            if (!verdict)
                return Failure{verdict.error()};
            if (verdict->unit == ChannelUnit::Unknown)
                continue;
            settled.push_back({parts[i].firstRow, parts[i].line, verdict->unit, verdict->told});
        }
        return finish(channel, values, settled);
    }

private:
    /// Only where nothing says the unit, or a single word says it for all rows.
    void splitAtSwitches(Channel channel, const std::vector<float> &values)
    {
        std::vector<UnitPart> &parts = m_parts[indexOf(channel)];
        if (parts.size() != 1 || m_options.units[indexOf(channel)] != ChannelUnit::Unknown ||
            parts[0].told == HowTold::InCells)
            return;
        for (const std::size_t row : unitSwitches(channel, values)) {
            parts[0].unit = ChannelUnit::Unknown;
            parts[0].told = HowTold::Open;
            parts.push_back({row, 0, ChannelUnit::Unknown, HowTold::Open});
        }
        if (channel != Channel::Temperature || parts.size() == 1)
            return;
        // Of two sides of a jump the higher one is in °F.
        bool fahrenheit = values[parts[1].firstRow] < values[lastBefore(values, parts[1].firstRow)];
        for (UnitPart &part : parts) {
            part.unit = fahrenheit ? ChannelUnit::Fahrenheit : ChannelUnit::Celsius;
            part.told = HowTold::Magnitude;
            fahrenheit = !fahrenheit;
        }
    }

    static std::size_t lastBefore(const std::vector<float> &values, std::size_t row)
    {
        while (row > 0 && !std::isfinite(values[--row])) {
        }
        return row;
    }

    Result<Verdict, QString> convert(Channel channel, std::span<float> values, const UnitPart &part)
    {
        const auto typical = quantileOf(values, 0.5);
        if (!typical)
            return Verdict{};
        const double largest =
            channel == Channel::Humidity ? *quantileOf(values, 0.99) : largestOf(values);
        const ChannelColumn &column = m_columns.channels[indexOf(channel)];
        Verdict verdict = verdictOf(channel, part, *typical, largest);
        if (verdict.other != ChannelUnit::Unknown)
            return Failure{bothReadings(channel, column, meanOf(values), verdict, m_options)};
        if (verdict.unit == ChannelUnit::Unknown) {
            m_typical = *typical;
            std::ranges::fill(values, noValue);
            return verdict;
        }
        if (verdict.unlikely != ChannelUnit::Unknown)
            m_remarks.append(
                FitWords::tr("The numbers of \"%1\" are taken as %2 by their size (mean %3); if "
                             "they are %4, say so (%5).")
                    .arg(column.name, unitName(verdict.unit),
                         amount(inOwnUnit(meanOf(values), verdict.unit), channel),
                         unitName(verdict.unlikely), nameOf(unitOption(channel), m_options)));
        for (float &value : values)
            value = static_cast<float>(inOwnUnit(static_cast<double>(value), verdict.unit));
        return verdict;
    }

    Verdict verdictOf(Channel channel, const UnitPart &part, double typical, double largest) const
    {
        if (const ChannelUnit stated = m_options.units[indexOf(channel)];
            stated != ChannelUnit::Unknown)
            return {stated, HowTold::Person, ChannelUnit::Unknown, ChannelUnit::Unknown};
        if (channel == Channel::Humidity)
            return ofHumidity(part, typical, largest);
        const Context context = contextOf();
        if (part.unit != ChannelUnit::Unknown)
            return ofNamed(channel, part, typical, largest, context);
        return channel == Channel::Pressure ? ofPressure(typical)
                                            : ofTemperature(typical, largest, context);
    }

    [[nodiscard]] Context contextOf() const
    {
        const ChannelColumn &pressure = m_columns.channels[indexOf(Channel::Pressure)];
        return {quantileOf(m_recording.values[indexOf(Channel::Humidity)], 0.5),
                pressure.unit == ChannelUnit::InchMercury};
    }

    Result<Done, QString> finish(Channel channel, std::vector<float> &values,
                                 const std::vector<UnitPart> &settled)
    {
        ChannelColumn &column = m_columns.channels[indexOf(channel)];
        if (settled.empty()) {
            m_remarks.append(
                FitWords::tr("The column \"%1\" is left out: a typical value of it, "
                             "%2, is no %3 of air in any known unit.")
                    .arg(column.name, QString::number(m_typical), channelWord(channel)));
            values.clear();
            return Done{};
        }
        column.unit = settled.front().unit;
        column.told = settled.front().told;
        addChanges(channel, settled);
        return Done{};
    }

    void addChanges(Channel channel, const std::vector<UnitPart> &settled)
    {
        std::size_t changes = 0;
        const UnitPart *first = nullptr;
        for (std::size_t i = 1; i < settled.size(); ++i) {
            if (settled[i].unit == settled[i - 1].unit)
                continue;
            first = first ? first : &settled[i];
            ++changes;
        }
        if (!first)
            return;
        const QString at = first->line > 0 ? FitWords::tr("line %1").arg(first->line)
                                           : FitWords::tr("row %1").arg(first->firstRow + 1);
        m_remarks.append(
            FitWords::tr("The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part "
                         "was converted by itself.",
                         nullptr, static_cast<int>(std::min<std::size_t>(changes, 1'000'000)))
                .arg(channelWord(channel), unitName(settled.front().unit), unitName(first->unit),
                     at));
    }

    Recording &m_recording;
    UnitParts &m_parts;
    RecordingColumns &m_columns;
    const ReadOptions &m_options;
    QStringList &m_remarks;
    double m_typical = 0.0;
};

} // namespace

Result<Done, QString> settleUnits(Recording &recording, UnitParts parts, RecordingColumns &columns,
                                  const ReadOptions &options, QStringList &remarks)
{
    // Temperature last: humidity and pressure tell °F from °C.
    std::array<QStringList, channelCount> byChannel;
    for (const Channel channel : {Channel::Humidity, Channel::Pressure, Channel::Temperature}) {
        UnitSettler settler(recording, parts, columns, options, byChannel[indexOf(channel)]);
        if (const auto settled = settler.settle(channel); !settled)
            return Failure{settled.error()};
    }
    for (const QStringList &each : byChannel)
        remarks.append(each);
    return Done{};
}

} // namespace aneroid
