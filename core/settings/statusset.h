#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace aneroid {

/// HTTP status codes: single ones, spans and whole classes. Only final answers can be in one, 200
/// to 599. Default: 2xx.
class StatusSet
{
public:
    StatusSet() = default;

    /// "2xx", "200,201", "200-204, 409": separated by commas; nothing where a piece is none of
    /// these or outside of 200 to 599, or where there is no piece.
    [[nodiscard]] static std::optional<StatusSet> read(const QString &text);

    [[nodiscard]] bool contains(int status) const;
    /// As read() takes it: ascending, each code once.
    [[nodiscard]] QString text() const;

    friend bool operator==(const StatusSet &, const StatusSet &) = default;

private:
    struct Span
    {
        int first = 0;
        int last = 0; ///< included

        friend bool operator==(const Span &, const Span &) = default;
    };
    [[nodiscard]] static std::optional<Span> readSpan(const QString &text);

    std::vector<Span> m_spans{{200, 299}}; ///< ascending, without overlap
};

} // namespace aneroid
