#pragma once

namespace aneroid {

/// How the server has been answering, for a status line.
enum class LinkState { Idle, Connected, Struggling, Refusing, Offline };

} // namespace aneroid
