#include "core/settings/table.h"

#include "core/settings/faulttext.h"
#include "core/settings/members.h"

#include <QCoreApplication>

#include <array>

namespace aneroid {

namespace {

/// Unit, range and precision of a number; of a text, the range of its length.
struct Scale
{
    const char *unit = "";
    double minimum = 0.0;
    double maximum = 0.0;
    int decimals = 0;
};

template <auto Member>
constexpr SettingInfo row(const char *name, SettingType type, SettingGroup group, Scale scale,
                          const char *label, const char *help, const char *alias = "")
{
    return {name,
            type,
            group,
            label,
            scale.unit,
            scale.minimum,
            scale.maximum,
            scale.decimals,
            help,
            alias,
            &members::textOfMember<Member>,
            &members::parseMember<Member>};
}

template <auto Member>
constexpr SettingInfo choiceRow(const char *name, SettingGroup group, const char *unit,
                                std::span<const ChoiceWord> choices, const char *label,
                                const char *help)
{
    return {name,
            SettingType::Choice,
            group,
            label,
            unit,
            0.0,
            0.0,
            0,
            help,
            "",
            &members::textOfChoice<Member>,
            &members::parseMember<Member>,
            choices};
}

QString textOfFaults(const Settings &settings)
{
    return faultsText(settings.faults.list);
}

Result<Done, QString> parseFaults(Settings &settings, const QString &text)
{
    auto faults = readFaults(text);
    if (!faults)
        return Failure{faults.error()};
    settings.faults.list = std::move(faults).value();
    return Done{};
}

QString textOfFaultMix(const Settings &settings)
{
    return faultMixText(settings.faults.mix);
}

Result<Done, QString> parseFaultMix(Settings &settings, const QString &text)
{
    const auto mix = readFaultMix(text);
    if (!mix)
        return Failure{mix.error()};
    settings.faults.mix = *mix;
    return Done{};
}

/// Names a member of Settings for row(), for reading and for writing.
#define MEMBER(path)                                                                               \
    [](auto &settings) -> auto &                                                                   \
    {                                                                                              \
        return settings.path;                                                                      \
    }

using Group = SettingGroup;
using Type = SettingType;

constexpr Scale noScale{};
constexpr Scale idLength{"", 1, 128, 0};
constexpr Scale nameOrPath{"", 1, 1024, 0};
constexpr Scale optionalPath{"", 0, 1024, 0};
constexpr Scale celsius{"°C", -40, 85, 2};
constexpr Scale celsiusDrift{QT_TRANSLATE_NOOP("Settings", "°C per 10 s"), 0, 10, 2};
constexpr Scale percent{"%", 0, 100, 2};
constexpr Scale percentDrift{QT_TRANSLATE_NOOP("Settings", "% per 10 s"), 0, 20, 2};
constexpr Scale hectopascal{"hPa", 300, 1100, 2};
constexpr Scale hectopascalDrift{QT_TRANSLATE_NOOP("Settings", "hPa per 10 s"), 0, 20, 2};

constexpr std::array oversamplingWords{ChoiceWord{"0", 0, QT_TRANSLATE_NOOP("Settings", "Skipped")},
                                       ChoiceWord{"1", 1, "×1"},
                                       ChoiceWord{"2", 2, "×2"},
                                       ChoiceWord{"4", 4, "×4"},
                                       ChoiceWord{"8", 8, "×8"},
                                       ChoiceWord{"16", 16, "×16"}};
constexpr std::array filterWords{ChoiceWord{"off", 1, QT_TRANSLATE_NOOP("Settings", "Off")},
                                 ChoiceWord{"2", 2, ""},
                                 ChoiceWord{"4", 4, ""},
                                 ChoiceWord{"8", 8, ""},
                                 ChoiceWord{"16", 16, ""},
                                 ChoiceWord{"0", 1, nullptr}};
constexpr std::array standbyWords{
    ChoiceWord{"forced", 0, QT_TRANSLATE_NOOP("Settings", "Forced mode")},
    ChoiceWord{"0.5", 500, ""},
    ChoiceWord{"10", 10'000, ""},
    ChoiceWord{"20", 20'000, ""},
    ChoiceWord{"62.5", 62'500, ""},
    ChoiceWord{"125", 125'000, ""},
    ChoiceWord{"250", 250'000, ""},
    ChoiceWord{"500", 500'000, ""},
    ChoiceWord{"1000", 1'000'000, ""}};
constexpr std::array presetWords{
    ChoiceWord{"custom", choiceOf(std::nullopt), QT_TRANSLATE_NOOP("Settings", "Custom")},
    ChoiceWord{"weather-monitoring", choiceOf(SensorPreset::WeatherMonitoring),
               QT_TRANSLATE_NOOP("Settings", "Weather monitoring")},
    ChoiceWord{"humidity-sensing", choiceOf(SensorPreset::HumiditySensing),
               QT_TRANSLATE_NOOP("Settings", "Humidity sensing")},
    ChoiceWord{"indoor-navigation", choiceOf(SensorPreset::IndoorNavigation),
               QT_TRANSLATE_NOOP("Settings", "Indoor navigation")},
    ChoiceWord{"gaming", choiceOf(SensorPreset::Gaming), QT_TRANSLATE_NOOP("Settings", "Gaming")},
    ChoiceWord{"adafruit", choiceOf(SensorPreset::Adafruit),
               QT_TRANSLATE_NOOP("Settings", "Driver: Adafruit")},
    ChoiceWord{"esphome", choiceOf(SensorPreset::EspHome),
               QT_TRANSLATE_NOOP("Settings", "Driver: ESPHome")},
    ChoiceWord{"tasmota", choiceOf(SensorPreset::Tasmota),
               QT_TRANSLATE_NOOP("Settings", "Driver: Tasmota")},
    ChoiceWord{"linux", choiceOf(SensorPreset::Linux),
               QT_TRANSLATE_NOOP("Settings", "Driver: Linux")},
    ChoiceWord{"sensor-community", choiceOf(SensorPreset::SensorCommunity),
               QT_TRANSLATE_NOOP("Settings", "Driver: sensor.community")},
    ChoiceWord{"zephyr", choiceOf(SensorPreset::Zephyr),
               QT_TRANSLATE_NOOP("Settings", "Driver: Zephyr")}};

constexpr std::array qosWords{ChoiceWord{"payload", MqttSettings::payloadsQos,
                                         QT_TRANSLATE_NOOP("Settings", "The payload's")},
                              ChoiceWord{"0", 0, QT_TRANSLATE_NOOP("Settings", "0: at most once")},
                              ChoiceWord{"1", 1, QT_TRANSLATE_NOOP("Settings", "1: at least once")},
                              ChoiceWord{"2", 2, QT_TRANSLATE_NOOP("Settings", "2: exactly once")},
                              ChoiceWord{"", MqttSettings::payloadsQos, nullptr}};
constexpr std::array mqttVersionWords{
    ChoiceWord{"auto", MqttSettings::AutoVersion, QT_TRANSLATE_NOOP("Settings", "Automatic")},
    ChoiceWord{"5", MqttSettings::Version5, ""}, ChoiceWord{"3.1.1", MqttSettings::Version311, ""}};
constexpr std::array mqttConnectionsWords{
    ChoiceWord{"auto", MqttSettings::AutoConnections, QT_TRANSLATE_NOOP("Settings", "Automatic")},
    ChoiceWord{"one", MqttSettings::OneConnection, QT_TRANSLATE_NOOP("Settings", "One for all")},
    ChoiceWord{"per-device", MqttSettings::ConnectionPerDevice,
               QT_TRANSLATE_NOOP("Settings", "One for each device")}};

constexpr std::size_t T = indexOf(Channel::Temperature);
constexpr std::size_t H = indexOf(Channel::Humidity);
constexpr std::size_t P = indexOf(Channel::Pressure);

constexpr std::array allSettings{
    row<MEMBER(serverUrl)>(
        "SERVER_URL", Type::Url, Group::Delivery, noScale,
        QT_TRANSLATE_NOOP("Settings", "Server address"),
        QT_TRANSLATE_NOOP("Settings",
                          "Address of the server or MQTT broker that readings are sent to."),
        "server"),
    row<MEMBER(sendToServer)>(
        "SEND_TO_SERVER", Type::Boolean, Group::Delivery, noScale,
        QT_TRANSLATE_NOOP("Settings", "Send to server"),
        QT_TRANSLATE_NOOP("Settings", "Whether readings are sent to the server.")),
    row<MEMBER(payload)>(
        "PAYLOAD", Type::Text, Group::Delivery, nameOrPath, QT_TRANSLATE_NOOP("Settings", "Format"),
        QT_TRANSLATE_NOOP("Settings", "What is sent: a payload by its name, or its JSON file.")),
    row<MEMBER(endpoint)>(
        "ENDPOINT", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Path"),
        QT_TRANSLATE_NOOP("Settings", "Path and query behind the server's address, a template; "
                                      "empty: the payload's.")),
    row<MEMBER(longitude)>(
        "LONGITUDE", Type::OptionalNumber, Group::Delivery, Scale{"°", -180, 180, 6},
        QT_TRANSLATE_NOOP("Settings", "Longitude"),
        QT_TRANSLATE_NOOP("Settings", "Degrees east, for payloads that tell where a device is.")),
    row<MEMBER(altitudeM)>("ALTITUDE", Type::OptionalNumber, Group::Delivery,
                           Scale{"m", -500, 10'000, 1}, QT_TRANSLATE_NOOP("Settings", "Altitude"),
                           QT_TRANSLATE_NOOP("Settings",
                                             "Height above sea level, for payloads that reduce the "
                                             "pressure to it.")),
    row<MEMBER(tlsCaFile)>(
        "TLS_CA_FILE", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "CA certificates"),
        QT_TRANSLATE_NOOP("Settings", "PEM file of the authorities that vouch for the server; "
                                      "empty: the system's.")),
    row<MEMBER(tlsCertFile)>(
        "TLS_CERT_FILE", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Client certificate"),
        QT_TRANSLATE_NOOP("Settings",
                          "PEM file of the certificate that Aneroid shows the server.")),
    row<MEMBER(tlsKeyFile)>(
        "TLS_KEY_FILE", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Client key"),
        QT_TRANSLATE_NOOP("Settings", "PEM file of the private key of that certificate, without a "
                                      "passphrase.")),
    row<MEMBER(mqtt.topic)>(
        "MQTT_TOPIC", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Topic"),
        QT_TRANSLATE_NOOP("Settings", "Topic of each reading at a broker, a template; empty: the "
                                      "payload's.")),
    choiceRow<MEMBER(mqtt.qos)>(
        "MQTT_QOS", Group::Delivery, "", qosWords, QT_TRANSLATE_NOOP("Settings", "QoS"),
        QT_TRANSLATE_NOOP("Settings", "How sure a broker must be to have a reading.")),
    row<MEMBER(mqtt.retain)>(
        "MQTT_RETAIN", Type::Boolean, Group::Delivery, noScale,
        QT_TRANSLATE_NOOP("Settings", "Retain"),
        QT_TRANSLATE_NOOP("Settings", "Whether a broker keeps the latest reading of a topic for "
                                      "those who subscribe later.")),
    choiceRow<MEMBER(mqtt.version)>(
        "MQTT_VERSION", Group::Delivery, "", mqttVersionWords,
        QT_TRANSLATE_NOOP("Settings", "MQTT version"),
        QT_TRANSLATE_NOOP("Settings", "Version of the protocol; automatic: 5, and 3.1.1 where a "
                                      "broker does not speak it.")),
    row<MEMBER(mqtt.clientId)>(
        "MQTT_CLIENT_ID", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Client ID"),
        QT_TRANSLATE_NOOP("Settings", "Name of the connection at a broker, a template; empty: the "
                                      "payload's, or aneroid- and the run.")),
    choiceRow<MEMBER(mqtt.connections)>(
        "MQTT_CONNECTIONS", Group::Delivery, "", mqttConnectionsWords,
        QT_TRANSLATE_NOOP("Settings", "Connections"),
        QT_TRANSLATE_NOOP("Settings",
                          "One connection to a broker for all devices, or one for each; "
                          "automatic: for each where user, client or death message are "
                          "the device's own.")),
    row<MEMBER(mqtt.username)>(
        "MQTT_USERNAME", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "User name"),
        QT_TRANSLATE_NOOP("Settings", "User name at a broker, a template; empty: the payload's.")),
    row<MEMBER(mqtt.password)>("MQTT_PASSWORD", Type::Secret, Group::Delivery, noScale,
                               QT_TRANSLATE_NOOP("Settings", "MQTT password"),
                               QT_TRANSLATE_NOOP("Settings", "Password at a broker.")),
    row<MEMBER(mqtt.keepAliveS)>(
        "MQTT_KEEPALIVE", Type::Integer, Group::Delivery, Scale{"s", 5, 65'535, 0},
        QT_TRANSLATE_NOOP("Settings", "Keep alive"),
        QT_TRANSLATE_NOOP("Settings", "How long a connection to a broker may be silent before a "
                                      "sign of life.")),
    row<MEMBER(mqtt.inFlight)>(
        "MQTT_IN_FLIGHT", Type::Integer, Group::Delivery, Scale{"", 1, 65'535, 0},
        QT_TRANSLATE_NOOP("Settings", "Window"),
        QT_TRANSLATE_NOOP("Settings", "Most messages that a broker has not acknowledged yet; fewer "
                                      "where it says so.")),
    row<MEMBER(mqtt.availabilityTopic)>(
        "MQTT_AVAILABILITY_TOPIC", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Availability topic"),
        QT_TRANSLATE_NOOP("Settings", "Where a broker keeps \"online\" or \"offline\", a "
                                      "template; empty: only what the payload tells.")),
    row<MEMBER(ordered)>(
        "ORDERED", Type::Boolean, Group::Delivery, noScale,
        QT_TRANSLATE_NOOP("Settings", "Keep the order"),
        QT_TRANSLATE_NOOP("Settings",
                          "Whether a device waits for each answer before it sends again.")),
    row<MEMBER(successStatus)>(
        "SUCCESS_STATUS", Type::Statuses, Group::Delivery, noScale,
        QT_TRANSLATE_NOOP("Settings", "Success"),
        QT_TRANSLATE_NOOP("Settings", "HTTP statuses with which the server accepts readings.")),
    row<MEMBER(batch)>(
        "BATCH", Type::Integer, Group::Delivery, Scale{"", 1, 10'000, 0},
        QT_TRANSLATE_NOOP("Settings", "Readings in a batch"),
        QT_TRANSLATE_NOOP("Settings", "Most waiting readings that are posted as one array; 1: each "
                                      "on its own.")),
    row<MEMBER(outbox)>(
        "OUTBOX", Type::Boolean, Group::Delivery, noScale,
        QT_TRANSLATE_NOOP("Settings", "Outbox on disk"),
        QT_TRANSLATE_NOOP("Settings", "Whether readings wait on disk until the server has them, "
                                      "over a restart as well.")),
    row<MEMBER(outboxFile)>(
        "OUTBOX_FILE", Type::Text, Group::Delivery, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Outbox file"),
        QT_TRANSLATE_NOOP("Settings",
                          "SQLite file that readings wait in, from the next start on.")),
    row<MEMBER(outboxMaxMb)>(
        "OUTBOX_MAX_MB", Type::Integer, Group::Delivery, Scale{"MB", 1, 1'000'000, 0},
        QT_TRANSLATE_NOOP("Settings", "Outbox size"),
        QT_TRANSLATE_NOOP("Settings",
                          "How large the outbox may grow before it drops the oldest readings.")),
    row<MEMBER(outboxMaxAgeHours)>(
        "OUTBOX_MAX_AGE_HOURS", Type::Integer, Group::Delivery, Scale{"h", 0, 87'600, 0},
        QT_TRANSLATE_NOOP("Settings", "Longest wait"),
        QT_TRANSLATE_NOOP("Settings", "How long a reading may wait in the outbox before it is "
                                      "dropped; 0: for ever.")),
    row<MEMBER(authToken)>(
        "AUTH_TOKEN", Type::Secret, Group::Delivery, noScale,
        QT_TRANSLATE_NOOP("Settings", "Access token"),
        QT_TRANSLATE_NOOP("Settings", "Bearer token that goes with every request.")),
    row<MEMBER(httpHeaders)>("HTTP_HEADERS", Type::Headers, Group::Delivery, noScale,
                             QT_TRANSLATE_NOOP("Settings", "HTTP headers"),
                             QT_TRANSLATE_NOOP("Settings", "Headers that go with every request.")),

    row<MEMBER(deviceId)>(
        "DEVICE_ID", Type::Text, Group::Run, idLength, QT_TRANSLATE_NOOP("Settings", "Device ID"),
        QT_TRANSLATE_NOOP("Settings", "Name under which a single device reports.")),
    row<MEMBER(devices)>("DEVICES", Type::Integer, Group::Run, Scale{"", 1, 1'000'000, 0},
                         QT_TRANSLATE_NOOP("Settings", "Devices"),
                         QT_TRANSLATE_NOOP("Settings", "How many devices report.")),
    row<MEMBER(deviceIdPattern)>(
        "DEVICE_ID_PATTERN", Type::Text, Group::Run, idLength,
        QT_TRANSLATE_NOOP("Settings", "Device ID pattern"),
        QT_TRANSLATE_NOOP(
            "Settings", "Names of several devices; {n} is the number, {n:04} pads it with zeros.")),
    row<MEMBER(fleetRadiusKm)>(
        "FLEET_RADIUS_KM", Type::Number, Group::Run, Scale{"km", 0, 1000, 1},
        QT_TRANSLATE_NOOP("Settings", "Fleet radius"),
        QT_TRANSLATE_NOOP("Settings", "Radius of the disc that several devices are spread over.")),
    row<MEMBER(fleetFile)>(
        "FLEET_FILE", Type::Text, Group::Run, optionalPath,
        QT_TRANSLATE_NOOP("Settings", "Fleet file"),
        QT_TRANSLATE_NOOP("Settings", "CSV or JSON file that names the devices, their places, "
                                      "profiles and settings of their own."),
        "fleet"),
    row<MEMBER(intervalSeconds)>(
        "INTERVAL_SECONDS", Type::Number, Group::Run, Scale{"s", 0.01, 86400, 2},
        QT_TRANSLATE_NOOP("Settings", "Interval"),
        QT_TRANSLATE_NOOP("Settings", "Simulated time between two readings of a device."),
        "interval"),
    row<MEMBER(speed)>(
        "SPEED", Type::Number, Group::Run, Scale{"", 1, 3600, 1},
        QT_TRANSLATE_NOOP("Settings", "Speed"),
        QT_TRANSLATE_NOOP("Settings", "Simulated seconds that pass in a real second.")),
    row<MEMBER(seed)>("SEED", Type::Seed, Group::Run, Scale{"", 0, maximumSeed, 0},
                      QT_TRANSLATE_NOOP("Settings", "Seed"),
                      QT_TRANSLATE_NOOP("Settings", "The same seed gives the same readings.")),
    row<MEMBER(profile)>("PROFILE", Type::Text, Group::Run, nameOrPath,
                         QT_TRANSLATE_NOOP("Settings", "Profile"),
                         QT_TRANSLATE_NOOP("Settings", "Climate that the air follows.")),
    row<MEMBER(utcOffsetMinutes)>(
        "UTC_OFFSET", Type::UtcOffset, Group::Run, noScale,
        QT_TRANSLATE_NOOP("Settings", "UTC offset"),
        QT_TRANSLATE_NOOP("Settings", "Local time of the daily pattern, without daylight saving.")),
    row<MEMBER(latitude)>("LATITUDE", Type::OptionalNumber, Group::Run, Scale{"°", -90, 90, 6},
                          QT_TRANSLATE_NOOP("Settings", "Latitude"),
                          QT_TRANSLATE_NOOP("Settings",
                                            "Degrees north: seasons are those of its side of the "
                                            "equator, and payloads tell it.")),

    row<MEMBER(temperature.range.minimum)>(
        "TEMP_MIN", Type::Number, Group::Temperature, celsius,
        QT_TRANSLATE_NOOP("Settings", "Temperature minimum"),
        QT_TRANSLATE_NOOP("Settings", "Lowest temperature that the air reaches.")),
    row<MEMBER(temperature.range.maximum)>(
        "TEMP_MAX", Type::Number, Group::Temperature, celsius,
        QT_TRANSLATE_NOOP("Settings", "Temperature maximum"),
        QT_TRANSLATE_NOOP("Settings", "Highest temperature that the air reaches.")),
    row<MEMBER(temperature.drift)>(
        "TEMP_DRIFT", Type::Number, Group::Temperature, celsiusDrift,
        QT_TRANSLATE_NOOP("Settings", "Temperature drift"),
        QT_TRANSLATE_NOOP("Settings",
                          "Most that the random part of the temperature moves in 10 s.")),

    row<MEMBER(humidity.range.minimum)>(
        "HUMIDITY_MIN", Type::Number, Group::Humidity, percent,
        QT_TRANSLATE_NOOP("Settings", "Humidity minimum"),
        QT_TRANSLATE_NOOP("Settings", "Lowest relative humidity that the air reaches.")),
    row<MEMBER(humidity.range.maximum)>(
        "HUMIDITY_MAX", Type::Number, Group::Humidity, percent,
        QT_TRANSLATE_NOOP("Settings", "Humidity maximum"),
        QT_TRANSLATE_NOOP("Settings", "Highest relative humidity that the air reaches.")),
    row<MEMBER(humidity.drift)>(
        "HUMIDITY_DRIFT", Type::Number, Group::Humidity, percentDrift,
        QT_TRANSLATE_NOOP("Settings", "Humidity drift"),
        QT_TRANSLATE_NOOP("Settings", "Most that the random part of the humidity moves in 10 s.")),

    row<MEMBER(pressure.range.minimum)>(
        "PRESSURE_MIN", Type::Number, Group::Pressure, hectopascal,
        QT_TRANSLATE_NOOP("Settings", "Pressure minimum"),
        QT_TRANSLATE_NOOP("Settings", "Lowest pressure that the air reaches.")),
    row<MEMBER(pressure.range.maximum)>(
        "PRESSURE_MAX", Type::Number, Group::Pressure, hectopascal,
        QT_TRANSLATE_NOOP("Settings", "Pressure maximum"),
        QT_TRANSLATE_NOOP("Settings", "Highest pressure that the air reaches.")),
    row<MEMBER(pressure.drift)>(
        "PRESSURE_DRIFT", Type::Number, Group::Pressure, hectopascalDrift,
        QT_TRANSLATE_NOOP("Settings", "Pressure drift"),
        QT_TRANSLATE_NOOP("Settings", "Most that the random part of the pressure moves in 10 s.")),

    row<MEMBER(addNoise)>("ADD_NOISE", Type::Boolean, Group::Patterns, noScale,
                          QT_TRANSLATE_NOOP("Settings", "Sensor noise"),
                          QT_TRANSLATE_NOOP("Settings", "Whether the sensor adds its noise.")),
    row<MEMBER(noiseFactor)>(
        "NOISE_FACTOR", Type::Number, Group::Patterns, Scale{"", 0, 1, 3},
        QT_TRANSLATE_NOOP("Settings", "Noise"),
        QT_TRANSLATE_NOOP("Settings",
                          "Strength of the noise; 0.1 is the datasheet's, 0 none, 0.2 twice.")),
    row<MEMBER(dailyPattern)>(
        "ENABLE_DAILY_PATTERN", Type::Boolean, Group::Patterns, noScale,
        QT_TRANSLATE_NOOP("Settings", "Daily pattern"),
        QT_TRANSLATE_NOOP("Settings", "Whether the air follows the time of day.")),
    row<MEMBER(weatherEvents)>(
        "ENABLE_WEATHER_EVENTS", Type::Boolean, Group::Patterns, noScale,
        QT_TRANSLATE_NOOP("Settings", "Weather events"),
        QT_TRANSLATE_NOOP("Settings",
                          "Whether storms, fronts and clear spells come by themselves.")),

    choiceRow<MEMBER(sensor.preset)>(
        "SENSOR_PRESET", Group::Sensor, "", presetWords,
        QT_TRANSLATE_NOOP("Settings", "Sensor preset"),
        QT_TRANSLATE_NOOP("Settings",
                          "The datasheet's suggestion for a use, or what a driver sets: "
                          "oversampling, filter and standby time where nothing else "
                          "does.")),
    choiceRow<MEMBER(sensor.mode.oversampling[T])>(
        "OVERSAMPLING_TEMPERATURE", Group::Sensor,
        "", oversamplingWords, QT_TRANSLATE_NOOP("Settings", "Temperature oversampling"),
        QT_TRANSLATE_NOOP("Settings",
                          "How many measurements the sensor takes for one temperature.")),
    choiceRow<MEMBER(sensor.mode.oversampling[H])>(
        "OVERSAMPLING_HUMIDITY", Group::Sensor, "", oversamplingWords,
        QT_TRANSLATE_NOOP("Settings", "Humidity oversampling"),
        QT_TRANSLATE_NOOP("Settings", "How many measurements the sensor takes for one humidity.")),
    choiceRow<MEMBER(sensor.mode.oversampling[P])>(
        "OVERSAMPLING_PRESSURE", Group::Sensor, "", oversamplingWords,
        QT_TRANSLATE_NOOP("Settings", "Pressure oversampling"),
        QT_TRANSLATE_NOOP("Settings", "How many measurements the sensor takes for one pressure.")),
    choiceRow<MEMBER(sensor.mode.filter)>(
        "IIR_FILTER", Group::Sensor, "", filterWords, QT_TRANSLATE_NOOP("Settings", "IIR filter"),
        QT_TRANSLATE_NOOP("Settings",
                          "Coefficient of the filter that smooths temperature and pressure.")),
    choiceRow<MEMBER(sensor.mode.standbyUs)>(
        "STANDBY_MS", Group::Sensor, "ms", standbyWords,
        QT_TRANSLATE_NOOP("Settings", "Standby time"),
        QT_TRANSLATE_NOOP("Settings", "How long the sensor rests between two measurements of its "
                                      "own; forced: it measures when it is read.")),
    row<MEMBER(sensor.selfHeatingC)>(
        "SELF_HEATING", Type::Number, Group::Sensor, Scale{"°C", 0, 10, 1},
        QT_TRANSLATE_NOOP("Settings", "Self-heating"),
        QT_TRANSLATE_NOOP("Settings", "How much warmer than the air the sensor is.")),
    row<MEMBER(sensor.installed)>("INSTALLED", Type::Date, Group::Sensor, noScale,
                                  QT_TRANSLATE_NOOP("Settings", "Installed"),
                                  QT_TRANSLATE_NOOP("Settings", "Day from which the sensor ages.")),

    row<MEMBER(intervalJitterS)>(
        "INTERVAL_JITTER", Type::Number, Group::Logger, Scale{"s", 0, 60, 2},
        QT_TRANSLATE_NOOP("Settings", "Jitter"),
        QT_TRANSLATE_NOOP("Settings",
                          "How far readings scatter around their instants (standard deviation).")),
    row<MEMBER(clockDriftPpm)>(
        "CLOCK_DRIFT", Type::Number, Group::Logger, Scale{"ppm", -1000, 1000, 1},
        QT_TRANSLATE_NOOP("Settings", "Clock drift"),
        QT_TRANSLATE_NOOP("Settings",
                          "How much too long the device's intervals are; negative: too short.")),
    row<MEMBER(missedPercent)>(
        "MISSED_SAMPLES", Type::Number, Group::Logger, Scale{"%", 0, 50, 1},
        QT_TRANSLATE_NOOP("Settings", "Missed readings"),
        QT_TRANSLATE_NOOP("Settings", "Share of its readings that the device misses.")),

    SettingInfo{"FAULT", Type::Faults, Group::Faults, QT_TRANSLATE_NOOP("Settings", "Faults"), "",
                0.0, 0.0, 0,
                QT_TRANSLATE_NOOP("Settings",
                                  "What goes wrong, and when; the flag may be repeated. "
                                  "`aneroid-cli faults` lists the kinds."),
                "", &textOfFaults, &parseFaults},
    row<MEMBER(faults.perDay)>(
        "FAULT_RATE", Type::Number, Group::Faults,
        Scale{QT_TRANSLATE_NOOP("Settings", "per device and day"), 0, 10'000, 2},
        QT_TRANSLATE_NOOP("Settings", "Random faults"),
        QT_TRANSLATE_NOOP("Settings", "How many faults come at random.")),
    SettingInfo{"FAULT_MIX", Type::FaultMix, Group::Faults,
                QT_TRANSLATE_NOOP("Settings", "Mix of random faults"), "", 0.0, 0.0, 0,
                QT_TRANSLATE_NOOP("Settings", "Which kinds come at random, and how often against "
                                              "each other."),
                "", &textOfFaultMix, &parseFaultMix},
};

#undef MEMBER

} // namespace

std::span<const SettingInfo> settingTable()
{
    return allSettings;
}

} // namespace aneroid
