#include "core/profiles/profilepreviews.h"

#include "core/profiles/profiletitles.h"

#include <QDateTime>

namespace aneroid {

namespace {

/// Any would do; all previews have the same, so that profiles are compared under one sky.
constexpr std::uint64_t seed = 3;

} // namespace

ProfilePreviews::ProfilePreviews(ProfileStore store)
    : m_store(std::move(store))
{
}

const ProfilePreview &ProfilePreviews::of(const QString &name, int utcOffsetMinutes)
{
    if (utcOffsetMinutes != m_utcOffsetMinutes)
        forget();
    m_utcOffsetMinutes = utcOffsetMinutes;
    const auto known = m_known.constFind(name);
    return known != m_known.constEnd() ? *known
                                       : *m_known.insert(name, make(name, utcOffsetMinutes));
}

PreviewDay ProfilePreviews::dayOf(const Profile &profile, int utcOffsetMinutes)
{
    return previewDay(profile, seed, utcOffsetMinutes, QDateTime::currentMSecsSinceEpoch());
}

ProfilePreview ProfilePreviews::make(const QString &name, int utcOffsetMinutes) const
{
    ProfilePreview preview;
    preview.title = name;
    const auto profile = m_store.load(name);
    if (!profile) {
        preview.problem = profile.error();
        return preview;
    }
    preview.title = shownTitle(*profile);
    preview.description = shownDescription(*profile);
    preview.day = dayOf(*profile, utcOffsetMinutes);
    return preview;
}

} // namespace aneroid
