#include "ui/views/linkicon.h"

namespace aneroid {
namespace {

QString iconOf(LinkState state)
{
    switch (state) {
    case LinkState::Connected:
        return QStringLiteral("ok");
    case LinkState::Struggling:
        return QStringLiteral("warning");
    case LinkState::Refusing:
    case LinkState::Offline:
        return QStringLiteral("error");
    case LinkState::Idle:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

Tint linkTint(LinkState state)
{
    switch (state) {
    case LinkState::Connected:
        return Tint::Good;
    case LinkState::Struggling:
        return Tint::Warning;
    case LinkState::Refusing:
    case LinkState::Offline:
        return Tint::Wrong;
    case LinkState::Idle:
        break;
    }
    return Tint::Text;
}

QIcon linkIcon(LinkState state)
{
    return tintedIcon(iconOf(state), linkTint(state));
}

} // namespace aneroid
