#include "app/console/faultscommand.h"

#include "app/console/console.h"
#include "core/settings/faulttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace aneroid {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string causeName(FaultCause cause)
{
    return cause == FaultCause::Transport ? "transport" : "sensor";
}

std::vector<Channel> channelsOf(ChannelSet set)
{
    std::vector<Channel> channels;
    std::ranges::copy_if(allChannels, std::back_inserter(channels),
                         [set](Channel channel) { return has(set, channel); });
    return channels;
}

std::string lengthWords(const FaultInfo &info)
{
    return info.usualLengthMs == oneReadingMs ? "one reading"
                                              : lengthText(info.usualLengthMs).toStdString();
}

/// "10 °C, 30 %, 20 hPa" or "4 °C": one number where all channels have the same unit.
std::string strengthWords(const FaultInfo &info)
{
    if (info.unit == StrengthUnit::None)
        return "-";
    const bool byChannel =
        info.unit == StrengthUnit::Channel || info.unit == StrengthUnit::ChannelPerHour;
    std::string text;
    for (const Channel channel : allChannels) {
        if (!text.empty() && !byChannel)
            break;
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", info.usual[indexOf(channel)],
                            strengthUnit(info, channel).toStdString());
    }
    return text;
}

void printTable()
{
    for (const FaultInfo &info : faultTable()) {
        fmt::print("{} ({})\n    {}\n", info.name, causeName(info.cause),
                   faultDescription(info).toStdString());
        const bool choice = info.channels != noChannels;
        fmt::print("    channels: {}; length: {}; strength: {}",
                   choice ? channelsName(info.channels) + ", usually " +
                                channelsName(info.usualChannels)
                          : channelsName(info.usualChannels),
                   lengthWords(info), strengthWords(info));
        if (info.unit != StrengthUnit::None)
            fmt::print(", {} to {}", info.least, info.most);
        if (info.hasRamp())
            fmt::print("; ramp: {}", lengthText(info.usualRampMs).toStdString());
        fmt::print("\n    --fault \"{}\"\n", info.example);
    }
}

QJsonObject objectOf(const FaultInfo &info)
{
    QJsonArray channels;
    for (const Channel channel :
         channelsOf(info.channels == noChannels ? info.usualChannels : info.channels))
        channels.append(qt(wireName(channel)));
    QJsonArray usual;
    for (const Channel channel : channelsOf(info.usualChannels))
        usual.append(qt(wireName(channel)));
    QJsonObject object{{QStringLiteral("kind"), qt(info.name)},
                       {QStringLiteral("cause"), QString::fromStdString(causeName(info.cause))},
                       {QStringLiteral("description"), faultDescription(info)},
                       {QStringLiteral("channels"), channels},
                       {QStringLiteral("usual_channels"), usual},
                       {QStringLiteral("channel_can_be_chosen"), info.channels != noChannels},
                       {QStringLiteral("example"), qt(info.example)}};
    if (info.usualLengthMs == oneReadingMs)
        object.insert(QStringLiteral("usual_length"), QStringLiteral("one reading"));
    else
        object.insert(QStringLiteral("usual_length"), lengthText(info.usualLengthMs));
    if (info.hasRamp())
        object.insert(QStringLiteral("usual_ramp"), lengthText(info.usualRampMs));
    if (info.unit == StrengthUnit::None)
        return object;
    QJsonObject strength{{QStringLiteral("min"), info.least}, {QStringLiteral("max"), info.most}};
    QJsonObject byChannel;
    for (const Channel channel : allChannels)
        byChannel.insert(qt(wireName(channel)),
                         QJsonObject{{QStringLiteral("unit"), strengthUnit(info, channel)},
                                     {QStringLiteral("usual"), info.usual[indexOf(channel)]}});
    strength.insert(QStringLiteral("by_channel"), byChannel);
    object.insert(QStringLiteral("strength"), strength);
    return object;
}

void printJson()
{
    QJsonArray kinds;
    for (const FaultInfo &info : faultTable())
        kinds.append(objectOf(info));
    fmt::print("{}", QJsonDocument(kinds).toJson().toStdString());
}

} // namespace

CLI::App *addFaultsCommand(CLI::App &app, FaultsOptions &options)
{
    CLI::App *const faults = app.add_subcommand(
        "faults", "List the kinds of fault that --fault takes, with channels, strengths and an "
                  "example of each.");
    faults->add_flag("--json", options.json, "List as JSON");
    return faults;
}

int runFaults(const FaultsOptions &options)
{
    options.json ? printJson() : printTable();
    return Succeeded;
}

} // namespace aneroid
