#include "core/settings/table.h"

#include "core/text/nearestname.h"
#include "core/text/values.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

const SettingInfo *findSetting(const QString &name)
{
    const QString wanted = foldedName(name);
    for (const SettingInfo &info : settingTable()) {
        if (wanted == jsonKey(info) ||
            (*info.alias != '\0' && wanted == foldedName(QLatin1StringView(info.alias))))
            return &info;
    }
    return nullptr;
}

QString flagName(const SettingInfo &info)
{
    return QString::fromLatin1(info.name).toLower().replace(u'_', u'-');
}

QString jsonKey(const SettingInfo &info)
{
    return QString::fromLatin1(info.name).toLower();
}

bool isSecret(const SettingInfo &info)
{
    return info.type == SettingType::Secret || info.type == SettingType::Headers;
}

double numberValue(const SettingInfo &info, const Settings &settings)
{
    return info.text(settings).toDouble();
}

void setNumberValue(const SettingInfo &info, Settings &settings, double value)
{
    const double inside = std::clamp(value, info.minimum, info.maximum);
    const bool whole = info.type == SettingType::Integer;
    const QString text = numberText(whole ? std::round(inside) : inside);
    (void)info.parse(settings, text);
}

} // namespace aneroid
