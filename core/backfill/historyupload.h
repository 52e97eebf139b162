#pragma once

#include "core/backfill/backfill.h"
#include "core/delivery/door.h"
#include "core/delivery/link/linkstate.h"
#include "core/delivery/retrypolicy.h"
#include "core/delivery/target.h"
#include "core/text/result.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace aneroid {

/// Posts history to a server and can be continued after whatever ended it: what the server decided
/// on is remembered in a file. Readings are a pure function of the plan, so that none of them is
/// stored here; a repeat carries the same device, run and sequence, hence the same key.
///
/// Kill it at any moment: at most the requests in flight then are repeated. After a power loss, at
/// most those of the last second.
///
/// Everything is called in the owner's thread, which needs an event loop; readings are made in
/// threads of their own and wait for the server, so that memory stays flat.
class HistoryUpload : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        /// Not broken. Where it leaves seed and UTC offset open, an upload that is continued takes
        /// those it was begun with. `truth` and `labels` have no meaning.
        BackfillPlan plan;
        DeliveryTarget target;
        std::size_t batch = 500; ///< readings in a request at most, for servers that take arrays;
                                 ///< 1: one by one
        double perSecond = 0.0;  ///< readings a second at most; 0: no limit
        bool restart = false;    ///< sends everything again, whatever was accepted before
        QString folder;          ///< where progress is remembered; empty: defaultFolder()
        unsigned threads = 1;    ///< that make readings; 0: as many as the machine has
        RetryPolicy policy{};
    };
    struct Progress
    {
        quint64 accepted = 0; ///< readings, those of earlier starts included
        quint64 refused = 0;
        quint64 byFault = 0;    ///< refused or never sent as an injected fault has it; in no other
        quint64 done = 0;       ///< of total: all of these, and samples that the logger missed
        quint64 total = 0;      ///< readings and missed samples
        double perSecond = 0.0; ///< readings decided on a second, over the last 5 s
        std::optional<double> secondsLeft; ///< at that rate; none while nothing moves
        LinkState link = LinkState::Idle;
        QString lastError;                    ///< of the last attempt that failed
        std::optional<double> retryInSeconds; ///< while all waits for a retry

        friend bool operator==(const Progress &, const Progress &) = default;
    };
    enum class End {
        Complete,        ///< the server decided on every reading; some may be refused
        AlreadyComplete, ///< by an earlier start: nothing was sent
        Cancelled,       ///< may be continued
        Blocked,         ///< the server turns everything away; may be continued
        Failed,          ///< progress cannot be remembered; may be continued
    };
    struct Outcome
    {
        End end = End::Complete;
        QString sentence;     ///< for a person: what came of it, and how to go on where it can
        quint64 accepted = 0; ///< readings, those of earlier starts included
        quint64 refused = 0;
        QString refusedFile; ///< the refused readings with the reasons; empty: none
        quint64 byFault = 0; ///< as in Progress

        friend bool operator==(const Outcome &, const Outcome &) = default;
    };

    HistoryUpload(const Options &options, std::unique_ptr<Door> door, QObject *parent = nullptr);
    /// As if killed: what is in flight is cut off.
    ~HistoryUpload() override;

    /// The `uploads` folder of the data folder.
    [[nodiscard]] static QString defaultFolder();

    /// Begins or continues; finished() comes later, once. Or a sentence: another program does the
    /// same upload, the folder is not writable, an older version of the program began it.
    [[nodiscard]] Result<Done, QString> start();
    /// Nothing leaves any more, answers to what is in flight are waited for up to 2 s, then
    /// finished() comes.
    void cancel();

    [[nodiscard]] bool isRunning() const;
    /// What was completed when it was started: with seed and UTC offset.
    [[nodiscard]] const BackfillPlan &plan() const;
    [[nodiscard]] const std::string &run() const; ///< the metadata's run of the readings
    [[nodiscard]] Progress progress() const;
    /// Readings that were accepted or refused by an earlier start.
    [[nodiscard]] quint64 decidedBefore() const;

Q_SIGNALS:
    /// Some times a second while it runs, and at the end.
    void progressed(const aneroid::HistoryUpload::Progress &progress);
    /// The first few only; all are in the file. "bme280_0007, sequence 17: HTTP 422: …"
    void refused(const QString &sentence);
    /// Worth a line: the server takes no arrays, it does not answer, it answers again.
    void noticed(const QString &sentence);
    void finished(const aneroid::HistoryUpload::Outcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
