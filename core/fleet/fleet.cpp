#include "core/fleet/fleet.h"

#include "core/fleet/profilesettings.h"
#include "core/settings/sensorpreset.h"

#include <algorithm>

namespace aneroid {

namespace {

bool names(const FleetKind &kind, const char *setting)
{
    return std::ranges::any_of(kind.overrides, [setting](const FleetOverride &own) {
        return QLatin1StringView(own.info->name) == QLatin1StringView(setting);
    });
}

void uncross(Range &range, bool ownMinimum)
{
    if (range.minimum <= range.maximum)
        return;
    if (ownMinimum)
        range.maximum = range.minimum;
    else
        range.minimum = range.maximum;
}

/// The kind's settings, whatever comes of them.
Settings combined(const FleetKind &kind, const Settings &run)
{
    Settings settings = run;
    if (kind.profile)
        applyProfile(settings, *kind.profile);
    QStringList keys;
    for (const FleetOverride &own : kind.overrides) {
        (void)own.info->parse(settings, own.text); // was checked when the file was read
        keys.append(jsonKey(*own.info));
    }
    followPreset(settings, keys);
    return settings;
}

} // namespace

Settings settingsOfKind(const FleetKind &kind, const Settings &run)
{
    Settings settings = combined(kind, run);
    uncross(settings.temperature.range, names(kind, "TEMP_MIN"));
    uncross(settings.humidity.range, names(kind, "HUMIDITY_MIN"));
    uncross(settings.pressure.range, names(kind, "PRESSURE_MIN"));
    return settings;
}

QString fleetProblem(const Fleet &fleet, const Settings &run)
{
    for (const FleetKind &kind : fleet.kinds) {
        const QStringList broken = brokenRules(combined(kind, run));
        if (!broken.isEmpty())
            return QStringLiteral("%1: %2").arg(kind.where, broken.front());
    }
    return {};
}

} // namespace aneroid
