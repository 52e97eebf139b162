#include "core/payload/payloaddevices.h"

#include "core/payload/payloadwords.h"

#include <algorithm>

namespace aneroid {

namespace {

bool hasValue(Variable variable, const PayloadDevice &device)
{
    switch (variable) {
    case Variable::Latitude:
        return device.latitude.has_value();
    case Variable::Longitude:
        return device.longitude.has_value();
    case Variable::AuthToken:
        return !device.authToken.empty();
    default:
        return device.altitudeM.has_value();
    }
}

} // namespace

PayloadDevices::PayloadDevices(PayloadRun run, const MetaNames &names)
    : m_run(std::move(run))
    , m_tokens(columnOf("secret_token"))
{
    for (const std::string &name : names)
        m_columns.push_back(columnOf(name));
}

const std::vector<std::string> *PayloadDevices::columnOf(const std::string &name) const
{
    const auto found = std::ranges::find(m_run.columns, name, &PayloadRun::Column::name);
    return found == m_run.columns.end() ? nullptr : found->values;
}

PayloadDevice PayloadDevices::device(std::uint32_t index, std::string_view id) const
{
    const bool kinds = m_run.kindOf && index < m_run.kindOf->size();
    const PayloadRun::Kind &kind = m_run.kinds[kinds ? (*m_run.kindOf)[index] : 0];
    PayloadDevice device{.id = id,
                         .number = index + 1,
                         .intervalS = kind.intervalS,
                         .utcOffsetMinutes = kind.utcOffsetMinutes,
                         .latitude = m_run.place.latitude,
                         .longitude = m_run.place.longitude,
                         .altitudeM = m_run.place.altitudeM,
                         .authToken = m_run.authToken,
                         .meta = {m_columns, index}};
    if (m_tokens && index < m_tokens->size() && !(*m_tokens)[index].empty())
        device.authToken = (*m_tokens)[index];
    if (m_run.places && index < m_run.places->size()) {
        const DevicePlace &own = (*m_run.places)[index];
        if (own.latitude && own.longitude) {
            device.latitude = own.latitude;
            device.longitude = own.longitude;
        }
        if (own.altitudeM)
            device.altitudeM = own.altitudeM;
    }
    return device;
}

QString PayloadDevices::missing(const Template::Need &need, const MetaNames &names) const
{
    return need.isMeta ? missingMeta(names[need.meta]) : missingValue(need.variable);
}

QString PayloadDevices::missingMeta(const std::string &name) const
{
    const QString column = QStringLiteral("meta_") + QString::fromStdString(name);
    if (m_run.fleetFile.isEmpty())
        return PayloadWords::tr("\"%1\" is a column of a fleet file, and there is none: name one "
                                "with FLEET_FILE.")
            .arg(column);
    const std::vector<std::string> *const values = columnOf(name);
    if (!values)
        return PayloadWords::tr("the fleet file %1 has no column \"%2\".")
            .arg(m_run.fleetFile, column);
    const auto empty = std::ranges::find(*values, std::string());
    if (empty == values->end())
        return {};
    const auto index = static_cast<std::size_t>(empty - values->begin());
    const std::string id = m_run.ids ? (*m_run.ids)[index] : std::string();
    return PayloadWords::tr("the device %1 has nothing in the column \"%2\" of the fleet file %3.")
        .arg(toQString(id), column, m_run.fleetFile);
}

bool PayloadDevices::allHave(Variable variable) const
{
    const std::size_t count = m_run.ids ? m_run.ids->size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
        if (!hasValue(variable, device(static_cast<std::uint32_t>(i), {})))
            return false;
    }
    return true;
}

QString PayloadDevices::missingValue(Variable variable) const
{
    if (allHave(variable))
        return {};
    const QString name = toQString(infoOf(variable).name);
    if (variable == Variable::AuthToken)
        return PayloadWords::tr(
                   "\"%1\" has no value: set AUTH_TOKEN in the environment or .env, or "
                   "a column meta_secret_token in the fleet file.")
            .arg(name);
    const QString setting = variable == Variable::Latitude    ? QStringLiteral("LATITUDE")
                            : variable == Variable::Longitude ? QStringLiteral("LONGITUDE")
                                                              : QStringLiteral("ALTITUDE");
    return PayloadWords::tr("\"%1\" has no value and would be no number: set %2, or a column %3 in "
                            "the fleet file.")
        .arg(name, setting, setting.toLower());
}

std::vector<std::string> PayloadDevices::secrets(std::uint32_t index) const
{
    std::vector<std::string> secrets{m_run.authToken};
    for (const PayloadRun::Column &column : m_run.columns) {
        if (column.isSecret() && column.values && index < column.values->size())
            secrets.push_back((*column.values)[index]);
    }
    std::erase(secrets, std::string());
    return secrets;
}

std::optional<PayloadRun> PayloadDevices::maskedRun(const std::string &word) const
{
    using Lists = std::vector<std::vector<std::string>>;
    struct Owner
    {
        std::shared_ptr<const void> before;
        Lists lists;
    };
    PayloadRun run = m_run;
    bool any = !run.authToken.empty();
    run.authToken = any ? word : std::string();
    const auto owner = std::make_shared<Owner>();
    owner->before = m_run.owner;
    owner->lists.reserve(run.columns.size()); // pointers into it stay
    for (PayloadRun::Column &column : run.columns) {
        if (!column.isSecret() || !column.values)
            continue;
        any = true;
        std::vector<std::string> &list = owner->lists.emplace_back(*column.values);
        for (std::string &value : list)
            value = value.empty() ? value : word;
        column.values = &list;
    }
    if (!any)
        return {};
    run.owner = owner;
    return run;
}

} // namespace aneroid
