#include "core/http/uploadbody.h"

#include <algorithm>
#include <cstring>

namespace aneroid {

UploadBody::UploadBody(const QByteArray &body)
    : m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool UploadBody::seek(qint64 position)
{
    if (position == 0 && pos() > 0)
        ++m_repeats;
    return QIODevice::seek(position);
}

qint64 UploadBody::readData(char *data, qint64 most)
{
    const qint64 size = std::min(most, m_body.size() - pos());
    if (size <= 0)
        return 0;
    std::memcpy(data, m_body.constData() + pos(), static_cast<std::size_t>(size));
    return size;
}

qint64 UploadBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace aneroid

#include "moc_uploadbody.cpp"
