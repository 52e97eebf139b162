#pragma once

#include "ui/controls/sections/controlsection.h"

class QLabel;
class QPushButton;

namespace aneroid {

class TextControl;

/// Where readings go: sending on or off, server, device, and a test of the connection.
class ServerPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit ServerPanel(QWidget *parent = nullptr);

    /// "Built-in receiver" under the address; empty hides it.
    void setHint(const QString &hint);
    void showTestResult(bool ok, const QString &sentence);
    void clearTestResult();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

Q_SIGNALS:
    void connectionTestRequested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    enum class TestState { None, Asked, Good, Bad };

    void showState();
    void colourResult();

    TextControl *m_server;
    TextControl *m_device;
    QLabel *m_hint;
    QPushButton *m_test;
    QLabel *m_result;
    TestState m_state = TestState::None;
    QString m_sentence;
};

} // namespace aneroid
