#pragma once

#include <functional>
#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace aneroid {

/// aneroid-cli's verbs with their flags: what its command line is parsed by, and what its manual
/// pages and completions are made from.
class Verbs
{
public:
    Verbs();
    ~Verbs();
    Verbs(const Verbs &) = delete;
    Verbs &operator=(const Verbs &) = delete;

    [[nodiscard]] CLI::App &app() { return *m_app; }

    /// Runs the verb that was parsed; returns the exit status.
    [[nodiscard]] int run() const;

private:
    struct Verb
    {
        CLI::App *flags;
        std::function<int()> run;
    };

    template <typename Options>
    void add(CLI::App *(*addFlags)(CLI::App &, Options &), int (*runVerb)(const Options &));

    std::unique_ptr<CLI::App> m_app;
    std::vector<Verb> m_verbs;
};

} // namespace aneroid
