#pragma once

class QLineEdit;
class QString;

namespace aneroid {

/// Names the button that empties an edit, which Qt leaves without; after setClearButtonEnabled().
void nameClearButton(QLineEdit &edit, const QString &objectName, const QString &name,
                     const QString &toolTip);

} // namespace aneroid
