#include "ui/controls/sections/weatherpanel.h"

#include "ui/controls/settingtext.h"

#include <QGridLayout>
#include <QPushButton>

namespace aneroid {
namespace {

void describe(QPushButton &button, const QString &text, const QString &help)
{
    button.setText(text);
    describeWidget(button, text, help);
}

} // namespace

WeatherPanel::WeatherPanel(QWidget *parent)
    : ControlSection(QStringLiteral("weatherSection"), parent)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    m_storm = addButton(QStringLiteral("stormButton"), 0, 0);
    m_front = addButton(QStringLiteral("frontButton"), 0, 1);
    m_clear = addButton(QStringLiteral("clearButton"), 1, 0);
    m_end = addButton(QStringLiteral("endEventButton"), 1, 1);
    connect(m_storm, &QPushButton::clicked, this,
            [this] { Q_EMIT triggerRequested(WeatherKind::Storm); });
    connect(m_front, &QPushButton::clicked, this,
            [this] { Q_EMIT triggerRequested(WeatherKind::Front); });
    connect(m_clear, &QPushButton::clicked, this,
            [this] { Q_EMIT triggerRequested(WeatherKind::Clear); });
    connect(m_end, &QPushButton::clicked, this, &WeatherPanel::endEventRequested);
    enableButtons();
}

QPushButton *WeatherPanel::addButton(const QString &objectName, int row, int column)
{
    auto *const button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    auto *const grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(button, row, column);
    grid->setColumnStretch(column, 1);
    return button;
}

void WeatherPanel::setRunning(bool running)
{
    m_running = running;
    enableButtons();
}

void WeatherPanel::setEventActive(bool active)
{
    m_eventActive = active;
    enableButtons();
}

void WeatherPanel::enableButtons()
{
    for (QPushButton *const button : {m_storm, m_front, m_clear})
        button->setEnabled(m_running);
    m_end->setEnabled(m_running && m_eventActive);
}

QString WeatherPanel::title() const
{
    return tr("Weather");
}

std::vector<QWidget *> WeatherPanel::column(ControlColumn) const
{
    return {};
}

void WeatherPanel::retranslate()
{
    const QString needsRun = QLatin1Char(' ') + tr("Needs a started run.");
    describe(*m_storm, tr("Storm"),
             tr("Pressure falls, humidity rises, the gust front cools the air.") + needsRun);
    describe(*m_front, tr("Front"),
             tr("Pressure falls and leaps up at the passage, drier air follows.") + needsRun);
    describe(*m_clear, tr("Clear spell"), tr("Pressure rises and humidity falls.") + needsRun);
    describe(*m_end, tr("End event"), tr("Ends the weather events that are under way."));
}

} // namespace aneroid

#include "moc_weatherpanel.cpp"
