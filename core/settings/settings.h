#pragma once

#include "core/instrument/fault.h"
#include "core/instrument/sensormode.h"
#include "core/settings/mqttsettings.h"
#include "core/settings/statusset.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace aneroid {

/// The span of values that one channel's air lives in, in the channel's unit.
struct Range
{
    double minimum = 0.0;
    double maximum = 0.0;

    friend bool operator==(const Range &, const Range &) = default;
};

/// One channel's range and the most its random part may move in 10 s.
struct ChannelSettings
{
    Range range;
    double drift = 0.0;

    friend bool operator==(const ChannelSettings &, const ChannelSettings &) = default;
};

/// The chip: its control registers, where it sits and how old it is.
struct SensorSettings
{
    SensorMode mode;
    std::optional<SensorPreset> preset; ///< that `mode` is the one of; none: custom
    double selfHeatingC = 0.0;          ///< how much warmer than the air it is
    std::optional<QDate> installed;     ///< ages from this day on (UTC); none: never

    friend bool operator==(const SensorSettings &, const SensorSettings &) = default;
};

/// Everything a person can set about a run: a plain value, filled from the command line, the
/// environment, `.env`, the saved window and the profile (see loader.h), and handed whole from the
/// panels to the run. One row in table.h describes each member.
struct Settings
{
    QString serverUrl = QStringLiteral("http://localhost:8000");
    QString deviceId = QStringLiteral("bme280_fake_001");
    double intervalSeconds = 10.0;
    ChannelSettings temperature{{18.0, 28.0}, 0.5};  ///< °C
    ChannelSettings humidity{{30.0, 70.0}, 2.0};     ///< % RH
    ChannelSettings pressure{{1000.0, 1025.0}, 0.5}; ///< hPa
    bool addNoise = true;
    double noiseFactor = 0.1; ///< 0.1 is the datasheet's noise, 0 none, 0.2 twice
    bool dailyPattern = true;
    bool weatherEvents = true;
    SensorSettings sensor;
    double intervalJitterS = 0.0; ///< standard deviation of a reading's instant, in s
    double clockDriftPpm = 0.0;   ///< its clock is slow by so much: intervals are longer
    double missedPercent = 0.0;   ///< of the readings: never made
    FaultSettings faults;         ///< what goes wrong, and when
    std::optional<qint64> seed;   ///< 0 … 2^53−1; none: drawn at random and shown
    QString profile = QStringLiteral("home");
    int devices = 1;
    QString deviceIdPattern = QStringLiteral("bme280_{n:04}");
    double fleetRadiusKm = 10.0; ///< of the disc that several devices are spread over
    QString fleetFile;           ///< names the devices and what sets them apart; empty: none
    double speed = 1.0;          ///< simulated seconds per real second
    std::optional<int> utcOffsetMinutes; ///< none: the machine's
    bool sendToServer = true;
    StatusSet successStatus;                     ///< what an accepted reading is answered with
    QString payload = QStringLiteral("aneroid"); ///< a payload's name or file
    QString endpoint;                ///< path and query, a template; empty: the payload's
    std::optional<double> latitude;  ///< degrees north; none: not known
    std::optional<double> longitude; ///< degrees east
    std::optional<double> altitudeM; ///< above sea level
    QString tlsCaFile;               ///< PEM; empty: the system's certificates
    QString tlsCertFile;             ///< PEM, the client's own; empty: none
    QString tlsKeyFile;              ///< PEM
    MqttSettings mqtt;
    bool ordered = false; ///< one request in flight per device
    int batch = 1;        ///< most readings that leave as one array
    bool outbox = true;   ///< readings wait on disk
    QString outboxFile;   ///< empty: the one in the data folder
    int outboxMaxMb = 1000;
    int outboxMaxAgeHours = 168; ///< 0: no limit
    QByteArray authToken;        ///< secret: never in argv, scenario, log, export or title
    QList<QPair<QByteArray, QByteArray>> httpHeaders; ///< secret likewise

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace aneroid
