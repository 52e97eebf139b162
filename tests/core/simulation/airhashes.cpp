// Prints a number for what is made of several climates, chips and intervals, all bytes of it: a
// line each. tst_lanes compares what it prints when compiled for vectors of other widths.

#include "core/profiles/profile.h"
#include "core/profiles/profilestore.h"
#include "core/simulation/engine.h"
#include "tests/core/simulation/recordeddays.h"

#include <QTemporaryDir>

#include <bit>
#include <cstdio>
#include <string>
#include <vector>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'164'800'000; // 2025-11-15T00:00:00Z

struct Hash
{
    std::uint64_t value = 0xcbf29ce484222325ULL;

    void add(std::uint64_t bits) { value = (value ^ bits) * 0x100000001b3ULL; }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
};

/// Of the readings and of the air itself, which is not rounded. `devices`: one, or a fleet.
std::uint64_t hashOf(const Profile &profile, TimeMs interval, int filter, std::size_t devices)
{
    EngineSettings settings;
    settings.climate.ranges = profile.ranges;
    settings.climate.drift = profile.drift;
    settings.instrument.mode.filter = filter;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < devices; ++i)
        ids.push_back("device" + std::to_string(i));
    Engine engine(profile, 7, ids, settings);
    constexpr std::size_t count = 1000;
    const std::uint32_t device = devices > 1 ? 1 : 0;
    const std::size_t before = engine.warmUp(0, device);
    std::vector<TimeMs> times(before + count);
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = start + (static_cast<TimeMs>(i) - static_cast<TimeMs>(before)) * interval;
    std::vector<Reading> out(count);
    std::vector<Air> truth(count);
    engine.generate(device, times, before, 1, out, truth);
    Hash hash;
    for (std::size_t i = 0; i < count; ++i) {
        for (const Channel channel : allChannels)
            hash.add(out[i].channel(channel));
        hash.add(static_cast<std::uint64_t>(out[i].weather));
        hash.add(truth[i].temperatureC);
        hash.add(truth[i].humidity);
        hash.add(truth[i].pressureHpa);
    }
    return hash.value;
}

/// As if fitted to a station that averages noisy samples of two channels.
Profile station()
{
    Profile profile = homeProfile();
    profile.library = recordedDays(profile.octaves.amplitudes.size());
    profile.instrument.averaging = {66.8, 13, {0.1, 0.5, 0.0}};
    profile.instrument.noiseRms = {0.04, 0.0, 0.1};
    return profile;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const ProfileStore profiles(folder.path());
    for (const char *name : {"home", "recorded", "station", "bathroom", "living-room",
                             "office-heating", "outdoor-temperate"}) {
        Profile profile = homeProfile();
        if (name == std::string_view("recorded"))
            profile.library = recordedDays(profile.octaves.amplitudes.size());
        else if (name == std::string_view("station"))
            profile = station();
        else
            profile = profiles.load(QString::fromLatin1(name)).value();
        for (const TimeMs interval : {1'000, 9'999, 60'000, 600'000, 7'200'000}) {
            for (const int filter : {1, 16}) {
                for (const std::size_t devices : {1U, 3U})
                    std::printf("%s, %lld ms, filter %d, %zu devices: %016llx\n", name,
                                static_cast<long long>(interval), filter, devices,
                                static_cast<unsigned long long>(
                                    hashOf(profile, interval, filter, devices)));
            }
        }
    }
    return 0;
}
