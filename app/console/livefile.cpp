#include "app/console/livefile.h"

#include <QCoreApplication>

namespace aneroid {

Result<Done, QString> LiveFile::open(const QString &fileName, std::string_view header)
{
    m_file.setFileName(fileName);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return Failure{QCoreApplication::translate("Console", "Cannot write %1: %2.")
                           .arg(fileName, m_file.errorString())};
    return m_file.size() == 0 ? append(header) : Result<Done, QString>(Done{});
}

Result<Done, QString> LiveFile::append(std::string_view text)
{
    const auto size = static_cast<qint64>(text.size());
    if (m_file.write(text.data(), size) == size && m_file.flush())
        return Done{};
    const QString reason = m_file.errorString();
    m_file.close();
    return Failure{QCoreApplication::translate("Console", "Writing to %1 failed: %2.")
                       .arg(m_file.fileName(), reason)};
}

} // namespace aneroid
