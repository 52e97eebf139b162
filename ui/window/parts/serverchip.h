#pragma once

#include "core/delivery/sender.h"

#include <QToolButton>

class QMenu;

namespace aneroid {

class Receiver;
class Session;
class WindowActions;

/// Where readings go, in the tool bar: a button with the server's address and how it answers; its
/// menu says the rest and does what one does with a server.
class ServerChip final : public QToolButton
{
    Q_OBJECT
public:
    /// `receiver` may be null. All must outlive this object.
    ServerChip(Session &session, Receiver *receiver, const WindowActions &actions, QWidget *parent);

    void retranslate();

Q_SIGNALS:
    void testRequested();
    /// Readings are to go to the built-in receiver, which may have to be started.
    void receiverRequested();
    /// A person wants to change the address.
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool usesReceiver() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString formatText() const;
    [[nodiscard]] QString tokenText() const;
    void showServer();
    void fillMenu();

    Session &m_session;
    Receiver *m_receiver;
    const WindowActions &m_actions;
    QMenu *m_menu;
    QAction *m_addressFact;
    QAction *m_formatFact;
    QAction *m_stateFact;
    QAction *m_tokenFact;
    QAction *m_test;
    QAction *m_useReceiver;
    QAction *m_settings;
};

} // namespace aneroid
