#pragma once

#include "app/console/console.h"
#include "app/console/outputfile.h"
#include "core/simulation/backfill.h"

#include <QString>

#include <atomic>
#include <optional>
#include <stop_token>

namespace aneroid {

/// What a file's name says about its format.
struct FileFormat
{
    bool json = false; ///< JSON lines; else CSV
    bool gzip = false;
};

/// By .csv, .jsonl, either with .gz after it, or "-" for CSV; nothing for any other name.
[[nodiscard]] std::optional<FileFormat> fileFormat(const QString &name);

/// History on its way into files: made by a Backfill, written in order. Blocks; for a thread of
/// its own.
class BackfillJob
{
public:
    struct Files
    {
        QString output;
        QString labels; ///< empty: none
    };
    struct Outcome
    {
        ExitStatus status = Succeeded;
        QString message; ///< for stderr; may be empty
    };

    BackfillJob(const BackfillPlan &plan, const Backfill::Options &options, Files files);

    [[nodiscard]] std::uint64_t total() const { return m_backfill.ticks(); }
    /// Of total(), what is written.
    [[nodiscard]] const std::atomic<std::uint64_t> &done() const { return m_done; }

    [[nodiscard]] Outcome run(const std::stop_token &stop);

private:
    [[nodiscard]] Result<Done, OutputEnd> writeAll(const std::stop_token &stop, BackfillEnd &end);
    void format(BackfillPart &part, std::span<const std::string> ids) const;
    [[nodiscard]] Result<Done, OutputEnd> write(OutputFile &file, const FileFormat &format,
                                                std::string_view text,
                                                const std::stop_token &stop) const;
    [[nodiscard]] std::string labelRows(const BackfillPart &part);

    BackfillPlan m_plan;
    Backfill m_backfill;
    Files m_names;
    FileFormat m_format;
    FileFormat m_labelFormat;
    std::string m_runId;
    OutputFile m_output;
    OutputFile m_labels;
    std::uint64_t m_labelsWritten = 0;
    std::uint64_t m_rows = 0;
    std::atomic<std::uint64_t> m_done = 0;
};

} // namespace aneroid
