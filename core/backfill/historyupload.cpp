#include "core/backfill/historyupload.h"

#include "core/backfill/bulksender.h"
#include "core/backfill/refusedreadings.h"
#include "core/backfill/uploadfeed.h"
#include "core/backfill/uploadjournal.h"
#include "core/backfill/uploadledger.h"
#include "core/base/random.h"
#include "core/delivery/deliverynotes.h"
#include "core/delivery/statistics.h"

#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <thread>
#include <utility>

namespace aneroid {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Item = BulkSender::Item;

constexpr auto progressEvery = 200ms;
constexpr auto syncEvery = 1000ms;
constexpr auto lastAnswers = 2000ms;     ///< how long cancel() waits for them
constexpr std::uint64_t fewRefusals = 5; ///< that are named one by one

/// Parts are small: a slow server is not to cost memory.
constexpr std::size_t partRows = std::size_t{1} << 13;
constexpr std::size_t heldRows = std::size_t{1} << 17;

/// The name of the upload's files: everything that makes it another one, as it was asked for.
QString fileStem(const HistoryUpload::Options &options)
{
    const BackfillPlan &plan = options.plan;
    const std::string whereTo = options.target.server.toString(QUrl::FullyEncoded).toStdString() +
                                '\n' + std::to_string(plan.shard) + '/' +
                                std::to_string(plan.shards);
    return QString::fromStdString(backfillRunId(plan)) + u'-' +
           QString::number(hashOf(whereTo), 36);
}

RowPosition after(const Reading &reading)
{
    return {reading.timestampMs, reading.device + 1};
}

/// "1,234,567" as the screen's language writes it.
QString counted(quint64 number)
{
    return QLocale().toString(number);
}

} // namespace

struct HistoryUpload::Private
{
    Private(HistoryUpload *upload, const Options &how, std::unique_ptr<Door> wayOut)
        : q(upload)
        , options(how)
        , folder(how.folder.isEmpty() ? defaultFolder() : how.folder)
        , door(std::move(wayOut))
        , refusedReadings(folder + u'/' + fileStem(how) + QStringLiteral(".refused.jsonl"))
    {
    }

    [[nodiscard]] Result<Done, QString> openJournal();
    void begin();
    void make(const std::stop_token &stop);
    [[nodiscard]] std::vector<Item> fetch(std::size_t most);
    void accept(const std::vector<Item> &items);
    void refuse(const Item &item, const QString &reason);
    [[nodiscard]] QString refusedFileTrouble() const;
    void keepAway(const std::vector<Item> &items);
    void settle(const std::vector<Item> &items);
    void remember();
    void answered();
    void sayLink(LinkState state);
    [[nodiscard]] std::uint64_t decided() const
    {
        return state.accepted + state.refused + state.byFault;
    }

    void stopSending(End why, const QString &sentence);
    void finishIfStill();
    void finish(End end, const QString &sentence);
    [[nodiscard]] QString completeSentence() const;
    [[nodiscard]] QString withHowToContinue(const QString &sentence) const;

    HistoryUpload *q;
    Options options;
    QString folder;
    BackfillPlan plan;
    std::string run;
    std::unique_ptr<Door> door; ///< until the sender has it
    UploadJournal journal;
    RefusedReadings refusedReadings;
    UploadState state;
    UploadLedger ledger;
    bool unremembered = false;

    std::unique_ptr<Backfill> backfill;
    UploadFeed feed;
    std::unique_ptr<BulkSender> sender;
    std::uint64_t nextRow = 0;
    std::uint64_t total = 0;
    std::uint64_t decidedBefore = 0;
    std::uint64_t missedBefore = 0;
    std::uint64_t refusalsNamed = 0;
    RateWindow rate;
    bool troubled = false;

    QTimer progressTimer;
    QTimer syncTimer;
    QTimer patience;
    bool running = false;
    std::optional<Outcome> ending; ///< nothing leaves any more; what comes of it
    std::jthread maker;            ///< last: it uses the others
};

Result<Done, QString> HistoryUpload::Private::openJournal()
{
    BackfillPlan full = completed(options.plan);
    const UploadHeader fresh{QString::fromStdString(backfillRunId(full)),
                             options.target.server.toString(QUrl::FullyEncoded),
                             *full.settings.seed, *full.settings.utcOffsetMinutes,
                             QStringLiteral(ANEROID_VERSION)};
    const QString file = folder + u'/' + fileStem(options) + QStringLiteral(".upload");
    if (const auto opened = journal.open(file, fresh, options.restart); !opened)
        return opened;
    full.settings.seed = journal.header().seed;
    full.settings.utcOffsetMinutes = journal.header().utcOffsetMinutes;
    if (journal.header().version != fresh.version)
        return Failure{
            HistoryUpload::tr(
                "This upload was begun by version %1, whose readings may differ: continue "
                "with that one, or begin it anew.")
                .arg(journal.header().version)};
    plan = full;
    plan.mishaps = true;
    run = backfillRunId(plan);
    if (options.restart)
        refusedReadings.remove();
    else if (!refusedReadings.keepFirst(journal.state().refused))
        return Failure{refusedFileTrouble()};
    if (!journal.setAside().isEmpty())
        Q_EMIT q->noticed(
            HistoryUpload::tr(
                "What was remembered of this upload cannot be read and is kept as %1; "
                "everything is sent again, with the same keys.")
                .arg(journal.setAside()));
    return Done{};
}

void HistoryUpload::Private::begin()
{
    state = journal.state();
    Backfill::Options how;
    how.threads = options.threads;
    how.partRows = partRows;
    how.heldRows = heldRows;
    how.from = state.position;
    backfill = std::make_unique<Backfill>(plan, how);
    ledger = UploadLedger(state.position.value_or(RowPosition{plan.fromMs, 0}), state.beyond);
    decidedBefore = decided();
    const std::uint64_t before = backfill->ticksBefore();
    total = before + backfill->ticks();
    missedBefore = before - (decided() - ledger.settledBeyond());

    BulkSender::Options sending;
    sending.batch = options.batch;
    sending.perSecond = options.perSecond;
    sending.policy = options.policy;
    sender =
        std::make_unique<BulkSender>(std::move(door), options.target, backfill->ids(), run, sending,
                                     [this](std::size_t most) { return fetch(most); });
    connect(sender.get(), &BulkSender::accepted, q,
            [this](const std::vector<Item> &items) { accept(items); });
    connect(sender.get(), &BulkSender::refused, q,
            [this](const Item &item, const QString &reason) { refuse(item, reason); });
    connect(sender.get(), &BulkSender::keptAway, q,
            [this](const std::vector<Item> &items) { keepAway(items); });
    connect(sender.get(), &BulkSender::answered, q, [this] { answered(); });
    connect(sender.get(), &BulkSender::linkStateChanged, q,
            [this](LinkState link) { sayLink(link); });
    connect(sender.get(), &BulkSender::batchRouteMissing, q, [this] {
        Q_EMIT q->noticed(HistoryUpload::tr(
            "The server takes no arrays (no batch route): readings go one by one."));
    });
    connect(sender.get(), &BulkSender::noticed, q, &HistoryUpload::noticed);
    connect(sender.get(), &BulkSender::blocked, q, [this](const QString &reason) {
        stopSending(End::Blocked,
                    withHowToContinue(
                        HistoryUpload::tr("The server turns the upload away: %1").arg(reason)));
    });
    maker = std::jthread([this](const std::stop_token &stop) { make(stop); });
}

/// In the maker's thread.
void HistoryUpload::Private::make(const std::stop_token &stop)
{
    const auto wake = [this] {
        QMetaObject::invokeMethod(
            q, [this] { answered(); }, Qt::QueuedConnection);
    };
    const auto format = [](BackfillPart &, std::span<const std::string>) {};
    const auto consume = [&](const BackfillPart &part) {
        const bool wanted = feed.push(part);
        wake();
        return wanted;
    };
    if (backfill->run(format, consume, stop) == BackfillEnd::Complete)
        feed.finish();
    wake();
}

std::vector<Item> HistoryUpload::Private::fetch(std::size_t most)
{
    std::vector<Item> items;
    while (items.size() < most) {
        const auto reading = feed.take();
        if (!reading)
            break;
        const std::uint64_t row = nextRow++;
        if (ledger.isSettled(row)) // by an earlier start
            continue;
        if (items.empty())
            items.reserve(most);
        items.push_back({row, reading->reading, reading->mishap});
    }
    return items;
}

void HistoryUpload::Private::accept(const std::vector<Item> &items)
{
    state.accepted += items.size();
    settle(items);
}

void HistoryUpload::Private::refuse(const Item &item, const QString &reason)
{
    const std::string &id = backfill->ids()[item.reading.device];
    if (!refusedReadings.add(item.reading, id, run, reason)) {
        stopSending(End::Failed, withHowToContinue(refusedFileTrouble()));
        return; // undecided: it is sent again
    }
    ++state.refused;
    settle({item});
    if (refusalsNamed++ < fewRefusals)
        Q_EMIT q->refused(
            HistoryUpload::tr("%1, sequence %2: %3")
                .arg(QString::fromStdString(id), QString::number(item.reading.sequence), reason));
}

void HistoryUpload::Private::keepAway(const std::vector<Item> &items)
{
    state.byFault += items.size();
    settle(items);
}

QString HistoryUpload::Private::refusedFileTrouble() const
{
    return HistoryUpload::tr("Refused readings cannot be written to %1: %2.")
        .arg(refusedReadings.fileName(), refusedReadings.errorString());
}

void HistoryUpload::Private::settle(const std::vector<Item> &items)
{
    for (std::size_t begin = 0; begin < items.size();) {
        std::size_t end = begin + 1;
        while (end < items.size() && items[end].row == items[end - 1].row + 1)
            ++end;
        ledger.settle(items[begin].row, items[end - 1].row + 1, after(items[end - 1].reading));
        begin = end;
    }
    rate.add(Clock::now(), static_cast<std::uint32_t>(items.size()));
    unremembered = true;
}

/// Before anything else leaves.
void HistoryUpload::Private::remember()
{
    if (!std::exchange(unremembered, false))
        return;
    state.position = ledger.position();
    state.beyond = ledger.beyond();
    if (const auto written = journal.append(state); !written)
        stopSending(End::Failed, withHowToContinue(written.error()));
}

/// Something may have become possible: an answer came, or there are more readings.
void HistoryUpload::Private::answered()
{
    if (!running)
        return;
    remember();
    if (ending) {
        finishIfStill();
        return;
    }
    sender->pump();
    if (feed.isExhausted())
        sender->releaseHeldBack();
    remember();
    if (ending || !feed.isExhausted() || !sender->idle())
        return;
    state.completed = QDateTime::currentDateTimeUtc();
    unremembered = true;
    remember();
    if (!ending)
        finish(End::Complete, completeSentence());
}

void HistoryUpload::Private::sayLink(LinkState link)
{
    const bool trouble = link == LinkState::Struggling || link == LinkState::Offline;
    if (ending || trouble == troubled)
        return;
    troubled = trouble;
    if (trouble)
        Q_EMIT q->noticed(HistoryUpload::tr("Trying again until it succeeds: %1")
                              .arg(withAdvice(sender->lastError(), sender->lastErrorAdvice())));
    else
        Q_EMIT q->noticed(HistoryUpload::tr("The server answers again."));
}

void HistoryUpload::Private::stopSending(End why, const QString &sentence)
{
    if (ending)
        return;
    ending = Outcome{why, sentence, 0, 0, {}, 0};
    sender->stop();
    feed.close();
    maker.request_stop();
    patience.start(lastAnswers);
    QMetaObject::invokeMethod(
        q, [this] { finishIfStill(); }, Qt::QueuedConnection);
}

void HistoryUpload::Private::finishIfStill()
{
    if (running && ending && sender->inFlight() == 0)
        finish(ending->end, ending->sentence);
}

void HistoryUpload::Private::finish(End end, const QString &sentence)
{
    if (!std::exchange(running, false))
        return;
    feed.close();
    maker.request_stop();
    progressTimer.stop();
    syncTimer.stop();
    patience.stop();
    Outcome outcome{end, sentence, state.accepted, state.refused, {}, state.byFault};
    if (const auto synced = journal.sync(); !synced && end == End::Complete) {
        outcome.end = End::Failed;
        outcome.sentence = synced.error();
    }
    journal.close();
    if (state.refused > 0)
        outcome.refusedFile = refusedReadings.fileName();
    Q_EMIT q->progressed(q->progress());
    Q_EMIT q->finished(outcome);
}

QString HistoryUpload::Private::completeSentence() const
{
    const QString byFault =
        state.byFault == 0 ? QString()
                           : u' ' + HistoryUpload::tr("Lost or refused by injected faults: %1.")
                                        .arg(counted(state.byFault));
    if (state.refused == 0 && state.byFault == 0)
        return HistoryUpload::tr("All %1 readings are accepted.").arg(counted(state.accepted));
    if (state.refused == 0)
        return HistoryUpload::tr("%1 readings are accepted.").arg(counted(state.accepted)) +
               byFault;
    return HistoryUpload::tr("%1 readings are accepted, %2 refused; the refused ones are in %3.")
               .arg(counted(state.accepted), counted(state.refused), refusedReadings.fileName()) +
           byFault;
}

QString HistoryUpload::Private::withHowToContinue(const QString &sentence) const
{
    const bool ended = sentence.endsWith(u'.') || sentence.endsWith(u'?');
    return HistoryUpload::tr(
               "%1 %2 of %3 readings are decided; start it again with the same settings to "
               "continue.")
        .arg(ended ? sentence : sentence + u'.', counted(decided()), counted(total));
}

HistoryUpload::HistoryUpload(const Options &options, std::unique_ptr<Door> door, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options, std::move(door)))
{
    connect(&d->progressTimer, &QTimer::timeout, this, [this] { Q_EMIT progressed(progress()); });
    connect(&d->syncTimer, &QTimer::timeout, this, [this] {
        if (const auto synced = d->journal.sync(); !synced)
            d->stopSending(End::Failed, d->withHowToContinue(synced.error()));
    });
    d->patience.setSingleShot(true);
    connect(&d->patience, &QTimer::timeout, this, [this] {
        if (d->ending)
            d->finish(d->ending->end, d->ending->sentence);
    });
}

HistoryUpload::~HistoryUpload()
{
    d->running = false;
    d->feed.close();
}

QString HistoryUpload::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/uploads");
}

Result<Done, QString> HistoryUpload::start()
{
    if (const auto opened = d->openJournal(); !opened)
        return opened;
    d->running = true;
    if (d->journal.state().completed.isValid()) {
        d->state = d->journal.state();
        const QString sentence =
            HistoryUpload::tr("This upload was completed on %1; nothing is sent.")
                .arg(d->state.completed.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
        QMetaObject::invokeMethod(
            this,
            [this, sentence] {
                d->finish(End::AlreadyComplete, sentence + u' ' + d->completeSentence());
            },
            Qt::QueuedConnection);
        return Done{};
    }
    d->begin();
    d->progressTimer.start(progressEvery);
    d->syncTimer.start(syncEvery);
    return Done{};
}

void HistoryUpload::cancel()
{
    if (d->running && d->sender)
        d->stopSending(End::Cancelled, d->withHowToContinue(HistoryUpload::tr("Stopped.")));
}

bool HistoryUpload::isRunning() const
{
    return d->running;
}

const BackfillPlan &HistoryUpload::plan() const
{
    return d->plan;
}

const std::string &HistoryUpload::run() const
{
    return d->run;
}

quint64 HistoryUpload::decidedBefore() const
{
    return d->decidedBefore;
}

HistoryUpload::Progress HistoryUpload::progress() const
{
    Progress all;
    all.accepted = d->state.accepted;
    all.refused = d->state.refused;
    all.byFault = d->state.byFault;
    all.total = d->total;
    all.done = std::min(d->total, d->decided() + d->missedBefore + d->feed.missed());
    all.perSecond = d->rate.perSecond(Clock::now());
    if (all.perSecond > 0.0)
        all.secondsLeft = static_cast<double>(all.total - all.done) / all.perSecond;
    if (d->sender) {
        all.link = d->sender->linkState();
        all.lastError = d->sender->lastError();
        all.retryInSeconds = d->sender->retryInSeconds();
    }
    return all;
}

} // namespace aneroid

#include "moc_historyupload.cpp"
