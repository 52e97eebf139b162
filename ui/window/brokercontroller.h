#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace aneroid {

class ControlPanel;
class LifeDialog;

/// What the window does with a broker beside sending: shows birth and death messages, and has all
/// of it forgotten, after a question.
class BrokerController final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    BrokerController(Session &session, const ControlPanel &controls, QWidget *window);

    void showLife();
    /// Asks first.
    void retract();

Q_SIGNALS:
    void noticed(aneroid::LogLevel level, const QString &text);

private:
    void retractNow();
    void tell(int asked, int accepted, const QString &problem);

    Session &m_session;
    QWidget *m_window;
    QPointer<LifeDialog> m_life;      ///< while it is open
    QPointer<QMessageBox> m_question; ///< likewise
};

} // namespace aneroid
