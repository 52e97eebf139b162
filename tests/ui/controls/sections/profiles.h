#pragma once

#include "core/profiles/profilepreviews.h"

namespace aneroid {

/// Two built-in profiles, by name and title.
inline QList<ProfileEntry> profileEntries()
{
    const auto entry = [](const char *name, const char *title) {
        ProfileEntry made;
        made.name = QLatin1StringView(name);
        made.title = QLatin1StringView(title);
        made.builtIn = true;
        return made;
    };
    return {entry("alpine", "Alpine pasture"), entry("home", "Home")};
}

/// The same for each of them.
inline const ProfilePreview &somePreview()
{
    static const ProfilePreview preview{QStringLiteral("Home"),
                                        QStringLiteral("A living space. ").repeated(20),
                                        {},
                                        ProfilePreviews::dayOf(homeProfile(), 0)};
    return preview;
}

} // namespace aneroid
