#include "core/fleet/deviceids.h"

#include <QRegularExpression>

#include <algorithm>

namespace aneroid {

namespace {

/// A pattern taken apart: what stands before and after the number, and the number's least width.
struct IdPattern
{
    explicit IdPattern(const QString &pattern)
    {
        static const QRegularExpression number(QStringLiteral("\\{n(?::0?(\\d+))?\\}"));
        const QRegularExpressionMatch match = number.match(pattern);
        before = pattern.left(match.capturedStart()).toStdString();
        after = pattern.mid(match.capturedEnd()).toStdString();
        width = match.captured(1).toUInt();
    }

    [[nodiscard]] std::string at(int n) const
    {
        const std::string digits = std::to_string(n);
        std::string id;
        id.reserve(before.size() + std::max<std::size_t>(width, digits.size()) + after.size());
        id += before;
        if (digits.size() < width)
            id.append(width - digits.size(), '0');
        id += digits;
        id += after;
        return id;
    }

    std::string before;
    std::string after;
    std::size_t width = 0;
};

} // namespace

QString deviceIdAt(const QString &pattern, int n)
{
    return QString::fromStdString(IdPattern(pattern).at(n));
}

bool haveSameIds(const Settings &a, const Settings &b)
{
    if (a.devices == 1 && b.devices == 1)
        return a.deviceId == b.deviceId;
    return a.devices == b.devices && a.deviceIdPattern == b.deviceIdPattern;
}

DeviceIds deviceIds(const Settings &settings)
{
    if (settings.devices <= 1)
        return {settings.deviceId.toStdString()};
    const IdPattern pattern(settings.deviceIdPattern);
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(settings.devices));
    for (int n = 1; n <= settings.devices; ++n)
        ids.push_back(pattern.at(n));
    return ids;
}

} // namespace aneroid
