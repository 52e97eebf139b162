#include "ui/window/settingshistory.h"

#include "core/settings/table.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <utility>

namespace aneroid {
namespace {

constexpr int steps = 200;

} // namespace

class SettingsCommand final : public QUndoCommand
{
public:
    SettingsCommand(SettingsHistory &history, const Settings &after, const QString &name,
                    const QString &what)
        : QUndoCommand(what)
        , m_history(history)
        , m_before(history.settings())
        , m_after(after)
        , m_name(name)
    {
    }

    void undo() override { m_history.apply(m_before); }
    void redo() override
    {
        if (std::exchange(m_inForce, false))
            m_history.follow(m_after);
        else
            m_history.apply(m_after);
    }
    void setInForce() { m_inForce = true; }
    int id() const override { return m_name.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *const later = static_cast<const SettingsCommand *>(other);
        if (later->m_name != m_name)
            return false;
        m_after = later->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    SettingsHistory &m_history;
    Settings m_before;
    Settings m_after;
    QString m_name;
    bool m_inForce = false; ///< the first redo() has nothing to do
};

SettingsHistory::SettingsHistory(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_stack.setUndoLimit(steps);
}

void SettingsHistory::edit(const Settings &settings, const QString &name)
{
    if (settings == m_settings)
        return;
    const SettingInfo *const info = findSetting(name);
    const QString what = info ? QCoreApplication::translate("Settings", info->label) : name;
    m_stack.push(new SettingsCommand(*this, settings, name, what));
}

void SettingsHistory::replace(const Settings &settings, const QString &what)
{
    if (settings != m_settings)
        m_stack.push(new SettingsCommand(*this, settings, {}, what));
}

void SettingsHistory::adopt(const Settings &settings, const QString &what)
{
    if (settings == m_settings)
        return;
    auto *const command = new SettingsCommand(*this, settings, {}, what);
    command->setInForce();
    m_stack.push(command);
}

void SettingsHistory::apply(const Settings &settings)
{
    m_settings = settings;
    Q_EMIT changed(m_settings);
}

} // namespace aneroid

#include "moc_settingshistory.cpp"
