// A fleet file: who the devices are, or a sentence.

#include "core/fleet/fleetfile.h"

#include <cstdlib>

using namespace aneroid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const ProfileLookup builtIn = [](const QString &name) -> Result<Profile, QString> {
        static const ProfileStore store{QString()};
        return ProfileStore::isPath(name) ? Failure{QStringLiteral("no files here")}
                                          : store.load(name);
    };
    const auto fleet = readFleet(bytes, QStringLiteral("fuzz"), builtIn);
    if (!fleet && fleet.error().isEmpty())
        std::abort();
    return 0;
}
