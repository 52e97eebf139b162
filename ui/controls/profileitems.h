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

/// Titles, under a heading for each group where there are several; unusable ones cannot be chosen
/// unless `all`.
void fill(QStandardItemModel &model, const QList<ProfileEntry> &entries, bool all);

/// The row of a profile; −1 where it is not there.
[[nodiscard]] int rowOf(const QAbstractItemModel &model, const QString &name);

/// The profile that is selected when that of `row` goes: the next one, else the one before; empty
/// where it is the last.
[[nodiscard]] QString nameBeside(const QAbstractItemModel &model, int row);

} // namespace profileitems
} // namespace aneroid
