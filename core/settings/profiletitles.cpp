#include "core/settings/profiletitles.h"

#include <QCoreApplication>

namespace aneroid {

namespace {

// The titles of resources/profiles, for translators; looked up by their text.
[[maybe_unused]] constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("ProfileTitles", "Home"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Office, heated"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Office, air-conditioned"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Bathroom"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Cellar"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Greenhouse"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Cold store"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Server room"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, temperate, all year"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, temperate, summer"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, temperate, winter"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, tropical"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, desert"),
    QT_TRANSLATE_NOOP("ProfileTitles", "Outdoors, alpine"),
};

} // namespace

QString shownTitle(const Profile &profile)
{
    return profile.title.empty()
               ? QString::fromStdString(profile.name)
               : QCoreApplication::translate("ProfileTitles", profile.title.c_str());
}

} // namespace aneroid
