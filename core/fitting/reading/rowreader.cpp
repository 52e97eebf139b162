#include "core/fitting/reading/rowreader.h"

#include "core/fitting/fitwords.h"
#include "core/fitting/reading/recording.h"
#include "core/fitting/reading/sampleline.h"
#include "core/text/csvtext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

/// Nothing but a sign of degrees: no unit yet.
bool isOnlySign(std::string_view rest)
{
    return rest == "*" || rest == "\xC2\xB0" || rest == "\xC2\xBA";
}

int indexNamed(const Cells &header, std::string_view name)
{
    const auto found = std::ranges::find(header, name);
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

} // namespace

RowReader::RowReader(const RecordingLayout &layout, ClockPlan clock, const ReadOptions &options,
                     const RecordingPlace &place)
    : m_layout(layout)
    , m_clock(std::move(clock), options)
    , m_devices(options)
    , m_options(options)
    , m_place(place)
{
    for (const Channel channel : allChannels) {
        const ChannelColumn &column = layout.columns.channels[indexOf(channel)];
        if (column.index >= 0)
            setUnit(channel, column.unit, column.told, 0);
    }
}

std::string_view RowReader::cellAt(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    return index >= 0 && i < m_cells.size() ? m_cells[i] : std::string_view();
}

void RowReader::fail(std::size_t number, const QString &problem)
{
    ++m_unreadable;
    if (m_firstProblem.isEmpty())
        m_firstProblem = QStringLiteral("%1: %2").arg(m_place.lineText(number), problem);
}

void RowReader::read(std::string_view line, std::size_t number)
{
    cutCells(line, m_layout.shape.delimiter, m_cells);
    const std::size_t found = m_cells.size();
    if (std::ranges::all_of(m_cells, &std::string_view::empty))
        return; // nothing but delimiters
    if (m_skipsEmpty && found < m_layout.columns.count)
        m_cells.resize(m_layout.columns.count); // names that only came later
    if (!shapeCells(m_layout.shape, m_layout.columns.count, m_cells)) {
        if (!takeHeaderAgain(line) && !m_atFileStart)
            fail(number, FitWords::tr("%1 cells under %2 names")
                             .arg(QString::number(found), QString::number(m_layout.columns.count)));
        return;
    }
    if (readCells(number)) {
        m_atFileStart = false;
        return;
    }
    const QString problem = m_problem;
    if (!takeHeaderAgain(line) && !m_atFileStart)
        fail(number, problem);
}

bool RowReader::readCells(std::size_t number)
{
    const RecordingColumns &columns = m_layout.columns;
    int needed = std::max({columns.time, columns.timeOfDay, columns.quantity});
    for (const ChannelColumn &channel : columns.channels)
        needed = std::max(needed, channel.index);
    if (m_cells.size() <= static_cast<std::size_t>(std::max(needed, 0))) {
        m_problem = FitWords::tr("%1 cells where at least %2 are needed")
                        .arg(m_cells.size())
                        .arg(needed + 1);
        return false;
    }
    const auto time = m_clock.read(m_cells, columns);
    if (!time) {
        m_problem = m_clock.problem(m_cells, columns);
        return false;
    }
    m_time = *time;
    if (columns.isLong()) {
        m_quantity = m_quantities.channelOf(cellAt(columns.quantity));
        m_otherQuantities += m_quantity ? 0U : 1U;
        if (!m_quantity)
            return true;
    }
    if (columns.device >= 0 && !m_devices.take(cellAt(columns.device)))
        return true; // another sensor's
    if (!readValues(number))
        return false;
    if (!isSkipped())
        keepRow();
    return true;
}

bool RowReader::isSkipped() const
{
    return m_skipsEmpty && !m_layout.columns.isLong() &&
           std::ranges::none_of(m_values, [](float value) { return std::isfinite(value); });
}

void RowReader::keepRow()
{
    m_recording.times.push_back(m_time);
    for (std::size_t c = 0; c < channelCount; ++c) {
        const bool has = m_layout.columns.channels[c].index >= 0;
        if (has || !m_recording.values[c].empty())
            m_recording.values[c].resize(m_recording.times.size() - 1, noValue);
        if (has)
            m_recording.values[c].push_back(m_values[c]);
        else if (!m_recording.values[c].empty())
            m_recording.values[c].push_back(noValue);
    }
}

bool RowReader::readValues(std::size_t number)
{
    m_values.fill(noValue);
    for (const Channel channel : allChannels) {
        const bool wanted = !m_layout.columns.isLong() || channel == m_quantity;
        if (wanted && m_layout.columns.channels[indexOf(channel)].index >= 0 &&
            !readValue(channel, number))
            return false;
    }
    return true;
}

bool RowReader::readValue(Channel channel, std::size_t number)
{
    const ChannelColumn &column = m_layout.columns.channels[indexOf(channel)];
    const std::string_view cell = cellAt(column.index);
    float &value = m_values[indexOf(channel)];
    const auto read = readNumber(cell);
    if (!read) {
        if (isMissing(cell)) {
            if (m_layout.columns.isLong()) // "unavailable" from here on
                value = -std::numeric_limits<float>::infinity();
            return true;
        }
        m_problem = FitWords::tr("\"%1\" in column \"%2\" is not a number")
                        .arg(quotedCell(cell), column.name);
        return false;
    }
    if (!read->rest.empty() && !isOnlySign(read->rest)) {
        const ChannelUnit unit = unitOfCell(channel, read->rest);
        if (unit == ChannelUnit::Unknown) {
            m_problem = FitWords::tr("\"%1\" in column \"%2\" is not a number")
                            .arg(quotedCell(cell), column.name);
            return false;
        }
        setUnit(channel, unit, HowTold::InCells, number);
    } else if (column.unitColumn >= 0 || m_layout.columns.usUnits >= 0) {
        const ChannelUnit unit = column.unitColumn >= 0 ? unitOf(channel, cellAt(column.unitColumn))
                                                        : systemUnit(channel);
        if (unit != ChannelUnit::Unknown)
            setUnit(channel, unit, HowTold::UnitColumn, number);
    }
    value = static_cast<float>(read->value);
    return true;
}

ChannelUnit RowReader::unitOfCell(Channel channel, std::string_view rest)
{
    const std::size_t c = indexOf(channel);
    if (m_lastRest[c] != rest) {
        m_lastRest[c] = rest;
        m_lastUnit[c] = unitOf(channel, rest);
    }
    return m_lastUnit[c];
}

/// WeeWX: 1 is US, 16 and 17 are metric.
ChannelUnit RowReader::systemUnit(Channel channel) const
{
    const std::string_view system = cellAt(m_layout.columns.usUnits);
    const bool american = system == "1";
    if (!american && system != "16" && system != "17")
        return ChannelUnit::Unknown;
    switch (channel) {
    case Channel::Temperature:
        return american ? ChannelUnit::Fahrenheit : ChannelUnit::Celsius;
    case Channel::Humidity:
        return ChannelUnit::Percent;
    case Channel::Pressure:
        break;
    }
    return american ? ChannelUnit::InchMercury : ChannelUnit::Hectopascal;
}

void RowReader::setUnit(Channel channel, ChannelUnit unit, HowTold told, std::size_t line)
{
    std::vector<UnitPart> &parts = m_parts[indexOf(channel)];
    if (!parts.empty() && parts.back().unit == unit && parts.back().told == told)
        return;
    const bool first =
        m_recording.times.empty() || (parts.size() == 1 && parts[0].unit == ChannelUnit::Unknown);
    // Bare numbers before the first unit are in it, too.
    if (!parts.empty() && (first || parts.back().firstRow == m_recording.times.size()))
        parts.back() = {parts.back().firstRow, parts.back().line, unit, told};
    else
        parts.push_back({m_recording.times.size(), line, unit, told});
}

bool RowReader::takeHeaderAgain(std::string_view line)
{
    Cells cells;
    cutCells(line, m_layout.shape.delimiter, cells);
    if (!isHeaderLike(cells))
        return false;
    const auto columns = columnsByName(cells, {}, m_options);
    if (!columns || !columns->hasTime() || !columns->hasChannel())
        return false;
    if (line == m_layout.headerLine) {
        ++m_headersAgain;
        m_atFileStart = false;
        return true;
    }
    if (!takeColumns(*columns, cells))
        return false;
    ++m_headersAgain;
    m_atFileStart = false;
    m_layout.headerLine = line;
    return true;
}

/// Columns stand elsewhere from here on.
bool RowReader::takeColumns(const RecordingColumns &columns, const Cells &header)
{
    const RecordingColumns before = m_layout.columns;
    if (columns.isLong() != before.isLong())
        return false;
    if (columns.isLong()) {
        const auto words = std::ranges::find(header, std::string_view(m_quantities.column));
        if (words == header.end())
            return false;
        m_layout.columns = columns;
        m_layout.columns.quantity = static_cast<int>(words - header.begin());
        m_layout.columns.quantityName = before.quantityName;
        m_layout.columns.channels = before.channels;
        for (ChannelColumn &channel : m_layout.columns.channels) {
            if (channel.index >= 0)
                channel.index = columns.value;
            if (channel.unitColumn >= 0)
                channel.unitColumn = indexNamed(header, m_quantities.unitColumn);
        }
        if (before.device >= 0)
            m_layout.columns.device = indexNamed(header, before.deviceName.toStdString());
        return true;
    }
    m_layout.columns = columns;
    if (m_layout.columns.timeOfDay < 0 && m_layout.columns.time == before.time) {
        m_layout.columns.timeOfDay = before.timeOfDay; // found by its cells
        m_layout.columns.timeOfDayName = before.timeOfDayName;
    }
    for (const Channel channel : allChannels) {
        const ChannelColumn &column = m_layout.columns.channels[indexOf(channel)];
        if (column.index >= 0 && column.unit != ChannelUnit::Unknown)
            setUnit(channel, column.unit, column.told, 0);
    }
    return true;
}

} // namespace aneroid
