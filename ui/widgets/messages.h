#pragma once

#include <QString>

class QLabel;

namespace aneroid {

/// A sentence in a dialog's label, in the colour of trouble where it is an error. A screen reader
/// finds it as the label's name and hears it at once; an empty label is called "Message".
void showMessage(QLabel &label, const QString &sentence, bool isError);

} // namespace aneroid
