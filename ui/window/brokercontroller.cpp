#include "ui/window/brokercontroller.h"

#include "ui/controls/sections/controlpanel.h"
#include "ui/dialogs/payloads/lifedialog.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace aneroid {

BrokerController::BrokerController(Session &session, const ControlPanel &controls, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&controls, &ControlPanel::lifeRequested, this, &BrokerController::showLife);
    connect(&controls, &ControlPanel::retractRequested, this, &BrokerController::retract);
}

void BrokerController::showLife()
{
    delete m_life; // it may show another payload's
    const Door &door = m_session.sender().door();
    m_life = new LifeDialog(door.lifeShown(), door.retractCount() > 0, m_window);
    m_life->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_life, &LifeDialog::retractRequested, this, &BrokerController::retract);
    m_life->show(); // not modal: the settings stay in reach
}

void BrokerController::retract()
{
    const int count = m_session.sender().door().retractCount();
    if (count == 0) {
        Q_EMIT noticed(LogLevel::Info,
                       tr("The payload \"%1\" leaves nothing at a broker that could be retracted.")
                           .arg(m_session.settings().payload));
        return;
    }
    delete m_question;
    m_question = new QMessageBox(
        QMessageBox::Question, tr("Retract"),
        tr("Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget "
           "what the devices left there beside their readings, such as discovery and availability. "
           "The next connection announces them again.",
           nullptr, count)
            .arg(m_session.settings().serverUrl),
        QMessageBox::Cancel, m_window);
    m_question->setObjectName(QStringLiteral("retractQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const yes = m_question->addButton(tr("Retract"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirmRetractButton"));
    m_question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &BrokerController::retractNow);
    m_question->open();
}

void BrokerController::retractNow()
{
    Door &door = m_session.sender().door();
    const int asked = door.retractCount();
    door.retract([self = QPointer(this), asked](int accepted, const QString &problem) {
        if (self)
            self->tell(asked, accepted, problem);
    });
}

void BrokerController::tell(int asked, int accepted, const QString &problem)
{
    if (problem.isEmpty()) {
        Q_EMIT noticed(LogLevel::Info, tr("The broker has forgotten what was left in %Ln topic(s).",
                                          nullptr, accepted));
        return;
    }
    Q_EMIT noticed(LogLevel::Error,
                   tr("Retracted %1 of %2 topics: %3")
                       .arg(QLocale().toString(accepted), QLocale().toString(asked), problem));
}

} // namespace aneroid

#include "moc_brokercontroller.cpp"
