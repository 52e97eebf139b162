#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace aneroid {

/// What the body of an error answer says to a person, on one line: FastAPI's "detail", the usual
/// JSON members, the title or text of an HTML page, else the text itself. Free of control
/// characters; empty where there is nothing to read. Not shortened.
[[nodiscard]] QString bodyExcerpt(QByteArrayView body, QByteArrayView contentType);

/// Text from outside made fit for one line: control and direction characters become blanks.
[[nodiscard]] QString cleaned(const QString &text);

/// Every secret in `text` replaced by dots.
[[nodiscard]] QString redacted(QString text, const QStringList &secrets);

/// At most `length` characters, an ellipsis included where something was cut.
[[nodiscard]] QString shortened(const QString &text, qsizetype length = 200);

} // namespace aneroid
