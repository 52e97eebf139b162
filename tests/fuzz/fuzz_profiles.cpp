// A profile: what is read is written, and read back as the same.

#include "core/profiles/profilejson.h"

#include <cstdlib>

using namespace aneroid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto profile = profileFromJson(bytes, QStringLiteral("fuzz.json"));
    if (!profile) {
        if (profile.error().isEmpty())
            std::abort();
        return 0;
    }
    const auto again = profileFromJson(toJson(*profile), QStringLiteral("again.json"));
    if (!again || !(*again == *profile))
        std::abort();
    return 0;
}
