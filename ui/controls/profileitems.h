#pragma once

#include "core/profiles/profilestore.h"

#include <QList>
#include <QStandardItemModel>

namespace aneroid {

/// Where a profile in a list comes from.
enum class ProfileKind { BuiltIn, Changed, Own };

[[nodiscard]] ProfileKind kindOf(const ProfileEntry &entry);
/// "Built in", "Changed", "Your own".
[[nodiscard]] QString kindText(ProfileKind kind);

namespace profileitems {

inline constexpr int nameRole = Qt::UserRole;         ///< what PROFILE takes; none for headings
inline constexpr int kindTextRole = Qt::UserRole + 1; ///< what stands behind the title

/// Titles, built-in profiles and a person's own under a heading each where there are both; unusable
/// ones cannot be chosen unless `all`.
void fill(QStandardItemModel &model, const QList<ProfileEntry> &entries, bool all);

/// The row of a profile; −1 where it is not there.
[[nodiscard]] int rowOf(const QAbstractItemModel &model, const QString &name);

} // namespace profileitems
} // namespace aneroid
