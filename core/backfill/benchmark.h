#pragma once

#include "core/backfill/backfill.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>

namespace aneroid {

/// Whose layout of data and labels.
enum class BenchmarkLayout {
    Nab,      ///< Numenta Anomaly Benchmark: data/aneroid/*.csv, labels/combined_windows.json
    GutenTag, ///< a folder a device: train_no_anomaly.csv and test.csv
    TsbAd,    ///< a file a device, its name tells the train part and the first anomaly
};

/// "nab", "gutentag", "tsb-ad".
[[nodiscard]] std::optional<BenchmarkLayout> benchmarkLayout(const QString &name);

/// The share of each device's rows that is a train part without any fault; of NAB's files the first
/// 750 rows at most, which its scorer never looks at.
inline constexpr double benchmarkTrainShare = 0.15;

/// The plan with a train part that no fault begins in: those that would are left out.
[[nodiscard]] BackfillPlan withCleanTrain(BackfillPlan plan);

/// Makes history and writes it with its sensor faults as labels (weather is no anomaly there), into
/// a folder that must not exist or be empty: whole or not at all.
class BenchmarkExport
{
public:
    /// `plan` is completed() and not broken; its train part is made clean here.
    BenchmarkExport(const BackfillPlan &plan, const Backfill::Options &options,
                    BenchmarkLayout layout, QString folder);
    ~BenchmarkExport();

    struct Outcome
    {
        bool complete = false;
        QString message; ///< of a failure; empty where it was stopped
        std::uint64_t rows = 0;
        std::uint64_t anomalies = 0;
        /// Devices that are left out of TSB-AD's layout, which has no place for a series without
        /// an anomaly.
        std::uint64_t withoutAnomaly = 0;
    };
    [[nodiscard]] std::uint64_t total() const;
    [[nodiscard]] const std::atomic<std::uint64_t> &done() const;
    /// Once.
    [[nodiscard]] Outcome run(const std::stop_token &stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
