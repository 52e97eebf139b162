#pragma once

#include "core/backfill/backfill.h"

#include <cstdint>
#include <map>
#include <vector>

namespace aneroid {

/// Which rows of an upload the server has decided on: all before one place, and some beyond it
/// whose answers came early. Rows are numbered in the order of the output from where the ledger
/// began.
class UploadLedger
{
public:
    /// Decided rows with undecided ones before them.
    struct Range
    {
        std::uint64_t begin = 0;
        std::uint64_t end = 0; ///< one past
        RowPosition after;     ///< the place after its last row

        friend bool operator==(const Range &, const Range &) = default;
    };

    UploadLedger() = default;
    /// Continues: row 0 is the first at `begin`, `beyond` is decided already.
    UploadLedger(RowPosition begin, const std::vector<Range> &beyond);

    /// Rows [begin, end), none of them decided before; `after` is the place after the last one.
    void settle(std::uint64_t begin, std::uint64_t end, RowPosition after);
    [[nodiscard]] bool isSettled(std::uint64_t row) const;

    /// Everything before it is decided.
    [[nodiscard]] RowPosition position() const { return m_position; }
    /// As if the ledger had begun at position(): what a later one is continued from.
    [[nodiscard]] std::vector<Range> beyond() const;
    [[nodiscard]] std::uint64_t settledBeyond() const;

private:
    void absorb();

    RowPosition m_position;
    std::uint64_t m_settled = 0;             ///< rows before the position
    std::map<std::uint64_t, Range> m_beyond; ///< by begin; they do not touch
};

} // namespace aneroid
