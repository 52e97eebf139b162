#pragma once

#include "core/payload/mqttform.h"
#include "core/payload/template.h"
#include "core/settings/deviceplace.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aneroid {

/// What payloads tell of a run and its devices beside their readings. The lists are by device, in
/// hands of `owner`; a list that is not there is null.
struct PayloadRun
{
    struct Kind
    {
        double intervalS = 10.0;
        int utcOffsetMinutes = 0;
    };
    struct Column
    {
        std::string name; ///< "room" of meta_room; "secret_…" are secrets
        const std::vector<std::string> *values = nullptr;

        [[nodiscard]] bool isSecret() const { return name.starts_with("secret_"); }
    };

    QString endpoint; ///< ENDPOINT; empty: the payload's own
    MqttWishes mqtt;
    std::string authToken; ///< AUTH_TOKEN
    DevicePlace place;     ///< of devices that have none of their own
    std::vector<Kind> kinds{Kind()};
    std::vector<Column> columns;                   ///< of the fleet file
    QString fleetFile;                             ///< empty: none
    const std::vector<std::string> *ids = nullptr; ///< that the fleet file names
    const std::vector<std::uint32_t> *kindOf = nullptr;
    const std::vector<DevicePlace> *places = nullptr;
    std::shared_ptr<const void> owner;
};

/// Who the devices of a run are, as one payload's templates see them.
class PayloadDevices
{
public:
    /// `names` are those of the payload and its endpoint.
    PayloadDevices(PayloadRun run, const MetaNames &names);

    /// Of the device with this index and id. Views last as long as this object and `id`.
    [[nodiscard]] PayloadDevice device(std::uint32_t index, std::string_view id) const;

    /// That some device does not have it: a sentence that names it and where to set it; empty where
    /// all have.
    [[nodiscard]] QString missing(const Template::Need &need, const MetaNames &names) const;

    /// The values of this device that must never be shown: its token and meta_secret_ columns.
    [[nodiscard]] std::vector<std::string> secrets(std::uint32_t index) const;

    /// The run with this word in the place of each secret; none where it has no secrets.
    [[nodiscard]] std::optional<PayloadRun> maskedRun(const std::string &word) const;

    [[nodiscard]] const PayloadRun &run() const { return m_run; }

private:
    [[nodiscard]] const std::vector<std::string> *columnOf(const std::string &name) const;
    [[nodiscard]] QString missingMeta(const std::string &name) const;
    [[nodiscard]] QString missingValue(Variable variable) const;
    [[nodiscard]] bool allHave(Variable variable) const;

    PayloadRun m_run;
    std::vector<const std::vector<std::string> *> m_columns; ///< by the payload's names
    const std::vector<std::string> *m_tokens = nullptr;      ///< meta_secret_token
};

} // namespace aneroid
