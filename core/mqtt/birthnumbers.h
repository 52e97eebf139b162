#pragma once

#include "core/text/result.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace aneroid {

/// The bdSeq that each Sparkplug node had last, in a small JSON file: one goes on with the next
/// where the program is started again, so that a host application can tell a late death of the
/// connection before from one of the present connection. What cannot be read counts as empty.
class BirthNumbers
{
public:
    /// Without a file nothing is kept.
    explicit BirthNumbers(QString file = {})
        : m_file(std::move(file))
    {
    }

    /// `node`: the broker and the node's name, as the caller likes to write them.
    [[nodiscard]] std::optional<std::uint8_t> last(const QString &node) const;
    /// The error names the file and the reason.
    [[nodiscard]] Result<Done, QString> keep(const QString &node, std::uint8_t bdSeq) const;

private:
    QString m_file;
};

} // namespace aneroid
