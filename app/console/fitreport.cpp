#include "app/console/fitreport.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace aneroid {

namespace {

constexpr std::array titles{"Temperature, °C", "Humidity, %", "Pressure, hPa"};
constexpr std::size_t lineWidth = 48;

void addSection(std::string &out, std::string_view title, const QStringList &sentences)
{
    fmt::format_to(std::back_inserter(out), "{}\n", title);
    for (const QString &sentence : sentences)
        fmt::format_to(std::back_inserter(out), "  {}\n", sentence.toStdString());
}

void addRow(std::string &out, std::string_view name, double recorded, double synthetic)
{
    if (std::isnan(recorded))
        return;
    const auto digits = [](double value) {
        return std::abs(value) >= 100.0 ? 1 : std::abs(value) >= 10.0 ? 2 : 3;
    };
    fmt::format_to(std::back_inserter(out), "  {:<24}{:>11.{}f}{:>11.{}f}\n", name, recorded,
                   digits(recorded), synthetic, digits(synthetic));
}

/// What a day adds to its own mean: two days on one scale.
std::vector<double> fromMean(std::span<const float> values)
{
    std::vector<double> result(values.begin(), values.end());
    double sum = 0.0;
    double count = 0.0;
    for (const double value : result) {
        if (std::isnan(value))
            continue;
        sum += value;
        count += 1.0;
    }
    for (double &value : result)
        value -= sum / std::max(count, 1.0);
    return result;
}

struct Extent
{
    double low = 1e300;
    double high = -1e300;

    void take(std::span<const double> values)
    {
        for (const double value : values) {
            if (std::isnan(value))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
};

/// Two curves on one scale.
void addCurves(std::string &out, std::string_view name, std::span<const double> recorded,
               std::span<const double> synthetic)
{
    Extent extent;
    extent.take(recorded);
    extent.take(synthetic);
    if (extent.high < extent.low)
        return;
    const auto to = std::back_inserter(out);
    fmt::format_to(to, "  {:<13} recorded  {}  {:+.3g} to {:+.3g}\n", name,
                   sparkline(recorded, extent.low, extent.high, lineWidth), extent.low,
                   extent.high);
    fmt::format_to(to, "  {:<13} synthetic {}\n", "",
                   sparkline(synthetic, extent.low, extent.high, lineWidth));
}

void addChannel(std::string &out, const RecordingFit &fit, std::size_t c)
{
    const ChannelSummary &recorded = fit.comparison.recorded.channels[c];
    const ChannelSummary &synthetic = fit.comparison.synthetic.channels[c];
    fmt::format_to(std::back_inserter(out), "\n{:<26}{:>11}{:>11}\n", titles[c], "recorded",
                   "synthetic");
    addRow(out, "mean", recorded.mean, synthetic.mean);
    addRow(out, "standard deviation", recorded.deviation, synthetic.deviation);
    addRow(out, "1st percentile", recorded.low, synthetic.low);
    addRow(out, "99th percentile", recorded.high, synthetic.high);
    for (std::size_t i = 0; i < fit.comparison.lagsMs.size(); ++i)
        addRow(out,
               fmt::format("change over {}", durationText(fit.comparison.lagsMs[i]).toStdString()),
               recorded.structure[i], synthetic.structure[i]);
    constexpr std::size_t first = 1;
    constexpr std::size_t last = ChannelSummary::quantileShares.size() - 2;
    addRow(out, "1st percentile of steps", recorded.stepQuantiles[first],
           synthetic.stepQuantiles[first]);
    addRow(out, "99th percentile of steps", recorded.stepQuantiles[last],
           synthetic.stepQuantiles[last]);
    addRow(out, "skewness of changes", recorded.slowSkewness, synthetic.slowSkewness);
    if (recorded.likeness && synthetic.likeness)
        addRow(out, "likeness to recorded day", *recorded.likeness, *synthetic.likeness);
    addCurves(out, "hours of day", recorded.dailyCycle, synthetic.dailyCycle);
    addCurves(out, "typical day", fromMean(fit.comparison.recorded.day.values[c]),
              fromMean(fit.comparison.synthetic.day.values[c]));
}

/// As wide as people see it: a character of several bytes is one.
std::string padded(const QString &text, qsizetype width)
{
    return text.leftJustified(width).toStdString();
}

void addColumns(std::string &out, const RecordingFit &fit)
{
    std::vector<ColumnRow> rows = columnRows(fit);
    rows.insert(rows.begin(), {QStringLiteral("Columns"), QStringLiteral("name"),
                               QStringLiteral("unit"), QStringLiteral("told by")});
    std::array<qsizetype, 3> widths{};
    for (const ColumnRow &row : rows)
        widths = {std::max(widths[0], row.what.size()), std::max(widths[1], row.column.size()),
                  std::max(widths[2], row.unit.size())};
    constexpr qsizetype gap = 2;
    for (std::size_t i = 0; i < rows.size(); ++i)
        fmt::format_to(std::back_inserter(out), "{}{}{}{}{}\n", i == 0 ? "" : "  ",
                       padded(rows[i].what, widths[0] + gap + (i == 0 ? gap : 0)),
                       padded(rows[i].column, widths[1] + gap),
                       padded(rows[i].unit, widths[2] + gap), rows[i].told.toStdString());
}

constexpr std::array shortNames{"T", "RH", "P"};

void addCouplings(std::string &out, const std::vector<Coupling> &couplings)
{
    if (couplings.empty())
        return;
    const auto to = std::back_inserter(out);
    fmt::format_to(to, "\n{:<26}{:>11}{:>11}\n", "Correlation of changes", "recorded", "synthetic");
    for (const Coupling &coupling : couplings)
        fmt::format_to(to, "  {:<24}{:>11.2f}{:>11.2f}\n",
                       fmt::format("{}, {} over {}", shortNames[indexOf(coupling.first)],
                                   shortNames[indexOf(coupling.second)],
                                   durationText(coupling.lagMs).toStdString()),
                       coupling.recorded, coupling.synthetic);
}

} // namespace

std::string sparkline(std::span<const double> values, double low, double high, std::size_t width)
{
    constexpr std::array blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    const std::size_t columns = std::min(width, values.size());
    std::string line;
    for (std::size_t column = 0; column < columns; ++column) {
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t i = column * values.size() / columns;
             i < (column + 1) * values.size() / columns; ++i) {
            if (std::isnan(values[i]))
                continue;
            sum += values[i];
            count += 1.0;
        }
        if (count == 0.0) {
            line += ' ';
            continue;
        }
        const double share = high > low ? (sum / count - low) / (high - low) : 0.0;
        constexpr double last = blocks.size() - 1;
        line += blocks[static_cast<std::size_t>(std::clamp(std::round(share * last), 0.0, last))];
    }
    return line;
}

std::string fitReport(const RecordingFit &fit)
{
    std::string out;
    addSection(out, "Recording", readingSentences(fit));
    out += '\n';
    addColumns(out, fit);
    addSection(out, "\nProfile", profileSentences(fit));
    QStringList open;
    for (const std::string &note : fit.profile.notes)
        open.append(QString::fromStdString(note));
    if (!open.isEmpty())
        addSection(out, "\nNotes", open);
    for (std::size_t c = 0; c < channelCount; ++c) {
        if (fit.recorded[c])
            addChannel(out, fit, c);
    }
    addCouplings(out, fit.comparison.couplings);
    const auto &recorded = fit.comparison.recorded.temperatureHumidity;
    const auto &synthetic = fit.comparison.synthetic.temperatureHumidity;
    if (recorded && synthetic)
        fmt::format_to(std::back_inserter(out),
                       "\nCorrelation of temperature and humidity within a day: recorded {:.2f}, "
                       "synthetic {:.2f}\n",
                       *recorded, *synthetic);
    return out;
}

} // namespace aneroid
