#include "ui/views/counterspanel.h"

#include "core/delivery/deliverynotes.h"
#include "core/delivery/outboxwatch.h"
#include "ui/models/amounts.h"
#include "ui/models/display.h"
#include "ui/views/iconlabel.h"
#include "ui/views/linkicon.h"
#include "ui/views/readout.h"
#include "ui/widgets/evenflow.h"
#include "ui/widgets/tintedicon.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace aneroid {
namespace {

struct CounterRow
{
    const char *objectName;
    const char *caption;
    const char *help;
    quint64 DeliveryCounters::*member;
};

constexpr std::array counterRows{
    CounterRow{"sentReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Sent"),
               QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Readings that the server accepted."),
               &DeliveryCounters::sent},
    CounterRow{"failedReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Failed"),
               QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Attempts that failed."),
               &DeliveryCounters::failed},
    CounterRow{"retriedReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Retried"),
               QT_TRANSLATE_NOOP("aneroid::CountersPanel",
                                 "Attempts after the first one for a reading; also those that were "
                                 "made at once because a connection ended without an answer."),
               &DeliveryCounters::retried},
    CounterRow{
        "waitingReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Waiting"),
        QT_TRANSLATE_NOOP("aneroid::CountersPanel",
                          "Readings in the queue, those that wait for another try included."),
        &DeliveryCounters::waiting},
    CounterRow{"inFlightReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "In flight"),
               QT_TRANSLATE_NOOP("aneroid::CountersPanel",
                                 "Requests that have left and are not answered yet."),
               &DeliveryCounters::inFlight},
    CounterRow{
        "byFaultReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "By fault"),
        QT_TRANSLATE_NOOP("aneroid::CountersPanel",
                          "Readings that an injected fault kept away: never sent, or refused "
                          "because of it. They are in no other count."),
        &DeliveryCounters::byFault},
    CounterRow{"refusedReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Refused"),
               QT_TRANSLATE_NOOP("aneroid::CountersPanel",
                                 "Readings given up because the server refused them for good."),
               &DeliveryCounters::refused},
    CounterRow{"droppedReadOut", QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Dropped"),
               QT_TRANSLATE_NOOP("aneroid::CountersPanel", "Readings given up without an answer."),
               &DeliveryCounters::dropped},
};

constexpr std::size_t sentRow = 0;
constexpr std::size_t refusedRow = counterRows.size() - 2;
constexpr std::size_t droppedRow = counterRows.size() - 1;
static_assert(counterRows[sentRow].member == &DeliveryCounters::sent);
static_assert(counterRows[refusedRow].member == &DeliveryCounters::refused);
static_assert(counterRows[droppedRow].member == &DeliveryCounters::dropped);

/// For plural forms.
int pluralCount(quint64 number)
{
    return static_cast<int>(std::min<quint64>(number, std::numeric_limits<int>::max()));
}

/// A sentence with a plural form in which the number is written as `label` has it.
using CountWriter = QString (*)(quint64);
QString counted(const QString &sentence, quint64 number, CountWriter write)
{
    QString text = sentence;
    return text.replace(QString::number(pluralCount(number)), write(number));
}

ReadOut *newReadOut(QWidget *parent, const char *objectName, ReadOut::Layout layout, int digits)
{
    auto *const readOut = new ReadOut(parent, layout);
    readOut->setObjectName(QLatin1StringView(objectName));
    readOut->setDigits(digits);
    return readOut;
}

/// There only while it helps; what is left of it has the sentence.
QToolButton *newHeadButton(QWidget *parent, const char *objectName)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(objectName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

struct CountersPanel::Private
{
    DeliveryCounters counters;
    LinkState state = LinkState::Idle;
    QString server;
    bool builtIn = false;
    bool sending = true;
    bool broker = false;
    OutboxWatch watch;
    QElapsedTimer clock;
    OutboxTrend trend = OutboxTrend::Steady;

    bool earlierPaused = false;

    IconLabel *icon = nullptr;
    ReadOut *status = nullptr;
    QToolButton *helpButton = nullptr;
    QToolButton *earlier = nullptr;
    QAction *pauseEarlier = nullptr;
    QAction *discardEarlier = nullptr;
    QToolButton *more = nullptr;
    QWidget *details = nullptr;
    ReadOut *link = nullptr;
    ReadOut *lastError = nullptr;
    std::array<ReadOut *, counterRows.size()> counts{};
    ReadOut *perSecond = nullptr;
    ReadOut *median = nullptr;
    ReadOut *late = nullptr;
    ReadOut *lastSuccess = nullptr;
    ReadOut *outbox = nullptr;
    QToolButton *refused = nullptr;

    enum class Help { None, Send, Retry, Test };
    [[nodiscard]] Help help() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString withEstimate(const QString &text, quint64 readings) const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString trendText() const;
    [[nodiscard]] bool isTroubled() const;
    [[nodiscard]] QIcon stateIcon() const;
    [[nodiscard]] QString outboxText(CountWriter write) const;
    [[nodiscard]] QString countHelp(std::size_t row) const;
    [[nodiscard]] QString refusedText() const;
    [[nodiscard]] QString droppedText() const;
    [[nodiscard]] static QString brokerText();
};

QString CountersPanel::Private::stateText() const
{
    if (!sending)
        return tr("Sending is off");
    if (trend == OutboxTrend::Dropping || (trend == OutboxTrend::Behind && !isTroubled()))
        return trendText();
    switch (state) {
    case LinkState::Connected:
        return tr("Connected");
    case LinkState::Struggling:
        if (counters.retryInSeconds)
            return tr("Struggling, next try in %n second(s)", nullptr,
                      static_cast<int>(std::ceil(*counters.retryInSeconds)));
        return tr("Struggling: some attempts fail");
    case LinkState::Refusing:
        return tr("The server refuses readings");
    case LinkState::Offline:
        if (counters.retryInSeconds)
            return tr("Offline, next try in %n second(s)", nullptr,
                      static_cast<int>(std::ceil(*counters.retryInSeconds)));
        return tr("Offline: no answer");
    case LinkState::Idle:
        break;
    }
    return tr("Nothing sent yet");
}

QString CountersPanel::Private::trendText() const
{
    if (trend == OutboxTrend::Behind)
        return counted(
            tr("Falling behind, %n reading(s) wait", nullptr, pluralCount(counters.waiting)),
            counters.waiting, amountLabel);
    return counted(
        tr("Readings are being dropped, %n so far", nullptr, pluralCount(counters.dropped)),
        counters.dropped, amountLabel);
}

/// The server itself is in trouble, which says more than what waits for it.
bool CountersPanel::Private::isTroubled() const
{
    return state == LinkState::Struggling || state == LinkState::Refusing ||
           state == LinkState::Offline;
}

QIcon CountersPanel::Private::stateIcon() const
{
    if (!sending)
        return tintedIcon(QStringLiteral("pause"));
    const bool wrong = trend == OutboxTrend::Dropping || linkTint(state) == Tint::Wrong;
    if (wrong)
        return tintedIcon(QStringLiteral("error"), Tint::Wrong);
    if (trend == OutboxTrend::Behind || counters.outbox == OutboxState::Failing)
        return tintedIcon(QStringLiteral("warning"), Tint::Warning);
    return linkIcon(state);
}

/// Where readings wait, and how many.
QString CountersPanel::Private::outboxText(CountWriter write) const
{
    const auto number = [write](const QString &sentence, quint64 count) {
        return counted(sentence, count, write);
    };
    switch (counters.outbox) {
    case OutboxState::Off:
        return tr("off, readings wait in memory");
    case OutboxState::Failing:
        return number(tr("cannot be written, %n reading(s) in memory only", nullptr,
                         pluralCount(counters.waitingInMemoryOnly)),
                      counters.waitingInMemoryOnly);
    case OutboxState::Working:
        break;
    }
    const quint64 onDisk =
        counters.waiting - std::min(counters.waiting, counters.waitingInMemoryOnly);
    QStringList parts{number(tr("%n reading(s) on disk", nullptr, pluralCount(onDisk)), onDisk)};
    if (counters.earlierWaiting > 0)
        parts += number(tr("%n from earlier runs", nullptr, pluralCount(counters.earlierWaiting)),
                        counters.earlierWaiting);
    if (counters.elsewhere > 0)
        parts += number(tr("%n for other servers", nullptr, pluralCount(counters.elsewhere)),
                        counters.elsewhere);
    if (counters.recovered > 0)
        parts +=
            number(tr("%n of earlier runs delivered", nullptr, pluralCount(counters.recovered)),
                   counters.recovered);
    if (counters.deadLetters > 0)
        parts += number(tr("%n refused and kept", nullptr, pluralCount(counters.deadLetters)),
                        counters.deadLetters);
    return parts.join(QStringLiteral(" · "));
}

/// With the whole number where a short one is shown.
QString CountersPanel::Private::countHelp(std::size_t row) const
{
    const QString help = row == refusedRow          ? refusedText()
                         : row == droppedRow        ? droppedText()
                         : broker && row == sentRow ? brokerText()
                                                    : tr(counterRows.at(row).help);
    const quint64 count = counters.*counterRows.at(row).member;
    const QString whole = countLabel(count);
    return amountLabel(count) == whole ? help : whole + QStringLiteral(" – ") + help;
}

QString CountersPanel::Private::refusedText() const
{
    QString text = tr("Readings given up because the server refused them for good.");
    if (counters.deadLetters > 0)
        text +=
            QLatin1Char(' ') + tr("The outbox keeps %n, to be seen under Run ▸ Refused readings.",
                                  nullptr, pluralCount(counters.deadLetters));
    return text;
}

QString CountersPanel::Private::brokerText()
{
    return tr(
        "Readings that were accepted by the broker: it has acknowledged them, or, with QoS 0, "
        "they were written to its connection. That is no delivery: a broker may drop what it "
        "has acknowledged for subscribers that are slow or away, and forgets it where it is "
        "killed.");
}

QString CountersPanel::Private::droppedText() const
{
    QString text = tr("Readings given up without an answer.");
    if (counters.dropped > 0)
        text += QLatin1Char(' ') +
                tr("Outbox full: %1. Waited too long: %2. In memory, too many or cleared: %3.")
                    .arg(countLabel(counters.droppedBySize), countLabel(counters.droppedByAge),
                         countLabel(counters.droppedInMemory));
    return text;
}

/// What happens to readings at present, and to what waits.
QString CountersPanel::Private::sentence() const
{
    const QString where = builtIn ? tr("built-in receiver") : server;
    QStringList parts{where.isEmpty() ? stateText() : tr("%1 – %2").arg(stateText(), where)};
    if (counters.perSecond >= 1.0)
        parts += tr("%1 readings a second").arg(rateLabel(counters.perSecond));
    else if (counters.perSecond > 0.0)
        parts += tr("a reading every %1").arg(durationLabel(1.0 / counters.perSecond));
    const bool saysItself = trend == OutboxTrend::Behind && !isTroubled();
    if (counters.waiting > 0 && !saysItself)
        parts +=
            withEstimate(counted(tr("%n reading(s) wait", nullptr, pluralCount(counters.waiting)),
                                 counters.waiting, amountLabel),
                         counters.waiting);
    else if (counters.waiting == 0 && counters.sent > 0)
        parts += tr("nothing waits");
    if (counters.earlierWaiting > 0) {
        const QString left =
            counted(tr("%n from earlier runs", nullptr, pluralCount(counters.earlierWaiting)),
                    counters.earlierWaiting, amountLabel);
        parts += earlierPaused ? tr("%1, paused").arg(left)
                               : withEstimate(left, counters.waiting + counters.earlierWaiting);
    }
    return parts.join(QStringLiteral(" · "));
}

/// With the time that it takes at today's rate; while nothing is accepted, since when that is so.
QString CountersPanel::Private::withEstimate(const QString &text, quint64 readings) const
{
    if (isTroubled() && counters.lastSuccess)
        return tr("%1 since %2", "readings wait, time")
            .arg(text, clockLabel(*counters.lastSuccess));
    const double seconds = static_cast<double>(readings) / counters.perSecond;
    constexpr double worthSaying = 5.0;
    if (counters.perSecond <= 0.0 || seconds < worthSaying)
        return text;
    return tr("%1, about %2", "readings wait, time").arg(text, durationLabel(seconds));
}

/// What a person can do about the state.
CountersPanel::Private::Help CountersPanel::Private::help() const
{
    if (!sending)
        return Help::Send;
    if (counters.retryInSeconds)
        return Help::Retry;
    return state == LinkState::Offline || state == LinkState::Refusing ? Help::Test : Help::None;
}

CountersPanel::CountersPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("countersPanel"));
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(0);
    buildHead();
    buildDetails();
    setDetailed(false);
    retranslate();
}

void CountersPanel::buildHead()
{
    d->icon = new IconLabel(this);
    d->status = newReadOut(this, "statusReadOut", ReadOut::Layout::Beside, 40);
    d->helpButton = newHeadButton(this, "statusHelpButton");
    connect(d->helpButton, &QToolButton::clicked, this, [this] {
        switch (d->help()) {
        case Private::Help::Send:
            Q_EMIT sendingRequested();
            break;
        case Private::Help::Retry:
            Q_EMIT retryRequested();
            break;
        case Private::Help::Test:
            Q_EMIT testRequested();
            break;
        case Private::Help::None:
            break;
        }
    });
    d->refused = newHeadButton(this, "refusedReadingsButton");
    d->refused->setIcon(tintedIcon(QStringLiteral("refused"), Tint::Wrong));
    connect(d->refused, &QToolButton::clicked, this, &CountersPanel::refusedRequested);
    d->earlier = newHeadButton(this, "earlierRunsButton");
    d->earlier->setPopupMode(QToolButton::InstantPopup);
    auto *const menu = new QMenu(d->earlier);
    menu->setObjectName(QStringLiteral("earlierRunsMenu"));
    menu->setToolTipsVisible(true);
    d->pauseEarlier = menu->addAction(QString());
    d->pauseEarlier->setObjectName(QStringLiteral("pauseEarlierAction"));
    d->pauseEarlier->setCheckable(true);
    d->discardEarlier = menu->addAction(tintedIcon(QStringLiteral("trash")), QString());
    d->discardEarlier->setObjectName(QStringLiteral("discardEarlierAction"));
    d->earlier->setMenu(menu);
    connect(d->pauseEarlier, &QAction::triggered, this, &CountersPanel::pauseEarlierRequested);
    connect(d->discardEarlier, &QAction::triggered, this, &CountersPanel::discardEarlierRequested);
    d->more = newHeadButton(this, "detailsButton");
    d->more->setCheckable(true);
    connect(d->more, &QToolButton::toggled, this, &CountersPanel::setDetailed);
    auto *const head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(d->icon);
    head->addWidget(d->status, 1);
    for (QWidget *const button : {d->helpButton, d->refused, d->earlier, d->more})
        head->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void CountersPanel::buildDetails()
{
    d->details = new QWidget(this);
    d->details->setObjectName(QStringLiteral("counterDetails"));
    d->link = newReadOut(d->details, "linkReadOut", ReadOut::Layout::Beside, 30);
    d->lastError = newReadOut(d->details, "lastErrorReadOut", ReadOut::Layout::Beside, 30);
    auto *const words = new QHBoxLayout;
    words->addWidget(d->link, 5);
    words->addSpacing(12);
    words->addWidget(d->lastError, 6);

    auto *const figures = new EvenFlow;
    for (std::size_t i = 0; i < counterRows.size(); ++i) {
        d->counts.at(i) =
            newReadOut(d->details, counterRows.at(i).objectName, ReadOut::Layout::Under, 7);
        figures->addWidget(d->counts.at(i));
    }
    d->perSecond = newReadOut(d->details, "perSecondReadOut", ReadOut::Layout::Under, 7);
    d->median = newReadOut(d->details, "latencyMedianReadOut", ReadOut::Layout::Under, 7);
    d->late = newReadOut(d->details, "latency95ReadOut", ReadOut::Layout::Under, 7);
    d->lastSuccess = newReadOut(d->details, "lastSuccessReadOut", ReadOut::Layout::Under, 10);
    for (ReadOut *const readOut : {d->perSecond, d->median, d->late})
        figures->addWidget(readOut);
    figures->addWidget(d->lastSuccess);
    d->outbox = newReadOut(d->details, "outboxReadOut", ReadOut::Layout::Beside, 30);

    auto *const rows = new QVBoxLayout(d->details);
    rows->setContentsMargins(0, 6, 0, 2);
    rows->setSpacing(6);
    rows->addLayout(figures);
    rows->addLayout(words);
    rows->addWidget(d->outbox);
    layout()->addWidget(d->details);
}

bool CountersPanel::isDetailed() const
{
    return d->more->isChecked();
}

/// Folded they have no height but are there: hidden ones would be out of a screen reader's sight,
/// too.
void CountersPanel::setDetailed(bool detailed)
{
    d->more->setChecked(detailed);
    d->more->setArrowType(detailed ? Qt::DownArrow : Qt::RightArrow);
    d->details->setMaximumHeight(detailed ? QWIDGETSIZE_MAX : 0);
    updateGeometry();
}

void CountersPanel::showEarlierPaused(bool paused)
{
    if (std::exchange(d->earlierPaused, paused) == paused)
        return;
    d->pauseEarlier->setChecked(paused);
    refreshLink();
}

CountersPanel::~CountersPanel() = default;

void CountersPanel::showCounters(const DeliveryCounters &counters)
{
    if (!d->clock.isValid())
        d->clock.start();
    const OutboxTrend trend = d->watch.look(counters, d->clock.elapsed());
    if (counters == d->counters && trend == d->trend)
        return;
    d->trend = trend;
    d->counters = counters;
    refresh();
}

void CountersPanel::showLink(LinkState state)
{
    if (state == d->state)
        return;
    d->state = state;
    refresh();
}

void CountersPanel::showTarget(const QString &server, bool builtIn, bool sending, bool broker)
{
    d->server = server;
    d->builtIn = builtIn;
    d->sending = sending;
    if (std::exchange(d->broker, broker) != broker)
        refresh();
    else
        refreshLink();
}

void CountersPanel::refresh()
{
    const DeliveryCounters &counters = d->counters;
    for (std::size_t i = 0; i < counterRows.size(); ++i) {
        const quint64 count = counters.*counterRows.at(i).member;
        d->counts.at(i)->showNumber(static_cast<double>(count), amountLabel(count));
        d->counts.at(i)->setToolTip(d->countHelp(i));
        const bool isLoss = counterRows.at(i).member == &DeliveryCounters::refused ||
                            counterRows.at(i).member == &DeliveryCounters::dropped;
        d->counts.at(i)->setAlarming(isLoss && count > 0);
    }
    d->outbox->showText(d->outboxText(amountLabel));
    d->outbox->setToolTip(tr("Where readings wait until the server has them, and how many.") +
                          QLatin1Char(' ') + d->outboxText(countLabel) + QLatin1Char('.'));
    d->outbox->setAlarming(counters.outbox == OutboxState::Failing ||
                           d->trend == OutboxTrend::Dropping);
    d->refused->setVisible(counters.deadLetters > 0 || counters.refused > 0);
    d->earlier->setVisible(counters.earlierWaiting > 0);
    d->perSecond->showNumber(counters.perSecond, rateLabel(counters.perSecond));
    const auto showLatency = [](ReadOut &readOut, const std::optional<double> &ms) {
        if (ms)
            readOut.showNumber(*ms, tr("%1 ms").arg(numberLabel(*ms, *ms < 100.0 ? 1 : 0)));
        else
            readOut.showText(QStringLiteral("–"));
    };
    showLatency(*d->median, counters.latencyMedianMs);
    showLatency(*d->late, counters.latency95Ms);
    d->lastSuccess->showText(counters.lastSuccess ? clockLabel(*counters.lastSuccess)
                                                  : QStringLiteral("–"));
    const bool hasError = !counters.lastError.isEmpty();
    const QString when = counters.lastErrorTime ? clockLabel(*counters.lastErrorTime) : QString();
    d->lastError->showText(!hasError        ? tr("none")
                           : when.isEmpty() ? counters.lastError
                                            : when + QStringLiteral(" – ") + counters.lastError);
    d->lastError->setToolTip(hasError ? withAdvice(counters.lastError, counters.lastErrorAdvice)
                                      : tr("Why the last attempt that failed did so."));
    d->lastError->setAlarming(hasError && d->state != LinkState::Connected);
    refreshLink();
}

void CountersPanel::refreshLink()
{
    const bool quiet = !d->sending;
    d->icon->setIcon(d->stateIcon());
    const QString where = d->builtIn ? tr("built-in receiver, %1").arg(d->server) : d->server;
    d->link->showText(where.isEmpty() ? d->stateText() : tr("%1 – %2").arg(d->stateText(), where));
    d->link->setAlarming(!quiet &&
                         (d->state == LinkState::Refusing || d->state == LinkState::Offline ||
                          d->trend == OutboxTrend::Dropping));
    d->status->showText(d->sentence());
    d->status->setAlarming(d->link->isAlarming());
    refreshHelp();
}

void CountersPanel::refreshHelp()
{
    const Private::Help help = d->help();
    d->helpButton->setVisible(help != Private::Help::None);
    switch (help) {
    case Private::Help::Send:
        d->helpButton->setText(tr("Switch sending on"));
        d->helpButton->setToolTip(tr("Readings go to the server again, those that wait first."));
        break;
    case Private::Help::Retry:
        d->helpButton->setText(tr("Try now"));
        d->helpButton->setToolTip(tr("Do not wait for the next try."));
        break;
    case Private::Help::Test:
    case Private::Help::None:
        d->helpButton->setText(tr("Test connection"));
        d->helpButton->setToolTip(tr("Asks the server whether it answers."));
        break;
    }
    d->helpButton->setAccessibleName(d->helpButton->text());
}

void CountersPanel::retranslate()
{
    setAccessibleName(tr("Delivery counters"));
    for (std::size_t i = 0; i < counterRows.size(); ++i) {
        d->counts.at(i)->setCaption(tr(counterRows.at(i).caption));
    }
    d->perSecond->setCaption(tr("Per second"));
    d->perSecond->setToolTip(
        tr("Readings accepted a second, over the last five seconds; where they "
           "come more seldom, between the last two."));
    d->median->setCaption(tr("Latency, median"));
    d->median->setToolTip(tr("Half of the last 1000 answers came faster than this."));
    d->late->setCaption(tr("Latency, 95 %"));
    d->late->setToolTip(tr("95 of 100 of the last 1000 answers came faster than this."));
    d->lastSuccess->setCaption(tr("Last success"));
    d->lastSuccess->setToolTip(tr("When the server last accepted a reading."));
    d->link->setCaption(tr("Server"));
    d->link->setToolTip(tr("How the server has been answering."));
    d->status->setCaption(tr("Delivery"));
    d->status->setToolTip(tr("How readings get to the server at present, and what waits."));
    d->earlier->setText(tr("Earlier runs"));
    d->earlier->setAccessibleName(d->earlier->text());
    d->earlier->setToolTip(
        tr("Readings of earlier runs wait for this server: pause or discard them."));
    d->pauseEarlier->setText(tr("&Pause"));
    d->pauseEarlier->setToolTip(tr("They wait on, and this run's readings go alone."));
    d->discardEarlier->setText(tr("&Discard…"));
    d->discardEarlier->setToolTip(tr("Give them up: they are counted as dropped."));
    d->more->setText(tr("Details"));
    d->more->setAccessibleName(d->more->text());
    d->more->setToolTip(tr("Show or hide all counters."));
    d->outbox->setCaption(tr("Outbox"));
    d->refused->setText(tr("Refused readings…"));
    d->refused->setAccessibleName(tr("Refused readings"));
    d->refused->setToolTip(
        tr("Look at the readings that a server refused for good; send them again after a fix."));
    d->lastError->setCaption(tr("Last error"));
    refresh();
}

void CountersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace aneroid

#include "moc_counterspanel.cpp"
