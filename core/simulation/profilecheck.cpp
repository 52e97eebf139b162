#include "core/simulation/profilecheck.h"

#include "core/climate/profile.h"

#include <QCoreApplication>

namespace aneroid {

QStringList knownProfiles()
{
    QStringList names;
    for (const std::string &name : profileNames())
        names.append(QString::fromStdString(name));
    return names;
}

QString unknownProfileMessage(const Settings &settings)
{
    const QStringList known = knownProfiles();
    if (known.contains(settings.profile))
        return {};
    return QCoreApplication::translate("Settings", "PROFILE \"%1\" is not known. Known: %2.")
        .arg(settings.profile, known.join(QStringLiteral(", ")));
}

} // namespace aneroid
