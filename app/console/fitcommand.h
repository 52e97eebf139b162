#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct FitOptions
{
    std::string recording; ///< "-": standard input
    std::string output;    ///< "-": standard output
    std::string name;
    std::string title;
    std::string timeColumn;
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
