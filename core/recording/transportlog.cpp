#include "core/recording/transportlog.h"

#include "core/text/csvfield.h"
#include "core/text/timezone.h"

#include <QDateTime>

#include <fmt/format.h>

#include <iterator>

namespace aneroid {

namespace {

std::string stampOf(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, utcZone).toString(Qt::ISODateWithMs).toStdString();
}

std::string kindsText(const Mishap &mishap)
{
    std::string text;
    for (const FaultInfo &info : faultTable()) {
        if (showsInReadings(info.kind) || !mishap.has(info.kind))
            continue;
        text += text.empty() ? "" : "+";
        text += info.name;
    }
    return text;
}

} // namespace

std::string_view transportHeader()
{
    return "device_id,sequence,timestamp,kind,sent_timestamp,delay_s,group\n";
}

void appendTransportRows(std::string &out, std::span<const Reading> readings,
                         std::span<const Mishap> mishaps, std::span<const std::string> ids)
{
    for (std::size_t i = 0; i < mishaps.size() && i < readings.size(); ++i) {
        const Mishap &mishap = mishaps[i];
        if (!mishap.any())
            continue;
        const Reading &reading = readings[i];
        appendCsvField(out, ids[reading.device]);
        fmt::format_to(std::back_inserter(out), ",{},{},{},{},{},{}\n", reading.sequence,
                       stampOf(reading.timestampMs), kindsText(mishap),
                       mishap.isLost() ? std::string()
                                       : stampOf(reading.timestampMs + mishap.shiftMs),
                       static_cast<double>(mishap.delayMs) / secondMs, mishap.group);
    }
}

} // namespace aneroid
