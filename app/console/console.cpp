#include "app/console/console.h"

#include "app/console/verbs.h"
#include "core/settings/commandline.h"

#include <fmt/format.h>

#include <cstdio>

namespace aneroid {

void printLine(const QString &line)
{
    fmt::print("{}\n", line.toStdString());
}

void printMessage(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    (void)std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

int runConsole(const QStringList &arguments)
{
    Verbs verbs;
    const auto parsed = parseCommandLine(verbs.app(), arguments);
    if (!parsed) {
        fmt::print("{}", parsed.error().output.toStdString());
        if (!parsed.error().error.isEmpty())
            printMessage(parsed.error().error);
        return parsed.error().status;
    }
    return verbs.run();
}

} // namespace aneroid
