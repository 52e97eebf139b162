#pragma once

#include <QString>

namespace aneroid {

/// A lock between programs that ends with its owner, however that ends: the system's own on an open
/// file, so that a killed program leaves nothing stale behind, in a container either where the next
/// one has the same process number. (QLockFile, which writes the number down, would wait there.)
class FileLock
{
public:
    enum class Outcome {
        Locked,
        Taken,  ///< by another program, or by another object of this one
        Failed, ///< the file cannot be made
    };

    FileLock() = default;
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;

    /// Never waits. The file is made where missing.
    [[nodiscard]] Outcome lock(const QString &file);
    void unlock();
    /// Unlocks, and takes the file away.
    void remove();

private:
    QString m_file;
    int m_descriptor = -1;
};

} // namespace aneroid
