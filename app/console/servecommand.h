#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace CLI {
class App;
}

namespace aneroid {

struct ServeOptions
{
    std::uint16_t port = 8000;
    std::string host = "127.0.0.1";
    std::string database; ///< empty: the one in the data folder
};

CLI::App *addServeCommand(CLI::App &app, ServeOptions &options);

/// Runs the built-in receiver until SIGINT or SIGTERM; returns the exit status.
[[nodiscard]] int runServer(const ServeOptions &options);

/// The database of the built-in receiver that window and console share.
[[nodiscard]] QString defaultDatabase();

} // namespace aneroid
