#pragma once

#include "core/settings/settings.h"

#include <QObject>
#include <QUndoStack>

namespace aneroid {

/// The settings in force and the way back: every edit can be undone. Edits of one control in a row
/// (a drag) are one step.
class SettingsHistory final : public QObject
{
    Q_OBJECT
public:
    explicit SettingsHistory(const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }

    /// `name` is the table name of what was touched ("TEMP_MIN").
    void edit(const Settings &settings, const QString &name);
    /// Everything at once, a step of its own: "Reset to defaults".
    void replace(const Settings &settings, const QString &what);

    /// These are in force already: a step of its own that can be undone; nothing is emitted.
    void adopt(const Settings &settings, const QString &what);
    /// Likewise, and no step: what a scenario changes.
    void follow(const Settings &settings) { m_settings = settings; }

    [[nodiscard]] QUndoStack &stack() { return m_stack; }

Q_SIGNALS:
    /// By an edit, an undo or a redo.
    void changed(const aneroid::Settings &settings);

private:
    friend class SettingsCommand;
    void apply(const Settings &settings);

    Settings m_settings;
    QUndoStack m_stack;
};

} // namespace aneroid
