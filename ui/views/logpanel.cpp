#include "ui/views/logpanel.h"

#include "ui/models/display.h"
#include "ui/models/logmodel.h"
#include "ui/views/tableview.h"
#include "ui/widgets/tintedicon.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace aneroid {
namespace {

enum Filter { Everything, WeatherOnly, Troubles, ErrorsOnly };

/// A pattern on LogModel::LevelRole.
QString patternOf(int filter)
{
    const auto level = [](LogLevel which) { return QString::number(static_cast<int>(which)); };
    switch (filter) {
    case WeatherOnly:
        return level(LogLevel::Weather);
    case Troubles:
        return level(LogLevel::Warning) + QLatin1Char('|') + level(LogLevel::Error);
    case ErrorsOnly:
        return level(LogLevel::Error);
    default:
        return {};
    }
}

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new TableView(this))
    , m_kinds(new QComboBox(this))
    , m_copy(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("logPanel"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(LogModel::LevelRole);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setModel(m_filter);
    m_kinds->setObjectName(QStringLiteral("logFilter"));
    m_kinds->addItems({{}, {}, {}, {}});
    m_copy->setObjectName(QStringLiteral("copyLogButton"));
    m_clear->setObjectName(QStringLiteral("clearLogButton"));
    m_copy->setIcon(tintedIcon(QStringLiteral("copy")));
    m_clear->setIcon(tintedIcon(QStringLiteral("trash")));

    auto *const tools = new QHBoxLayout;
    tools->setContentsMargins(6, 4, 6, 0);
    tools->addWidget(m_kinds);
    tools->addStretch();
    tools->addWidget(m_copy);
    tools->addWidget(m_clear);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(tools);
    layout->addWidget(m_table);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, &LogPanel::applyFilter);
    connect(m_copy, &QPushButton::clicked, m_table, &TableView::copyRows);
    connect(m_clear, &QPushButton::clicked, m_model, &LogModel::clear);
    showIcons();
    retranslate();
}

void LogPanel::append(const LogEntry &entry)
{
    m_model->append(entry);
}

void LogPanel::applyFilter()
{
    m_filter->setFilterRegularExpression(patternOf(m_kinds->currentIndex()));
}

void LogPanel::showIcons()
{
    m_model->setIcon(LogLevel::Info, tintedIcon(QStringLiteral("info")));
    m_model->setIcon(LogLevel::Weather, tintedIcon(QStringLiteral("weather")));
    m_model->setIcon(LogLevel::Warning, tintedIcon(QStringLiteral("warning"), Tint::Warning));
    m_model->setIcon(LogLevel::Error, tintedIcon(QStringLiteral("error"), Tint::Wrong));
}

void LogPanel::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Log"));
    m_table->setToolTip(tr("What happened, newest first. Ctrl+C copies the selected rows."));
    m_table->setEmptyText(tr("Nothing has happened yet."));
    m_table->fitColumn(LogModel::Time, timeLabel(86'388'000, 0)); // 23:59:48
    m_table->fitColumn(LogModel::Level, levelLabel(LogLevel::Info), true);
    m_kinds->setItemText(Everything, tr("Everything"));
    m_kinds->setItemText(WeatherOnly, tr("Weather"));
    m_kinds->setItemText(Troubles, tr("Warnings and errors"));
    m_kinds->setItemText(ErrorsOnly, tr("Errors"));
    m_kinds->setAccessibleName(tr("Log filter"));
    m_kinds->setToolTip(tr("Which kinds of entries are shown."));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy log"));
    m_copy->setToolTip(tr("Copy the selected entries, or all that are shown."));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear log"));
    m_clear->setToolTip(tr("Remove all entries from the log."));
}

void LogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace aneroid

#include "moc_logpanel.cpp"
