#include "core/settings/rules.h"

#include "core/settings/describe.h"
#include "core/settings/publicnetworks.h"
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

/// What is made up would spoil what people measure.
void checkPublicNetwork(QList<BrokenRule> &broken, const Settings &settings,
                        const SettingRemark &remark)
{
    const QString network = publicNetworkOf(settings.serverUrl);
    if (network.isEmpty())
        return;
    const SettingInfo *server = findSetting(QStringLiteral("SERVER_URL"));
    broken.append({{server},
                   Words::tr("%1 is a server of %2, a public network that lives on real "
                             "measurements: use a server of your own.")
                       .arg(named(*server, remark), network)});
}

/// One without the other is of no use.
void checkClientCertificate(QList<BrokenRule> &broken, const Settings &settings)
{
    if (settings.tlsCertFile.isEmpty() == settings.tlsKeyFile.isEmpty())
        return;
    broken.append({{findSetting(QStringLiteral("TLS_CERT_FILE")),
                    findSetting(QStringLiteral("TLS_KEY_FILE"))},
                   Words::tr("TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.")});
}

} // namespace

QList<BrokenRule> findBrokenRules(const Settings &settings, const SettingRemark &remark)
{
    QList<BrokenRule> broken;
    checkRange(broken, settings.temperature.range, QStringLiteral("TEMP"), remark);
    checkRange(broken, settings.humidity.range, QStringLiteral("HUMIDITY"), remark);
    checkRange(broken, settings.pressure.range, QStringLiteral("PRESSURE"), remark);
    checkAuthorization(broken, settings);
    checkPublicNetwork(broken, settings, remark);
    checkClientCertificate(broken, settings);
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
