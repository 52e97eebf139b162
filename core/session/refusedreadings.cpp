#include "core/session/refusedreadings.h"

#include "core/delivery/wireformat.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aneroid {

RefusedReadings::RefusedReadings(const QString &file)
    : m_file(file)
{
}

bool RefusedReadings::add(const Reading &reading, std::string_view deviceId, std::string_view run,
                          const QString &reason)
{
    if (!m_file.isOpen() &&
        !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    QByteArray line = QJsonDocument(QJsonObject{{QStringLiteral("reason"), reason}})
                          .toJson(QJsonDocument::Compact);
    line.chop(1);
    line += ",\"reading\":" + toJsonBody(reading, deviceId, run) + "}\n";
    return m_file.write(line) == line.size();
}

void RefusedReadings::remove()
{
    m_file.close();
    m_file.remove();
}

} // namespace aneroid
