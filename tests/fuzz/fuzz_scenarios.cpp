// A scenario: what is read is written, and read back as the same.

#include "core/profiles/profilestore.h"
#include "core/scenario/scenariojson.h"

#include <cstdlib>

using namespace aneroid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // What it names instead of holding it is looked for in files: not here.
    if (bytes.contains("fleet_file") || bytes.contains('/') || bytes.contains("\\u"))
        return -1;
    const ProfileStore builtIn{QString()};
    const auto scenario = scenarioFromJson(bytes, QStringLiteral("fuzz"), builtIn);
    if (!scenario) {
        if (scenario.error().isEmpty())
            std::abort();
        return 0;
    }
    const auto again = scenarioFromJson(toJson(*scenario), QStringLiteral("again"), builtIn);
    if (!again || !(*again == *scenario))
        std::abort();
    return 0;
}
