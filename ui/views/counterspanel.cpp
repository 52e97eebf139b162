#include "ui/views/counterspanel.h"

#include "core/delivery/deliverynotes.h"
#include "core/delivery/outboxwatch.h"
#include "ui/models/amounts.h"
#include "ui/models/display.h"
#include "ui/views/iconlabel.h"
#include "ui/views/readout.h"
#include "ui/widgets/evenflow.h"
#include "ui/widgets/tintedicon.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
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

QString iconOf(LinkState state)
{
    switch (state) {
    case LinkState::Connected:
        return QStringLiteral("ok");
    case LinkState::Struggling:
        return QStringLiteral("warning");
    case LinkState::Refusing:
    case LinkState::Offline:
        return QStringLiteral("error");
    case LinkState::Idle:
        break;
    }
    return QStringLiteral("info");
}

Tint tintOf(LinkState state)
{
    switch (state) {
    case LinkState::Connected:
        return Tint::Good;
    case LinkState::Struggling:
        return Tint::Warning;
    case LinkState::Refusing:
    case LinkState::Offline:
        return Tint::Wrong;
    case LinkState::Idle:
        break;
    }
    return Tint::Text;
}

ReadOut *newReadOut(QWidget *parent, const char *objectName, ReadOut::Layout layout, int digits)
{
    auto *const readOut = new ReadOut(parent, layout);
    readOut->setObjectName(QLatin1StringView(objectName));
    readOut->setDigits(digits);
    return readOut;
}

/// There only while there is something to see, in a place that is kept free for it.
QToolButton *newRefusedButton(QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("refusedReadingsButton"));
    button->setIcon(tintedIcon(QStringLiteral("refused"), Tint::Wrong));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
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

    IconLabel *icon = nullptr;
    ReadOut *link = nullptr;
    ReadOut *lastError = nullptr;
    std::array<ReadOut *, counterRows.size()> counts{};
    ReadOut *perSecond = nullptr;
    ReadOut *median = nullptr;
    ReadOut *late = nullptr;
    ReadOut *lastSuccess = nullptr;
    ReadOut *outbox = nullptr;
    QToolButton *refused = nullptr;

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
    const bool wrong = trend == OutboxTrend::Dropping || tintOf(state) == Tint::Wrong;
    if (wrong)
        return tintedIcon(QStringLiteral("error"), Tint::Wrong);
    if (trend == OutboxTrend::Behind || counters.outbox == OutboxState::Failing)
        return tintedIcon(QStringLiteral("warning"), Tint::Warning);
    return tintedIcon(iconOf(state), tintOf(state));
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

CountersPanel::CountersPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("countersPanel"));
    auto *const words = new QHBoxLayout;
    d->icon = new IconLabel(this);
    d->link = newReadOut(this, "linkReadOut", ReadOut::Layout::Beside, 30);
    d->lastError = newReadOut(this, "lastErrorReadOut", ReadOut::Layout::Beside, 30);
    words->addWidget(d->icon);
    words->addWidget(d->link, 5);
    words->addSpacing(12);
    words->addWidget(d->lastError, 6);

    auto *const figures = new EvenFlow;
    for (std::size_t i = 0; i < counterRows.size(); ++i) {
        d->counts.at(i) = newReadOut(this, counterRows.at(i).objectName, ReadOut::Layout::Under, 7);
        figures->addWidget(d->counts.at(i));
    }
    d->perSecond = newReadOut(this, "perSecondReadOut", ReadOut::Layout::Under, 7);
    d->median = newReadOut(this, "latencyMedianReadOut", ReadOut::Layout::Under, 7);
    d->late = newReadOut(this, "latency95ReadOut", ReadOut::Layout::Under, 7);
    d->lastSuccess = newReadOut(this, "lastSuccessReadOut", ReadOut::Layout::Under, 10);
    for (ReadOut *const readOut : {d->perSecond, d->median, d->late})
        figures->addWidget(readOut);
    figures->addWidget(d->lastSuccess);

    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 6, 8, 6);
    rows->setSpacing(6);
    rows->addLayout(figures);
    rows->addLayout(words);
    d->outbox = newReadOut(this, "outboxReadOut", ReadOut::Layout::Beside, 30);
    d->refused = newRefusedButton(this);
    connect(d->refused, &QToolButton::clicked, this, &CountersPanel::refusedRequested);
    auto *const waiting = new QHBoxLayout;
    waiting->addWidget(d->outbox, 1);
    waiting->addWidget(d->refused);
    rows->addLayout(waiting);
    retranslate();
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
    d->perSecond->showNumber(counters.perSecond, numberLabel(counters.perSecond, 1));
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
}

void CountersPanel::retranslate()
{
    setAccessibleName(tr("Delivery counters"));
    for (std::size_t i = 0; i < counterRows.size(); ++i) {
        d->counts.at(i)->setCaption(tr(counterRows.at(i).caption));
    }
    d->perSecond->setCaption(tr("Per second"));
    d->perSecond->setToolTip(tr("Readings accepted a second, over the last five seconds."));
    d->median->setCaption(tr("Latency, median"));
    d->median->setToolTip(tr("Half of the last 1000 answers came faster than this."));
    d->late->setCaption(tr("Latency, 95 %"));
    d->late->setToolTip(tr("95 of 100 of the last 1000 answers came faster than this."));
    d->lastSuccess->setCaption(tr("Last success"));
    d->lastSuccess->setToolTip(tr("When the server last accepted a reading."));
    d->link->setCaption(tr("Server"));
    d->link->setToolTip(tr("How the server has been answering."));
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
