#pragma once

#include "core/instrument/mishap.h"
#include "core/instrument/reading.h"

#include <QByteArray>

#include <cstddef>
#include <span>
#include <vector>

namespace aneroid {

/// The most readings that share a row of the outbox.
inline constexpr std::size_t chunkCapacity = 1000;

/// Readings as bytes in a row of the outbox: little endian, in order, nothing lost.
struct PackedChunk
{
    enum Format : int {
        Hundredths = 0, ///< 32 bytes a reading: values as whole hundredths
        Doubles = 1,    ///< 48 bytes a reading: for values that are no whole hundredths
        /// The same, with what befalls each on its way behind them all, 16 bytes a reading.
        HundredthsWithMishaps = 2,
        DoublesWithMishaps = 3,
    };
    Format format = Hundredths;
    QByteArray bytes;
};

/// `mishaps` is empty or one for each reading.
[[nodiscard]] PackedChunk packed(std::span<const Reading> readings,
                                 std::span<const Mishap> mishaps = {});

/// Empty where the bytes are not a whole number of readings or the format is not known.
[[nodiscard]] std::vector<Reading> unpacked(int format, const QByteArray &bytes);
/// One for each of those readings, or none where none has one.
[[nodiscard]] std::vector<Mishap> unpackedMishaps(int format, const QByteArray &bytes);

/// Which readings of a chunk are settled, a bit each.
class SettledBits
{
public:
    explicit SettledBits(QByteArray bits = {})
        : m_bits(std::move(bits))
    {
    }

    void set(int index);
    [[nodiscard]] bool test(int index) const;
    void merge(const SettledBits &other);
    [[nodiscard]] int count() const; ///< of those that are set
    [[nodiscard]] const QByteArray &bytes() const { return m_bits; }

private:
    QByteArray m_bits;
};

} // namespace aneroid
