#pragma once

#include "core/sqlite/sqliteconnection.h"

#include <QCoreApplication>
#include <QString>

namespace aneroid {

/// Damaged: the file is to be set aside. Foreign: it is to be left alone. All else may pass.
template <typename T>
using OutboxOutcome = Result<T, StorageError>;

/// The outbox's SQLite file: opened, checked, with the current schema.
///
/// WAL mode with synchronous=NORMAL: what was committed outlives the end of the program however it
/// comes (kill -9 included); a power cut never damages the file, but may take the last moments
/// before it, since the log is brought to the disk at checkpoints only.
class OutboxDatabase : public SqliteConnection
{
    Q_DECLARE_TR_FUNCTIONS(aneroid::OutboxDatabase)
public:
    static constexpr int schemaVersion = 2;

    OutboxDatabase() = default;
    ~OutboxDatabase() override;

    /// Made where missing (ReadWrite only), its folder too. Looks through the whole file for damage
    /// where it is small.
    [[nodiscard]] OutboxOutcome<Done> open(const QString &file, Mode mode = Mode::ReadWrite);
    /// Gives the space back where most of a large file is unused.
    void close();

    /// Tells this file from every other outbox.
    [[nodiscard]] const QString &uuid() const { return m_uuid; }

    /// What is in use of the file, in bytes; free pages are not.
    [[nodiscard]] OutboxOutcome<qint64> usedBytes();

    /// That what the file holds cannot be right.
    [[nodiscard]] StorageError damage() const;

protected:
    [[nodiscard]] QString sentence(int code, const QString &text) const override;

private:
    [[nodiscard]] OutboxOutcome<Done> takeOver(Mode mode);
    [[nodiscard]] OutboxOutcome<Done> look();
    void shrink();

    QString m_uuid;
};

} // namespace aneroid
