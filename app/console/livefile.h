#pragma once

#include "core/result.h"

#include <QFile>
#include <QString>

#include <string_view>

namespace aneroid {

/// A file that a run appends to line by line and that is complete after each. A header is written
/// only where the file is new or empty.
class LiveFile
{
public:
    /// The error names the file and the reason.
    [[nodiscard]] Result<Done, QString> open(const QString &fileName, std::string_view header);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    /// Appends and flushes. After an error the file is closed: one message, not one a line.
    [[nodiscard]] Result<Done, QString> append(std::string_view text);

private:
    QFile m_file;
};

} // namespace aneroid
