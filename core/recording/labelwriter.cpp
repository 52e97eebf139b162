#include "core/recording/labelwriter.h"

#include "core/text/csvfield.h"
#include "core/text/timezone.h"

#include <QDateTime>

#include <fmt/format.h>

#include <iterator>

namespace aneroid {

namespace {

std::string isoTime(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, utcZone).toString(Qt::ISODateWithMs).toStdString();
}

} // namespace

std::string_view labelHeader()
{
    return "id,device_id,channel,kind,cause,start,end,magnitude\n";
}

void appendLabelRow(std::string &out, const Label &label)
{
    fmt::format_to(std::back_inserter(out), "{},", label.id);
    for (const std::string &text : {label.device, label.channel, label.kind, label.cause}) {
        appendCsvField(out, text);
        out.push_back(',');
    }
    fmt::format_to(std::back_inserter(out), "{},{},{:.2f}\n", isoTime(label.startMs),
                   isoTime(label.endMs), label.magnitude);
}

Label weatherLabel(const WeatherEvent &event, std::string_view device)
{
    Label label;
    label.device = device;
    label.kind = wireName(event.kind);
    label.cause = "weather";
    label.startMs = event.startMs;
    label.endMs = event.endMs;
    label.magnitude = event.strength;
    return label;
}

Label faultLabel(const FaultSpan &fault, std::string_view device)
{
    Label label;
    label.device = device;
    label.channel = channelsName(fault.channels);
    label.kind = wireName(fault.kind);
    label.cause = infoOf(fault.kind).cause == FaultCause::Transport ? "transport" : "sensor";
    label.startMs = fault.startMs;
    label.endMs = fault.endMs;
    label.magnitude = fault.magnitude();
    return label;
}

} // namespace aneroid
