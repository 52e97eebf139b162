#pragma once

#include "core/settings/loader.h"
#include "core/settings/settings.h"
#include "core/settings/table.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace aneroid {

class SourceBadge;

/// What an edit does to the settings in force.
using SettingChange = std::function<void(Settings &)>;
using SettingSources = QHash<QString, SettingSource>;

/// The widgets of one setting, or of a few that belong together. The panel that makes it places
/// them.
class SettingControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows the value without a signal; leaves alone what a person is just moving or typing.
    virtual void show(const Settings &settings) = 0;
    /// All texts anew, after a change of language, locale or sources.
    virtual void retranslate() = 0;
    void showSources(const SettingSources &sources);

Q_SIGNALS:
    /// `name` is the table name of what was touched.
    void edited(const QString &name, const aneroid::SettingChange &change);
    /// A drag or the typing of a text is over: what came in between can be shown now.
    void editingEnded();

protected:
    [[nodiscard]] SettingSource sourceOf(const SettingInfo &info) const;
    /// Word and sentence for the sources of all `rows`; hides the badge where there is none.
    void fillBadge(SourceBadge &badge, const QList<const SettingInfo *> &rows) const;

private:
    SettingSources m_sources;
};

} // namespace aneroid
