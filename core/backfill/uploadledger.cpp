#include "core/backfill/uploadledger.h"

#include <algorithm>
#include <iterator>

namespace aneroid {

UploadLedger::UploadLedger(RowPosition begin, const std::vector<Range> &beyond)
    : m_position(begin)
{
    for (const Range &range : beyond)
        settle(range.begin, range.end, range.after);
}

void UploadLedger::settle(std::uint64_t begin, std::uint64_t end, RowPosition after)
{
    if (begin >= end)
        return;
    Range range{begin, end, after};
    auto next = m_beyond.lower_bound(begin);
    if (next != m_beyond.end() && next->first == end) {
        range.end = next->second.end;
        range.after = next->second.after;
        next = m_beyond.erase(next);
    }
    if (next != m_beyond.begin() && std::prev(next)->second.end == begin) {
        Range &before = std::prev(next)->second;
        before.end = range.end;
        before.after = range.after;
    } else {
        m_beyond.emplace_hint(next, begin, range);
    }
    absorb();
}

void UploadLedger::absorb()
{
    while (!m_beyond.empty() && m_beyond.begin()->first == m_settled) {
        m_settled = m_beyond.begin()->second.end;
        m_position = m_beyond.begin()->second.after;
        m_beyond.erase(m_beyond.begin());
    }
}

bool UploadLedger::isSettled(std::uint64_t row) const
{
    if (row < m_settled)
        return true;
    const auto after = m_beyond.upper_bound(row);
    return after != m_beyond.begin() && row < std::prev(after)->second.end;
}

std::vector<UploadLedger::Range> UploadLedger::beyond() const
{
    std::vector<Range> ranges;
    ranges.reserve(m_beyond.size());
    for (const auto &[begin, range] : m_beyond)
        ranges.push_back({range.begin - m_settled, range.end - m_settled, range.after});
    return ranges;
}

std::uint64_t UploadLedger::settledBeyond() const
{
    std::uint64_t rows = 0;
    for (const auto &[begin, range] : m_beyond)
        rows += range.end - range.begin;
    return rows;
}

} // namespace aneroid
