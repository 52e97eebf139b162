// A recording: read, and made an even series, or refused with a sentence.

#include "core/fitting/reading/recordingreader.h"
#include "core/fitting/twin/series.h"

#include <cstdlib>

using namespace aneroid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto read = readRecording(bytes, QStringLiteral("fuzz.csv"), {});
    if (!read) {
        if (read.error().isEmpty())
            std::abort();
        return 0;
    }
    (void)makeRegular(read->recording);
    return 0;
}
