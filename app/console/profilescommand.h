#pragma once

#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct ProfilesOptions
{
    std::string name; ///< or a path; empty: list all
    bool json = false;
};

CLI::App *addProfilesCommand(CLI::App &app, ProfilesOptions &options);

/// Lists the climate profiles, or prints one as JSON; returns the exit status.
[[nodiscard]] int runProfiles(const ProfilesOptions &options);

} // namespace aneroid
