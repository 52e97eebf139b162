#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace aneroid {

struct FitOptions
{
    std::vector<std::string> recordings; ///< files that follow each other, a folder; "-": stdin
    std::string output;                  ///< "-": standard output
    std::string name;
    std::string title;
    std::string timeColumn;
    std::string dateColumn;
    std::string timeFormat;
    std::string temperatureUnit;
    std::string humidityUnit;
    std::string pressureUnit;
    std::optional<double> intervalS;
    std::string start;
    std::string device;
    std::string deviceColumn;
    std::string table;
    std::string temperatureColumn;
    std::string humidityColumn;
    std::string pressureColumn;
    std::string utcOffset;
    std::optional<double> latitude;
    std::uint64_t seed = 1;
    bool quiet = false;
};

CLI::App *addFitCommand(CLI::App &app, FitOptions &options);

/// Fits a profile to a recording and says what it found; returns the exit status.
[[nodiscard]] int runFit(const FitOptions &options);

} // namespace aneroid
