#include "core/profiles/profile.h"

namespace aneroid {

const Profile &homeProfile()
{
    static const Profile home = [] {
        Profile made;
        static_cast<Climate &>(made) = homeClimate();
        made.name = "home";
        return made;
    }();
    return home;
}

} // namespace aneroid
