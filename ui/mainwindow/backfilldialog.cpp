#include "ui/mainwindow/backfilldialog.h"

#include "core/recording/backfillestimator.h"
#include "core/recording/backfillwriter.h"
#include "core/recording/history.h"
#include "core/settings/profiletitles.h"
#include "core/settings/values.h"
#include "ui/charts/chartpanel.h"
#include "ui/models/amounts.h"
#include "ui/models/display.h"
#include "ui/panels/backfillfileform.h"
#include "ui/panels/backfillform.h"
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
    QString runningFile;
    bool closing = false; ///< once what runs has ended
    BackfillEstimator estimator;
    BackfillWriter writer;
    History preview{BackfillPreview::mostReadings + 1};
    std::vector<WeatherEvent> events;
    std::optional<BackfillEstimate> estimate;
    QTimer delay;

    QLabel *climate = nullptr;
    BackfillForm *form = nullptr;
    BackfillFileForm *file = nullptr;
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
    connectParts();
    retranslate();
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
    d->file = new BackfillFileForm(this);
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
    layout->addWidget(d->file);
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
    connect(&d->delay, &QTimer::timeout, this, &BackfillDialog::estimate);
    connect(&d->estimator, &BackfillEstimator::previewed, this, &BackfillDialog::showPreview);
    connect(&d->estimator, &BackfillEstimator::estimated, this, &BackfillDialog::showEstimate);
    connect(&d->writer, &BackfillWriter::progressed, this,
            [this](quint64 done, quint64 total, double seconds) {
                const double share = static_cast<double>(done) / static_cast<double>(total);
                d->progress->setValue(static_cast<int>(share * progressSteps));
                d->status->setText(progressLabel(done, total, seconds));
            });
    connect(&d->writer, &BackfillWriter::ended, this, &BackfillDialog::end);
    connect(d->close, &QPushButton::clicked, this, &BackfillDialog::reject);
    connect(d->begin, &QPushButton::clicked, this, [this] {
        if (d->writer.isRunning())
            d->writer.cancel();
        else
            begin();
    });
}

void BackfillDialog::retranslate()
{
    setWindowTitle(tr("Make history"));
    d->climate->setText(tr("Climate: %1. What is not asked for here is as in the window.")
                            .arg(shownTitle(*d->source.profile)));
    d->picture->setAccessibleName(tr("Preview of the first device"));
    d->status->setAccessibleName(tr("Size and time"));
    d->progress->setAccessibleName(tr("Progress of the history"));
    d->message->setAccessibleName(tr("Message"));
    d->close->setText(tr("&Close"));
    d->close->setToolTip(tr("Close the dialog. What it is making is stopped and not written."));
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
    if (!d->writer.isRunning())
        take();
}

BackfillChoices BackfillDialog::choices() const
{
    BackfillChoices choices;
    d->form->fill(choices);
    choices.file = d->file->fileName();
    choices.labels = !d->file->labelsName().isEmpty();
    return choices;
}

BackfillPlan BackfillDialog::plan() const
{
    const BackfillChoices asked = choices();
    BackfillPlan plan;
    plan.profile = d->source.profile;
    plan.settings = d->source.settings;
    plan.settings.seed = asked.seed;
    plan.settings.devices = asked.devices;
    plan.settings.intervalSeconds = asked.intervalSeconds;
    plan.settings.utcOffsetMinutes = displayUtcOffset(d->source.settings);
    plan.fromMs = asked.fromMs;
    plan.toMs = asked.toMs;
    plan.phase = asked.phase;
    plan.truth = asked.truth;
    plan.labels = asked.labels;
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
    return brokenPlanMessage(asked);
}

/// What a person should know of the file before it is written.
QString BackfillDialog::note() const
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
    d->estimator.start({plan(), d->file->format()});
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
    d->status->setText(tr("%1 readings, about %2, about %3", "count, size, time")
                           .arg(countLabel(estimate.readings), bytesLabel(estimate.bytes),
                                durationLabel(estimate.seconds)));
    showMessage(note(), false);
}

void BackfillDialog::showState()
{
    const bool running = d->writer.isRunning();
    d->form->setEnabled(!running);
    d->file->setEnabled(!running);
    d->begin->setText(running ? tr("St&op") : tr("Make &history"));
    d->begin->setIcon(tintedIcon(running ? QStringLiteral("stop") : QStringLiteral("start"),
                                 running ? Tint::Wrong : Tint::Good));
    d->begin->setToolTip(running ? tr("Stop: nothing is written, and what was there stays.")
                                 : tr("Make the readings and write the file. The run goes on "
                                      "meanwhile."));
    d->begin->setEnabled(running || (problem().isEmpty() && !d->file->fileName().isEmpty()));
}

void BackfillDialog::begin()
{
    d->delay.stop();
    d->estimator.cancel();
    d->runningFile = d->file->fileName();
    Q_EMIT begun(choices());
    showMessage({}, false);
    d->progress->setValue(0);
    d->status->setText(tr("Beginning …"));
    d->writer.start(plan(), {d->runningFile, d->file->labelsName()});
    showState();
}

void BackfillDialog::end(const BackfillFile::Outcome &outcome, double seconds)
{
    showState();
    d->progress->setValue(outcome.end == BackfillFile::End::Complete ? progressSteps : 0);
    switch (outcome.end) {
    case BackfillFile::End::Complete:
        d->status->setText(
            tr("%1 readings, %2, %3", "count, size, time")
                .arg(countLabel(outcome.rows), bytesLabel(outcome.bytes), durationLabel(seconds)));
        showMessage(tr("Written to %1.").arg(shownFile(d->runningFile)), false);
        Q_EMIT written(outcome.rows, d->runningFile);
        break;
    case BackfillFile::End::Cancelled:
        d->status->setText({});
        showMessage(tr("Stopped: %1 is not written.").arg(shownFile(d->runningFile)), false);
        Q_EMIT stopped(d->runningFile);
        break;
    case BackfillFile::End::Failed:
        d->status->setText({});
        showMessage(outcome.message, true);
        Q_EMIT failed(outcome.message);
        break;
    }
    if (d->closing)
        QDialog::reject();
}

void BackfillDialog::reject()
{
    d->closing = d->writer.isRunning();
    if (d->closing)
        d->writer
            .cancel(); // the end follows in some milliseconds, and says what became of the file
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
    if (!d->writer.isRunning())
        take();
}

} // namespace aneroid
