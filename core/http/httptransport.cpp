#include "core/http/httptransport.h"

namespace aneroid {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace aneroid

#include "moc_httptransport.cpp"
