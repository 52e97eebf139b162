#include "ui/dialogs/history/backfilldialog.h"

#include "core/backfill/backfillestimator.h"
#include "core/payload/payloadsettings.h"
#include "core/profiles/profiletitles.h"
#include "core/recording/history.h"
#include "core/session/session.h"
#include "ui/charts/chartpanel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/history/backfilldestinationform.h"
#include "ui/dialogs/history/backfillform.h"
#include "ui/dialogs/history/backfilltexts.h"
#include "ui/models/display.h"
#include "ui/widgets/fields/numbertyping.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/tintedicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace aneroid {
namespace {

constexpr QSize backfillSize{940, 720};
/// Typing goes on without an estimate of every digit.
constexpr std::chrono::milliseconds estimateDelay{250};

} // namespace

struct BackfillDialog::Private
{
    Source source;
    QString runningFile;  ///< empty while it uploads
    bool closing = false; ///< once what runs has ended
    BackfillEstimator estimator;
    HistoryJob job;
    History preview{BackfillPreview::mostReadings + 1};
    std::vector<WeatherEvent> events;
    std::optional<BackfillEstimate> estimate;
    QTimer delay;

    QLabel *climate = nullptr;
    BackfillForm *form = nullptr;
    BackfillDestinationForm *destination = nullptr;
    QStackedWidget *picture = nullptr;
    QLabel *noPicture = nullptr;
    ChartPanel *charts = nullptr;
    QLabel *status = nullptr; ///< the estimate, or how far it is
    QProgressBar *progress = nullptr;
    QLabel *message = nullptr;
    QPushButton *begin = nullptr;
    QPushButton *close = nullptr;
};

BackfillDialog::BackfillDialog(const Source &source, const BackfillChoices &choices,
                               QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("historyDialog"));
    setSizeGripEnabled(true);
    d->source = source;
    d->delay.setSingleShot(true);
    d->delay.setInterval(estimateDelay);
    build();
    d->form->setClock(displayUtcOffset(source.settings));
    d->form->setChoices(choices);
    d->destination->setChoices(choices);
    retranslate();
    connectParts();
    resize(backfillSize);
    take();
}

BackfillDialog::~BackfillDialog() = default;

void BackfillDialog::build()
{
    d->climate = new QLabel(this);
    d->climate->setObjectName(QStringLiteral("historyClimate"));
    d->climate->setTextFormat(Qt::PlainText);
    d->climate->setWordWrap(true);
    d->form = new BackfillForm(this);
    d->destination = new BackfillDestinationForm(this);
    d->picture = new QStackedWidget(this);
    d->noPicture = new QLabel(d->picture);
    d->noPicture->setObjectName(QStringLiteral("historyNoPreview"));
    d->noPicture->setAlignment(Qt::AlignCenter);
    d->charts = new ChartPanel(d->preview, d->picture);
    d->charts->setObjectName(QStringLiteral("historyPreview"));
    d->charts->setEventSource([this](TimeMs, TimeMs) { return d->events; });
    d->picture->addWidget(d->noPicture);
    d->picture->addWidget(d->charts);
    d->status = new QLabel(this);
    d->status->setObjectName(QStringLiteral("historyStatus"));
    d->status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->progress = new QProgressBar(this);
    d->progress->setObjectName(QStringLiteral("historyProgress"));
    d->progress->setRange(0, progressSteps);
    d->message = new QLabel(this);
    d->message->setObjectName(QStringLiteral("historyMessage"));
    d->message->setTextFormat(Qt::PlainText);
    d->message->setWordWrap(true);
    d->message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    d->message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->begin = new QPushButton(this);
    d->begin->setObjectName(QStringLiteral("historyStart"));
    d->begin->setDefault(true);
    d->close = new QPushButton(this);
    d->close->setObjectName(QStringLiteral("historyClose"));
    d->close->setAutoDefault(false);

    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(d->close);
    buttons->addWidget(d->begin);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(d->climate);
    layout->addWidget(d->form);
    layout->addWidget(d->destination);
    layout->addWidget(d->picture, 1);
    layout->addWidget(d->status);
    layout->addWidget(d->progress);
    layout->addWidget(d->message);
    layout->addLayout(buttons);
}

void BackfillDialog::connectParts()
{
    connect(d->form, &BackfillForm::edited, this, &BackfillDialog::take);
    connect(d->destination, &BackfillDestinationForm::edited, this, &BackfillDialog::take);
    connect(&d->delay, &QTimer::timeout, this, &BackfillDialog::estimate);
    connect(&d->estimator, &BackfillEstimator::previewed, this, &BackfillDialog::showPreview);
    connect(&d->estimator, &BackfillEstimator::estimated, this, &BackfillDialog::showEstimate);
    connect(&d->job, &HistoryJob::progressed, this, [this](double share, const QString &status) {
        d->progress->setValue(static_cast<int>(share * progressSteps));
        d->status->setText(status);
    });
    connect(&d->job, &HistoryJob::noticed, this,
            [this](const QString &sentence) { showMessage(sentence, false); });
    connect(&d->job, &HistoryJob::ended, this, &BackfillDialog::end);
    connect(d->close, &QPushButton::clicked, this, &BackfillDialog::reject);
    connect(d->begin, &QPushButton::clicked, this, [this] {
        if (d->job.isRunning())
            d->job.cancel();
        else if (takeTypedNumber(*this))
            begin();
    });
}

void BackfillDialog::retranslate()
{
    setWindowTitle(tr("Make history"));
    d->climate->setText(tr("Climate: %1. What is not asked for here is as in the window.")
                            .arg(shownTitle(*d->source.profile)));
    d->destination->setServer(d->source.settings.serverUrl);
    d->picture->setAccessibleName(tr("Preview of the first device"));
    d->status->setAccessibleName(tr("Size and time"));
    d->progress->setAccessibleName(tr("Progress of the history"));
    d->close->setText(tr("&Close"));
    d->close->setToolTip(tr("Close the dialog. A file that it is making is not written; an upload "
                            "can be continued later."));
    showState();
}

void BackfillDialog::setSource(const Source &source)
{
    if (source == d->source)
        return;
    const bool sameClock =
        displayUtcOffset(source.settings) == displayUtcOffset(d->source.settings);
    d->source = source;
    if (!sameClock)
        d->form->setClock(displayUtcOffset(source.settings));
    retranslate();
    if (!d->job.isRunning())
        take();
}

BackfillChoices BackfillDialog::choices() const
{
    BackfillChoices choices;
    d->form->fill(choices);
    d->destination->fill(choices);
    return choices;
}

BackfillPlan BackfillDialog::plan() const
{
    const BackfillChoices asked = choices();
    BackfillPlan plan;
    plan.profile = d->source.profile;
    plan.settings = d->source.settings;
    if (d->source.fleet && static_cast<int>(d->source.fleet->ids.size()) == asked.devices)
        plan.fleet = d->source.fleet;
    else
        plan.settings.fleetFile.clear(); // so many others, named by the pattern
    plan.settings.seed = asked.seed;
    plan.settings.devices = asked.devices;
    plan.settings.intervalSeconds = asked.intervalSeconds;
    plan.settings.utcOffsetMinutes = displayUtcOffset(d->source.settings);
    plan.fromMs = asked.fromMs;
    plan.toMs = asked.toMs;
    plan.phase = asked.phase;
    plan.truth = asked.truth && !asked.toServer;
    plan.labels = asked.labels && !asked.toServer;
    return plan;
}

QString BackfillDialog::problem() const
{
    return BackfillTexts::problem(plan(), d->destination->toServer());
}

bool BackfillDialog::canBegin() const
{
    return problem().isEmpty() && !hasRefusedNumber(*this) &&
           (d->destination->toServer() || !d->destination->fileName().isEmpty());
}

/// What a person should know before it begins.
QString BackfillDialog::note() const
{
    if (d->destination->toServer())
        return BackfillTexts::uploadNote();
    return BackfillTexts::fileNote(d->destination->fileName(),
                                   d->estimate ? &*d->estimate : nullptr);
}

/// After anything has changed.
void BackfillDialog::take()
{
    d->estimate.reset();
    d->estimator.cancel();
    const QString broken = problem();
    if (broken.isEmpty()) {
        d->delay.start();
        d->status->setText(tr("Estimating …"));
        d->noPicture->setText(tr("The preview is being made."));
    } else {
        d->delay.stop();
        d->status->setText({});
        d->noPicture->setText(tr("There is nothing to show."));
        d->picture->setCurrentWidget(d->noPicture);
    }
    d->progress->setValue(0);
    showMessage(broken.isEmpty() ? note() : broken, !broken.isEmpty());
    showState();
}

void BackfillDialog::estimate()
{
    const FileFormat posted{true, false}; // the objects of JSON lines are those that are posted
    d->estimator.start({plan(), d->destination->toServer() ? posted : d->destination->format()});
}

void BackfillDialog::showPreview(const BackfillPreview &preview)
{
    d->preview.clear();
    d->preview.append(preview.readings);
    d->events = preview.events;
    d->charts->setDisplayUtcOffset(displayUtcOffset(d->source.settings));
    d->charts->invalidateEvents();
    d->charts->showAll();
    d->charts->historyChanged();
    d->charts->setToolTip(preview.thinned ? tr("The first device at %Ln instant(s) of the span.",
                                               nullptr, static_cast<int>(preview.readings.size()))
                                          : tr("Every reading of the first device."));
    d->picture->setCurrentWidget(d->charts);
}

void BackfillDialog::showEstimate(const BackfillEstimate &estimate)
{
    d->estimate = estimate;
    d->status->setText(d->destination->toServer()
                           ? BackfillTexts::uploadSize(estimate, choices().perSecond)
                           : BackfillTexts::fileSize(estimate));
    showMessage(note(), false);
}

void BackfillDialog::showState()
{
    const bool running = d->job.isRunning();
    const bool toServer = d->destination->toServer();
    d->form->setEnabled(!running);
    d->form->setTruthEnabled(!toServer);
    d->destination->setEnabled(!running);
    const QString begin = toServer ? tr("Upload &history") : tr("Make &history");
    d->begin->setText(running ? tr("St&op") : begin);
    d->begin->setIcon(tintedIcon(running ? QStringLiteral("stop") : QStringLiteral("start"),
                                 running ? Tint::Wrong : Tint::Good));
    d->begin->setToolTip(running ? BackfillTexts::stopHelp(toServer)
                                 : BackfillTexts::beginHelp(toServer));
    d->begin->setEnabled(running || canBegin());
}

void BackfillDialog::begin()
{
    d->delay.stop();
    d->estimator.cancel();
    Q_EMIT begun(choices());
    showMessage({}, false);
    d->progress->setValue(0);
    d->status->setText(tr("Beginning …"));
    const bool toServer = d->destination->toServer();
    d->runningFile = toServer ? QString() : d->destination->fileName();
    if (toServer)
        beginUpload();
    else
        d->job.write(plan(), {d->runningFile, d->destination->labelsName()});
    showState();
}

void BackfillDialog::beginUpload()
{
    HistoryUpload::Options options;
    options.plan = plan();
    const auto payload = payloadPlan(options.plan.settings, options.plan.fleet);
    if (!payload) {
        d->status->setText({});
        showMessage(payload.error(), true);
        return;
    }
    options.plan.shape = (*payload)->fingerprint();
    options.target = deliveryTarget(options.plan.settings);
    options.target.payload = *payload;
    const BackfillChoices asked = choices();
    options.batch = static_cast<std::size_t>(asked.batch);
    options.perSecond = asked.perSecond;
    options.restart = d->destination->takeRestart();
    d->job.upload(options);
}

void BackfillDialog::end(const HistoryJob::Outcome &outcome)
{
    const bool done = outcome.end == HistoryJob::End::Done;
    if (done)
        d->progress->setValue(progressSteps);
    else if (!d->runningFile.isEmpty())
        d->progress->setValue(0); // an upload stays as far as it is
    showState();
    d->status->setText(outcome.status);
    showMessage(outcome.message, !done && outcome.end != HistoryJob::End::Stopped);
    announce(outcome);
    if (d->closing)
        QDialog::reject();
}

void BackfillDialog::announce(const HistoryJob::Outcome &outcome)
{
    switch (outcome.end) {
    case HistoryJob::End::Done:
    case HistoryJob::End::Partly:
        if (d->runningFile.isEmpty())
            Q_EMIT uploaded(outcome.message, outcome.end == HistoryJob::End::Done);
        else
            Q_EMIT written(outcome.readings, d->runningFile);
        break;
    case HistoryJob::End::Stopped:
        Q_EMIT stopped(outcome.message);
        break;
    case HistoryJob::End::Failed:
        Q_EMIT failed(outcome.message);
        break;
    }
}

void BackfillDialog::reject()
{
    d->closing = d->job.isRunning();
    if (d->closing)
        d->job.cancel(); // the end follows soon, and says what became of it
    else
        QDialog::reject();
}

void BackfillDialog::showMessage(const QString &text, bool isError)
{
    aneroid::showMessage(*d->message, text, isError);
}

void BackfillDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (!d->job.isRunning())
        take();
}

} // namespace aneroid

#include "moc_backfilldialog.cpp"
