#pragma once

#include "core/payload/template.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aneroid {

/// What makes a body that is no text.
enum class PayloadEncoder : std::uint8_t { None, SparkplugB };

/// One of Sparkplug B's messages.
enum class SparkplugType : std::uint8_t { NodeBirth, NodeDeath, DeviceBirth, DeviceData };

struct PayloadMessage
{
    Template body;
    PayloadEncoder encoder = PayloadEncoder::None;
    SparkplugType sparkplug = SparkplugType::DeviceData;
    std::optional<Template> topic; ///< none: not for MQTT
    std::optional<int> qos;        ///< none: the payload's
    std::optional<bool> retain;    ///< likewise
};

struct PayloadBatch
{
    std::optional<Template> path; ///< none: that of single readings
    std::string begin;
    std::string separator;
    std::string end;
    int most = 1;
};

struct PayloadHttp
{
    std::string method = "POST";
    Template path;
    Template query;
    std::string contentType;
    std::vector<std::pair<std::string, Template>> headers;
    std::optional<PayloadBatch> batch; ///< none: readings go one by one
};

struct PayloadMqtt
{
    int qos = 0;
    bool retain = false;
    std::optional<Template> username; ///< none: MQTT_USERNAME
    std::optional<Template> password;
    std::optional<Template> clientId;
    std::vector<PayloadMessage> birth; ///< after every connect
    std::optional<PayloadMessage> death;
    std::vector<PayloadMessage> retract; ///< on request: empty and retained
};

/// The shape of readings that a backend takes: what a payload file holds, made ready.
struct Payload
{
    std::string name;
    std::string title;
    std::vector<std::string> sources; ///< what it was read from, with the version
    std::vector<PayloadMessage> messages;
    std::optional<PayloadHttp> http; ///< none: for MQTT only, unless ENDPOINT gives a path
    std::optional<PayloadMqtt> mqtt;
    MetaNames meta;      ///< the columns of a fleet file that its templates name
    std::string content; ///< the file
    std::string where;   ///< what errors call it

    /// Whether any of its templates names it. One that uses the token sends no Bearer header.
    [[nodiscard]] bool uses(Variable variable) const;
    [[nodiscard]] std::vector<const Template *> templates() const;
};

} // namespace aneroid
