#pragma once

#include "core/backfill/backfill.h"
#include "core/recording/fileformat.h"
#include "core/recording/labelwriter.h"
#include "core/recording/outputfile.h"

#include <QString>

#include <atomic>
#include <stop_token>

namespace aneroid {

/// What a Backfill needs in order to write a format: header, rows and how they are packed.
/// Copyable; the members are called from several threads.
class BackfillFormat
{
public:
    /// `plan` as a Backfill takes it. `bodies` makes a part's bytes instead of CSV or JSON lines;
    /// there is no header then.
    BackfillFormat(const BackfillPlan &plan, const FileFormat &format,
                   Backfill::Format bodies = {});

    /// What stands before the first row; may be empty.
    [[nodiscard]] std::string header() const;
    /// Makes the part's bytes of its readings.
    void operator()(BackfillPart &part, std::span<const std::string> ids) const;
    /// One gzip member where the format asks for it, else the text itself.
    [[nodiscard]] std::string packed(std::string plain) const;

private:
    FileFormat m_format;
    bool m_truth;
    bool m_raw;
    bool m_rawBytes;
    std::string m_runId;
    Backfill::Format m_bodies;
};

/// Without its number.
[[nodiscard]] Label labelOf(const DeviceEvent &event, const DeviceIds &ids);

/// What befalls readings on their way, as a file: header and rows, packed where its name says so.
/// Copyable; the members are called from several threads.
class TransportFormat
{
public:
    explicit TransportFormat(const QString &name);

    [[nodiscard]] std::string header() const;
    /// Makes the part's transport bytes of its readings.
    void operator()(BackfillPart &part, std::span<const std::string> ids) const;

private:
    [[nodiscard]] std::string packed(std::string plain) const;

    bool m_gzip;
};

/// The same for readings that go elsewhere (to a server): makes them once for this alone. An empty
/// name: nothing. The file appears whole or not at all.
[[nodiscard]] Result<Done, OutputEnd> writeTransportLog(BackfillPlan plan, const QString &name);

/// History on its way into files: made by a Backfill, written in order, whole or not at all.
/// Blocks; for a thread of its own.
class BackfillFile
{
public:
    struct Files
    {
        QString output;      ///< fileFormat() tells its format; "-" is standard output
        QString labels;      ///< a CSV name; empty: none
        QString transport{}; ///< a CSV name for the transport log; empty: none
    };
    enum class End { Complete, Cancelled, Failed };
    struct Outcome
    {
        End end = End::Complete;
        QString message; ///< of a failure; empty where a pipe's reader had enough
        std::uint64_t rows = 0;
        std::uint64_t bytes = 0; ///< of the output alone
    };

    /// `plan` is completed() and not broken. `bodies` as for BackfillFormat: the output's name only
    /// says whether it is packed.
    BackfillFile(const BackfillPlan &plan, const Backfill::Options &options, Files files,
                 const Backfill::Format &bodies = {});

    [[nodiscard]] std::uint64_t total() const { return m_total; }
    /// Of total(), what is written.
    [[nodiscard]] const std::atomic<std::uint64_t> &done() const { return m_done; }

    /// Once.
    [[nodiscard]] Outcome run(const std::stop_token &stop);

private:
    [[nodiscard]] Result<Done, OutputEnd> writeAll(const std::stop_token &stop, BackfillEnd &end);
    [[nodiscard]] Result<Done, OutputEnd> begin(const std::stop_token &stop);
    [[nodiscard]] Result<Done, OutputEnd> write(std::string_view bytes,
                                                const std::stop_token &stop);
    [[nodiscard]] std::string labelRows(const BackfillPart &part);

    Backfill m_backfill;
    std::uint64_t m_total;
    Files m_names;
    BackfillFormat m_format;
    BackfillFormat m_labelFormat;
    TransportFormat m_transportFormat;
    OutputFile m_output;
    OutputFile m_labels;
    OutputFile m_transport;
    std::uint64_t m_labelsWritten = 0;
    std::uint64_t m_rows = 0;
    std::uint64_t m_bytes = 0;
    std::atomic<std::uint64_t> m_done = 0;
};

} // namespace aneroid
