#pragma once

#include "core/backfill/backfillwriter.h"
#include "core/backfill/historyupload.h"

#include <QObject>

#include <memory>

namespace aneroid {

/// What the dialog for history has under way: a file that is written or an upload, told in the same
/// words.
class HistoryJob final : public QObject
{
    Q_OBJECT
public:
    enum class End {
        Done,
        Partly,  ///< the server refused some readings
        Stopped, ///< by the person
        Failed,
    };
    struct Outcome
    {
        End end = End::Done;
        QString status;  ///< sizes and time; may be empty
        QString message; ///< a sentence
        quint64 readings = 0;
    };

    explicit HistoryJob(QObject *parent = nullptr);
    ~HistoryJob() override;

    /// Only while nothing runs; ended() follows.
    void write(const BackfillPlan &plan, const BackfillFile::Files &files);
    void upload(const HistoryUpload::Options &options);
    /// ended() follows; an upload waits up to two seconds for answers.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// `share` from 0 to 1, and how far it is in words.
    void progressed(double share, const QString &status);
    /// Worth a line meanwhile.
    void noticed(const QString &sentence);
    void ended(const aneroid::HistoryJob::Outcome &outcome);

private:
    void endFile(const BackfillFile::Outcome &outcome, double seconds);
    void endUpload(const HistoryUpload::Outcome &outcome);

    BackfillWriter m_writer;
    QString m_file;
    std::unique_ptr<HistoryUpload> m_upload;
};

} // namespace aneroid
