#pragma once

#include <QDialog>

class QPushButton;

namespace aneroid {

class MessageView;

/// What is said to a broker beside readings, to read and to copy: birth, death and retract
/// messages.
class LifeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `retracts`: whether there is something to take back.
    LifeDialog(const QString &text, bool retracts, QWidget *parent = nullptr);

Q_SIGNALS:
    void retractRequested();

private:
    void copy();
    void retranslate();

    MessageView *m_text;
    QPushButton *m_copy;
    QPushButton *m_retract;
    QPushButton *m_close;
};

} // namespace aneroid
