#pragma once

#include "core/fitting/reading/time/timetext.h"
#include "core/text/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace aneroid {

/// How a person says that times are written, in strftime's letters: %Y %y %m %d %e %j %H %I %M %S
/// %f %p %b %B %h %a %A %z %Z %s %T %D %F %R %%; a blank stands for any blanks.
class TimeFormat
{
public:
    /// The error names the letter that is not known, or what part of a date is missing.
    [[nodiscard]] static Result<TimeFormat, QString> fromText(const QString &text);

    /// Nothing where `text` is not written so.
    [[nodiscard]] std::optional<TimeText> read(std::string_view text) const;
    /// Whether it has no day: times of day only.
    [[nodiscard]] bool hasDate() const;

private:
    std::string m_format; ///< with %T, %D, %F, %R written out
};

} // namespace aneroid
