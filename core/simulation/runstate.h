#pragma once

namespace aneroid {

enum class RunState {
    Idle,     ///< nothing made yet
    Running,  ///< ticking
    Stopped,  ///< can go on: same run, the time between is a gap
    Finished, ///< the asked number of readings was made
};

enum class RunCommand { Start, Stop, Finish, Reset };

/// The state that a command leads to; the same state where it means nothing.
[[nodiscard]] constexpr RunState nextState(RunState state, RunCommand command)
{
    switch (command) {
    case RunCommand::Start:
        return state == RunState::Idle || state == RunState::Stopped ? RunState::Running : state;
    case RunCommand::Stop:
        return state == RunState::Running ? RunState::Stopped : state;
    case RunCommand::Finish:
        return state == RunState::Running ? RunState::Finished : state;
    case RunCommand::Reset:
        return RunState::Idle;
    }
    return state;
}

} // namespace aneroid
