#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QPushButton;

namespace aneroid {

class ChartPanel;
class Session;

/// What one can do about empty charts, on top of them: begin, now or with an hour that has passed.
/// There only while the run has not begun.
class FirstMinute final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive this object; it is the charts' child.
    FirstMinute(Session &session, ChartPanel &charts, QAction &start);

Q_SIGNALS:
    /// The run shall begin an hour ago; `send`: that hour's readings are sent and counted, too.
    void lastHourRequested(bool send);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void place();
    void retranslate();

    Session &m_session;
    ChartPanel &m_charts;
    QAction &m_startAction;
    QPushButton *m_start;
    QPushButton *m_lastHour;
    QCheckBox *m_send;
};

} // namespace aneroid
