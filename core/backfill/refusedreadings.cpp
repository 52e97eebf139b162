#include "core/backfill/refusedreadings.h"

#include "core/payload/wireformat.h"

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

bool RefusedReadings::keepFirst(std::uint64_t lines)
{
    m_file.close();
    if (!m_file.exists())
        return true;
    if (!m_file.open(QIODevice::ReadWrite))
        return false;
    qint64 end = 0;
    for (std::uint64_t i = 0; i < lines; ++i) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n')) // there are fewer, or the last one is torn
            break;
        end += line.size();
    }
    const bool kept = end == m_file.size() || m_file.resize(end);
    m_file.close();
    return kept;
}

void RefusedReadings::remove()
{
    m_file.close();
    m_file.remove();
}

} // namespace aneroid
