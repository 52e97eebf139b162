#include "core/simulation/deviceids.h"

#include <QRegularExpression>

namespace aneroid {

QString deviceIdAt(const QString &pattern, int n)
{
    static const QRegularExpression number(QStringLiteral("\\{n(?::0?(\\d+))?\\}"));
    const QRegularExpressionMatch match = number.match(pattern);
    const QString digits =
        QStringLiteral("%1").arg(n, match.captured(1).toInt(), 10, QLatin1Char('0'));
    QString id = pattern;
    return id.replace(match.capturedStart(), match.capturedLength(), digits);
}

std::vector<std::string> deviceIds(const Settings &settings)
{
    if (settings.devices <= 1)
        return {settings.deviceId.toStdString()};
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(settings.devices));
    for (int n = 1; n <= settings.devices; ++n)
        ids.push_back(deviceIdAt(settings.deviceIdPattern, n).toStdString());
    return ids;
}

} // namespace aneroid
