#include "ui/window/injection.h"

#include "core/session/session.h"
#include "core/settings/faulttext.h"

#include <QCoreApplication>

namespace aneroid {

Injection::Injection(Session &session, const Fault &fault)
    : QUndoCommand(QCoreApplication::translate("Faults", "Inject: %1").arg(faultTitle(fault.kind)))
    , m_session(&session)
    , m_fault(fault)
    , m_run(session.sender().runId())
{
}

bool Injection::goesOn() const
{
    return m_session && m_session->sender().runId() == m_run &&
           m_session->simulation().state() != RunState::Finished;
}

void Injection::undo()
{
    if (goesOn() && m_number != 0)
        m_session->simulation().endFault(m_number);
    else
        setObsolete(true);
}

void Injection::redo()
{
    if (goesOn())
        m_number = m_session->simulation().injectFault(m_fault);
    if (m_number == 0)
        setObsolete(true);
}

} // namespace aneroid
