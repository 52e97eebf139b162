#pragma once

#include "core/receiver/http/httpmessage.h"
#include "core/receiver/readingparser.h"
#include "core/receiver/store/readingstore.h"

#include <QDateTime>
#include <optional>
#include <string_view>

namespace aneroid {

/// What the receiver answers (design 5.5). A reading's answer is true only after the store's next
/// commit(); see ReadingStore.
class Routes
{
public:
    explicit Routes(ReadingStore &store)
        : m_store(store)
    {
    }

    [[nodiscard]] RouteAnswer handle(const RouteRequest &request);

    /// 1 MiB; 16 MiB for a batch.
    [[nodiscard]] static qint64 bodyLimit(std::string_view path);

    /// 507 where the disk is full, 503 where the database is locked, else 500.
    [[nodiscard]] static RouteAnswer toResponse(const StorageError &error);

    /// The storage error behind the last answer, once.
    [[nodiscard]] std::optional<StorageError> takeFailure();

private:
    [[nodiscard]] RouteAnswer postReading(const RouteRequest &request);
    [[nodiscard]] RouteAnswer postBatch(const RouteRequest &request);
    [[nodiscard]] RouteAnswer getReadings(const RouteRequest &request);
    [[nodiscard]] RouteAnswer getStatistics();
    [[nodiscard]] RouteAnswer getHealth() const;
    [[nodiscard]] RouteAnswer fail(const StorageError &error);

    ReadingStore &m_store;
    ReadingParser m_parser;
    const QDateTime m_startedAt = QDateTime::currentDateTimeUtc();
    std::optional<StorageError> m_failure;
};

} // namespace aneroid
