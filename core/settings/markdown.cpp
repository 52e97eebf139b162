#include "core/settings/describe.h"

#include "core/text/words.h"

#include <QStringList>

namespace aneroid {

QString settingsMarkdownTable()
{
    QString table = QStringLiteral("| Setting | Flag | Default | Allowed | Meaning |\n"
                                   "| --- | --- | --- | --- | --- |\n");
    for (const SettingInfo &info : settingTable()) {
        QStringList flags;
        if (!isSecret(info))
            flags.append(QStringLiteral("`--%1`").arg(flagName(info)));
        if (*info.alias != '\0')
            flags.append(QStringLiteral("`--%1`").arg(QLatin1StringView(info.alias)));
        const QString initial = info.text(Settings());
        table += QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |\n")
                     .arg(QLatin1StringView(info.name),
                          flags.isEmpty() ? QStringLiteral("–") : flags.join(QStringLiteral(", ")),
                          initial.isEmpty() ? defaultText(info) : u'`' + initial + u'`',
                          allowedText(info), Words::tr(info.help));
    }
    return table;
}

} // namespace aneroid
