#include "core/fitting/reading/formats/gunzip.h"

#include "core/fitting/fitwords.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace aneroid {

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1F\x8B\x08");
}

Result<QByteArray, QString> gunzip(QByteArrayView bytes)
{
    constexpr int gzipWindow = 15 + 16; // zlib: the largest window, and gzip's header and checksum
    constexpr qsizetype most = qsizetype{1} << 30;
    constexpr std::size_t chunk = 1 << 18;
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return Failure{FitWords::tr("there is no memory to unpack it")};
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> guard(&stream, &inflateEnd);
    QByteArray all;
    std::vector<Bytef> buffer(chunk);
    qsizetype used = 0;
    int status = Z_OK;
    while (status == Z_OK || (status == Z_STREAM_END && isGzip(bytes.sliced(used)))) {
        if (status == Z_STREAM_END)
            inflateReset(&stream);
        const qsizetype part = std::min<qsizetype>(bytes.size() - used, 1 << 24);
        // zlib does not write through next_in; its type is older than const.
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data() + used));
        stream.avail_in = static_cast<uInt>(part);
        stream.next_out = buffer.data();
        stream.avail_out = static_cast<uInt>(chunk);
        status = inflate(&stream, Z_NO_FLUSH);
        used += part - static_cast<qsizetype>(stream.avail_in);
        all.append(reinterpret_cast<const char *>(buffer.data()),
                   static_cast<qsizetype>(chunk - stream.avail_out));
        if (all.size() > most)
            return Failure{FitWords::tr("it is larger than 1 GiB when unpacked")};
    }
    if (status == Z_BUF_ERROR)
        return Failure{FitWords::tr("its compressed data end too early")};
    if (status != Z_STREAM_END)
        return Failure{FitWords::tr("its compressed data are damaged")};
    return all;
}

} // namespace aneroid
