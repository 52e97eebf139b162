#include "ui/window/runstatus.h"

#include "ui/models/display.h"
#include "ui/views/iconlabel.h"
#include "ui/views/readout.h"
#include "ui/widgets/tintedicon.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace aneroid {
namespace {

QString stateText(RunState state)
{
    switch (state) {
    case RunState::Running:
        return RunStatus::tr("Running");
    case RunState::Stopped:
        return RunStatus::tr("Stopped");
    case RunState::Finished:
        return RunStatus::tr("Finished");
    case RunState::Idle:
        break;
    }
    return RunStatus::tr("Ready");
}

/// What is still to be caught up with.
QString catchUpText(TimeMs left)
{
    if (left >= dayMs)
        return RunStatus::tr("Catching up, %1 d %2 h to go")
            .arg(left / dayMs)
            .arg(left % dayMs / hourMs);
    if (left >= hourMs)
        return RunStatus::tr("Catching up, %1 h %2 min to go")
            .arg(left / hourMs)
            .arg(left % hourMs / minuteMs);
    return RunStatus::tr("Catching up, %1 min to go").arg(left / minuteMs + 1);
}

QIcon stateIcon(RunState state)
{
    switch (state) {
    case RunState::Running:
        return tintedIcon(QStringLiteral("start"), Tint::Good);
    case RunState::Stopped:
        return tintedIcon(QStringLiteral("stop"));
    case RunState::Finished:
        return tintedIcon(QStringLiteral("ok"), Tint::Good);
    case RunState::Idle:
        break;
    }
    return tintedIcon(QStringLiteral("info"));
}

} // namespace

QString shownState(const Session &session)
{
    return stateText(session.simulation().state());
}

QString shownDevice(const Session &session)
{
    const DeviceIds &ids = session.simulation().deviceIds();
    if (ids.size() == 1)
        return QString::fromStdString(ids.front());
    return RunStatus::tr("%Ln device(s)", nullptr, static_cast<int>(ids.size()));
}

std::optional<int> secondsToNextReading(const Session &session)
{
    constexpr double leastSeconds = 2.0;
    const Simulation &run = session.simulation();
    const std::optional<TimeMs> next = run.nextReadingAt();
    const double speed = run.settings().speed;
    const double between = run.settings().intervalSeconds / speed /
                           static_cast<double>(std::max<std::size_t>(1, run.deviceIds().size()));
    if (!next || run.isCatchingUp() || between < leastSeconds)
        return std::nullopt;
    const double left = static_cast<double>(*next - run.simulatedNow()) / speed / 1000.0;
    return std::max(1, static_cast<int>(std::ceil(left)));
}

RunStatus::RunStatus(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
{
    setObjectName(QStringLiteral("runStatus"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(16);
    row->addWidget(m_icon);
    row->setSpacing(12);
    m_state = add("stateReadOut", 8);
    m_next = add("nextReadingReadOut", 6);
    m_time = add("timeReadOut", 19);
    m_readings = add("readingsReadOut", 9);
    m_gaps = add("gapsReadOut", 5);
    row->addStretch(1);
    m_device = add("deviceReadOut", 17);
    m_seed = add("seedReadOut", 17);
    m_run = add("runReadOut", 7);
    m_icon->setIcon(stateIcon(m_shownState));
    retranslate();
}

ReadOut *RunStatus::add(const char *objectName, int digits)
{
    auto *const readOut = new ReadOut(this, ReadOut::Layout::Beside);
    readOut->setObjectName(QLatin1StringView(objectName));
    readOut->setDigits(digits);
    readOut->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout()->addWidget(readOut);
    m_facts.append(readOut);
    return readOut;
}

QSize RunStatus::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {m_icon->sizeHint().width() + layout()->spacing() + m_state->minimumSizeHint().width() +
                margins.left() + margins.right(),
            m_state->sizeHint().height() + margins.top() + margins.bottom()};
}

void RunStatus::setSeedAction(QAction *action)
{
    m_copyRun = new QAction(this);
    m_copyRun->setObjectName(QStringLiteral("copyRunIdAction"));
    connect(m_copyRun, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_run->text()); });
    m_copyAll = new QAction(this);
    m_copyAll->setObjectName(QStringLiteral("copyFactsAction"));
    connect(m_copyAll, &QAction::triggered, this, [this] {
        QString lines;
        for (const ReadOut *const fact : m_facts) {
            if (!fact->text().isEmpty())
                lines += fact->caption() + QStringLiteral(": ") + fact->text() + QLatin1Char('\n');
        }
        QGuiApplication::clipboard()->setText(lines);
    });
    for (QWidget *const place : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_seed)}) {
        place->addActions({action, m_copyRun, m_copyAll});
        place->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    retranslate();
}

/// Shows as many facts as there is room for, the ones that change or matter most first.
void RunStatus::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int gap = layout()->spacing();
    int room = width() - margins.left() - margins.right() - m_icon->sizeHint().width();
    for (ReadOut *const fact :
         {m_state, m_next, m_time, m_readings, m_device, m_gaps, m_seed, m_run}) {
        if (fact == m_next && fact->text().isEmpty()) {
            fact->hide();
            continue;
        }
        const int needed = gap + fact->sizeHint().width();
        const bool fits = fact == m_state || needed <= room;
        fact->setVisible(fits);
        room = fits ? room - needed : 0; // the order stays: nothing lesser takes the place
    }
}

QString RunStatus::allFacts() const
{
    QString lines;
    for (const ReadOut *const fact : m_facts) {
        if (fact->text().isEmpty())
            continue;
        lines += QStringLiteral("<b>%1</b>: %2<br>")
                     .arg(fact->caption().toHtmlEscaped(), fact->text().toHtmlEscaped());
    }
    return lines;
}

bool RunStatus::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), allFacts(), this);
        return true;
    }
    return QWidget::event(event);
}

void RunStatus::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The state has the room that its words take: what is lesser makes way.
void RunStatus::showState(const QString &text)
{
    if (text == m_state->text())
        return;
    m_state->showText(text);
    m_state->setRoomFor(std::max(text, stateText(RunState::Running),
                                 [](const auto &a, const auto &b) { return a.size() < b.size(); }));
    fit();
}

void RunStatus::showRun(Session &session)
{
    const Simulation &run = session.simulation();
    if (run.state() != m_shownState) {
        m_shownState = run.state();
        m_icon->setIcon(stateIcon(m_shownState));
    }
    const bool simulated = session.settings().speed > 1.0;
    if (simulated != m_simulated) {
        m_simulated = simulated;
        retranslate();
    }
    showState(run.isCatchingUp() && m_shownState == RunState::Running
                  ? catchUpText(run.catchUpLeftMs())
              : run.isPlaying() && m_shownState == RunState::Running ? tr("Playing")
                                                                     : stateText(m_shownState));
    m_time->showText(m_shownState == RunState::Idle
                         ? QStringLiteral("–")
                         : dateTimeLabel(run.simulatedNow() / 1000 * 1000,
                                         displayUtcOffset(session.settings())));
    const std::optional<int> next = secondsToNextReading(session);
    const bool appears = next.has_value() == m_next->text().isEmpty();
    m_next->showText(next ? tr("in %1 s", "seconds until the next reading").arg(*next) : QString());
    if (appears)
        fit();
    const quint64 made = run.readingsMade() - std::min(run.readingsMade(), session.keptBack());
    m_readings->showNumber(static_cast<double>(made), countLabel(made));
    m_gaps->showNumber(static_cast<double>(run.readingsSkipped()),
                       countLabel(run.readingsSkipped()));
    m_gaps->setAlarming(run.readingsSkipped() > 0);
    m_device->showText(shownDevice(session));
    m_seed->showText(QString::number(run.seed()));
    m_run->showText(session.sender().runId());
}

void RunStatus::retranslate()
{
    setAccessibleName(tr("Run"));
    if (m_copyRun) {
        m_copyRun->setText(tr("Copy &run ID"));
        m_copyAll->setText(tr("Copy &all of this"));
    }
    m_state->setCaption(tr("State"));
    m_state->setRoomFor(m_state->text());
    m_state->setToolTip(tr("Whether readings are being made."));
    m_next->setCaption(tr("Next reading"));
    m_next->setToolTip(tr("When the next reading is made, in seconds of real time."));
    m_time->setCaption(m_simulated ? tr("Simulated time") : tr("Time"));
    m_time->setToolTip(m_simulated
                           ? tr("The run's clock. It is faster than the machine's: see Speed.")
                           : tr("The run's clock."));
    m_readings->setCaption(tr("Readings"));
    m_readings->setToolTip(tr("Readings made in this run."));
    m_gaps->setCaption(tr("Left out"));
    m_gaps->setToolTip(
        tr("Readings left out because the computer slept or was too busy. Charts show a gap."));
    m_device->setCaption(tr("Device"));
    m_device->setToolTip(tr("The device that readings are sent as."));
    m_seed->setCaption(tr("Seed"));
    m_seed->setToolTip(
        tr("The same seed and settings give the same readings again. The menu copies it."));
    m_run->setCaption(tr("Run ID"));
    m_run->setToolTip(tr("Sent with every reading, to tell runs apart."));
    fit();
}

void RunStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace aneroid

#include "moc_runstatus.cpp"
