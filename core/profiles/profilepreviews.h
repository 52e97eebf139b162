#pragma once

#include "core/climate/previewday.h"
#include "core/profiles/profilestore.h"

#include <QHash>
#include <QString>

namespace aneroid {

/// What a person sees of a profile before choosing it.
struct ProfilePreview
{
    QString title;
    QString description;
    QString problem; ///< a sentence where the profile cannot be read; else empty
    PreviewDay day;  ///< empty where there is a problem
};

/// Previews by name, each read and computed once (a few milliseconds; recorded profiles, which are
/// large files, take longer).
class ProfilePreviews
{
public:
    explicit ProfilePreviews(ProfileStore store);

    /// For days on this clock. Valid until the next call of a member.
    [[nodiscard]] const ProfilePreview &of(const QString &name, int utcOffsetMinutes);
    /// Files have changed: all are read again.
    void forget() { m_known.clear(); }

    /// The day that is shown of any profile. `utcOffsetMinutes` tells its hours.
    [[nodiscard]] static PreviewDay dayOf(const Profile &profile, int utcOffsetMinutes);

private:
    [[nodiscard]] ProfilePreview make(const QString &name, int utcOffsetMinutes) const;

    ProfileStore m_store;
    int m_utcOffsetMinutes = 0;
    QHash<QString, ProfilePreview> m_known;
};

} // namespace aneroid
