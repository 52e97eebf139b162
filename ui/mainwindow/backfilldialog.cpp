#include "ui/mainwindow/backfilldialog.h"

#include "core/recording/backfillestimator.h"
#include "core/recording/history.h"
#include "core/session/session.h"
#include "core/settings/profiletitles.h"
#include "core/settings/values.h"
#include "ui/charts/chartpanel.h"
#include "ui/models/amounts.h"
#include "ui/models/display.h"
#include "ui/panels/backfillfileform.h"
#include "ui/panels/backfillform.h"
#include "ui/panels/backfilluploadform.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/tintedicon.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace aneroid {
namespace {

enum Destination { ToFile, ToServer };

constexpr int progressSteps = 1000;
constexpr QSize firstSize{940, 720};
/// Typing goes on without an estimate of every digit.
constexpr std::chrono::milliseconds estimateDelay{250};

QString shownFile(const QString &name)
{
    return QDir::toNativeSeparators(name);
}

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
    QLabel *destinationLabel = nullptr;
    ChoiceBox *destination = nullptr;
    QStackedWidget *pages = nullptr; ///< of the destinations, in their order
    BackfillFileForm *file = nullptr;
    BackfillUploadForm *upload = nullptr;
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
    d->file->setFile(choices.file, choices.labels);
    d->upload->setLimits(choices.batch, choices.perSecond);
    retranslate();
    d->destination->setCurrentIndex(choices.toServer ? ToServer : ToFile);
    showDestination();
    connectParts();
    resize(firstSize);
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
    d->destinationLabel = new QLabel(this);
    d->destination = new ChoiceBox(this);
    d->destination->setObjectName(QStringLiteral("historyDestination"));
    d->destinationLabel->setBuddy(d->destination);
    d->pages = new QStackedWidget(this);
    d->file = new BackfillFileForm(d->pages);
    d->upload = new BackfillUploadForm(d->pages);
    d->pages->addWidget(d->file);
    d->pages->addWidget(d->upload);
    d->pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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

    auto *const where = new QHBoxLayout;
    d->destinationLabel->setMinimumHeight(d->destination->sizeHint().height()); // in its line
    where->addWidget(d->destinationLabel, 0, Qt::AlignTop);
    where->addWidget(d->destination, 0, Qt::AlignTop);
    where->addWidget(d->pages, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(d->close);
    buttons->addWidget(d->begin);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(d->climate);
    layout->addWidget(d->form);
    layout->addLayout(where);
    layout->addWidget(d->picture, 1);
    layout->addWidget(d->status);
    layout->addWidget(d->progress);
    layout->addWidget(d->message);
    layout->addLayout(buttons);
}

void BackfillDialog::connectParts()
{
    connect(d->form, &BackfillForm::edited, this, &BackfillDialog::take);
    connect(d->file, &BackfillFileForm::edited, this, &BackfillDialog::take);
    connect(d->upload, &BackfillUploadForm::edited, this, &BackfillDialog::take);
    connect(d->destination, &QComboBox::currentIndexChanged, this, [this] {
        showDestination();
        take();
    });
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
        else
            begin();
    });
}

void BackfillDialog::retranslate()
{
    setWindowTitle(tr("Make history"));
    d->climate->setText(tr("Climate: %1. What is not asked for here is as in the window.")
                            .arg(shownTitle(*d->source.profile)));
    nameDestinations();
    d->upload->setServer(d->source.settings.serverUrl);
    d->picture->setAccessibleName(tr("Preview of the first device"));
    d->status->setAccessibleName(tr("Size and time"));
    d->progress->setAccessibleName(tr("Progress of the history"));
    d->message->setAccessibleName(tr("Message"));
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
    choices.file = d->file->fileName();
    choices.labels = !d->file->labelsName().isEmpty();
    choices.toServer = toServer();
    choices.batch = d->upload->batch();
    choices.perSecond = d->upload->perSecond();
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

/// A sentence where nothing can be made of what is asked for.
QString BackfillDialog::problem() const
{
    const BackfillPlan asked = plan();
    if (!asked.settings.seed)
        return tr("The seed must be a whole number from 0 to %1.")
            .arg(QString::number(maximumSeed, 'f', 0));
    if (asked.toMs < asked.fromMs)
        return tr("The end is before the beginning: choose a later \"to\" or an earlier \"from\".");
    if (toServer() && !asked.settings.sendToServer)
        return tr("Sending is off in the window: switch \"Send to server\" on first.");
    return brokenPlanMessage(asked);
}

bool BackfillDialog::toServer() const
{
    return d->destination->currentIndex() == ToServer;
}

bool BackfillDialog::canBegin() const
{
    return problem().isEmpty() && (toServer() || !d->file->fileName().isEmpty());
}

/// What a person should know before it begins.
QString BackfillDialog::note() const
{
    return toServer() ? tr("An upload that was stopped continues with the same choices; what was "
                           "accepted is not sent again.")
                      : fileNote();
}

QString BackfillDialog::fileNote() const
{
    const QString file = d->file->fileName();
    const QFileInfo info(file);
    if (file.isEmpty())
        return tr("Choose a file.");
    if (!info.absoluteDir().exists())
        return tr("The folder %1 does not exist.").arg(shownFile(info.absolutePath()));
    const auto available = OutputFile::freeBytes(file);
    if (d->estimate && available && d->estimate->bytes > static_cast<quint64>(*available))
        return tr("That will not fit: the disk has %1 free.")
            .arg(bytesLabel(static_cast<quint64>(*available)));
    if (info.isFile())
        return tr("%1 exists and will be replaced.").arg(info.fileName());
    return {};
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
    d->estimator.start({plan(), toServer() ? posted : d->file->format()});
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

QString BackfillDialog::estimateText(const BackfillEstimate &estimate) const
{
    const QString count = countLabel(estimate.readings);
    const QString size = bytesLabel(estimate.bytes);
    if (!toServer())
        return tr("%1 readings, about %2, about %3", "count, size, time")
            .arg(count, size, durationLabel(estimate.seconds));
    const double perSecond = d->upload->perSecond();
    if (perSecond > 0.0)
        return tr("%1 readings, about %2 to send, at least %3", "count, size, time")
            .arg(count, size, durationLabel(static_cast<double>(estimate.readings) / perSecond));
    return tr("%1 readings, about %2 to send, as fast as the server takes them", "count, size")
        .arg(count, size);
}

void BackfillDialog::showEstimate(const BackfillEstimate &estimate)
{
    d->estimate = estimate;
    d->status->setText(estimateText(estimate));
    showMessage(note(), false);
}

void BackfillDialog::showDestination()
{
    d->pages->setCurrentIndex(d->destination->currentIndex());
    d->form->setTruthEnabled(!toServer());
}

void BackfillDialog::nameDestinations()
{
    const QSignalBlocker quiet(d->destination);
    const int current = std::max(0, d->destination->currentIndex());
    d->destination->clear();
    d->destination->addItems({tr("File"), tr("Server")});
    d->destination->setCurrentIndex(current);
    d->destinationLabel->setText(tr("I&nto"));
    d->destination->setAccessibleName(tr("Destination"));
    d->destination->setToolTip(tr("Write the readings to a file, or post them to the server of the "
                                  "window."));
}

void BackfillDialog::showState()
{
    const bool running = d->job.isRunning();
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{d->form, d->destination, d->pages})
        widget->setEnabled(!running);
    const QString begin = toServer() ? tr("Upload &history") : tr("Make &history");
    d->begin->setText(running ? tr("St&op") : begin);
    d->begin->setIcon(tintedIcon(running ? QStringLiteral("stop") : QStringLiteral("start"),
                                 running ? Tint::Wrong : Tint::Good));
    d->begin->setToolTip(running ? stopHelp() : beginHelp());
    d->begin->setEnabled(running || canBegin());
}

QString BackfillDialog::beginHelp() const
{
    return toServer() ? tr("Post the readings to the server. The run goes on meanwhile.")
                      : tr("Make the readings and write the file. The run goes on meanwhile.");
}

QString BackfillDialog::stopHelp() const
{
    return toServer() ? tr("Stop: the same choices continue it later.")
                      : tr("Stop: nothing is written, and what was there stays.");
}

void BackfillDialog::begin()
{
    d->delay.stop();
    d->estimator.cancel();
    Q_EMIT begun(choices());
    showMessage({}, false);
    d->progress->setValue(0);
    d->status->setText(tr("Beginning …"));
    d->runningFile = toServer() ? QString() : d->file->fileName();
    if (toServer())
        beginUpload();
    else
        d->job.write(plan(), {d->runningFile, d->file->labelsName()});
    showState();
}

void BackfillDialog::beginUpload()
{
    HistoryUpload::Options options;
    options.plan = plan();
    options.target = deliveryTarget(options.plan.settings);
    options.batch = static_cast<std::size_t>(d->upload->batch());
    options.perSecond = d->upload->perSecond();
    options.restart = d->upload->restarts();
    d->upload->clearRestart();
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
    QPalette colours = palette();
    if (isError)
        colours.setColor(QPalette::WindowText, errorTextColor(palette()));
    d->message->setPalette(colours);
    const bool news = text != d->message->text() && !text.isEmpty();
    d->message->setText(text);
    if (!news)
        return;
    QAccessibleEvent event(d->message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
