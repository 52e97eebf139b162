#include "core/settings/sensorpreset.h"

#include "core/settings/table.h"

#include <algorithm>

namespace aneroid {

namespace {

bool names(const QStringList &named, const char *setting)
{
    const SettingInfo *const wanted = findSetting(QString::fromLatin1(setting));
    return std::ranges::any_of(
        named, [wanted](const QString &name) { return findSetting(name) == wanted; });
}

} // namespace

void followPreset(Settings &settings, const QStringList &named)
{
    if (settings.sensor.preset && names(named, presetSetting)) {
        Settings suggested;
        suggested.sensor.mode = presetMode(*settings.sensor.preset);
        for (const char *member : presetMembers) {
            const SettingInfo *const info = findSetting(QString::fromLatin1(member));
            if (!names(named, member))
                (void)info->parse(settings, info->text(suggested));
        }
    }
    nameThePreset(settings);
}

void nameThePreset(Settings &settings)
{
    SensorSettings &sensor = settings.sensor;
    if (sensor.preset && presetMode(*sensor.preset) != sensor.mode)
        sensor.preset.reset();
}

} // namespace aneroid
