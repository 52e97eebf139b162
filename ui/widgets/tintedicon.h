#pragma once

#include <QIcon>
#include <QString>

namespace aneroid {

/// In which of the palette's colours an icon is drawn.
enum class Tint { Text, Good, Warning, Wrong };

/// One of the drawings in resources/icons ("start"), in the colour that the application's palette
/// has when it is painted: it follows a change of the palette by itself.
[[nodiscard]] QIcon tintedIcon(const QString &name, Tint tint = Tint::Text);

/// The barometer dial, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace aneroid
