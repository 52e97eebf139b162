#include "ui/window/parts/tablesdock.h"

#include <QAction>
#include <QMainWindow>
#include <QSplitter>

namespace aneroid {

TablesDock::TablesDock(QMainWindow &window, QSplitter &splitter, QWidget &tables, QAction &apart)
    : QDockWidget(&window)
    , m_splitter(splitter)
    , m_tables(tables)
    , m_apart(apart)
{
    setObjectName(QStringLiteral("tablesDock"));
    window.addDockWidget(Qt::BottomDockWidgetArea, this);
    setFloating(true);
    hide();
    toggleViewAction()->setVisible(false); // the window's menu of panels would show it empty
    connect(&apart, &QAction::triggered, this, &TablesDock::setApart);
    connect(
        this, &QDockWidget::topLevelChanged, this,
        [this](bool floating) {
            if (!floating && isApart())
                setApart(false);
        },
        Qt::QueuedConnection); // the drag that dropped it ends first
}

bool TablesDock::isApart() const
{
    return widget() == &m_tables;
}

void TablesDock::setApart(bool apart)
{
    m_apart.setChecked(apart);
    if (apart == isApart())
        return;
    if (apart) {
        m_splitterState = m_splitter.saveState();
        const QRect place(m_tables.mapToGlobal(QPoint(0, 0)), m_tables.size());
        setWidget(&m_tables);
        if (isHidden()) {
            setFloating(true);
            setGeometry(place);
            show();
        }
        m_tables.show();
        bringToFront();
        Q_EMIT apartChanged(true);
        return;
    }
    setWidget(nullptr);
    hide();
    setFloating(true);
    m_splitter.addWidget(&m_tables);
    m_tables.show();
    m_splitter.restoreState(m_splitterState);
    Q_EMIT apartChanged(false);
}

void TablesDock::follow()
{
    setApart(!isHidden() && isFloating());
}

QByteArray TablesDock::splitterState() const
{
    return isApart() ? m_splitterState : m_splitter.saveState();
}

void TablesDock::bringToFront()
{
    if (!isApart())
        return;
    raise();
    activateWindow();
}

void TablesDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    setApart(false);
}

} // namespace aneroid

#include "moc_tablesdock.cpp"
