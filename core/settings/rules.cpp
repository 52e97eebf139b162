#include "core/settings/rules.h"

#include "core/settings/describe.h"
#include "core/text/words.h"

#include <algorithm>

namespace aneroid {

namespace {

QString named(const SettingInfo &info, const SettingRemark &remark)
{
    return QStringLiteral("%1 (%2)").arg(QLatin1StringView(info.name), remark(info));
}

void checkRange(QList<BrokenRule> &broken, const Range &range, const QString &prefix,
                const SettingRemark &remark)
{
    if (range.minimum <= range.maximum)
        return;
    const SettingInfo *low = findSetting(prefix + QStringLiteral("_MIN"));
    const SettingInfo *high = findSetting(prefix + QStringLiteral("_MAX"));
    broken.append(
        {{low, high},
         Words::tr("%1 must not be above %2.").arg(named(*low, remark), named(*high, remark))});
}

/// Both would be the request's Authorization header.
void checkAuthorization(QList<BrokenRule> &broken, const Settings &settings)
{
    const bool header = std::ranges::any_of(settings.httpHeaders, [](const auto &pair) {
        return pair.first.compare("authorization", Qt::CaseInsensitive) == 0;
    });
    if (settings.authToken.isEmpty() || !header)
        return;
    broken.append(
        {{findSetting(QStringLiteral("AUTH_TOKEN")), findSetting(QStringLiteral("HTTP_HEADERS"))},
         Words::tr("AUTH_TOKEN and an Authorization header in "
                   "HTTP_HEADERS are both set; keep one of them.")});
}

} // namespace

QList<BrokenRule> findBrokenRules(const Settings &settings, const SettingRemark &remark)
{
    QList<BrokenRule> broken;
    checkRange(broken, settings.temperature.range, QStringLiteral("TEMP"), remark);
    checkRange(broken, settings.humidity.range, QStringLiteral("HUMIDITY"), remark);
    checkRange(broken, settings.pressure.range, QStringLiteral("PRESSURE"), remark);
    checkAuthorization(broken, settings);
    return broken;
}

QStringList brokenRules(const Settings &settings)
{
    const auto remark = [&settings](const SettingInfo &info) {
        return valueWithUnit(info, settings);
    };
    QStringList sentences;
    for (const BrokenRule &rule : findBrokenRules(settings, remark))
        sentences.append(rule.sentence);
    return sentences;
}

} // namespace aneroid
