#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>

class QPushButton;

namespace aneroid {

class MessageView;

/// The last request and its answer, to read and to copy; follows while it is open and nothing is
/// selected in it.
class ExchangeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `source` gives both as a text with dots for secrets; empty: nothing was sent yet.
    explicit ExchangeDialog(std::function<QString()> source, QWidget *parent = nullptr);

private:
    void refresh();
    void copy();
    void retranslate();

    std::function<QString()> m_source;
    MessageView *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
    QTimer m_timer;
};

} // namespace aneroid
