#pragma once

#include "core/settings/table.h"

#include <QList>
#include <QString>

#include <functional>

namespace aneroid {

/// A rule between settings that does not hold.
struct BrokenRule
{
    QList<const SettingInfo *> settings; ///< the ones it joins
    QString sentence;
};

/// What the sentence says in brackets about a setting: its value, where it came from.
using SettingRemark = std::function<QString(const SettingInfo &)>;

[[nodiscard]] QList<BrokenRule> findBrokenRules(const Settings &settings,
                                                const SettingRemark &remark);

} // namespace aneroid
