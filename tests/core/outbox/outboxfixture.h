#pragma once

#include "core/outbox/outbox.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace aneroid {

inline const QString someTarget = QStringLiteral("http://127.0.0.1:8000");

inline RunPointer makeRun(const char *name, std::vector<std::string> ids = {"one", "two"})
{
    return std::make_shared<const RunIdentity>(
        RunIdentity{.run = name, .version = "1.2.3", .deviceIds = std::move(ids)});
}

/// Readings from..to of one device.
inline std::vector<Reading> makeReadings(std::uint32_t from, std::uint32_t to,
                                         std::uint32_t device = 0)
{
    std::vector<Reading> readings;
    for (std::uint32_t i = from; i <= to; ++i) {
        readings.push_back({.timestampMs = 1'763'116'200'000 + i,
                            .device = device,
                            .sequence = i,
                            .temperatureC = 21.5,
                            .humidity = 40.25,
                            .pressureHpa = 1013.0});
    }
    return readings;
}

/// What an outbox says, kept in order; waits on conditions.
struct OutboxWatch
{
    explicit OutboxWatch(Outbox &outbox)
        : box(outbox)
    {
        QObject::connect(&outbox, &Outbox::stored, &outbox, [this](const auto &found) {
            for (const StoredChunk &chunk : found) {
                stored += chunk.job.readings.size();
                chunks.push_back(chunk);
            }
        });
        QObject::connect(&outbox, &Outbox::notStored, &outbox, [this](const auto &jobs) {
            for (const StoreJob &job : jobs)
                notStored += job.readings.size();
        });
        QObject::connect(&outbox, &Outbox::loaded, &outbox,
                         [this](quint64 number, const auto &found, bool) {
                             ticket = number;
                             loaded = found;
                         });
        QObject::connect(&outbox, &Outbox::counted, &outbox,
                         [this](quint64 number, const auto &found) {
                             ticket = number;
                             groups = found;
                         });
        QObject::connect(&outbox, &Outbox::dropped, &outbox,
                         [this](const auto &found, DropReason reason) {
                             for (const DroppedChunk &chunk : found)
                                 dropped[reason] += chunk.readings;
                         });
        QObject::connect(&outbox, &Outbox::noted, &outbox,
                         [this](bool warning, const QString &text) {
                             notes.append((warning ? QStringLiteral("! ") : QString()) + text);
                         });
    }

    /// All that waits, whoever made it.
    [[nodiscard]] quint64 waiting()
    {
        const quint64 asked = box.count();
        if (!QTest::qWaitFor([&] { return ticket == asked; }))
            return ~quint64(0);
        quint64 readings = 0;
        for (const WaitingGroup &group : groups)
            readings += group.readings;
        return readings;
    }

    [[nodiscard]] std::vector<LoadedChunk> load(const LoadRequest &request)
    {
        const quint64 asked = box.load(request);
        return QTest::qWaitFor([&] { return ticket == asked; }) ? loaded
                                                                : std::vector<LoadedChunk>();
    }

    Outbox &box;
    quint64 stored = 0;
    quint64 notStored = 0;
    quint64 ticket = 0;
    std::vector<StoredChunk> chunks;
    std::vector<LoadedChunk> loaded;
    std::vector<WaitingGroup> groups;
    std::map<DropReason, quint64> dropped;
    QStringList notes;
};

} // namespace aneroid
