#include "core/settings/publicnetworks.h"

#include <QUrl>

#include <array>

namespace aneroid {

namespace {

struct Network
{
    const char *domain; ///< with all that is below it
    const char *name;
};

constexpr std::array networks{
    Network{"sensor.community", "sensor.community"},
    Network{"luftdaten.info", "sensor.community"},
    Network{"madavi.de", "madavi"},
    Network{"opensensemap.org", "openSenseMap"},
    Network{"wunderground.com", "Weather Underground"},
    Network{"aprs.net", "CWOP"},
    Network{"aprs2.net", "CWOP"},
    Network{"wxqa.com", "CWOP"},
    Network{"findu.com", "CWOP"},
};

} // namespace

QString publicNetworkOf(const QString &url)
{
    QString host = QUrl(url, QUrl::StrictMode).host(QUrl::FullyDecoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    for (const Network &network : networks) {
        const QLatin1StringView domain(network.domain);
        if (host == domain || host.endsWith(u'.' + QString(domain)))
            return QLatin1StringView(network.name);
    }
    return {};
}

} // namespace aneroid
