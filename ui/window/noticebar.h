#pragma once

#include "core/session/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace aneroid {

class IconLabel;

/// One message over the upper right of a widget, which it does not push about. Good news goes by
/// itself, trouble stays until somebody closes it or a newer message comes.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *over);

    void showNotice(LogLevel level, const QString &text);
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void retranslate();

    IconLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QTimer m_farewell;
};

} // namespace aneroid
