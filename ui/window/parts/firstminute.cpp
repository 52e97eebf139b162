#include "ui/window/parts/firstminute.h"

#include "core/session/session.h"
#include "ui/charts/chartpanel.h"
#include "ui/widgets/tintedicon.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace aneroid {
namespace {

/// For one click: what takes longer to make has a dialog that says so beforehand.
constexpr double mostReadings = 5e6;
constexpr double hourSeconds = 3600.0;
/// Of the charts' height: below the words in the middle.
constexpr double placeDown = 0.76;

} // namespace

FirstMinute::FirstMinute(Session &session, ChartPanel &charts, QAction &start)
    : QWidget(&charts)
    , m_session(session)
    , m_charts(charts)
    , m_startAction(start)
    , m_start(new QPushButton(this))
    , m_lastHour(new QPushButton(this))
    , m_send(new QCheckBox(this))
{
    setObjectName(QStringLiteral("firstMinute"));
    setAutoFillBackground(true); // in a low window it lies over an axis
    setBackgroundRole(QPalette::Base);
    m_start->setObjectName(QStringLiteral("firstStartButton"));
    m_start->setIcon(tintedIcon(QStringLiteral("start"), Tint::Good));
    m_lastHour->setObjectName(QStringLiteral("lastHourButton"));
    m_lastHour->setIcon(tintedIcon(QStringLiteral("history")));
    m_send->setObjectName(QStringLiteral("sendLastHourCheck"));
    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_start, 0, 0);
    layout->addWidget(m_lastHour, 0, 1);
    layout->addWidget(m_send, 1, 0, 1, 2, Qt::AlignHCenter);
    connect(m_start, &QPushButton::clicked, &m_startAction, &QAction::trigger);
    connect(m_lastHour, &QPushButton::clicked, this,
            [this] { Q_EMIT lastHourRequested(m_send->isChecked()); });
    connect(&session.simulation(), &Simulation::stateChanged, this, &FirstMinute::showState);
    connect(&session.simulation(), &Simulation::settingsChanged, this, &FirstMinute::showState);
    connect(&session, &Session::runBegan, this, &FirstMinute::showState);
    connect(&session, &Session::devicesChanged, this, &FirstMinute::showState);
    charts.installEventFilter(this);
    retranslate();
}

void FirstMinute::showState()
{
    const Simulation &run = m_session.simulation();
    const Settings &settings = run.settings();
    const double readings =
        static_cast<double>(run.deviceIds().size()) * hourSeconds / settings.intervalSeconds;
    const bool few = readings <= mostReadings;
    m_lastHour->setEnabled(few);
    m_lastHour->setToolTip(few ? tr("Charts and tables begin with the readings that a run begun an "
                                    "hour ago would have made, and go on live.")
                               : tr("An hour of this fleet is more than one click should make: see "
                                    "Run ▸ New run with history."));
    m_send->setEnabled(few && settings.sendToServer);
    setVisible(run.state() == RunState::Idle);
    if (isVisible())
        place();
}

void FirstMinute::place()
{
    const QSize room = m_charts.size();
    const QSize size = sizeHint().boundedTo(room);
    setGeometry(
        (room.width() - size.width()) / 2,
        std::min(static_cast<int>(room.height() * placeDown), room.height() - size.height()),
        size.width(), size.height());
}

void FirstMinute::retranslate()
{
    m_start->setText(tr("Start"));
    m_start->setToolTip(tr("Start making readings, from now on."));
    m_lastHour->setText(tr("Begin with the last hour"));
    m_send->setText(tr("Count and send that hour, too"));
    m_send->setToolTip(
        tr("Off: the hour's readings are shown here only, and no server gets them."));
    showState();
}

void FirstMinute::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FirstMinute::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace aneroid

#include "moc_firstminute.cpp"
