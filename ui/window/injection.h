#pragma once

#include "core/instrument/fault.h"

#include <QPointer>
#include <QUndoCommand>

#include <cstdint>

namespace aneroid {

class Session;

/// A fault that was injected by hand, as a step that can be undone: one that has not begun never
/// does, one that is on ends with the next reading, be it after a pause. In another run, or in one
/// that is finished, it has nothing to do.
class Injection final : public QUndoCommand
{
public:
    Injection(Session &session, const Fault &fault);

    void undo() override;
    void redo() override;

private:
    /// Whether the run that it is of makes more readings.
    [[nodiscard]] bool goesOn() const;

    QPointer<Session> m_session;
    Fault m_fault;
    QString m_run; ///< Sender::runId() of the run that it is of
    std::uint32_t m_number = 0;
};

} // namespace aneroid
