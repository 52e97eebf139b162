// A .env file: any text has entries and problems, and replacing variables ends.

#include "core/settings/envfile.h"

using namespace aneroid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    EnvFile file = parseEnvText(QString::fromUtf8(bytes));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/home/someone"));
    replaceVariables(file, environment);
    return 0;
}
