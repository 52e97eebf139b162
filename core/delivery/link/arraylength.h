#pragma once

#include <cstddef>

namespace aneroid {

/// How many readings leave as one array, learnt from what the server does with arrays; for one
/// server and one sender at a time.
///
/// A server says that an array is too long (413), or it just closes, or a proxy before it answers
/// 502. An array that fails three times is therefore in doubt: a single reading is sent as a probe.
/// Where that is accepted, the length is to blame, and it is halved; where that fails as well, it
/// is an outage, and nothing changes. Lengths that are accepted again and again grow.
class ArrayLength
{
public:
    explicit ArrayLength(std::size_t most = 1);

    /// Begins anew, with a server that nothing is known of.
    void start(std::size_t most);

    /// Readings in the next request at most; 1 while a probe is due.
    [[nodiscard]] std::size_t next() const { return m_doubted > 0 ? 1 : m_length; }
    [[nodiscard]] bool isDoubted() const { return m_doubted > 0; }

    /// An array of `size` readings (a single one, where that is the length) was accepted.
    void accepted(std::size_t size);
    /// The server says that an array of `size` is too long, or refuses it as a whole.
    void tooLong(std::size_t size);
    /// An array of `size` ended without a verdict. Of several that failed together, one counts.
    void failed(std::size_t size);

    /// A single reading was accepted. Returns the length that was found too long and is halved now;
    /// 0: none.
    std::size_t singleAccepted();
    /// A single reading ended without a verdict.
    void singleFailed();

private:
    void halve(std::size_t size);

    std::size_t m_most;
    std::size_t m_length;
    std::size_t m_failedSize = 0; ///< of the latest array that failed
    int m_failures = 0;           ///< of arrays of that size, since one was accepted
    std::size_t m_doubted = 0;    ///< the size that a probe decides on; 0: none
    bool m_probeFailed = false;
    int m_acceptedInARow = 0;
    int m_acceptedToGrow;
    bool m_untried = false; ///< grown, and not yet accepted at this length
};

} // namespace aneroid
