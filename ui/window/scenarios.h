#pragma once

#include "core/scenario/scenario.h"
#include "core/session/session.h"

#include <QObject>

#include <memory>

class QWidget;

namespace aneroid {

/// Sessions that are kept, and scenarios that are opened to be changed and played.
class Scenarios final : public QObject
{
    Q_OBJECT
public:
    /// `window` owns the dialogs; both must outlive this object.
    Scenarios(Session &session, QWidget *window);

    /// Asks for a file for what was done in this run so far.
    void saveSession();
    /// The run so far, to be changed.
    void editSession();
    void openFile();
    void openBuiltIn(const QString &name);
    /// A file whose path is known.
    void openPath(const QString &file);

Q_SIGNALS:
    void noticed(aneroid::LogLevel level, const QString &text);
    void playRequested(const std::shared_ptr<const aneroid::Scenario> &scenario, TimeMs from);

private:
    void write(const QString &file);
    void load(const QString &nameOrPath, const QString &title);
    void show(const Scenario &scenario, const QString &title);

    Session &m_session;
    QWidget *m_window;
};

} // namespace aneroid
