#pragma once

#include "core/text/result.h"

#include <QSaveFile>
#include <QString>

#include <optional>
#include <stop_token>
#include <string_view>

namespace aneroid {

/// Why nothing more can be written.
struct OutputEnd
{
    QString message; ///< names the file and the reason; empty where the reader closed its pipe
};

/// Where long work's data goes: a file that appears whole or not at all, or standard output for
/// "-".
class OutputFile
{
public:
    static bool isStandardOutput(const QString &name) { return name == QStringLiteral("-"); }

    /// Bytes that are free where a file of this name would be; nothing where that is not known.
    [[nodiscard]] static std::optional<qint64> freeBytes(const QString &name);

    /// The error names the file and the reason: no such folder, no permission …
    [[nodiscard]] Result<Done, OutputEnd> open(const QString &name);
    [[nodiscard]] bool isOpen() const { return m_toStandardOutput || m_file.isOpen(); }

    /// A reader that does not read is waited for, but not beyond `stop`.
    [[nodiscard]] Result<Done, OutputEnd> write(std::string_view bytes,
                                                const std::stop_token &stop);

    /// The file takes its name. Without it, what was there stays.
    [[nodiscard]] Result<Done, OutputEnd> commit();

private:
    [[nodiscard]] Failure<OutputEnd> failure(const QString &reason) const;

    QSaveFile m_file;
    bool m_toStandardOutput = false;
};

} // namespace aneroid
