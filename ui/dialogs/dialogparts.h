#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace aneroid {

/// Of a progress bar in a dialog.
inline constexpr int progressSteps = 1000;

/// A button of a dialog; with an icon in the palette's colours where one is named. By Enter: it is
/// pressed by that key while it has the focus.
[[nodiscard]] QPushButton *makeButton(const char *objectName, const QString &icon,
                                      QWidget *parent = nullptr, bool byEnter = false);

/// Says what the button does, to eyes and to screen readers.
void nameButton(QPushButton &button, const QString &text, const QString &help);

/// A new widget of the parent with an object name.
template <typename T>
T *makeNamed(const char *objectName, QWidget *parent)
{
    auto *const widget = new T(parent);
    widget->setObjectName(QLatin1StringView(objectName));
    return widget;
}

} // namespace aneroid
