#pragma once

#include <QString>

namespace aneroid {

/// What a person may hand to the window as a file.
enum class FileKind {
    Unreadable,
    Recording,   ///< of a sensor, or a folder of them; also what nothing else is
    Environment, ///< settings, one NAME=value a line
    Profile,
    Payload,
    Scenario,
    Fleet,
};

/// Told by name and content: of a JSON file by its keys, of CSV by its columns. Nothing is checked
/// beyond that; who reads the file says what is wrong with it.
[[nodiscard]] FileKind fileKindOf(const QString &path);

} // namespace aneroid
