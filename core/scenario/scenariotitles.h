#pragma once

#include <span>

namespace aneroid {

/// What a built-in scenario is called and for, as English source strings of the translation context
/// "Scenario". Its file says the same; a test checks it.
struct ScenarioTitle
{
    const char *name; ///< of the file, without .json
    const char *title;
    const char *description;
    const char *expectation;
};

/// In an order for people.
[[nodiscard]] std::span<const ScenarioTitle> scenarioTitles();

} // namespace aneroid
